import { describe, expect, it } from '@jest/globals';
import type { ReducedJob, ReducedPerson } from './tax-reduction.js';
import { ratesOn, taxReduction, taxReductionCaps, taxReductionKinds, taxReductionRates } from './tax-reduction.js';

const kr = (krona: number): number => krona * 100;
const person = (values: Partial<ReducedPerson> = {}): ReducedPerson => ({
  id: 'customer',
  sharePercent: null,
  used: {},
  ...values,
});
const paid = (values: Partial<ReducedJob>): number[] | null =>
  taxReduction({
    kind: 'ROT',
    paidOn: '2026-03-01',
    labour: kr(10_000),
    material: kr(4_000),
    persons: [person()],
    ...values,
  })?.parts.map(({ krona }) => krona) ?? null;

describe('The rate of a reduction', () => {
  it.each([
    ['ROT', '2025-05-11', 3_000],
    ['ROT', '2025-05-12', 5_000],
    ['ROT', '2025-12-31', 5_000],
    ['ROT', '2026-01-01', 3_000],
    ['RUT', '2025-06-01', 5_000],
    ['RUT', '2026-06-01', 5_000],
    // Green technology counts the material too.
    ['SOLAR', '2025-06-30', 2_800],
    ['SOLAR', '2025-07-01', 2_100],
    ['BATTERY', '2026-01-01', 7_000],
    ['CHARGING_POINT', '2026-01-01', 7_000],
  ] as const)(
    'for %s paid on %s takes %i kr off 10 000 kr of labour and 4 000 kr of material',
    (kind, paidOn, krona) => {
      expect(paid({ kind, paidOn })).toEqual([krona]);
    },
  );

  it('is not known for payments that can no longer be asked for', () => {
    expect(paid({ paidOn: '2024-12-31' })).toBeNull();
  });

  it('is one and only one for every kind on every day', () => {
    for (const kind of taxReductionKinds) {
      const rows = taxReductionRates.filter((row) => row.kind === kind);
      const dayAfter = (day: string): string => new Date(Date.parse(day) + 24 * 3_600_000).toISOString().slice(0, 10);
      expect(rows.slice(1).map(({ from }) => from)).toEqual(rows.slice(0, -1).map(({ to }) => dayAfter(to ?? '')));
      expect(rows.at(-1)?.to).toBeNull();
      expect(taxReductionCaps.some(({ kinds }) => kinds.includes(kind))).toBe(true);
    }
    expect(ratesOn('2026-11-29').map(({ kind, percent }) => `${kind} ${percent}`)).toEqual([
      'ROT 30',
      'RUT 50',
      'SOLAR 15',
      'BATTERY 50',
      'CHARGING_POINT 50',
    ]);
  });
});

describe('What a person gets', () => {
  it.each([
    [kr(1_003), 300],
    [100_333, 300],
    [99_999, 299],
    [333, 0],
    [334, 1],
  ])('is rounded down to whole krona: %i öre of labour gives %i kr', (labour, krona) => {
    expect(paid({ labour })).toEqual([krona]);
  });

  it.each([
    ['ROT alone', { kind: 'ROT' }, {}, 50_000],
    ['ROT after ROT', { kind: 'ROT' }, { ROT: 45_000 }, 5_000],
    ['ROT after much RUT: the two share 75 000', { kind: 'ROT' }, { RUT: 60_000 }, 15_000],
    ['RUT alone', { kind: 'RUT' }, {}, 75_000],
    ['RUT after ROT', { kind: 'RUT' }, { ROT: 50_000 }, 25_000],
    ['RUT after green technology, which has a cap of its own', { kind: 'RUT' }, { SOLAR: 50_000 }, 75_000],
    ['a battery after solar cells', { kind: 'BATTERY' }, { SOLAR: 30_000 }, 20_000],
    ['nothing where more than the cap is gone', { kind: 'ROT' }, { ROT: 51_000 }, 0],
  ] as const)('ends at the caps of the year: %s', (_, job, used, krona) => {
    expect(paid({ ...job, labour: kr(1_000_000), persons: [person({ used })] })).toEqual([krona]);
  });

  it('is their share, and the customer has what the co-applicants leave', () => {
    const persons = [person(), person({ id: 'a', sharePercent: 25 }), person({ id: 'b', sharePercent: 12.5 })];
    expect(paid({ kind: 'RUT', persons })).toEqual([3_125, 1_250, 625]);
  });

  it('is an equal part where nobody has said otherwise, each rounded down', () => {
    const persons = [person(), person({ id: 'a' }), person({ id: 'b' })];
    expect(paid({ persons })).toEqual([1_000, 1_000, 1_000]);
    expect(paid({ labour: kr(10_001), persons })).toEqual([1_000, 1_000, 1_000]);
    expect(paid({ kind: 'RUT', persons: [person(), person({ id: 'a', sharePercent: 100 })] })).toEqual([0, 5_000]);
  });

  it('is not given to another where a cap cuts it', () => {
    const result = taxReduction({
      kind: 'ROT',
      paidOn: '2025-08-01',
      labour: kr(200_000),
      material: 0,
      persons: [person({ used: { ROT: 40_000 } }), person({ id: 'a', sharePercent: 40 })],
    });
    expect(result).toEqual({
      percent: 50,
      krona: 50_000,
      parts: [
        { id: 'customer', krona: 10_000, cut: 50_000 },
        { id: 'a', krona: 40_000, cut: 0 },
      ],
    });
  });
});
