import { contactPersonLengths } from '@register/domain/customer/contact-persons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { AppLink } from '../../ui/app-link';
import { Alert } from '../../ui/alert';
import { SwitchField } from '../../ui/switch-field';
import { TextField } from '../../ui/text-field';
import { toast } from '../../ui/toast';
import { contactChanges, typedContact, type TypedContact } from './contact-changes';
import styles from './entry-dialog.module.css';
import { EntryDialog } from './entry-dialog';
import { useContactChange, type ContactOwner } from './use-contact-change';
import type { WriteProblem } from './write-problem';

interface ContactFormProps {
  owner: ContactOwner;
  person: NonNullable<ContactOwner['contactPersons']>[number];
  onClose: () => void;
}

export function ContactForm({ owner, person, onClose }: ContactFormProps) {
  const { formatMessage } = useIntl();
  const change = useContactChange();
  const [base, setBase] = useState({ owner, person });
  const [typed, setTyped] = useState<TypedContact>(() => typedContact(person));
  const { allowed, reason } = owner.viewerCan.update;
  const save = async (): Promise<readonly WriteProblem[]> => {
    const changes = contactChanges(base.person, typed);
    if (Object.keys(changes).length === 0) return [];
    const { problems, current } = await change(base.owner, person.id, changes);
    const theirs = current?.contactPersons?.find(({ id }) => id === person.id);
    if (current && theirs) setBase({ owner: current, person: theirs });
    if (problems.length === 0) toast.saved(formatMessage({ id: 'registers.saved' }, { name: typed.name }));
    return problems;
  };
  const fields = { typed, set: (part: Partial<TypedContact>) => setTyped((was) => ({ ...was, ...part })), allowed };
  return (
    <EntryDialog
      title={person.name}
      onClose={onClose}
      onSave={allowed ? save : undefined}
      below={<OwnerLinks owner={owner} />}
    >
      {(problemOf) => (
        <>
          {reason && (
            <Alert tone="info" title={formatMessage({ id: 'registers.lookOnly' })}>
              {formatMessage({ id: `card.lock.${reason}` })}
            </Alert>
          )}
          <div className={styles['pair']}>
            <ContactText {...fields} part="name" required error={problemOf('name')} />
            <ContactText {...fields} part="role" error={problemOf('role')} />
          </div>
          <div className={styles['pair']}>
            <ContactText {...fields} part="phone" type="tel" error={problemOf('phone')} />
            <ContactText {...fields} part="email" type="email" error={problemOf('email')} />
          </div>
          {(['sendServiceProtocol', 'sendWorkOrder', 'isMain'] as const).map((part) => (
            <ContactSwitch {...fields} key={part} part={part} error={problemOf(part)} />
          ))}
        </>
      )}
    </EntryDialog>
  );
}

interface ContactFieldProps {
  typed: TypedContact;
  set: (part: Partial<TypedContact>) => void;
  /** Whether the viewer may change this customer. */
  allowed: boolean;
  error: string | undefined;
}

interface ContactTextProps extends ContactFieldProps {
  part: 'name' | 'role' | 'phone' | 'email';
  required?: boolean;
  type?: 'text' | 'tel' | 'email';
}

function ContactText({ typed, set, allowed, part, required = false, type = 'text', error }: ContactTextProps) {
  const { formatMessage } = useIntl();
  return (
    <TextField
      {...{ type, required, error }}
      label={formatMessage({ id: `card.part.${part}` })}
      value={typed[part]}
      readOnly={!allowed}
      maxLength={contactPersonLengths[part]}
      autoComplete="off"
      onChange={(event) => set({ [part]: event.target.value })}
    />
  );
}

interface ContactSwitchProps extends ContactFieldProps {
  part: 'sendServiceProtocol' | 'sendWorkOrder' | 'isMain';
}

/** Nothing is sent to somebody without an address: the switches say so. */
function ContactSwitch({ typed, set, allowed, part, error }: ContactSwitchProps) {
  const { formatMessage } = useIntl();
  const unreachable = part !== 'isMain' && typed.email.trim() === '';
  const why = allowed ? (unreachable ? 'card.contacts.needsEmail' : undefined) : 'registers.lookOnly';
  return (
    <SwitchField
      label={formatMessage({ id: `card.part.${part}` })}
      description={part === 'isMain' ? formatMessage({ id: 'card.help.isMain' }) : undefined}
      blockedBecause={why && formatMessage({ id: why })}
      error={error}
      checked={typed[part] && !unreachable}
      onChange={(event) => set({ [part]: event.target.checked })}
    />
  );
}

/** To the card, and to what has changed there. */
function OwnerLinks({ owner: { id, displayName } }: { owner: ContactOwner }) {
  const { formatMessage } = useIntl();
  return (
    <p className={styles['links']}>
      <AppLink href={paths.customer(id)}>{formatMessage({ id: 'contacts.card' }, { name: displayName })}</AppLink>
      <AppLink href={`${paths.customerHistory(id)}?field=contactPersons`}>
        {formatMessage({ id: 'contacts.history' })}
      </AppLink>
    </p>
  );
}
