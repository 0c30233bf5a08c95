/** What is held on a customer, part by part, by the names that the parts have in the extract. */
export const heldNames = [
  'customer',
  'cardParts',
  'merges',
  'holds',
  'told',
  'search',
  'history',
  'historyLogins',
  'documents',
  'uploads',
  'messages',
  'importedRows',
  'changesOfMany',
  'logins',
  'log',
] as const;

export type HeldName = (typeof heldNames)[number];
