import { skipToken, useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useFormats } from '../../i18n/format';
import { useCan } from '../../session/use-session';
import { AppLink } from '../../ui/app-link';
import { SectionCard } from '../../ui/section-card';
import { useNow } from '../../ui/use-now';
import { duplicateKinds } from '@register/domain/merge/duplicate-groups';
import { endingKeys } from './ending-keys';
import { OverviewDuplicatesDocument, OverviewKeysDocument } from './overview.generated';
import styles from './overview-page.module.css';

/** What waits for a person: customers that look alike, keys that end soon. Only what the viewer can do something about. */
export function ToDo() {
  const { formatMessage } = useIntl();
  const { since } = useFormats();
  const now = useNow(60_000);
  const mayMerge = useCan('customer.delete');
  const isAdministrator = useCan('admin');
  const alike = useQuery(OverviewDuplicatesDocument, mayMerge ? { fetchPolicy: 'cache-and-network' } : skipToken);
  const keys = useQuery(OverviewKeysDocument, isAdministrator ? { fetchPolicy: 'cache-and-network' } : skipToken);
  const groups = duplicateKinds.flatMap((kind) => {
    const { nodes, pageInfo } = alike.data?.[kind] ?? nothing;
    return nodes.length === 0 ? [] : [{ kind, count: nodes.length, more: pageInfo.hasNextPage }];
  });
  const ending = endingKeys(keys.data?.apiKeys.nodes ?? [], now.getTime());
  if (groups.length === 0 && ending.length === 0) return null;
  return (
    <SectionCard title={formatMessage({ id: 'overview.toDo' })}>
      <ul className={styles['latest']}>
        {groups.map(({ kind, count, more }) => (
          <li key={kind}>
            <AppLink href={`${paths.customerDuplicates}?by=${kind}`}>
              {formatMessage({ id: 'overview.toDo.duplicates' }, { by: kind })}
            </AppLink>
            <span className={styles['trend']}>
              {formatMessage({ id: more ? 'overview.toDo.groups.more' : 'overview.toDo.groups' }, { count })}
            </span>
          </li>
        ))}
        {ending.map(({ id, name, expiresAt }) => (
          <li key={id}>
            <AppLink href={paths.apiKeys}>{formatMessage({ id: 'overview.toDo.key' }, { name })}</AppLink>
            <span className={styles['trend']}>{since(expiresAt, now)}</span>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

const nothing = { nodes: [], pageInfo: { hasNextPage: false } };
