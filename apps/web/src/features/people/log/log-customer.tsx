import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { IconButton } from '../../../ui/icon-button';
import { CloseIcon } from '../../../ui/icons';
import { PickerField } from '../../../ui/picker-field';
import { TextField } from '../../../ui/text-field';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import { LogCustomerDocument, LogCustomersDocument } from '../people.generated';

interface LogCustomerProps {
  id: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** The customer that events concern: found while one types, and let go of again. */
export function LogCustomer({ id, onChange }: LogCustomerProps) {
  const { formatMessage } = useIntl();
  const [query, setQuery] = useState('');
  const [words = ''] = useDebouncedValue([query.trim()], 200);
  const found = useQuery(LogCustomersDocument, words === '' ? skipToken : { variables: { search: words } }).data;
  const chosen = useQuery(LogCustomerDocument, id === undefined ? skipToken : { variables: { id } }).data?.customer;
  const label = formatMessage({ id: 'log.byCustomer' });
  if (id !== undefined)
    return (
      <TextField
        label={label}
        readOnly
        value={chosen?.name ?? ''}
        end={
          <IconButton
            label={formatMessage({ id: 'log.anyCustomer' })}
            icon={<CloseIcon aria-hidden />}
            onClick={() => {
              setQuery('');
              onChange(undefined);
            }}
          />
        }
      />
    );
  return (
    <PickerField
      label={label}
      query={query}
      onQuery={setQuery}
      options={(found?.customers.nodes ?? []).map((customer) => ({
        value: customer.id,
        label: customer.name ?? '',
        detail: customer.number ?? undefined,
      }))}
      onPick={onChange}
      note={found ? formatMessage({ id: 'log.noCustomer' }) : null}
    />
  );
}
