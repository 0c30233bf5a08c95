import type { Permission } from '@register/domain/access/permissions';
import { paths } from '../../app/paths';
import type { MessageId } from '../../i18n/messages';

export interface Shortcut {
  /** Each way to press it; keys of one way are pressed together, or one after the other. */
  keys: readonly (readonly string[])[];
  inTurn?: true;
  where: MessageId;
  what: MessageId;
  /** Any one of these; none: everybody. */
  needs?: readonly Permission[];
}

/** `g`, then a letter: the same ones in every language. */
export interface GoKey {
  key: string;
  to: string;
  what: MessageId;
  needs?: readonly Permission[];
}

export const goKeys: readonly GoKey[] = [
  { key: 'h', to: paths.overview, what: 'overview.title', needs: ['customer.view', 'customer.viewAssigned'] },
  { key: 'c', to: paths.customers, what: 'nav.customers' },
  { key: 'p', to: paths.contacts, what: 'nav.contacts', needs: ['customer.view', 'customer.viewAssigned'] },
  { key: 'a', to: paths.articles, what: 'nav.articles', needs: ['article.view'] },
  { key: 'l', to: paths.discountLetters, what: 'nav.discountLetters', needs: ['discountLetter.view'] },
  { key: 'i', to: paths.imports, what: 'nav.import', needs: ['admin'] },
  { key: 's', to: paths.settings, what: 'nav.settings', needs: ['admin'] },
  { key: 'j', to: paths.jobs, what: 'jobs.title' },
  { key: 'm', to: paths.me, what: 'nav.me' },
];

/** All keys that do something, for the map. `Mod` is Ctrl, on a Mac Cmd. */
export const shortcuts: readonly Shortcut[] = [
  { keys: [['Mod', 'K']], where: 'account.keys.in.everywhere', what: 'account.keys.palette' },
  ...goKeys.map(({ key, what, needs }): Shortcut => ({
    keys: [['g', key]],
    inTurn: true,
    where: 'account.keys.in.everywhere',
    what,
    ...(needs && { needs }),
  })),
  { keys: [['c']], where: 'account.keys.in.everywhere', what: 'register.add', needs: ['customer.create'] },
  { keys: [['?']], where: 'account.keys.in.everywhere', what: 'account.keys.map' },
  { keys: [['/']], where: 'account.keys.in.list', what: 'account.keys.search' },
  { keys: [['Shift', 'C']], where: 'account.keys.in.list', what: 'columns.title' },
  { keys: [['↓']], where: 'account.keys.in.list', what: 'account.keys.intoList' },
  { keys: [['↑'], ['↓'], ['k'], ['j']], where: 'account.keys.in.list', what: 'account.keys.move' },
  { keys: [['Page Up'], ['Page Down']], where: 'account.keys.in.list', what: 'account.keys.page' },
  { keys: [['Home'], ['End']], where: 'account.keys.in.list', what: 'account.keys.ends' },
  { keys: [['Enter'], ['o']], where: 'account.keys.in.list', what: 'account.keys.open' },
  { keys: [['Mod', 'Enter']], where: 'account.keys.in.list', what: 'account.keys.openTab' },
  { keys: [['Space']], where: 'account.keys.in.list', what: 'account.keys.preview' },
  { keys: [['x']], where: 'account.keys.in.list', what: 'account.keys.mark' },
  { keys: [['Shift', 'F10']], where: 'account.keys.in.list', what: 'account.keys.rowMenu' },
  {
    keys: [['F2']],
    where: 'account.keys.in.list',
    what: 'account.keys.editInList',
    needs: ['customer.edit', 'customer.editAssigned', 'customer.assign'],
  },
  { keys: [['Mod', 'P']], where: 'account.keys.in.list', what: 'account.keys.print' },
  { keys: [['e']], where: 'account.keys.in.card', what: 'account.keys.edit' },
  { keys: [['a']], where: 'account.keys.in.card', what: 'account.keys.assign' },
  { keys: [['J'], ['K']], where: 'account.keys.in.card', what: 'account.keys.neighbours' },
  { keys: [['Mod', 'Z']], where: 'account.keys.in.everywhere', what: 'account.keys.undo' },
  { keys: [['Mod', 'S']], where: 'account.keys.in.everywhere', what: 'account.keys.save' },
  { keys: [['Esc']], where: 'account.keys.in.everywhere', what: 'account.keys.cancel' },
  { keys: [['/']], where: 'account.keys.in.settings', what: 'account.keys.search' },
  { keys: [['Alt', 'T']], where: 'account.keys.in.everywhere', what: 'account.keys.toasts' },
];

/** Those that lead somewhere for somebody with these permissions. */
export const within = <Row extends Pick<Shortcut, 'needs'>>(rows: readonly Row[], permissions: readonly string[]) =>
  rows.filter(({ needs }) => !needs || needs.some((need) => permissions.includes(need)));

/** What is written on the key: Mod differs by machine. */
export const keyName = (key: string, mac: boolean): string => (key === 'Mod' ? (mac ? '⌘' : 'Ctrl') : key);

export const isMac = (): boolean => /Mac|iP(hone|ad)/.test(navigator.userAgent);
