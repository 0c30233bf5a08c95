import { describe, expect, it } from '@jest/globals';
import { someSettings } from '../testing/builders.js';
import { revealReason } from './reveal-reason.js';

describe('The reason for looking at a personal number', () => {
  it('is kept where it is given, and missed only where the group asks for it', () => {
    const asks = someSettings({ requireRevealReason: true });
    const asksNot = someSettings();
    expect(revealReason('  Ansökan om ROT ', asks)).toEqual({ ok: true, reason: 'Ansökan om ROT' });
    expect(revealReason('Ansökan om ROT', asksNot)).toEqual({ ok: true, reason: 'Ansökan om ROT' });
    expect(revealReason(null, asksNot)).toEqual({ ok: true, reason: null });
    for (const nothing of [null, '', '   '])
      expect(revealReason(nothing, asks)).toEqual({ ok: false, violations: [{ code: 'REQUIRED', path: ['reason'] }] });
  });

  it('has an end, and holds no line breaks', () => {
    expect(revealReason('a'.repeat(501), someSettings())).toMatchObject({
      violations: [{ code: 'TOO_LONG', path: ['reason'], params: { max: 500, actual: 501 } }],
    });
    expect(revealReason('a\nb', someSettings())).toMatchObject({ violations: [{ code: 'INVALID_CHARACTERS' }] });
  });
});
