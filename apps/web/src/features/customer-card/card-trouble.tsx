import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useErrorText } from '../../session/use-error-text';
import { useViewer } from '../../session/use-session';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState } from '../../ui/empty-state';
import { SearchIcon } from '../../ui/icons';
import { PageHeader } from '../../ui/page-header';
import { CardSkeleton } from './card-skeleton';
import { ErasedNote, useErased } from './personal-data/erased-note';
import type { CardState } from './use-card';

/** No card: there is none for this viewer, or it could not be read now. */
export function CardTrouble({ card }: { card: Extract<CardState, { state: 'MISSING' | 'FAILED' }> }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { permissions } = useViewer();
  const { erased, isAsking } = useErased(card.state === 'MISSING' && permissions.includes('admin') ? card.by : null);
  const toRegister = (
    <ButtonLink href={paths.customers} variant="primary">
      {formatMessage({ id: 'notFound.toCustomers' })}
    </ButtonLink>
  );
  if (isAsking) return <CardSkeleton />;
  if (erased) return <ErasedNote {...erased} />;
  if (card.state === 'MISSING')
    return (
      <>
        <PageHeader title={formatMessage({ id: 'card.missing.title' })} />
        <EmptyState icon={<SearchIcon />} title={formatMessage({ id: 'card.missing.text' })} actions={toRegister} />
      </>
    );
  return (
    <>
      <PageHeader title={formatMessage({ id: 'card.failed.title' })} />
      <Alert
        tone="danger"
        announced
        requestId={card.error.requestId}
        actions={<Button onClick={card.retry}>{formatMessage({ id: 'register.retry' })}</Button>}
      >
        {errorText(card.error)}
      </Alert>
    </>
  );
}
