import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { PickerField } from '../../../ui/picker-field';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import styles from '../people.module.css';
import { SeenCustomerDocument, SeenCustomersDocument } from './seen.generated';

interface CustomerChoiceProps {
  id: string | undefined;
  onChoose: (id: string) => void;
}

/** Which customer: found while one types, and named once it is chosen. */
export function CustomerChoice({ id, onChoose }: CustomerChoiceProps) {
  const { formatMessage } = useIntl();
  const [query, setQuery] = useState('');
  const [search = ''] = useDebouncedValue([query.trim()], 200);
  const { data, previousData } = useQuery(SeenCustomersDocument, search === '' ? skipToken : { variables: { search } });
  const { data: chosen } = useQuery(SeenCustomerDocument, id === undefined ? skipToken : { variables: { id } });
  const found = (search === '' ? undefined : (data ?? previousData))?.customers.nodes ?? [];
  return (
    <div>
      <PickerField
        label={formatMessage({ id: 'people.seen.customer' })}
        description={formatMessage({ id: 'people.seen.customer.effect' })}
        query={query}
        onQuery={setQuery}
        options={found.map((customer) => ({
          value: customer.id,
          label: customer.name ?? '',
          detail: [
            customer.number,
            customer.protectedIdentity === true && formatMessage({ id: 'card.protected.title' }),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
        onPick={(picked) => {
          setQuery('');
          onChoose(picked);
        }}
        note={search !== '' && data ? formatMessage({ id: 'people.seen.customer.none' }) : null}
      />
      {chosen?.customer && (
        <p className={styles['more']} role="status">
          {formatMessage(
            { id: 'people.seen.customer.chosen' },
            { name: `${chosen.customer.name ?? ''} (${chosen.customer.number ?? ''})` },
          )}
        </p>
      )}
    </div>
  );
}
