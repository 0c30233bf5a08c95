import { mayCollect } from '@register/domain/export/may-collect';
import { useLocation } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { pageOf, settingKeys, settingPages } from '../../features/customer-settings/setting-pages';
import type { MessageId } from '../../i18n/messages';
import { domainViewer } from '../../session/domain-viewer';
import { useCan, useViewer } from '../../session/use-session';
import type { Command, CommandGroup } from '../../ui/command-palette';
import {
  AddIcon,
  ChangeManyIcon,
  EditIcon,
  HistoryIcon,
  JobsIcon,
  ImportIcon,
  KeyboardIcon,
  PrivateIcon,
  SettingsIcon,
} from '../../ui/icons';
import { paths } from '../paths';
import { useNavigation } from '../use-navigation';
import { hasWords } from './palette-query';

interface PaletteDoings {
  goTo: (href: string) => void;
  showKeys: () => void;
}

/** What this viewer may do and open, by the words that are looked for: first what belongs to the page one is on. */
export function usePaletteCommands(words: string, { goTo, showKeys }: PaletteDoings): readonly CommandGroup[] {
  const { formatMessage } = useIntl();
  const viewer = useViewer();
  const [admin, creates, writesLetters] = [useCan('admin'), useCan('customer.create'), useCan('discountLetter.create')];
  const { register, administration } = useNavigation();
  const [, open] = /^\/customers\/(cus_\w+)/.exec(useLocation().pathname) ?? [];

  const link = (href: string, label: string, Icon: typeof AddIcon, detail?: string): Command => ({
    id: `${href} ${label}`,
    label,
    icon: <Icon aria-hidden />,
    ...(detail !== undefined && { detail }),
    run: () => goTo(href),
  });
  const text = (id: MessageId) => formatMessage({ id });
  const actions = [
    ...(open && viewer.editScope !== 'NONE' ? [link(paths.customerEdit(open), text('palette.edit'), EditIcon)] : []),
    ...(open ? [link(paths.customerHistory(open), text('palette.history'), HistoryIcon)] : []),
    ...(creates ? [link(paths.customerNew, text('register.add'), AddIcon)] : []),
    ...(writesLetters ? [link(paths.discountLetterNew, text('letters.add'), AddIcon)] : []),
    ...(admin ? [link(paths.importInto('customers'), text('palette.import'), ImportIcon)] : []),
    { id: 'keys', label: text('account.keys.map'), icon: <KeyboardIcon aria-hidden />, run: showKeys },
  ];
  const pages = [
    ...[...register, ...administration].map(({ to, label, icon }) => link(to, text(label), icon)),
    ...(mayCollect(domainViewer(viewer)) ? [link(paths.customerChanges, text('bulk.latest'), ChangeManyIcon)] : []),
    link(paths.jobs, text('jobs.title'), JobsIcon),
    link(paths.me, text('nav.me'), PrivateIcon),
  ];
  const settings = [
    ...settingPages.map((page) => link(paths.customerSettings(page), text(`settings.page.${page}`), SettingsIcon)),
    ...settingKeys.map((key) =>
      link(
        paths.customerSettings(pageOf(key)),
        text(`settings.label.${key}`),
        SettingsIcon,
        text(`settings.page.${pageOf(key)}`),
      ),
    ),
  ];
  const found = (commands: readonly Command[]) =>
    commands.filter(({ label, detail }) => hasWords(`${label} ${detail ?? ''}`, words));
  return [
    { id: 'actions', label: text('palette.actions'), commands: found(actions) },
    { id: 'pages', label: text('palette.pages'), commands: found(pages) },
    // So many that they are found, and not shown.
    { id: 'settings', label: text('nav.settings'), commands: admin && words !== '' ? found(settings) : [] },
  ];
}
