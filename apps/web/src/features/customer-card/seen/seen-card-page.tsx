import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { toAppError } from '../../../graphql/to-app-error';
import { NeedsAdministrator } from '../../../session/needs-administrator';
import { useErrorText } from '../../../session/use-error-text';
import { useCan } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { ButtonLink } from '../../../ui/button-link';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { CardSkeleton } from '../card-skeleton';
import { SeenCard } from './seen-card';
import { SeenCardDocument, SeenCardUserDocument } from '../customer-card.generated';

/** A card as a user of the group has it, for an administrator to look at. Nothing is done in their name. */
export function SeenCardPage() {
  const { id, userId } = useParams({ from: '/shell/customers/$id/seen-by/$userId' });
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'people.seen.title' });
  return useCan('admin') ? (
    <Seen key={`${id} ${userId}`} id={id} userId={userId} />
  ) : (
    <NeedsAdministrator page={title} />
  );
}

function Seen({ id, userId }: { id: string; userId: string }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { data: who, error: unknown } = useQuery(SeenCardUserDocument, { variables: { userId } });
  // What they have of the customer must not stand in for what one has oneself.
  const { data: seen, error } = useQuery(SeenCardDocument, {
    variables: { id, seenBy: { userId } },
    fetchPolicy: 'no-cache',
  });
  const trouble = unknown ?? error;
  const title = formatMessage({ id: 'people.seen.title' });
  const access = who?.userAccess;
  const name = access?.user.name ?? '';
  if (who && access && seen?.customer)
    return <SeenCard customer={seen.customer} access={access} settings={who.customerSettings} />;
  if (!trouble && !(who && seen))
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
        <EmptyState
          title={formatMessage({ id: access ? 'people.seen.card.unseen' : 'people.seen.missing' }, { name })}
        />
      )}
      {access && (
        <div>
          <ButtonLink href={paths.whoSeesWhat({ user: userId, customer: id })}>
            {formatMessage({ id: 'people.seen.card.why' })}
          </ButtonLink>
        </div>
      )}
    </Page>
  );
}
