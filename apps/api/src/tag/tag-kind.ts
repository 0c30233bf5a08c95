import { tagColourOf, tagFields, type TagValues } from '@register/domain/tag/tag';
import { equalityKey } from '@register/domain/text/equality-key';
import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';
import { linkedCustomers } from '../customer/links/link-usage.loaders.js';
import type { EntryKind } from '../database/entry-kind.js';

/** The register of tags. */
export const tagKind: EntryKind<TagValues> = {
  table: 'tag',
  idKind: 'tag',
  fields: tagFields,
  select: 'e.name, e.colour, e.inheritedByOrders',
  valuesOf: ({ name, colour, inheritedByOrders }) => ({
    name: String(name),
    colour: tagColourOf(String(colour)),
    inheritedByOrders: inheritedByOrders === 1,
  }),
  columnsOf: ({ name, colour, inheritedByOrders }) => ({
    name,
    nameKey: equalityKey(name),
    nameSort: sortKey(name),
    colour,
    inheritedByOrders: inheritedByOrders ? 1 : 0,
    searchText: Buffer.from(searchText(name)),
  }),
  unique: { key: 'tagName', field: 'name' },
  uses: linkedCustomers,
};
