import { useFormContext, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { IconButton } from '../../../ui/icon-button';
import { CollapseIcon, DeleteIcon, ExpandIcon } from '../../../ui/icons';
import { FieldPair } from '../../../ui/section-card';
import { SwitchField } from '../../../ui/switch-field';
import { TextField } from '../../../ui/text-field';
import { useCardFormContext } from './card-form-context';
import styles from './contact-fields.module.css';
import { isNewPart, type CardValues, type ContactValues } from './form-values';
import { Resettable } from './resettable';
import { useFieldState } from './use-field-state';

interface ContactBlockProps {
  index: number;
  personId: string;
  hidden: boolean;
  /** Why nobody is moved now. */
  stays: string | undefined;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
  onMain: () => void;
}

/** One contact person. Nothing is sent to somebody without an address: the switches say so. */
export function ContactBlock({ index, personId, hidden, stays, onUp, onDown, onRemove, onMain }: ContactBlockProps) {
  const { formatMessage } = useIntl();
  const name = useWatch<CardValues, `contactPersons.${number}.name`>({ name: `contactPersons.${index}.name` });
  const email = useWatch<CardValues, `contactPersons.${number}.email`>({ name: `contactPersons.${index}.email` });
  const who = name?.trim() || formatMessage({ id: 'card.contacts.new' });
  const noEmail = (email ?? '').trim() === '' ? formatMessage({ id: 'card.contacts.needsEmail' }) : undefined;
  const edge =
    stays ?? formatMessage({ id: isNewPart({ id: personId }) ? 'card.contacts.newLast' : 'card.contacts.edge' });
  const common = { index, personId };
  return (
    <fieldset className={styles['block']} aria-label={who} hidden={hidden}>
      <div className={styles['head']}>
        <span className={styles['title']}>{who}</span>
        <IconButton
          label={formatMessage({ id: 'card.contacts.up' }, { name: who })}
          icon={<CollapseIcon aria-hidden />}
          blockedBecause={onUp ? undefined : edge}
          onClick={onUp}
        />
        <IconButton
          label={formatMessage({ id: 'card.contacts.down' }, { name: who })}
          icon={<ExpandIcon aria-hidden />}
          blockedBecause={onDown ? undefined : edge}
          onClick={onDown}
        />
        <IconButton
          label={formatMessage({ id: 'card.contacts.remove' }, { name: who })}
          icon={<DeleteIcon aria-hidden />}
          onClick={onRemove}
        />
      </div>
      <FieldPair>
        <PersonText {...common} part="name" required />
        <PersonText {...common} part="role" />
        <PersonText {...common} part="phone" type="tel" />
        <PersonText {...common} part="email" type="email" />
      </FieldPair>
      <FieldPair>
        <PersonSwitch {...common} part="sendServiceProtocol" blockedBecause={noEmail} />
        <PersonSwitch {...common} part="sendWorkOrder" blockedBecause={noEmail} />
        <PersonSwitch
          {...common}
          part="isMain"
          description={formatMessage({ id: 'card.help.isMain' })}
          onChosen={onMain}
        />
      </FieldPair>
    </fieldset>
  );
}

interface PersonPartProps {
  index: number;
  personId: string;
}

interface PersonTextProps extends PersonPartProps {
  part: 'name' | 'role' | 'phone' | 'email';
  required?: boolean;
  type?: 'text' | 'tel' | 'email';
}

function PersonText({ index, personId, part, required = false, type = 'text' }: PersonTextProps) {
  const { formatMessage } = useIntl();
  const { register } = useFormContext<CardValues>();
  const name = `contactPersons.${index}.${part}` as const;
  const { error, changed, reset } = useFieldState(name, useStored(personId)?.[part] ?? '');
  const label = formatMessage({ id: `card.part.${part}` });
  const marked = changed && !isNewPart({ id: personId });
  return (
    <Resettable label={label} changed={marked} onReset={reset}>
      <TextField {...register(name)} {...{ label, error, required, type }} changed={marked} autoComplete="off" />
    </Resettable>
  );
}

interface PersonSwitchProps extends PersonPartProps {
  part: 'sendServiceProtocol' | 'sendWorkOrder' | 'isMain';
  description?: string;
  blockedBecause?: string | undefined;
  onChosen?: () => void;
}

function PersonSwitch({ index, personId, part, description, blockedBecause, onChosen }: PersonSwitchProps) {
  const { formatMessage } = useIntl();
  const { setValue } = useFormContext<CardValues>();
  const name = `contactPersons.${index}.${part}` as const;
  const value = useWatch<CardValues, typeof name>({ name });
  const { changed } = useFieldState(name, useStored(personId)?.[part] ?? false);
  return (
    <SwitchField
      name={name}
      label={formatMessage({ id: `card.part.${part}` })}
      description={description}
      blockedBecause={blockedBecause}
      changed={changed && !isNewPart({ id: personId })}
      // Off while nothing can be sent; what was chosen comes back with the address.
      checked={value && blockedBecause === undefined}
      onChange={(event) => {
        setValue(name, event.target.checked, { shouldDirty: true });
        if (event.target.checked) onChosen?.();
      }}
    />
  );
}

/** The person as stored, wherever in the list they stand now. */
function useStored(personId: string): ContactValues | undefined {
  return useCardFormContext().base.contactPersons.find(({ id }) => id === personId);
}
