import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { SearchField } from '../../../ui/search-field';
import { Skeleton } from '../../../ui/skeleton';
import type { CardCustomer } from '../card-customer';
import { AssignableUsersDocument } from '../customer-writes.generated';
import styles from './dialogs.module.css';
import { useAssignment } from './use-assignment';

interface AssignDialogProps {
  customer: CardCustomer;
  onClose: () => void;
}

/** Who is responsible for the customer: all users of the group, those who are chosen marked. */
export function AssignDialog({ customer, onClose }: AssignDialogProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(() => new Set((customer.assignees ?? []).map(({ user }) => user.id)));
  const [busy, setBusy] = useState(false);
  const { data, previousData, error } = useQuery(AssignableUsersDocument, {
    variables: { search: search.trim() || null },
    fetchPolicy: 'cache-and-network',
  });
  const users = (data ?? previousData)?.users.nodes;
  const assign = useAssignment(customer);

  const submit = async () => {
    setBusy(true);
    const done = await assign(chosen);
    setBusy(false);
    if (done) onClose();
  };
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'card.assign.title' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" busy={busy} onClick={() => void submit()}>
            {formatMessage({ id: 'card.assign.submit' })}
          </Button>
        </>
      }
    >
      <div className={styles['content']}>
        <SearchField
          label={formatMessage({ id: 'card.assign.search' })}
          placeholder={formatMessage({ id: 'card.assign.search' })}
          clearLabel={formatMessage({ id: 'ui.clear' })}
          value={search}
          data-autofocus
          onChange={(event) => setSearch(event.target.value)}
          onClear={() => setSearch('')}
        />
        {error && <Alert tone="danger">{errorText(toAppError(error))}</Alert>}
        {!users && !error && <Skeleton lines={4} height={32} />}
        {users && (
          <ul className={styles['people']} aria-label={formatMessage({ id: 'card.assign.people' })}>
            {users.map(({ id, name }) => (
              <li key={id}>
                <Checkbox
                  label={name}
                  checked={chosen.has(id)}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
              </li>
            ))}
          </ul>
        )}
        {users?.length === 0 && <p>{formatMessage({ id: 'card.assign.nobody' })}</p>}
        <p className={styles['note']}>{formatMessage({ id: 'card.assign.note' })}</p>
      </div>
    </Dialog>
  );
}
