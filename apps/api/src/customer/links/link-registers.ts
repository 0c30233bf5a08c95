import type { LinkField } from '@register/domain/customer/customer-links';
import type { IdKind } from '../../database/ids.js';

/** Where the entries of each field lie that customers are linked to. They have a name and are active or not. */
export const linkRegisters: Readonly<Record<LinkField, LinkRegister>> = {
  tags: { table: 'tag', idKind: 'tag', second: 'e.colour', flag: 'e.inheritedByOrders' },
  subgroups: { table: 'subgroup', idKind: 'sub', second: 'e.organisationNumber', flag: '0' },
  discountLetters: { table: 'discount_letter', idKind: 'dil', second: 'NULL', flag: '0' },
};

interface LinkRegister {
  readonly table: string;
  readonly idKind: IdKind;
  /** A text, and a truth, that a card shows besides the name; the table is `e`. */
  readonly second: string;
  readonly flag: string;
}

/** What a card reads of an entry. */
export interface LinkRow {
  readonly field: LinkField;
  readonly id: Buffer;
  readonly version: number;
  readonly name: string;
  readonly second: string | null;
  readonly flag: boolean;
  readonly isActive: boolean;
}
