import { describe, expect, it } from '@jest/globals';
import { eraseCustomer, erasureBlocks } from './erasure.js';
import { isHeld, liftHold, setHold } from './hold.js';
import { approvedAtOnce, approveRetention, dueBefore } from './retention.js';

const today = '2026-11-30';
const free = { holds: [], references: [] };

describe('A person who is to be forgotten', () => {
  it('is, once an administrator has typed the number of the customer', () => {
    expect(eraseCustomer('K-1001', { confirmation: ' k-1001' }, free, today)).toEqual([]);
    expect(eraseCustomer('K-1001', { confirmation: 'K-1002' }, free, today)).toMatchObject([
      { code: 'CONFIRMATION_WRONG', path: ['confirmation'] },
    ]);
  });

  it('is not while a hold stands, also one on what has become part of the customer, nor while something refers to it', () => {
    const kept = {
      holds: [{ until: '2026-11-29' }, { until: '2026-12-24' }],
      references: [{ kind: 'order', count: 2 }],
    };
    expect(erasureBlocks(kept, today)).toEqual([
      { code: 'CUSTOMER_HELD', path: [], params: { until: '2026-12-24' } },
      { code: 'CUSTOMER_IN_USE', path: [], params: { reasons: 'order: 2' } },
    ]);
    expect(erasureBlocks({ ...kept, holds: [{ until: null }, ...kept.holds] }, today)[0]?.params).toEqual({
      until: 'none',
    });
    expect(erasureBlocks({ holds: [{ until: '2026-11-29' }], references: [] }, today)).toEqual([]);
  });
});

describe('A hold', () => {
  it('stands through its last day, or until it is lifted', () => {
    expect(
      [null, { until: '2026-11-29' }, { until: today }, { until: null }].map((hold) => isHeld(hold, today)),
    ).toEqual([false, false, true, true]);
  });

  it('has a reason, and no last day that has passed', () => {
    const codes = (asked: { reason: string; until: string | null }) => {
      const result = setHold(null, asked, today);
      return result.ok ? [] : result.violations.map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    expect(codes({ reason: ' ', until: '2026-11-29' })).toEqual(['REQUIRED reason', 'DAY_PASSED until']);
    expect(codes({ reason: 'x'.repeat(501), until: null })).toEqual(['TOO_LONG reason']);
    expect(codes({ reason: 'Tvist', until: '2027-02-29' })).toEqual(['DATE_INVALID until']);
    expect(codes({ reason: 'Tvist om faktura', until: today })).toEqual([]);
  });

  it('tells the history what changed of it', () => {
    const first = { reason: 'Tvist', until: null };
    expect(setHold(first, { reason: 'Tvist', until: today }, today)).toMatchObject({
      ok: true,
      changes: [{ field: 'hold', part: 'until', old: null, new: today }],
    });
    expect(liftHold(first)).toMatchObject({
      ok: true,
      next: null,
      changes: [{ field: 'hold', part: 'reason', old: 'Tvist', new: null }],
    });
    expect(liftHold(null)).toMatchObject({ ok: false, violations: [{ code: 'ALREADY_DONE' }] });
  });
});

describe('A private customer whom nobody needs any more', () => {
  it('is due some months of the calendar after, where the group has said how many', () => {
    const day = (text: string) => Date.parse(`${text}T12:00:00Z`);
    expect(dueBefore(day('2026-11-30'), 0)).toBeNull();
    expect(dueBefore(day('2026-11-30'), 24)).toBe(day('2024-11-30'));
    expect(dueBefore(day('2026-03-31'), 1)).toBe(day('2026-02-28'));
    expect(dueBefore(day('2026-01-15'), 3)).toBe(day('2025-10-15'));
  });

  it('is erased once somebody has said how many they mean, so many at a time', () => {
    const codes = (ids: readonly string[], count: number, goesOn = false) =>
      approveRetention(ids, { count, goesOn }).map(({ code }) => code);
    const many = Array.from({ length: approvedAtOnce + 1 }, (_, at) => `cus_${at}`);
    expect(codes(['cus_1', 'cus_2'], 2)).toEqual([]);
    expect(codes(['cus_1', 'cus_2'], 2, true)).toEqual(['RETENTION_GOES_ON']);
    expect(codes([], 0)).toEqual(['REQUIRED']);
    expect(codes(['cus_1', 'cus_2'], 3)).toEqual(['COUNT_WRONG']);
    expect(codes(['cus_1', 'cus_1'], 2)).toEqual(['DUPLICATE_ID']);
    expect(codes(many, many.length)).toEqual(['SELECTION_TOO_LARGE']);
  });
});
