import type { ComponentType, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../../session/use-error-text';
import { useViewer } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { Skeleton } from '../../../ui/skeleton';
import type { CardCustomer, CardSettings } from '../card-customer';
import { useOwnCard } from './use-own-card';

interface OwnPageProps {
  title: string;
  /** What one does on the page, beside its title. */
  Actions?: ComponentType<{ customer: CardCustomer }>;
  children: (customer: CardCustomer, settings: CardSettings) => ReactNode;
}

/** A page that a customer's login has of its own customer. */
export function OwnPage({ title, Actions, children }: OwnPageProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { group } = useViewer();
  const card = useOwnCard();
  return (
    <Page title={[title]}>
      <PageHeader title={title} actions={card.state === 'SHOWN' && Actions && <Actions customer={card.customer} />} />
      {card.state === 'SHOWN' && children(card.customer, card.settings)}
      {card.state === 'LOADING' && <Skeleton lines={4} />}
      {card.state === 'MISSING' && (
        <EmptyState>{formatMessage({ id: 'portal.gone' }, { group: group.name })}</EmptyState>
      )}
      {card.state === 'FAILED' && (
        <Alert
          tone="danger"
          announced
          requestId={card.error.requestId}
          actions={<Button onClick={card.retry}>{formatMessage({ id: 'register.retry' })}</Button>}
        >
          {errorText(card.error)}
        </Alert>
      )}
    </Page>
  );
}
