import { describe, expect, it } from '@jest/globals';
import { assignmentNews, gainedBy } from './assignment-news.js';

describe('Whoever is assigned', () => {
  it('is told once, however many customers it is about', () => {
    const moves = ['a', 'b', 'c'].map((customer) => ({ customer, on: ['tove', 'ulf'], off: ['vera'] }));
    expect(assignmentNews(moves, null)).toEqual([
      { user: 'tove', kind: 'CUSTOMER_ASSIGNED', customers: ['a', 'b', 'c'] },
      { user: 'ulf', kind: 'CUSTOMER_ASSIGNED', customers: ['a', 'b', 'c'] },
      { user: 'vera', kind: 'CUSTOMER_UNASSIGNED', customers: ['a', 'b', 'c'] },
    ]);
  });

  it('is told what they gained and what they lost apart', () => {
    expect(
      assignmentNews(
        [
          { customer: 'a', on: ['tove'], off: [] },
          { customer: 'b', on: [], off: ['tove'] },
        ],
        'anna',
      ).map(({ kind, customers }) => [kind, customers]),
    ).toEqual([
      ['CUSTOMER_ASSIGNED', ['a']],
      ['CUSTOMER_UNASSIGNED', ['b']],
    ]);
  });

  it('is not told of what they did themselves', () => {
    expect(assignmentNews([{ customer: 'a', on: ['tove', 'anna'], off: [] }], 'anna')).toEqual([
      { user: 'tove', kind: 'CUSTOMER_ASSIGNED', customers: ['a'] },
    ]);
  });

  it('is not told of losing a customer that has only become part of another', () => {
    const moves = [
      { customer: 'absorbed', on: [], off: ['tove', 'ulf'] },
      { customer: 'survivor', on: ['tove'], off: [] },
    ];
    expect(assignmentNews(gainedBy(moves), null)).toEqual([
      { user: 'tove', kind: 'CUSTOMER_ASSIGNED', customers: ['survivor'] },
    ]);
  });
});
