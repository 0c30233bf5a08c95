import { useParams, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useErrorText } from '../../session/use-error-text';
import { useCan } from '../../session/use-session';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState } from '../../ui/empty-state';
import { SearchIcon } from '../../ui/icons';
import { Skeleton } from '../../ui/skeleton';
import { FileProblems } from './file-problems';
import { ImportFrame, type ImportStep } from './import-frame';
import { MapStep } from './map-step';
import { ResultStep } from './result-step';
import { ReviewStep } from './review-step';
import { useImport, type ImportState, type ShownImport } from './use-import';
import { WorkingStep } from './working-step';

/** One import, wherever it is: come back to its address at any time. */
export function ImportJobPage() {
  const { formatMessage } = useIntl();
  if (!useCan('admin')) return <NeedsAdministrator page={formatMessage({ id: 'import.title' })} />;
  return <Job />;
}

function Job() {
  const { jobId } = useParams({ from: '/shell/import/$jobId' });
  const { step } = useSearch({ from: '/shell/import/$jobId' });
  const state = useImport(jobId);
  const place = stepOf(state.shown, step === 'map' ? 'map' : 'review');
  // One frame for all states, so that the heading stays, and the focus with it.
  return (
    <ImportFrame step={place} register={state.shown?.register} stage={`${place} ${state.shown?.status}`}>
      {state.shown ? <Shown shown={state.shown} step={place} /> : <NotShown {...state} />}
    </ImportFrame>
  );
}

function stepOf(shown: ShownImport | null | undefined, wanted: 'map' | 'review'): ImportStep {
  if (!shown) return 'file';
  if (shown.status === 'READING') return wanted;
  // A file that could not be read has no columns: there is nothing to match.
  if (shown.status === 'PREVIEWED') return shown.columns.length === 0 ? 'file' : wanted;
  return 'done';
}

function Shown({ shown, step }: { shown: ShownImport; step: ImportStep }) {
  switch (shown.status) {
    case 'READING':
    case 'COMMITTING':
      return <WorkingStep shown={shown} />;
    case 'PREVIEWED':
      // A mapping that was made again makes other columns: the step starts anew.
      if (step === 'map') return <MapStep key={shown.startedAt} shown={shown} />;
      return shown.problems.length > 0 ? <FileProblems shown={shown} /> : <ReviewStep shown={shown} />;
    case 'DONE':
    case 'FAILED':
    case 'CANCELLED':
      return <ResultStep shown={shown} />;
  }
}

function NotShown({ shown, error, retry }: ImportState) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  if (error)
    return (
      <Alert
        tone="danger"
        announced
        title={formatMessage({ id: 'import.loadFailed' })}
        requestId={error.requestId}
        actions={<Button onClick={retry}>{formatMessage({ id: 'import.retry' })}</Button>}
      >
        {errorText(error)}
      </Alert>
    );
  if (shown === undefined) return <Skeleton lines={6} height={20} />;
  return (
    <EmptyState
      icon={<SearchIcon />}
      title={formatMessage({ id: 'import.notFound' })}
      actions={
        <ButtonLink href={paths.imports} variant="primary">
          {formatMessage({ id: 'import.new' })}
        </ButtonLink>
      }
    >
      {formatMessage({ id: 'import.notFound.text' })}
    </EmptyState>
  );
}
