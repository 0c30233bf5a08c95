import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../../graphql/app-error';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { SearchField } from '../../../ui/search-field';
import { Skeleton } from '../../../ui/skeleton';
import { toast } from '../../../ui/toast';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import { LetterCandidatesDocument } from './letter-customers.generated';
import styles from './letter-customers.module.css';
import { useConnect } from './use-letter-customers';
import type { Letter } from './use-letters';

/** Which customers get the letter: those that do not have it are found by search, and several may be chosen. */
export function ConnectDialog({ letter, onClose }: { letter: Letter; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const connect = useConnect(letter.id);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const [sought = ''] = useDebouncedValue([search.trim()], 150);
  const { data, previousData, error } = useQuery(LetterCandidatesDocument, {
    variables: { letter: letter.id, search: sought === '' ? null : sought },
    fetchPolicy: 'network-only',
  });
  const found = (data ?? previousData)?.customers.nodes;
  const others = [...chosen].filter(([id]) => found?.every((customer) => customer.id !== id));
  const toggle = (id: string, name: string, on: boolean) => {
    const next = new Map(chosen);
    if (on) next.set(id, name);
    else next.delete(id);
    setChosen(next);
  };
  const submit = async () => {
    setBusy(true);
    const left = new Map(chosen);
    const wrong: string[] = [];
    for (const [id, name] of chosen) {
      try {
        const [problem] = await connect(id, true);
        if (problem) wrong.push(`${name}: ${problem.message}`);
        else left.delete(id);
      } catch (caught) {
        if (!(caught instanceof AppError)) throw caught;
        wrong.push(`${name}: ${errorText(caught)}`);
      }
    }
    setBusy(false);
    setChosen(left);
    setRefusals(wrong);
    if (wrong.length > 0) return;
    toast.saved(formatMessage({ id: 'letters.connect.done' }, { count: chosen.size }));
    onClose();
  };
  const box = (id: string, name: string, more?: string) => (
    <li key={id}>
      <Checkbox
        label={more ? `${name} · ${more}` : name}
        checked={chosen.has(id)}
        onChange={(event) => toggle(id, name, event.target.checked)}
      />
    </li>
  );
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'letters.connect.title' }, { name: letter.name })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button
            variant="primary"
            busy={busy}
            blockedBecause={chosen.size === 0 ? formatMessage({ id: 'letters.connect.nobody' }) : undefined}
            onClick={() => void submit()}
          >
            {formatMessage({ id: 'letters.connect.submit' }, { count: chosen.size })}
          </Button>
        </>
      }
    >
      <div className={styles['dialog']}>
        <SearchField
          label={formatMessage({ id: 'letters.connect.search' })}
          placeholder={formatMessage({ id: 'letters.connect.search' })}
          clearLabel={formatMessage({ id: 'ui.clear' })}
          value={search}
          data-autofocus
          onChange={(event) => setSearch(event.target.value)}
          onClear={() => setSearch('')}
        />
        {error && <Alert tone="danger">{errorText(toAppError(error))}</Alert>}
        {refusals.length > 0 && (
          <Alert tone="danger" announced>
            {refusals.join(' ')}
          </Alert>
        )}
        {!found && !error && <Skeleton lines={4} height={32} />}
        {found && (
          <ul className={styles['candidates']} aria-label={formatMessage({ id: 'letters.customers' })}>
            {others.map(([id, name]) => box(id, name))}
            {found.map(({ id, name, number, city }) =>
              box(id, name ?? number ?? '', [number, city].filter(Boolean).join(' · ')),
            )}
          </ul>
        )}
        {found?.length === 0 && <p>{formatMessage({ id: 'letters.connect.empty' })}</p>}
      </div>
    </Dialog>
  );
}
