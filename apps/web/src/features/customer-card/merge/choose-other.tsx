import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { ProtectedBadge } from '../../../session/protected-badge';
import { AppLink } from '../../../ui/app-link';
import { SearchField } from '../../../ui/search-field';
import { SectionCard } from '../../../ui/section-card';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import type { CardCustomer } from '../card-customer';
import { CustomerMergeCandidatesDocument } from './merge.generated';
import styles from './merge.module.css';

/** Which other customer is the same one. Begins with those of a like name. */
export function ChooseOther({ customer }: { customer: Pick<CardCustomer, 'id' | 'name'> }) {
  const { formatMessage } = useIntl();
  const [text, setText] = useState(customer.name ?? '');
  const [search = ''] = useDebouncedValue([text.trim()], 200);
  const { data, previousData } = useQuery(
    CustomerMergeCandidatesDocument,
    search === '' ? skipToken : { variables: { search } },
  );
  const found = (data ?? previousData)?.customers.nodes.filter(({ id }) => id !== customer.id) ?? [];
  return (
    <SectionCard title={formatMessage({ id: 'merge.other' }, { name: customer.name ?? '' })}>
      <SearchField
        label={formatMessage({ id: 'merge.search' })}
        clearLabel={formatMessage({ id: 'register.clearSearch' })}
        placeholder={formatMessage({ id: 'merge.search' })}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onClear={() => setText('')}
      />
      <p role="status" className={found.length > 0 ? 'sr-only' : styles['note']}>
        {search !== '' && data && formatMessage({ id: 'merge.found' }, { count: found.length })}
      </p>
      <ul className={styles['candidates']}>
        {found.map(({ id, number, name, organisationNumber, city, protectedIdentity }) => (
          <li key={id}>
            <AppLink href={paths.customerMerge(customer.id, id)} className={styles['candidate']}>
              <span>
                {name} <ProtectedBadge customer={{ protectedIdentity }} />
              </span>
              <span className={styles['facts']}>{[number, organisationNumber, city].filter(Boolean).join(' · ')}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
