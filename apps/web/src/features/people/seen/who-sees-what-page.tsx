import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { NeedsAdministrator } from '../../../session/needs-administrator';
import { useMore } from '../../../session/use-more';
import { useCan } from '../../../session/use-session';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { SectionCard } from '../../../ui/section-card';
import { SelectField } from '../../../ui/select-field';
import { CustomerChoice } from '../customer-choice';
import styles from '../people.module.css';
import { Explanations } from './explanations';
import { Reach } from './reach';
import { SeenUsersDocument } from './seen.generated';

/** Why somebody does not see a field of a customer, or cannot change it: told to administrators, changed elsewhere. */
export function WhoSeesWhatPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'people.seen.title' });
  return useCan('admin') ? <WhoSeesWhat title={title} /> : <NeedsAdministrator page={title} />;
}

function WhoSeesWhat({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const { user: userId, customer: customerId } = useSearch({ from: '/shell/settings/seen' });
  const more = useMore();
  const { data, fetchMore } = useQuery(SeenUsersDocument);
  const { hasNextPage, endCursor } = data?.userAccesses.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage) more(fetchMore({ variables: { after: endCursor } }));
  }, [hasNextPage, endCursor, fetchMore, more]);
  const users = data?.userAccesses.edges.map(({ node }) => node.user) ?? [];
  const user = users.find(({ id }) => id === userId);
  const choose = (chosen: { user?: string | undefined; customer?: string | undefined }) =>
    void navigate({
      to: '/settings/seen',
      search: { user: userId, customer: customerId, ...chosen },
      replace: true,
    });
  return (
    <Page title={[title]} narrow>
      <PageHeader
        title={title}
        back={{
          href: user ? paths.user(user.id) : paths.users,
          label: user?.name ?? formatMessage({ id: 'people.title' }),
        }}
      />
      <p className={styles['about']}>{formatMessage({ id: 'people.seen.about' })}</p>
      <div className={styles['form']}>
        <SelectField
          label={formatMessage({ id: 'people.seen.user' })}
          options={users.map(({ id, name }) => ({ value: id, label: name }))}
          value={user?.id ?? null}
          onChange={(id) => choose({ user: id ?? undefined })}
          searchable
        />
        <CustomerChoice
          id={customerId}
          onChange={(id) => choose({ customer: id })}
          description={formatMessage({ id: 'people.customer.effect' })}
          clear={formatMessage({ id: 'people.customer.another' })}
        />
      </div>
      {user && (
        <SectionCard title={formatMessage({ id: 'people.seen.reach' }, { name: user.name })}>
          <Reach seenBy={{ userId: user.id }} />
        </SectionCard>
      )}
      {user && customerId !== undefined && <Explanations user={user} customerId={customerId} />}
    </Page>
  );
}
