import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { IconButton } from '../../ui/icon-button';
import { CloseIcon } from '../../ui/icons';
import { PickerField } from '../../ui/picker-field';
import { TextField } from '../../ui/text-field';
import { useDebouncedValue } from '../../ui/use-debounced-value';
import { ChosenCustomerDocument, CustomersToChooseDocument } from './people.generated';

interface CustomerChoiceProps {
  id: string | undefined;
  onChange: (id: string | undefined) => void;
  /** Help for whoever searches. */
  description?: string;
  /** What the cross does: "Alla kunder". */
  clear: string;
}

/** Which customer: found while one types, named in the field once it is chosen, and let go of again. */
export function CustomerChoice({ id, onChange, description, clear }: CustomerChoiceProps) {
  const { formatMessage } = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  const chosen = useQuery(ChosenCustomerDocument, id === undefined ? skipToken : { variables: { id } }).data?.customer;
  const change = (next: string | undefined) => {
    hasMoved.current = true;
    onChange(next);
  };
  // The field that one was in is another now.
  useEffect(() => {
    if (hasMoved.current) box.current?.querySelector('input')?.focus();
    hasMoved.current = false;
  }, [id]);
  const label = formatMessage({ id: 'people.customer' });
  return (
    <div ref={box}>
      {id === undefined ? (
        <CustomerSearch label={label} description={description} onPick={change} />
      ) : (
        <TextField
          label={label}
          readOnly
          value={chosen ? `${chosen.name ?? ''} (${chosen.number ?? ''})` : ''}
          end={<IconButton label={clear} icon={<CloseIcon aria-hidden />} onClick={() => change(undefined)} />}
        />
      )}
    </div>
  );
}

interface CustomerSearchProps {
  label: string;
  description: string | undefined;
  onPick: (id: string) => void;
}

function CustomerSearch({ label, description, onPick }: CustomerSearchProps) {
  const { formatMessage } = useIntl();
  const [query, setQuery] = useState('');
  const [search = ''] = useDebouncedValue([query.trim()], 200);
  const { data, previousData } = useQuery(
    CustomersToChooseDocument,
    search === '' ? skipToken : { variables: { search } },
  );
  const found = (search === '' ? undefined : (data ?? previousData))?.customers.nodes ?? [];
  return (
    <PickerField
      label={label}
      description={description}
      query={query}
      onQuery={setQuery}
      options={found.map((customer) => ({
        value: customer.id,
        label: customer.name ?? '',
        detail: customer.number ?? undefined,
      }))}
      onPick={onPick}
      note={search !== '' && data ? formatMessage({ id: 'people.customer.none' }) : null}
    />
  );
}
