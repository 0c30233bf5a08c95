import { useIntl } from 'react-intl';
import { IconButton } from '../../../ui/icon-button';
import { EditIcon, HiddenIcon, RevealIcon } from '../../../ui/icons';
import { TextField } from '../../../ui/text-field';
import { useReveal } from '../use-reveal';
import { useCardFormContext } from './card-form-context';

interface MaskedNumberProps {
  label: string;
  mask: string;
  /** Of the form's field. */
  name: string;
  /** Whose it is, where it is not the customer's own. */
  coApplicant?: { readonly id: string; readonly name: string };
  onReplace: () => void;
}

/** A stored personal number in the form: its mask, shown whole for half a minute to those who may, and replaced rather than edited. */
export function MaskedNumber({ label, mask, name, coApplicant, onReplace }: MaskedNumberProps) {
  const { formatMessage } = useIntl();
  const { situation } = useCardFormContext();
  const { revealed, secondsLeft, reveal, hide, dialog } = useReveal(situation.customer?.id ?? '', coApplicant?.id);
  const mayReveal = situation.viewer.permissions.has('customer.identity') || situation.viewer.permissions.has('admin');
  const revealLabel = coApplicant
    ? formatMessage({ id: revealed ? 'card.reveal.hideOf' : 'card.reveal.of' }, { name: coApplicant.name })
    : formatMessage({ id: revealed ? 'card.reveal.hide' : 'card.reveal' });
  return (
    <TextField
      label={label}
      value={revealed ?? mask}
      readOnly
      data-name={name}
      description={revealed ? formatMessage({ id: 'card.reveal.note' }, { seconds: secondsLeft }) : undefined}
      end={
        <>
          {mayReveal && (
            <IconButton
              label={revealLabel}
              icon={revealed ? <HiddenIcon aria-hidden /> : <RevealIcon aria-hidden />}
              onClick={revealed ? hide : reveal}
            />
          )}
          <IconButton
            label={
              coApplicant
                ? formatMessage({ id: 'card.personalNumber.replaceOf' }, { name: coApplicant.name })
                : formatMessage({ id: 'card.personalNumber.replace' })
            }
            icon={<EditIcon aria-hidden />}
            onClick={onReplace}
          />
          {dialog}
        </>
      }
    />
  );
}
