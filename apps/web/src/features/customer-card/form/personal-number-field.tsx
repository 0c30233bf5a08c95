import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useCardFormContext } from './card-form-context';
import { CardText } from './card-text';
import type { CardValues } from './form-values';
import { MaskedNumber } from './masked-number';
import { useFieldAccess } from './use-field-access';

/** A stored number stands as its mask, and is replaced rather than edited: nobody mends eight digits and four stars. */
export function PersonalNumberField({ label }: { label: string }) {
  const { formatMessage } = useIntl();
  const { base } = useCardFormContext();
  const { setValue, setFocus } = useFormContext<CardValues>();
  const access = useFieldAccess('personalNumber');
  const value = useWatch<CardValues, 'personalNumber'>({ name: 'personalNumber' });
  const [replacing, setReplacing] = useState(false);
  const masked = base.personalNumber !== '' && value === base.personalNumber && !replacing;
  if (!access.canRead || !access.shown) return null;
  if (masked && access.reason === null)
    return (
      <MaskedNumber
        label={label}
        mask={base.personalNumber}
        name="personalNumber"
        onReplace={() => {
          setReplacing(true);
          setValue('personalNumber', '');
          requestAnimationFrame(() => setFocus('personalNumber'));
        }}
      />
    );
  return (
    <CardText
      field="personalNumber"
      label={label}
      inputMode="numeric"
      description={formatMessage({ id: 'card.help.personalNumber' })}
    />
  );
}
