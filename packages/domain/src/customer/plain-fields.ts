import type { CustomerFieldKey, PlainField, PlainKind } from './customer-fields.js';
import { customerFieldKeys, customerFields } from './customer-fields.js';

/** The fields that are nothing but their rows: whatever deals with every field walks these, and has no line of its own for each. */
export const plainFieldKeys: readonly PlainFieldKey[] = customerFieldKeys.filter(isPlainField);
export const plainTexts: readonly PlainTextKey[] = plainFieldKeys.filter(isPlainText);
export const plainFlags: readonly PlainFlagKey[] = plainFieldKeys.filter(
  (key): key is PlainFlagKey => !isPlainText(key),
);

export type PlainTextKey = KeysOf<'text'>;
export type PlainFlagKey = KeysOf<'flag'>;
export type PlainFieldKey = PlainTextKey | PlainFlagKey;

/** What a card holds in them. */
export type PlainValues = Readonly<Record<PlainTextKey, string | null> & Record<PlainFlagKey, boolean>>;

export function isPlainField(key: string): key is PlainFieldKey {
  return Object.hasOwn(customerFields, key) && 'column' in customerFields[key as CustomerFieldKey];
}

export function isPlainText(key: PlainFieldKey): key is PlainTextKey {
  return customerFields[key].kind === 'text';
}

/** Those of one section of the card. */
export const plainFieldsIn = (section: PlainField['section']): readonly PlainFieldKey[] =>
  plainFieldKeys.filter((key) => customerFields[key].section === section);

/** Those that the list shows without being asked to. */
export const plainColumns: readonly PlainFieldKey[] = plainFieldKeys.filter((key) => customerFields[key].column);

/** One value for each of them, by its kind. */
export const plainValues = (
  text: (key: PlainTextKey) => string | null,
  flag: (key: PlainFlagKey) => boolean,
): PlainValues => ({ ...byKey(plainTexts, text), ...byKey(plainFlags, flag) });

/** An object with a value for each of the keys. */
export const byKey = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

type KeysOf<K extends PlainKind> = {
  [F in CustomerFieldKey]: (typeof customerFields)[F] extends PlainField<K> ? F : never;
}[CustomerFieldKey];
