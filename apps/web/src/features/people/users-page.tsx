import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import type { AccessLogFilter } from '../../graphql/schema.generated';
import { toAppError } from '../../graphql/to-app-error';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useErrorText } from '../../session/use-error-text';
import { useMore } from '../../session/use-more';
import { useCan } from '../../session/use-session';
import { Alert } from '../../ui/alert';
import { AppLink } from '../../ui/app-link';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { InviteIcon } from '../../ui/icons';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import { InviteDialog } from './invite-dialog';
import { UsersDocument, type Roles_RoleFragment, type Users_AccessFragment } from './people.generated';
import styles from './people.module.css';
import { useRoleName } from './role-name';
import { AccessLogList } from './log/access-log-list';
import { SignInRules } from './sign-in-rules';
import { StateBadge } from './state-badge';

/** Who works for the group, and who has changed what about that. */
export function UsersPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'people.title' });
  return useCan('admin') ? <AllUsers title={title} /> : <NeedsAdministrator page={title} />;
}

function AllUsers({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [withInactive, setWithInactive] = useState(false);
  const [inviting, setInviting] = useState(false);
  const more = useMore();
  const { data, previousData, error, refetch, fetchMore } = useQuery(UsersDocument, {
    variables: { withInactive },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const { hasNextPage, endCursor } = shown?.userAccesses.pageInfo ?? {};
  return (
    <Page title={[title]} narrow>
      <PageHeader
        title={title}
        actions={
          <Button variant="primary" icon={<InviteIcon aria-hidden />} onClick={() => setInviting(true)}>
            {formatMessage({ id: 'people.invite' })}
          </Button>
        }
      />
      <div className={styles['bar']}>
        <p className={styles['about']}>{formatMessage({ id: 'people.about' })}</p>
        <Checkbox
          label={formatMessage({ id: 'people.withInactive' })}
          checked={withInactive}
          onChange={() => setWithInactive(!withInactive)}
        />
      </div>
      {error && !shown && (
        <Alert
          tone="danger"
          announced
          title={formatMessage({ id: 'people.loadFailed' })}
          requestId={toAppError(error).requestId}
          actions={
            <Button onClick={() => void refetch().catch(() => undefined)}>
              {formatMessage({ id: 'people.retry' })}
            </Button>
          }
        >
          {errorText(toAppError(error))}
        </Alert>
      )}
      {!shown && !error && <Skeleton lines={5} height={40} />}
      {shown && <UserList users={shown.userAccesses.edges.map(({ node }) => node)} roles={shown.roles} />}
      {hasNextPage && (
        <div>
          <Button onClick={() => more(fetchMore({ variables: { after: endCursor } }))}>
            {formatMessage({ id: 'people.more' })}
          </Button>
        </div>
      )}
      <SignInRules />
      <SectionCard title={formatMessage({ id: 'people.log' })} description={formatMessage({ id: 'people.log.effect' })}>
        <AccessLogList filter={aboutAccess} none={formatMessage({ id: 'people.log.empty' })} />
      </SectionCard>
      {inviting && shown && <InviteDialog roles={shown.roles} onClose={() => setInviting(false)} />}
    </Page>
  );
}

const aboutAccess = { kinds: ['ACCESS'] } as const satisfies AccessLogFilter;

function UserList({ users, roles }: { users: readonly Users_AccessFragment[]; roles: readonly Roles_RoleFragment[] }) {
  const { formatMessage } = useIntl();
  const roleName = useRoleName(roles);
  return (
    <ul className={styles['list']} aria-label={formatMessage({ id: 'people.title' })}>
      {users.map(({ user: { id, name, email, role }, state, hasSecondFactor, hasPasskey, secondFactorReset }) => (
        <li key={id} className={styles['row']}>
          <div className={styles['who']}>
            <AppLink href={paths.user(id)}>{name}</AppLink>
            <p className={styles['more']}>{email}</p>
          </div>
          <span className={styles['more']}>{roleName(role)}</span>
          <div className={styles['end']}>
            {secondFactorReset && <Badge tone="warning">{formatMessage({ id: 'people.reset.badge' })}</Badge>}
            {hasSecondFactor && <Badge>{formatMessage({ id: 'people.secondFactor' })}</Badge>}
            {hasPasskey && <Badge>{formatMessage({ id: 'people.passkey' })}</Badge>}
            <StateBadge state={state} />
          </div>
        </li>
      ))}
    </ul>
  );
}
