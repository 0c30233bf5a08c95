import { describe, expect, it } from '@jest/globals';
import { receiversOfWork, type WorkAssignee } from './new-work.js';

const assignee = (id: string, assignedAt: number, values: Partial<WorkAssignee> = {}): WorkAssignee => ({
  id,
  assignedAt,
  isActive: true,
  choices: { mobile: null, of: {} },
  ...values,
});

describe('A new order of a customer', () => {
  it('goes to all who are assigned, the first who was assigned first', () => {
    const people = [assignee('ulf', 300), assignee('tove', 100), assignee('b', 200), assignee('a', 200)];
    expect(receiversOfWork('ORDER_ASSIGNED', people, null).map(({ id }) => id)).toEqual(['tove', 'a', 'b', 'ulf']);
  });

  it('goes to nobody who has left, and to nobody at all where nobody is assigned', () => {
    const people = [assignee('tove', 100, { isActive: false }), assignee('ulf', 200)];
    expect(receiversOfWork('ORDER_ASSIGNED', people, null).map(({ id }) => id)).toEqual(['ulf']);
    expect(receiversOfWork('ERROR_REPORT_RECEIVED', [], null)).toEqual([]);
  });

  it('is told by bell and e-mail always, and by text message to those who have chosen so', () => {
    const choices = { mobile: '+46701740605', of: { ORDER_ASSIGNED: { email: false, sms: true } } };
    expect(receiversOfWork('ORDER_ASSIGNED', [assignee('tove', 1, { choices }), assignee('ulf', 2)], null)).toEqual([
      { id: 'tove', channels: ['NOTIFICATION', 'EMAIL', 'SMS'] },
      { id: 'ulf', channels: ['NOTIFICATION', 'EMAIL'] },
    ]);
  });

  it('is got, and not told of, by whoever makes it', () => {
    expect(receiversOfWork('ORDER_ASSIGNED', [assignee('tove', 1), assignee('ulf', 2)], 'ulf')).toEqual([
      { id: 'tove', channels: ['NOTIFICATION', 'EMAIL'] },
      { id: 'ulf', channels: [] },
    ]);
  });
});
