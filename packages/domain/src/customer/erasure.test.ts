import { describe, expect, it } from '@jest/globals';
import { eraseCustomer, erasureBlocks } from './erasure.js';
import { isHeld, liftHold, setHold } from './hold.js';

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
