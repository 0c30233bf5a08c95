import type { ImportOutcome } from '../../graphql/schema.generated';
import type { ImportRegister } from './import-registers';
import type { ShownImport } from './use-import';

export const outcomes = [
  'NEW',
  'CHANGED',
  'DUPLICATE',
  'ERROR',
  'UNCHANGED',
] as const satisfies readonly ImportOutcome[];

/** Only customers may be somebody else's likes. */
export const shownOutcomes = (register: ImportRegister): readonly ImportOutcome[] =>
  outcomes.filter((outcome) => register === 'CUSTOMERS' || outcome !== 'DUPLICATE');

export const countOf = (outcome: ImportOutcome, counts: ShownImport['counts']): number => counts[countKey[outcome]];

const countKey = {
  NEW: 'new',
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
  DUPLICATE: 'duplicate',
  ERROR: 'error',
} as const;

/** How many rows will be written, and how many left out. Unchanged ones are neither. */
export function plannedRows({ counts, options }: Pick<ShownImport, 'counts' | 'options'>): {
  written: number;
  skipped: number;
} {
  const doubted = options.includeDuplicates ? counts.duplicate : 0;
  return {
    written: counts.new + counts.changed + doubted,
    skipped: counts.error + counts.duplicate - doubted,
  };
}

/** The tab to look at first: what a person has to decide on, else what will happen. */
export const firstTab = (counts: ShownImport['counts']): ImportOutcome =>
  (['ERROR', 'DUPLICATE', 'CHANGED', 'NEW', 'UNCHANGED'] as const).find((outcome) => countOf(outcome, counts) > 0) ??
  'NEW';
