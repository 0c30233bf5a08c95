import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { AppError } from '../../../graphql/app-error';
import { useErrorText } from '../../../session/use-error-text';
import { useCan } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { AppLink } from '../../../ui/app-link';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { AddIcon, CloseIcon } from '../../../ui/icons';
import { SectionCard } from '../../../ui/section-card';
import { Skeleton } from '../../../ui/skeleton';
import { toast } from '../../../ui/toast';
import { useEntryCount } from '../use-entry-count';
import { ConnectDialog } from './connect-dialog';
import styles from './letter-customers.module.css';
import { useConnect, useLetterCustomers, type LetterCustomer } from './use-letter-customers';
import type { Letter } from './use-letters';

/** The customers that have the letter; connected from here, and taken off. */
export function LetterCustomers({ letter }: { letter: Letter }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const all = useCan('customer.edit');
  const assigned = useCan('customer.editAssigned');
  const mayEdit = all || assigned;
  const list = useLetterCustomers(letter.id);
  const count = useEntryCount(list.count, 'letters.customers.count');
  const [connecting, setConnecting] = useState(false);
  return (
    <SectionCard
      title={formatMessage({ id: 'letters.customers' })}
      description={count}
      actions={
        mayEdit &&
        letter.status === 'ACTIVE' && (
          <Button icon={<AddIcon aria-hidden />} onClick={() => setConnecting(true)}>
            {formatMessage({ id: 'letters.customers.connect' })}
          </Button>
        )
      }
    >
      {list.error && (
        <Alert tone="danger" actions={<Button onClick={list.retry}>{formatMessage({ id: 'register.retry' })}</Button>}>
          {errorText(list.error)}
        </Alert>
      )}
      {list.loading && <Skeleton lines={3} />}
      {!list.loading && !list.error && list.rows.length === 0 && (
        <p>{formatMessage({ id: 'letters.customers.none' })}</p>
      )}
      {list.rows.length > 0 && (
        <ul className={styles['list']} aria-label={formatMessage({ id: 'letters.customers' })}>
          {list.rows.map((customer) => (
            <Connected key={customer.id} customer={customer} letter={letter} mayEdit={mayEdit} />
          ))}
        </ul>
      )}
      {list.loadMore && (
        <div>
          <Button onClick={list.loadMore}>{formatMessage({ id: 'letters.customers.more' })}</Button>
        </div>
      )}
      {connecting && <ConnectDialog letter={letter} onClose={() => setConnecting(false)} />}
    </SectionCard>
  );
}

function Connected({ customer, letter, mayEdit }: { customer: LetterCustomer; letter: Letter; mayEdit: boolean }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const connect = useConnect(letter.id);
  const { id, number, city } = customer;
  const name = customer.name ?? '';
  const change = async (on: boolean) => {
    try {
      const [problem] = await connect(id, on);
      if (problem) toast.failed(problem.message);
      else if (!on)
        toast.undoable(formatMessage({ id: 'letters.customers.off' }, { name }), {
          label: formatMessage({ id: 'letters.customers.undo' }),
          run: () => void change(true),
        });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      toast.failed(errorText(error));
    }
  };
  return (
    <li className={styles['customer']}>
      <span className={styles['who']}>
        <AppLink href={paths.customer(id)}>{name}</AppLink>
        <span className={styles['more']}>{[number, city].filter(Boolean).join(' · ')}</span>
      </span>
      {mayEdit && (
        <IconButton
          icon={<CloseIcon aria-hidden />}
          label={formatMessage({ id: 'letters.customers.takeOff' }, { name })}
          onClick={() => void change(false)}
        />
      )}
    </li>
  );
}
