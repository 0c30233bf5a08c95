import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { IconButton } from '../../../ui/icon-button';
import { DeleteIcon } from '../../../ui/icons';
import { FieldPair } from '../../../ui/section-card';
import { TextField } from '../../../ui/text-field';
import { useCardFormContext } from './card-form-context';
import styles from './co-applicant-fields.module.css';
import { isNewPart, type CardValues, type CoApplicantValues } from './form-values';
import { MaskedNumber } from './masked-number';
import { Resettable } from './resettable';
import { useFieldState } from './use-field-state';

interface CoApplicantBlockProps {
  index: number;
  personId: string;
  onRemove: () => void;
}

/** One co-applicant: name, personal number and share. */
export function CoApplicantBlock({ index, personId, onRemove }: CoApplicantBlockProps) {
  const { formatMessage } = useIntl();
  const name = useWatch<CardValues, `coApplicants.${number}.name`>({ name: `coApplicants.${index}.name` });
  const who = name?.trim() || formatMessage({ id: 'card.coApplicants.new' });
  const common = { index, personId };
  return (
    <fieldset className={styles['block']} aria-label={who}>
      <div className={styles['head']}>
        <span className={styles['title']}>{who}</span>
        <IconButton
          label={formatMessage({ id: 'card.contacts.remove' }, { name: who })}
          icon={<DeleteIcon aria-hidden />}
          onClick={onRemove}
        />
      </div>
      <PersonText {...common} part="name" required />
      <FieldPair>
        <PersonNumber {...common} who={who} />
        <PersonText
          {...common}
          part="sharePercent"
          inputMode="decimal"
          description={formatMessage({ id: 'card.help.sharePercent' })}
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
  part: 'name' | 'personalNumber' | 'sharePercent';
  required?: boolean;
  inputMode?: 'text' | 'numeric' | 'decimal';
  description?: string;
}

function PersonText({ index, personId, part, required = false, ...input }: PersonTextProps) {
  const { formatMessage } = useIntl();
  const { register } = useFormContext<CardValues>();
  const name = `coApplicants.${index}.${part}` as const;
  const { error, changed, reset } = useFieldState(name, useStored(personId)?.[part] ?? '');
  const label = formatMessage({ id: `card.part.${part}` });
  const marked = changed && !isNewPart({ id: personId });
  return (
    <Resettable label={label} changed={marked} onReset={reset}>
      <TextField {...register(name)} {...input} {...{ label, error, required }} changed={marked} autoComplete="off" />
    </Resettable>
  );
}

/** A stored number stands as its mask until somebody replaces it. */
function PersonNumber({ index, personId, who }: PersonPartProps & { who: string }) {
  const { formatMessage } = useIntl();
  const { setValue, setFocus } = useFormContext<CardValues>();
  const name = `coApplicants.${index}.personalNumber` as const;
  const value = useWatch<CardValues, typeof name>({ name });
  const mask = useStored(personId)?.personalNumber ?? '';
  const [replacing, setReplacing] = useState(false);
  if (mask === '' || value !== mask || replacing)
    return (
      <PersonText
        {...{ index, personId }}
        part="personalNumber"
        required
        inputMode="numeric"
        description={formatMessage({ id: 'card.help.personalNumber' })}
      />
    );
  return (
    <MaskedNumber
      label={formatMessage({ id: 'card.part.personalNumber' })}
      mask={mask}
      name={name}
      coApplicant={{ id: personId, name: who }}
      onReplace={() => {
        setReplacing(true);
        setValue(name, '', { shouldDirty: true });
        requestAnimationFrame(() => setFocus(name));
      }}
    />
  );
}

/** The person as stored, wherever in the list they stand now. */
function useStored(personId: string): CoApplicantValues | undefined {
  return useCardFormContext().base.coApplicants.find(({ id }) => id === personId);
}
