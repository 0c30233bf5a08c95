/**
 * What each person gets off the price of a job: their share of the rate in force on the day of payment, rounded down to whole
 * krona and cut to what is left of their caps that year. What one person's cap cuts off is nobody else's: the shares
 * are theirs to change. Null where no rate is known for the day: those before 2025 can no longer be asked for.
 */
export function taxReduction({ kind, paidOn, labour, material, persons }: ReducedJob): TaxReduction | null {
  const rate = taxReductionRates.find((row) => row.kind === kind && isInForce(row, paidOn));
  if (rate === undefined) return null;
  const base = rate.of === 'LABOUR' ? labour : labour + material;
  const given = persons.reduce((sum, { sharePercent }) => sum + inHundredths(sharePercent ?? 0), 0);
  const undecided = persons.filter(({ sharePercent }) => sharePercent === null).length;
  const parts = persons.map(({ id, sharePercent, used }) => {
    // Hundredths of a percent, as a fraction: thirds come out whole.
    const [share, among] =
      sharePercent === null ? [Math.max(0, wholeShare - given), undecided] : [inHundredths(sharePercent), 1];
    const asked = Math.floor((base * rate.percent * share) / (100 * wholeShare * orePerKrona * among));
    const krona = Math.min(asked, leftOf(kind, paidOn, used));
    return { id, krona, cut: asked - krona };
  });
  return { percent: rate.percent, parts, krona: parts.reduce((sum, part) => sum + part.krona, 0) };
}

/** The rates in force on a day, YYYY-MM-DD, in the order people name them. */
export const ratesOn = (day: string): readonly TaxReductionRate[] =>
  taxReductionRates.filter((row) => isInForce(row, day));

/** The caps in force on a day. */
export const capsOn = (day: string): readonly TaxReductionCap[] =>
  taxReductionCaps.filter((row) => isInForce(row, day));

/** SOLAR, BATTERY and CHARGING_POINT are the green technology. */
export type TaxReductionKind = (typeof taxReductionKinds)[number];
export const taxReductionKinds = ['ROT', 'RUT', 'SOLAR', 'BATTERY', 'CHARGING_POINT'] as const;

export interface ReducedJob {
  readonly kind: TaxReductionKind;
  /** The day of payment, of green technology the last one: YYYY-MM-DD. */
  readonly paidOn: string;
  /** Öre with VAT. */
  readonly labour: number;
  /** Öre with VAT. */
  readonly material: number;
  /** The customer with no share of their own, and the co-applicants. */
  readonly persons: readonly ReducedPerson[];
}

export interface ReducedPerson {
  readonly id: string;
  /** Percent; null: an equal part of what the others leave. */
  readonly sharePercent: number | null;
  /** Whole krona that the person has had in the year of payment. */
  readonly used: Readonly<Partial<Record<TaxReductionKind, number>>>;
}

export interface TaxReduction {
  readonly percent: number;
  /** One for each person, in their order; `cut` is what a cap took away, whole krona. */
  readonly parts: readonly { readonly id: string; readonly krona: number; readonly cut: number }[];
  /** Together, whole krona. */
  readonly krona: number;
}

interface Dated {
  /** First and last day, YYYY-MM-DD; null: until somebody decides otherwise. */
  readonly from: string;
  readonly to: string | null;
}

export interface TaxReductionRate extends Dated {
  readonly kind: TaxReductionKind;
  readonly percent: number;
  readonly of: 'LABOUR' | 'LABOUR_AND_MATERIAL';
}

/** What one person may have in one year, for these kinds together. */
export interface TaxReductionCap extends Dated {
  readonly kinds: readonly TaxReductionKind[];
  readonly krona: number;
}

/**
 * Source: the Income Tax Act (1999:1229), chapter 67, as the Tax Agency applies it to the day of payment. Dated, so that
 * an old payment keeps its rate: a new one is a new row and a last day on the old. ROT was raised for the payments of
 * 12 May to 31 December 2025 alone; that it is 30 percent again from 2026 follows from that.
 */
export const taxReductionRates: readonly TaxReductionRate[] = [
  { kind: 'ROT', from: '2025-01-01', to: '2025-05-11', percent: 30, of: 'LABOUR' },
  { kind: 'ROT', from: '2025-05-12', to: '2025-12-31', percent: 50, of: 'LABOUR' },
  { kind: 'ROT', from: '2026-01-01', to: null, percent: 30, of: 'LABOUR' },
  { kind: 'RUT', from: '2025-01-01', to: null, percent: 50, of: 'LABOUR' },
  { kind: 'SOLAR', from: '2025-01-01', to: '2025-06-30', percent: 20, of: 'LABOUR_AND_MATERIAL' },
  { kind: 'SOLAR', from: '2025-07-01', to: null, percent: 15, of: 'LABOUR_AND_MATERIAL' },
  { kind: 'BATTERY', from: '2025-01-01', to: null, percent: 50, of: 'LABOUR_AND_MATERIAL' },
  { kind: 'CHARGING_POINT', from: '2025-01-01', to: null, percent: 50, of: 'LABOUR_AND_MATERIAL' },
];

export const taxReductionCaps: readonly TaxReductionCap[] = [
  { kinds: ['ROT'], from: '2025-01-01', to: null, krona: 50_000 },
  { kinds: ['ROT', 'RUT'], from: '2025-01-01', to: null, krona: 75_000 },
  { kinds: ['SOLAR', 'BATTERY', 'CHARGING_POINT'], from: '2025-01-01', to: null, krona: 50_000 },
];

const isInForce = ({ from, to }: Dated, day: string): boolean => from <= day && (to === null || day <= to);

/** What is left of the tightest cap. */
const leftOf = (kind: TaxReductionKind, day: string, used: ReducedPerson['used']): number =>
  Math.max(
    0,
    Math.min(
      ...capsOn(day)
        .filter(({ kinds }) => kinds.includes(kind))
        .map(({ kinds, krona }) => krona - kinds.reduce((sum, other) => sum + (used[other] ?? 0), 0)),
    ),
  );

const wholeShare = 10_000;
const orePerKrona = 100;
const inHundredths = (percent: number): number => Math.round(percent * 100);
