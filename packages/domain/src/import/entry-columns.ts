import { articleFields, articleGroupFields } from '../article/article.js';
import type { Viewer } from '../access/viewer.js';
import { readableEntryFields } from '../entry/change-entry.js';
import type { EntryFields } from '../entry/entry-fields.js';
import type { ImportColumn } from './import-column.js';
import type { EntryRegister } from './import-register.js';

/** A column that a file of entries may have. */
export interface EntryColumn extends ImportColumn {
  /** Understood where it stands in a file, and not in the template: it says what another column says. */
  readonly alternative?: true;
}

/** The rules that the register's form goes by, too. */
export const entryFields: Readonly<Record<EntryRegister, EntryFields>> = {
  ARTICLES: articleFields,
  ARTICLE_GROUPS: articleGroupFields,
};

const status: readonly EntryColumn[] = [
  column('status', 'Status', 'Status', ['aktiv', 'active']),
  {
    ...column('inactive', 'Inaktiv', 'Inactive', ['passiv', 'utgått', 'discontinued']),
    field: 'status',
    alternative: true,
  },
];

/** Every column, in the order in which the template has them. */
export const entryColumns: Readonly<Record<EntryRegister, readonly EntryColumn[]>> = {
  ARTICLES: [
    column('number', 'Artikelnummer', 'Article number', [
      'artikelnr',
      'artnr',
      'art nr',
      'artikel nr',
      'artikel-id',
      'article no',
      'article nr',
      'article id',
      'nummer',
      'number',
      'sku',
    ]),
    column('name', 'Namn', 'Name', [
      'artikelnamn',
      'artikel',
      'benämning',
      'beskrivning',
      'article',
      'article name',
      'description',
    ]),
    column('unit', 'Enhet', 'Unit', ['enh', 'måttenhet']),
    column('price', 'Pris', 'Price', [
      'pris exkl moms',
      'á-pris',
      'a pris',
      'försäljningspris',
      'utpris',
      'pris kr',
      'unit price',
      'sales price',
    ]),
    column('vatRate', 'Moms %', 'VAT %', ['moms', 'momssats', 'moms procent', 'vat', 'vat rate', 'vat percent']),
    column('group', 'Artikelgrupp', 'Article group', ['grupp', 'varugrupp', 'group', 'product group']),
    column('timeArticle', 'Tidartikel', 'Time article', ['tid', 'arbetstid', 'time', 'hours of work']),
    ...status,
  ],
  ARTICLE_GROUPS: [
    column('name', 'Namn', 'Name', [
      'artikelgrupp',
      'grupp',
      'gruppnamn',
      'varugrupp',
      'article group',
      'group',
      'group name',
      'benämning',
    ]),
    ...status,
  ],
};

/** The columns that this viewer's files may have: what one may not read one may not write either. */
export function entryColumnsFor(register: EntryRegister, viewer: Pick<Viewer, 'permissions'>): readonly EntryColumn[] {
  const readable = readableEntryFields(entryFields[register], viewer);
  return entryColumns[register].filter(({ field }) => field === 'status' || readable.has(field));
}

/** Whether a new entry needs it. */
export const neededByNewEntry = (register: EntryRegister, { field }: EntryColumn): boolean =>
  entryFields[register][field]?.required === true;

function column(key: string, sv: string, en: string, aliases: readonly string[]): EntryColumn {
  return { key, field: key, sv, en, aliases };
}
