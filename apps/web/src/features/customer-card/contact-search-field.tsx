import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { announce } from '../../ui/announcer';
import { TextField } from '../../ui/text-field';

interface ContactSearchFieldProps {
  q: string;
  onSearch: (q: string) => void;
  /** How many are shown, and of how many. */
  shown: number;
  all: number;
}

/** In a long list of contact persons: what is typed leaves those that have it. */
export function ContactSearchField({ q, onSearch, shown, all }: ContactSearchFieldProps) {
  const { formatMessage } = useIntl();
  const count = formatMessage({ id: 'card.contacts.found' }, { shown, all });
  useEffect(() => {
    if (q === '') return;
    const timer = setTimeout(() => announce(count), 600);
    return () => clearTimeout(timer);
  }, [q, count]);
  return (
    <TextField
      type="search"
      label={formatMessage({ id: 'card.contacts.search' })}
      description={count}
      value={q}
      autoComplete="off"
      onChange={(event) => onSearch(event.target.value)}
    />
  );
}
