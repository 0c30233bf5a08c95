import { expect, it } from '@jest/globals';
import { historyDays } from './history-groups';
import type { HistoryEntry } from './use-history';

const entry = (id: string, at: string, own: Partial<HistoryEntry> = {}): HistoryEntry => ({
  __typename: 'CustomerHistoryEntry',
  id,
  at,
  actor: 'Mona Karlsson',
  actorKind: 'STAFF',
  source: 'WEB',
  action: 'UPDATED',
  version: 2,
  field: 'phone',
  part: null,
  old: null,
  new: '+46701740605',
  ...own,
});

it('puts what one person saved at once together, and keeps apart days, people and saves', () => {
  const days = historyDays([
    entry('5', '2026-11-21T12:05:00.000Z', { version: 5 }),
    entry('4', '2026-11-21T12:05:00.000Z', { version: 5, field: 'email' }),
    entry('3', '2026-11-21T12:05:00.000Z', { version: 4, actor: 'Per Öberg' }),
    entry('2', '2026-11-21T11:00:00.000Z', { version: 3 }),
    entry('1', '2026-11-19T11:00:00.000Z', { version: 2 }),
  ]);
  expect(days.map(({ changes }) => changes.map(({ entries }) => entries.map(({ id }) => id)))).toEqual([
    [['5', '4'], ['3'], ['2']],
    [['1']],
  ]);
});
