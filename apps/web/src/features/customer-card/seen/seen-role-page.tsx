import { useQuery } from '@apollo/client/react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../../graphql/to-app-error';
import { NeedsAdministrator } from '../../../session/needs-administrator';
import { useErrorText } from '../../../session/use-error-text';
import { useCan } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { CardSkeleton } from '../card-skeleton';
import { CustomerSettingsForCardDocument, SeenCardDocument } from '../customer-card.generated';
import { SeenCard } from './seen-card';

/** A card as somebody would have it who has the rights in the address, which nobody need have saved. To look at only. */
export function SeenRolePage() {
  const { formatMessage } = useIntl();
  const { id } = useParams({ from: '/shell/customers/$id/seen-by-role' });
  const { name = '', permissions, closed } = useSearch({ from: '/shell/customers/$id/seen-by-role' });
  const role = useMemo(
    () => ({ name, rights: { permissions: wordsIn(permissions), closedFields: wordsIn(closed) } }),
    [name, permissions, closed],
  );
  const title = formatMessage({ id: 'people.seen.title' });
  return useCan('admin') ? <Seen id={id} {...role} title={title} /> : <NeedsAdministrator page={title} />;
}

interface SeenProps {
  id: string;
  name: string;
  rights: { permissions: string[]; closedFields: string[] };
  title: string;
}

function Seen({ id, name, rights, title }: SeenProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const settings = useQuery(CustomerSettingsForCardDocument);
  // What they have of the customer must not stand in for what one has oneself.
  const seen = useQuery(SeenCardDocument, { variables: { id, seenBy: { rights } }, fetchPolicy: 'no-cache' });
  const trouble = settings.error ?? seen.error;
  const customer = seen.data?.customer;
  if (settings.data && customer)
    return (
      <SeenCard
        customer={customer}
        access={{ user: { id: null, name }, ...rights }}
        settings={settings.data.customerSettings}
      />
    );
  if (!trouble && !(settings.data && seen.data))
    return (
      <Page title={[title]} flush>
        <CardSkeleton />
      </Page>
    );
  return (
    <Page title={[title]} narrow>
      <PageHeader title={title} />
      {trouble ? (
        <Alert tone="danger" announced title={formatMessage({ id: 'people.seen.loadFailed' })}>
          {errorText(toAppError(trouble))}
        </Alert>
      ) : (
        <EmptyState title={formatMessage({ id: 'people.seen.card.unseen' }, { name })} />
      )}
    </Page>
  );
}

const wordsIn = (text: string | undefined): string[] => (text === undefined ? [] : text.split(','));
