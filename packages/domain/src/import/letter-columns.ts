import type { ImportColumn } from './import-column.js';

/** The columns of a file of discount letters: each row is a row of the letter that it names. */
export const letterColumns: readonly LetterColumn[] = [
  column('name', 'Rabattbrev', 'Discount letter', ['namn', 'brev', 'rabattbrevets namn', 'name', 'letter']),
  column('articleGroup', 'Artikelgrupp', 'Article group', ['grupp', 'varugrupp', 'group', 'product group']),
  column('percent', 'Rabatt %', 'Discount %', [
    'rabatt',
    'rabattsats',
    'procent',
    'discount',
    'discount rate',
    'percent',
  ]),
];

export interface LetterColumn extends ImportColumn {
  readonly key: 'name' | 'articleGroup' | 'percent';
}

export const letterColumnsOf = (mapping: readonly (string | null)[]): readonly (LetterColumn | null)[] =>
  mapping.map((key) => letterColumns.find((column) => column.key === key) ?? null);

/** An empty article group stands for all articles; name and percentage have to be there. */
export const neededByLetter = ({ key }: LetterColumn): boolean => key !== 'articleGroup';

function column(key: LetterColumn['key'], sv: string, en: string, aliases: readonly string[]): LetterColumn {
  return { key, field: key, sv, en, aliases };
}
