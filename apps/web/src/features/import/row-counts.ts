import type { ImportOutcome } from '../../graphql/schema.generated';
import type { ShownImport } from './use-import';

export const outcomes = [
  'NEW',
  'CHANGED',
  'DUPLICATE',
  'ERROR',
  'UNCHANGED',
  'SKIPPED',
] as const satisfies readonly ImportOutcome[];

/** Only customers may be somebody else's likes, and rows are skipped only where nothing is to be added. */
export const shownOutcomes = ({
  register,
  counts,
}: Pick<ShownImport, 'register' | 'counts'>): readonly ImportOutcome[] =>
  outcomes.filter(
    (outcome) => (register === 'CUSTOMERS' || outcome !== 'DUPLICATE') && (outcome !== 'SKIPPED' || counts.skipped > 0),
  );

export const countOf = (outcome: ImportOutcome, counts: ShownImport['counts']): number => counts[countKey[outcome]];

const countKey = {
  NEW: 'new',
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
  DUPLICATE: 'duplicate',
  ERROR: 'error',
  SKIPPED: 'skipped',
} as const;

/** How many rows will be written, and how many left out. Unchanged ones are neither. */
export function plannedRows({ counts, options }: Pick<ShownImport, 'counts' | 'options'>): {
  written: number;
  skipped: number;
} {
  const doubted = options.includeDuplicates ? counts.duplicate : 0;
  return {
    written: counts.new + counts.changed + doubted,
    skipped: counts.error + counts.skipped + counts.duplicate - doubted,
  };
}

/** The tab to look at first: what a person has to decide on, else what will happen. */
export const firstTab = (counts: ShownImport['counts']): ImportOutcome =>
  (['ERROR', 'DUPLICATE', 'CHANGED', 'NEW', 'UNCHANGED', 'SKIPPED'] as const).find(
    (outcome) => countOf(outcome, counts) > 0,
  ) ?? 'NEW';
