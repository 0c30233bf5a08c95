import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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
import { useImport, type ShownImport } from './use-import';
import { WorkingStep } from './working-step';

/** One import, wherever it is: come back to its address at any time. */
export function ImportJobPage() {
  const { formatMessage } = useIntl();
  if (!useCan('admin')) return <NeedsAdministrator page={formatMessage({ id: 'import.title' })} />;
  return <Job />;
}

function Job() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { jobId } = useParams({ from: '/shell/customers/import/$jobId' });
  const { step } = useSearch({ from: '/shell/customers/import/$jobId' });
  const { shown, error, retry } = useImport(jobId);
  if (shown) return <Shown shown={shown} wanted={step === 'map' ? 'map' : 'review'} />;
  return (
    <ImportFrame step="file">
      {error ? (
        <Alert
          tone="danger"
          announced
          title={formatMessage({ id: 'import.loadFailed' })}
          requestId={error.requestId}
          actions={<Button onClick={retry}>{formatMessage({ id: 'import.retry' })}</Button>}
        >
          {errorText(error)}
        </Alert>
      ) : shown === null ? (
        <EmptyState
          icon={<SearchIcon />}
          title={formatMessage({ id: 'import.notFound' })}
          actions={
            <ButtonLink href={paths.customerImport} variant="primary">
              {formatMessage({ id: 'import.new' })}
            </ButtonLink>
          }
        >
          {formatMessage({ id: 'import.notFound.text' })}
        </EmptyState>
      ) : (
        <Skeleton lines={6} height={20} />
      )}
    </ImportFrame>
  );
}

function Shown({ shown, wanted }: { shown: ShownImport; wanted: 'map' | 'review' }) {
  switch (shown.status) {
    case 'READING':
    case 'COMMITTING':
      return framed(shown.status === 'READING' ? wanted : 'done', <WorkingStep shown={shown} />);
    case 'PREVIEWED':
      if (shown.columns.length === 0) return framed('file', <FileProblems shown={shown} />);
      // A mapping that was made again makes other columns: the step starts anew.
      if (wanted === 'map') return framed('map', <MapStep key={shown.startedAt} shown={shown} />);
      if (shown.problems.length > 0) return framed('review', <FileProblems shown={shown} />);
      return framed('review', <ReviewStep shown={shown} />);
    case 'DONE':
    case 'FAILED':
    case 'CANCELLED':
      return framed('done', <ResultStep shown={shown} />);
  }
}

const framed = (step: ImportStep, content: ReactNode) => <ImportFrame step={step}>{content}</ImportFrame>;
