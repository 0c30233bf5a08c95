import type { ArticleList, CustomerValues } from './customer.js';
import type { CustomerField, CustomerFieldKey } from './customer-fields.js';
import { customerFieldKeys, customerFields } from './customer-fields.js';
import type { LinkField } from './customer-links.js';
import type { PlainFieldKey } from './plain-fields.js';

const kinds: ReadonlySet<CustomerField['kind']> = new Set([
  'text',
  'longText',
  'choice',
  'identity',
  'phone',
  'email',
  'percent',
  'flag',
]);

/** The fields of the card that hold one value each, in the order of the table: no lists, no addresses, nothing derived. */
export const valueFieldKeys: readonly ValueFieldKey[] = customerFieldKeys.filter((key): key is ValueFieldKey => {
  const { kind, write }: CustomerField = customerFields[key];
  return kinds.has(kind) && write.create === 'create';
});

export type ValueFieldKey =
  | Exclude<CustomerFieldKey & keyof CustomerValues, 'contactPersons' | 'coApplicants' | ArticleList | LinkField>
  // Named, so that a plain field without its type in customer.ts does not compile.
  | PlainFieldKey;
