import { discountLetterFields, type DiscountLetterValues } from '@register/domain/discount-letter/discount-letter';
import { equalityKey } from '@register/domain/text/equality-key';
import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';
import { isReached } from '../customer/named-customers.loaders.js';
import { linkedCustomers } from '../customer/links/link-usage.loaders.js';
import type { EntryKind } from '../database/entry-kind.js';

/** The register of discount letters; their rows are written beside (discount-rows.ts). */
export const discountLetterKind: EntryKind<DiscountLetterValues> = {
  table: 'discount_letter',
  idKind: 'dil',
  fields: discountLetterFields,
  select: 'e.name',
  valuesOf: ({ name }) => ({ name: String(name) }),
  columnsOf: ({ name }) => ({
    name,
    nameEqual: equalityKey(name),
    nameKey: sortKey(name),
    searchText: Buffer.from(searchText(name)),
  }),
  unique: { key: 'discountLetterName', field: 'name' },
  uses: linkedCustomers,
  usesSeen: (sql, actor, id) => linkedCustomers(sql, actor.groupId, id, isReached(actor, 'customerId')),
};
