import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { SearchField } from '../../ui/search-field';
import { useIsPhone } from '../../ui/use-media';
import { useShortcut } from '../../ui/use-shortcut';

interface RegisterSearchBoxProps {
  q: string;
  onSearch: (q: string) => void;
  /** Arrow down leads into the list. */
  onEnterList: () => void;
}

/** Long enough not to ask for every letter, short enough to feel at once. */
const PAUSE_MS = 80;

/** Searches while one types. Escape empties, Escape again leaves. */
export function RegisterSearchBox({ q, onSearch, onEnterList }: RegisterSearchBoxProps) {
  const { formatMessage } = useIntl();
  const phone = useIsPhone();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const sent = useRef(q);
  /** What was sent and is not drawn yet: pages come one after the other, and later than one types. */
  const onTheWay = useRef<string[]>([]);
  useShortcut('/', () => field.current?.focus());

  // With the drawing and not after it: what is sent in between would make one's own words look like somebody else's.
  useLayoutEffect(() => {
    const at = onTheWay.current.indexOf(q);
    onTheWay.current.splice(0, at + 1);
    if (at !== -1 || q === sent.current) return;
    // The address changed from elsewhere, as by Back: the field follows.
    onTheWay.current = [];
    sent.current = q;
    setTyped(q);
  }, [q]);
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      onTheWay.current.push(typed);
      onSearch(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);

  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onEnterList();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      if (typed === '') field.current?.blur();
      else setTyped('');
    }
  };
  return (
    <SearchField
      ref={field}
      label={formatMessage({ id: 'register.search' })}
      placeholder={formatMessage({ id: phone ? 'register.search.placeholder.short' : 'register.search.placeholder' })}
      shortcut={phone ? undefined : '/'}
      clearLabel={formatMessage({ id: 'register.clearSearch' })}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onClear={() => {
        setTyped('');
        field.current?.focus();
      }}
      onKeyDown={pressed}
    />
  );
}
