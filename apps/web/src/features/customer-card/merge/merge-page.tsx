import { useQuery } from '@apollo/client/react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { Skeleton } from '../../../ui/skeleton';
import { CardTrouble } from '../card-trouble';
import { useCard } from '../use-card';
import { ChooseOther } from './choose-other';
import { CustomerMergePreviewDocument } from './merge.generated';
import { MergeForm } from './merge-form';

/** Two customers that are one: which other one it is, then what becomes of both. */
export function MergePage() {
  const { formatMessage } = useIntl();
  const { id } = useParams({ from: '/shell/customers/$id/merge' });
  const { with: other } = useSearch({ from: '/shell/customers/$id/merge' });
  const card = useCard(id);
  const title = formatMessage({ id: 'merge.title' });
  if (card.state === 'MISSING' || card.state === 'FAILED')
    return (
      <Page title={[title]}>
        <CardTrouble card={card} />
      </Page>
    );
  return (
    <Page title={[title]}>
      <PageHeader
        title={title}
        back={{
          href: paths.customer(id),
          label: (card.state === 'SHOWN' && card.customer.name) || formatMessage({ id: 'card.toCard' }),
        }}
      />
      {card.state === 'LOADING' && <Skeleton lines={6} />}
      {card.state === 'SHOWN' && !other && <ChooseOther customer={card.customer} />}
      {card.state === 'SHOWN' && other && <Preview key={`${id} ${other}`} survivorId={id} absorbedId={other} />}
    </Page>
  );
}

function Preview({ survivorId, absorbedId }: { survivorId: string; absorbedId: string }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { data, error, refetch } = useQuery(CustomerMergePreviewDocument, {
    variables: { survivorId, absorbedId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const again = () => void refetch().catch(() => undefined);
  const preview = data?.customerMergePreview;
  if (preview) return <MergeForm preview={preview} onStale={again} />;
  if (error)
    return (
      <Alert
        tone="danger"
        announced
        requestId={toAppError(error).requestId}
        actions={<Button onClick={again}>{formatMessage({ id: 'register.retry' })}</Button>}
      >
        {errorText(toAppError(error))}
      </Alert>
    );
  if (data) return <Alert tone="warning">{formatMessage({ id: 'merge.missing' })}</Alert>;
  return <Skeleton lines={8} />;
}
