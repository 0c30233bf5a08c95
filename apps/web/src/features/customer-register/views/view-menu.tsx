import { useIntl } from 'react-intl';
import { useRouter } from '@tanstack/react-router';
import { useCan } from '../../../session/use-session';
import { paths } from '../../../app/paths';
import { IconButton } from '../../../ui/icon-button';
import { AddIcon, CopyIcon, DeleteIcon, EditIcon, MoreIcon, PrintIcon, StartIcon } from '../../../ui/icons';
import { Menu, type MenuItem } from '../../../ui/menu';
import { toast } from '../../../ui/toast';
import { useViewName } from './use-view-name';
import type { RegisterViews, SavedView } from './use-views';
import { useViewWrites } from './use-view-writes';
import { addressOf } from './view-tabs';

interface ViewMenuProps {
  view: SavedView | undefined;
  views: RegisterViews;
  onNew: () => void;
  onEdit: () => void;
  onPrint: () => void;
  onBeginRole: () => void;
}

/** What one does with the view that one is in. */
export function ViewMenu({ view, views, onNew, onEdit, onPrint, onBeginRole }: ViewMenuProps) {
  const { formatMessage } = useIntl();
  const nameOf = useViewName();
  const router = useRouter();
  const shares = useCan('admin');
  const { remove, restore, begin } = useViewWrites();
  const failed = () => toast.failed(formatMessage({ id: 'views.notSaved' }));
  const beginWith = async (forEveryone: boolean) => {
    if (!view) return;
    const problems = await begin({ viewId: view.id, forEveryone });
    if (problems.length > 0) failed();
    else
      toast.saved(
        formatMessage({ id: forEveryone ? 'views.begin.everyone.done' : 'views.begin.done' }, { name: nameOf(view) }),
      );
  };
  const takeAway = async ({ id, name }: SavedView) => {
    const { userErrors } = await remove(id);
    if (userErrors.length > 0) return failed();
    await router.navigate({ href: paths.customers, replace: true });
    toast.undoable(formatMessage({ id: 'views.deleted' }, { name }), {
      label: formatMessage({ id: 'card.undo' }),
      run: () => void restore(id).then(() => router.navigate({ href: addressOf(id) }), failed),
    });
  };
  const copyLink = async () => {
    await navigator.clipboard.writeText(window.location.href);
    toast.info(formatMessage({ id: 'views.copied' }));
  };
  const of = (id: string, label: string, icon: MenuItem['icon'], run: () => Promise<unknown>): MenuItem => ({
    id,
    label,
    icon,
    onSelect: () => void run().catch(failed),
  });
  const own: readonly MenuItem[] = view
    ? [
        ...(view.canChange
          ? [of('edit', formatMessage({ id: 'views.edit' }), <EditIcon aria-hidden />, () => Promise.resolve(onEdit()))]
          : []),
        ...(views.firstId === view.id
          ? []
          : [of('begin', formatMessage({ id: 'views.begin' }), <StartIcon aria-hidden />, () => beginWith(false))]),
        ...(shares && view.audience === 'EVERYONE' && views.groupDefaultId !== view.id
          ? [
              of('everyone', formatMessage({ id: 'views.begin.everyone' }), <StartIcon aria-hidden />, () =>
                beginWith(true),
              ),
            ]
          : []),
        ...(shares && view.audience !== 'ME'
          ? [
              of('role', formatMessage({ id: 'views.begin.role' }), <StartIcon aria-hidden />, () =>
                Promise.resolve(onBeginRole()),
              ),
            ]
          : []),
      ]
    : [];
  const items: readonly MenuItem[] = [
    of('new', formatMessage({ id: 'views.new' }), <AddIcon aria-hidden />, () => Promise.resolve(onNew())),
    ...own,
    of('copy', formatMessage({ id: 'views.copy' }), <CopyIcon aria-hidden />, copyLink),
    of('print', formatMessage({ id: 'register.print' }), <PrintIcon aria-hidden />, () => Promise.resolve(onPrint())),
    ...(view?.canChange
      ? [
          {
            ...of('delete', formatMessage({ id: 'views.delete' }), <DeleteIcon aria-hidden />, () => takeAway(view)),
            danger: true,
            startsGroup: true,
          },
        ]
      : []),
  ];
  return (
    <Menu
      trigger={<IconButton icon={<MoreIcon aria-hidden />} label={formatMessage({ id: 'views.menu' })} />}
      items={items}
    />
  );
}
