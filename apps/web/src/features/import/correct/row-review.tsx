import { useIntl } from 'react-intl';
import type { ImportOutcome } from '../../../graphql/schema.generated';
import { Alert } from '../../../ui/alert';
import { countOf } from '../row-counts';
import type { ShownImport } from '../use-import';
import type { ImportRow } from '../use-import-rows';
import { CompareDialog } from './compare-dialog';
import { DuplicatesBar } from './duplicates-bar';
import { EditRowDialog } from './edit-row-dialog';
import type { Corrections } from './use-corrections';

interface RowReviewProps {
  shown: ShownImport;
  outcome: ImportOutcome;
  corrections: Corrections;
  /** The row that is looked at by itself; without one when it has left the list. */
  opened: { row: ImportRow | undefined; to: 'edit' | 'compare' } | null;
  onClose: () => void;
}

/** What stands beside the list while rows are put right: one row by itself, an answer for all, and what went wrong. */
export function RowReview({ shown, outcome, corrections, opened, onClose }: RowReviewProps) {
  const { formatMessage } = useIntl();
  const { row, to } = opened ?? {};
  const one = { columns: shown.columns, corrections, onClose };
  return (
    <>
      {corrections.trouble !== null && !row && (
        <Alert tone="danger" announced title={formatMessage({ id: 'import.correct.failed' })}>
          {corrections.trouble}
        </Alert>
      )}
      {outcome === 'DUPLICATE' && <DuplicatesBar count={countOf(outcome, shown.counts)} corrections={corrections} />}
      {row && to === 'edit' && <EditRowDialog key={row.revision} row={row} {...one} />}
      {row && to === 'compare' && <CompareDialog row={row} {...one} />}
    </>
  );
}
