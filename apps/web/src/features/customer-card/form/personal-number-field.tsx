import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { IconButton } from '../../../ui/icon-button';
import { EditIcon, HiddenIcon, RevealIcon } from '../../../ui/icons';
import { TextField } from '../../../ui/text-field';
import { useReveal } from '../use-reveal';
import { useCardFormContext } from './card-form-context';
import { CardText } from './card-text';
import type { CardValues } from './form-values';
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

function MaskedNumber({ label, mask, onReplace }: { label: string; mask: string; onReplace: () => void }) {
  const { formatMessage } = useIntl();
  const { situation } = useCardFormContext();
  const { revealed, secondsLeft, reveal, hide } = useReveal(situation.customer?.id ?? '');
  const mayReveal = situation.viewer.permissions.has('customer.identity') || situation.viewer.permissions.has('admin');
  return (
    <TextField
      label={label}
      value={revealed ?? mask}
      readOnly
      data-name="personalNumber"
      description={revealed ? formatMessage({ id: 'card.reveal.note' }, { seconds: secondsLeft }) : undefined}
      end={
        <>
          {mayReveal && (
            <IconButton
              label={formatMessage({ id: revealed ? 'card.reveal.hide' : 'card.reveal' })}
              icon={revealed ? <HiddenIcon aria-hidden /> : <RevealIcon aria-hidden />}
              onClick={revealed ? hide : reveal}
            />
          )}
          <IconButton
            label={formatMessage({ id: 'card.personalNumber.replace' })}
            icon={<EditIcon aria-hidden />}
            onClick={onReplace}
          />
        </>
      }
    />
  );
}
