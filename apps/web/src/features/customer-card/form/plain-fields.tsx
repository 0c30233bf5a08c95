import type { PlainField } from '@register/domain/customer/customer-fields';
import {
  isPlainText,
  plainFieldsIn,
  type PlainFieldKey,
  type PlainFlagKey,
} from '@register/domain/customer/plain-fields';
import { useFormContext } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { MessageId } from '../../../i18n/messages';
import { SwitchField } from '../../../ui/switch-field';
import { useFieldLabel } from '../field-label';
import { useLockText } from '../lock-text';
import { CardText } from './card-text';
import type { CardValues } from './form-values';
import { Resettable } from './resettable';
import { useFieldAccess } from './use-field-access';
import { useFieldState } from './use-field-state';

/** The plain fields of a section, each with the control of its kind. */
export function PlainFields({ section }: { section: PlainField['section'] }) {
  const { formatMessage } = useIntl();
  return plainFieldsIn(section).map((field) => {
    const effect = effects[field];
    const description = effect && formatMessage({ id: effect });
    return isPlainText(field) ? (
      <CardText key={field} field={field} description={description} />
    ) : (
      <PlainSwitch key={field} field={field} description={description} />
    );
  });
}

/** What more is said of some than their label. */
const effects: Partial<Record<PlainFieldKey, MessageId>> = {
  orderNumber: 'card.help.orderNumber',
  facilitiesDisabled: 'card.help.facilitiesDisabled',
  facilityRequired: 'card.help.facilityRequired',
  costCentreRequired: 'card.help.costCentreRequired',
  alwaysInvoice: 'card.help.alwaysInvoice',
};

function PlainSwitch({ field, description }: { field: PlainFlagKey; description: string | undefined }) {
  const { why } = useLockText();
  const { register, trigger } = useFormContext<CardValues>();
  const access = useFieldAccess(field);
  const { error, changed, reset } = useFieldState(field);
  const label = useFieldLabel()(field);
  if (!access.canRead || !access.shown) return null;
  return (
    <Resettable label={label} changed={changed} onReset={reset}>
      <SwitchField
        {...register(field, {
          // The two about facilities forbid each other: both are looked at.
          onChange: () => void trigger(['facilitiesDisabled', 'facilityRequired', field]),
        })}
        label={label}
        description={description}
        error={error}
        changed={changed}
        blockedBecause={access.reason ? why(access.reason) : undefined}
      />
    </Resettable>
  );
}
