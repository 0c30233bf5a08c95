import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { toAppError } from '../../graphql/to-app-error';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useErrorText } from '../../session/use-error-text';
import { useCan } from '../../session/use-session';
import { Alert } from '../../ui/alert';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import { AccessLogList } from './log/access-log-list';
import { FactorResetNotice } from './factor-reset-notice';
import { UserDocument } from './people.generated';
import { StateBadge } from './state-badge';
import { UserActions } from './user-actions';
import { UserRightsForm } from './user-rights-form';
import { UserSessions } from './user-sessions';

/** One user: name, rights, where they are signed in, and what has been done about them. */
export function UserPage() {
  const { formatMessage } = useIntl();
  const { id } = useParams({ from: '/shell/settings/users/$id' });
  return useCan('admin') ? <Person id={id} /> : <NeedsAdministrator page={formatMessage({ id: 'people.title' })} />;
}

function Person({ id }: { id: string }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { data, error } = useQuery(UserDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const access = data?.userAccess;
  const users = formatMessage({ id: 'people.title' });
  const back = { href: paths.users, label: users };
  if (!access || !data)
    return (
      <Page title={[users]} narrow>
        <PageHeader title={users} back={back} />
        {error && (
          <Alert tone="danger" announced title={formatMessage({ id: 'people.loadFailed' })}>
            {errorText(toAppError(error))}
          </Alert>
        )}
        {data && <EmptyState title={formatMessage({ id: 'people.none' })} />}
        {!data && !error && <Skeleton lines={6} height={32} />}
      </Page>
    );
  const { user, state, version } = access;
  return (
    <Page title={[user.name, users]} narrow>
      <PageHeader
        title={user.name}
        back={back}
        beside={<StateBadge state={state} />}
        actions={
          <>
            <ButtonLink href={paths.whoSeesWhat({ user: user.id })}>
              {formatMessage({ id: 'people.seen.action' }, { name: user.name })}
            </ButtonLink>
            <UserActions access={access} />
          </>
        }
      />
      <p>{user.email}</p>
      <FactorResetNotice access={access} />
      <UserRightsForm key={`${user.id}:${version}`} access={access} roles={data.roles} />
      <SectionCard
        title={formatMessage({ id: 'sessions.title' })}
        description={formatMessage({ id: 'people.sessions.effect' })}
      >
        <UserSessions id={user.id} sessions={data.userSessions} />
      </SectionCard>
      <SectionCard title={formatMessage({ id: 'people.log' })}>
        <AccessLogList userId={user.id} none={formatMessage({ id: 'people.log.empty' })} />
      </SectionCard>
    </Page>
  );
}
