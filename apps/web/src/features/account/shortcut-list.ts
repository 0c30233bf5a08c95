import type { MessageId } from '../../i18n/messages';

export interface Shortcut {
  /** Each way to press it; keys of one way are pressed together. */
  keys: readonly (readonly string[])[];
  where: MessageId;
  what: MessageId;
}

/** All keys that do something, for the map on one's own page. `Mod` is Ctrl, on a Mac Cmd. */
export const shortcuts: readonly Shortcut[] = [
  { keys: [['/']], where: 'account.keys.in.list', what: 'account.keys.search' },
  { keys: [['↓']], where: 'account.keys.in.list', what: 'account.keys.intoList' },
  { keys: [['↑'], ['↓'], ['k'], ['j']], where: 'account.keys.in.list', what: 'account.keys.move' },
  { keys: [['Page Up'], ['Page Down']], where: 'account.keys.in.list', what: 'account.keys.page' },
  { keys: [['Home'], ['End']], where: 'account.keys.in.list', what: 'account.keys.ends' },
  { keys: [['Enter'], ['o']], where: 'account.keys.in.list', what: 'account.keys.open' },
  { keys: [['Mod', 'Enter']], where: 'account.keys.in.list', what: 'account.keys.openTab' },
  { keys: [['e']], where: 'account.keys.in.card', what: 'account.keys.edit' },
  { keys: [['a']], where: 'account.keys.in.card', what: 'account.keys.assign' },
  { keys: [['J'], ['K']], where: 'account.keys.in.card', what: 'account.keys.neighbours' },
  { keys: [['Mod', 'S']], where: 'account.keys.in.everywhere', what: 'account.keys.save' },
  { keys: [['Esc']], where: 'account.keys.in.everywhere', what: 'account.keys.cancel' },
  { keys: [['/']], where: 'account.keys.in.settings', what: 'account.keys.search' },
  { keys: [['Alt', 'T']], where: 'account.keys.in.everywhere', what: 'account.keys.toasts' },
];

/** What is written on the key: Mod differs by machine. */
export const keyName = (key: string, mac: boolean): string => (key === 'Mod' ? (mac ? '⌘' : 'Ctrl') : key);
