import { describe, expect, it } from '@jest/globals';
import {
  allSubjects,
  channelsFor,
  chooseNotifications,
  mobileOf,
  type NotificationChoices,
} from './notification-choices.js';

const nothing: NotificationChoices = { mobile: null, of: {} };
const reachable: NotificationChoices = { mobile: '+46701740605', of: {} };

describe('A technician', () => {
  it('is told of everything by the bell, and by e-mail of customers when they have chosen so', () => {
    expect(allSubjects.map((subject) => channelsFor(subject, nothing)[0])).toEqual(
      allSubjects.map(() => 'NOTIFICATION'),
    );
    expect(channelsFor('CUSTOMER_ASSIGNED', nothing)).toEqual(['NOTIFICATION']);
    expect(
      channelsFor('CUSTOMER_ASSIGNED', { mobile: null, of: { CUSTOMER_ASSIGNED: { email: true, sms: false } } }),
    ).toEqual(['NOTIFICATION', 'EMAIL']);
  });

  it('always gets an e-mail of an order, and of an error report', () => {
    const off = { email: false, sms: false };
    const choices = { mobile: null, of: { ORDER_ASSIGNED: off, ERROR_REPORT_RECEIVED: off } };
    expect(channelsFor('ORDER_ASSIGNED', choices)).toEqual(['NOTIFICATION', 'EMAIL']);
    expect(channelsFor('ERROR_REPORT_RECEIVED', choices)).toEqual(['NOTIFICATION', 'EMAIL']);
  });

  it('gets text messages only with a number to send them to', () => {
    const of = { ORDER_ASSIGNED: { email: false, sms: true } };
    expect(channelsFor('ORDER_ASSIGNED', { mobile: '+46701740605', of })).toContain('SMS');
    expect(channelsFor('ORDER_ASSIGNED', { mobile: null, of })).not.toContain('SMS');
    expect(chooseNotifications(nothing, { subjects: [{ subject: 'ORDER_ASSIGNED', sms: true }] })).toEqual({
      ok: false,
      violations: [{ code: 'MOBILE_REQUIRED', path: ['subjects', '0', 'sms'] }],
    });
  });

  it('gives the number with + and country code', () => {
    expect(mobileOf('+46 70-174 06 05')).toBe('+46701740605');
    expect(mobileOf('+47 41 23 45 67')).toBe('+4741234567');
    expect([mobileOf(''), mobileOf(null), mobileOf('  ')]).toEqual([null, null, null]);
    expect([mobileOf('070-174 06 05'), mobileOf('+46'), mobileOf('+12'), mobileOf('ring mig')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(chooseNotifications(nothing, { mobile: '0701740605' })).toMatchObject({
      violations: [{ code: 'MOBILE_INVALID', path: ['mobile'] }],
    });
  });

  it('changes one choice and keeps the others, and takes the text messages away with the number', () => {
    const chosen = chooseNotifications(reachable, {
      subjects: [{ subject: 'CUSTOMER_ASSIGNED', email: true, sms: true }],
    });
    expect(chosen).toEqual({
      ok: true,
      choices: { mobile: '+46701740605', of: { CUSTOMER_ASSIGNED: { email: true, sms: true } } },
    });
    if (!chosen.ok) throw new Error('It was refused');
    expect(chooseNotifications(chosen.choices, { mobile: null })).toEqual({
      ok: true,
      choices: { mobile: null, of: { CUSTOMER_ASSIGNED: { email: true, sms: false } } },
    });
  });
});
