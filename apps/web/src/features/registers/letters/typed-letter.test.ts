import { describe, expect, it } from '@jest/globals';
import { ALL_ARTICLES, readTyped, typedOf, type TypedRow } from './typed-letter';
import type { Letter } from './use-letters';

const letter: Letter = {
  __typename: 'DiscountLetter',
  id: 'dil_1',
  version: 3,
  name: 'Storkund',
  status: 'ACTIVE',
  rows: [
    { __typename: 'DiscountLetterRow', allArticles: true, percent: 5, articleGroup: null },
    {
      __typename: 'DiscountLetterRow',
      allArticles: false,
      percent: 12.5,
      articleGroup: { __typename: 'ArticleGroup', id: 'arg_filter', name: 'Filter' },
    },
  ],
};
const row = (key: string, articleGroup: string | null, percent: string): TypedRow => ({ key, articleGroup, percent });

describe('A discount letter as it is typed', () => {
  it('is written as one reads it, and differs in nothing', () => {
    const typed = typedOf(letter);
    expect(typed.rows.map(({ percent }) => percent)).toEqual(['5', '12,5']);
    expect(readTyped(typed, letter)).toMatchObject({ input: {}, changes: 0 });
  });

  it('sends only the rows that differ: changed, new and taken out', () => {
    const typed = {
      name: 'Storkund ',
      rows: [row('arg_filter', 'arg_filter', '15 %'), row('new', 'arg_fans', '7.25')],
    };
    const read = readTyped(typed, letter);
    expect(read.wrong.size).toBe(0);
    expect(read.input).toEqual({
      rows: [
        { articleGroup: 'arg_filter', percent: 15 },
        { articleGroup: 'arg_fans', percent: 7.25 },
        { articleGroup: null, percent: null },
      ],
    });
    expect(read.changes).toBe(3);
    expect(read.placeOf(['rows', '1', 'articleGroup'])).toBe('new.articleGroup');
    expect(read.placeOf(['name'])).toBe('name');
  });

  it('says where a name, an article group or a percentage is missing or wrong', () => {
    const typed = {
      name: ' ',
      rows: [
        row('a', ALL_ARTICLES, '100,01'),
        row('b', null, '10'),
        row('c', 'arg_filter', 'tio'),
        row('d', 'arg_filter', '10'),
      ],
    };
    expect([...readTyped(typed, null).wrong.keys()]).toEqual([
      'name',
      'a.percent',
      'b.articleGroup',
      'c.percent',
      'd.articleGroup',
    ]);
  });
});
