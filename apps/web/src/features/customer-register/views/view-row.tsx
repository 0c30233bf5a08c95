import { viewLayouts } from '@register/domain/view/customer-view';
import { isSameQuestion } from '@register/domain/view/list-question';
import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { ColumnsIcon } from '../../../ui/icons';
import { IconButton } from '../../../ui/icon-button';
import { Segmented } from '../../../ui/segmented';
import { toast } from '../../../ui/toast';
import { useIsPhone } from '../../../ui/use-media';
import { useModShortcut, useShortcut } from '../../../ui/use-shortcut';
import type { Arranging } from '../columns/use-arrangement';
import type { ListColumns } from '../columns/use-list-columns';
import { printAddress } from '../print/wanted-print';
import { listAddress } from '../register-address';
import type { RegisterView } from '../register-search';
import type { OwnFields } from '../use-own-fields';
import { baseOf, type RegisterViews, type SavedView } from './use-views';
import { useViewUse } from './use-view-use';
import { useViewWrites } from './use-view-writes';
import { ViewBar } from './view-bar';
import type { ViewNaming } from './view-dialog';
import { ViewMenu } from './view-menu';
import { ViewNotes } from './view-notes';
import { viewState } from './view-state';
import { addressOf, ViewTabs } from './view-tabs';
import styles from './views.module.css';

const ColumnsPanel = lazy(async () => ({ default: (await import('../columns/columns-panel')).ColumnsPanel }));
const BeginDialog = lazy(async () => ({ default: (await import('./begin-dialog')).BeginDialog }));
const ViewDialog = lazy(async () => ({ default: (await import('./view-dialog')).ViewDialog }));

interface ViewRowProps {
  views: RegisterViews;
  /** The saved view that the list came from. */
  saved: SavedView | undefined;
  view: RegisterView;
  columns: ListColumns;
  arranging: Arranging;
  own: OwnFields;
}

/** Above the list: which view it is, what has become of it, and how it is shown. */
export function ViewRow({ views, saved, view, columns, arranging, own }: ViewRowProps) {
  const { formatMessage } = useIntl();
  const router = useRouter();
  const phone = useIsPhone();
  const { create, update } = useViewWrites();
  const [opened, setOpened] = useState<'columns' | 'new' | 'edit' | 'role' | null>(null);
  const print = () => void router.navigate({ href: printAddress(listAddress(router.state.location.href)) });
  useShortcut('C', () => setOpened('columns'));
  useModShortcut('p', print);
  useViewUse(saved);
  const close = () => setOpened(null);
  const asks = !isSameQuestion(view, baseOf(views, view.viewId).question);
  // The active customers are what one searches and filters in: that is no change of a view.
  const isChanged = saved !== undefined && ((asks && saved.id !== 'active') || columns.isArranged);
  const state = viewState(view, columns);
  const reset = () => {
    arranging.reset();
    void router.navigate({ href: addressOf(view.viewId) });
  };
  const saveAs = ({ name, audience, role }: ViewNaming) => create({ input: { name, audience, role, ...state } });
  const rename = ({ name, audience, role }: ViewNaming) =>
    update({ id: saved?.id ?? '', input: { name, audience, role }, expectedVersion: saved?.version });
  const go = (made: SavedView) => {
    close();
    // The view that one came from is as it was; what one has made of it is the new one.
    if (opened === 'new' && columns.isArranged) arranging.reset();
    toast.saved(formatMessage({ id: 'views.saved' }, { name: made.name }));
    if (opened === 'new') void router.navigate({ href: addressOf(made.id) });
  };
  return (
    <>
      <div className={styles['row']}>
        <div className={styles['where']}>
          <ViewTabs views={views} viewId={view.viewId} changed={isChanged} />
          <ViewMenu
            view={saved}
            views={views}
            onNew={() => setOpened('new')}
            onEdit={() => setOpened('edit')}
            onPrint={print}
            onBeginRole={() => setOpened('role')}
          />
        </div>
        <div className={styles['tools']}>
          {!phone && (
            <Segmented
              label={formatMessage({ id: 'columns.layout' })}
              hideLabel
              options={viewLayouts.map((value) => ({ value, label: formatMessage({ id: `columns.layout.${value}` }) }))}
              value={columns.layout}
              onChange={arranging.setLayout}
            />
          )}
          {phone ? (
            <IconButton
              variant="default"
              icon={<ColumnsIcon aria-hidden />}
              label={formatMessage({ id: 'columns.title' })}
              aria-haspopup="dialog"
              onClick={() => setOpened('columns')}
            />
          ) : (
            <Button
              icon={<ColumnsIcon aria-hidden />}
              aria-haspopup="dialog"
              aria-keyshortcuts="Shift+C"
              onClick={() => setOpened('columns')}
            >
              {formatMessage({ id: 'columns.title' })}
            </Button>
          )}
        </div>
      </div>
      <ViewNotes view={saved} isChanged={isChanged} />
      {isChanged && <ViewBar view={saved} state={state} onSaveAs={() => setOpened('new')} onReset={reset} />}
      <Suspense fallback={null}>
        {opened === 'role' && saved && <BeginDialog view={saved} views={views} onClose={close} />}
        {opened === 'columns' && (
          <ColumnsPanel columns={columns} own={own} onChange={arranging.setColumns} onClose={close} />
        )}
        {opened === 'new' && (
          <ViewDialog
            title={formatMessage({ id: 'views.new' })}
            note={formatMessage({ id: 'views.keeps' })}
            onSave={saveAs}
            onSaved={go}
            onClose={close}
          />
        )}
        {opened === 'edit' && saved && (
          <ViewDialog
            title={formatMessage({ id: 'views.edit' })}
            view={saved}
            note={formatMessage({ id: 'views.edit.note' })}
            onSave={rename}
            onSaved={go}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  );
}
