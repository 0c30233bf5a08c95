import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useErrorText } from '../../../session/use-error-text';
import { useCan } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { ButtonLink } from '../../../ui/button-link';
import { EmptyState } from '../../../ui/empty-state';
import { SearchIcon } from '../../../ui/icons';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { Skeleton } from '../../../ui/skeleton';
import { NeedsPermission } from '../needs-permission';
import { LetterActions } from './letter-actions';
import { LetterCustomers } from './letter-customers';
import { LetterForm } from './letter-form';
import { LetterHead } from './letter-head';
import { LetterHistory } from './letter-history';
import { useLetter, type LetterState } from './use-letters';

/** One discount letter: its rows, what has happened to it, and what one may do with it. */
export function LetterPage() {
  const { formatMessage } = useIntl();
  const { id } = useParams({ from: '/shell/discount-letters/$id' });
  const title = formatMessage({ id: 'letters.title' });
  if (!useCan('discountLetter.view')) return <NeedsPermission page={title} />;
  return <OneLetter key={id} id={id} register={title} />;
}

function OneLetter({ id, register }: { id: string; register: string }) {
  const found = useLetter(id);
  if (found.state !== 'SHOWN')
    return (
      <Page title={[register]} narrow>
        {found.state === 'LOADING' ? <Skeleton lines={8} height={32} /> : <LetterTrouble found={found} />}
      </Page>
    );
  const { letter } = found;
  return (
    <Page title={[letter.name, register]} narrow>
      <LetterHead title={letter.name} status={letter.status}>
        <LetterActions letter={letter} />
      </LetterHead>
      <LetterForm letter={letter}>
        <LetterCustomers letter={letter} />
        <LetterHistory id={id} />
      </LetterForm>
    </Page>
  );
}

function LetterTrouble({ found }: { found: Extract<LetterState, { state: 'MISSING' | 'FAILED' }> }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  return (
    <>
      <PageHeader title={formatMessage({ id: found.state === 'MISSING' ? 'letters.missing' : 'letters.title' })} />
      {found.state === 'MISSING' ? (
        <EmptyState
          icon={<SearchIcon />}
          title={formatMessage({ id: 'letters.missing.text' })}
          actions={<ButtonLink href={paths.discountLetters}>{formatMessage({ id: 'letters.back' })}</ButtonLink>}
        />
      ) : (
        <Alert
          tone="danger"
          announced
          requestId={found.error.requestId}
          actions={<Button onClick={found.retry}>{formatMessage({ id: 'register.retry' })}</Button>}
        >
          {errorText(found.error)}
        </Alert>
      )}
    </>
  );
}
