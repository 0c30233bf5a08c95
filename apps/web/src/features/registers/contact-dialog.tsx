import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Dialog } from '../../ui/dialog';
import { Skeleton } from '../../ui/skeleton';
import { ContactForm } from './contact-form';
import { useContactOwner } from './use-contact-change';
import type { ContactRow } from './use-contacts';

/** A contact person, to look at and to change, as the customer has it now. */
export function ContactDialog({ row, onClose }: { row: ContactRow; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { owner, error } = useContactOwner(row.customer.id);
  // The form begins with what was read first; what comes later comes with a conflict.
  const [first, setFirst] = useState<typeof owner>();
  if (owner && !first) setFirst(owner);
  const known = first ?? owner;
  const person = known?.contactPersons?.find(({ id }) => id === row.id);
  if (known && person) return <ContactForm owner={known} person={person} onClose={onClose} />;
  return (
    <Dialog opened onClose={onClose} title={row.name} wide actions={null}>
      {error && (
        <Alert tone="danger" announced title={formatMessage({ id: 'registers.error' })} requestId={error.requestId}>
          {errorText(error)}
        </Alert>
      )}
      {!error && owner === undefined && <Skeleton lines={5} height={28} />}
      {!error && owner !== undefined && (
        <Alert tone="warning" announced title={formatMessage({ id: 'contacts.gone' })}>
          {formatMessage({ id: 'contacts.gone.text' })}
        </Alert>
      )}
    </Dialog>
  );
}
