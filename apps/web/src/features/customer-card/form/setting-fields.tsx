import type { MessageId } from '../../../i18n/messages';
import { useFormContext } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { SwitchField } from '../../../ui/switch-field';
import { CardSection } from '../card-section';
import { settingFields } from '../setting-fields';
import { useLockText } from '../lock-text';
import type { CardValues } from './form-values';
import { Resettable } from './resettable';
import { useFieldAccess } from './use-field-access';
import { useFieldState } from './use-field-state';

/** Four switches, each with what it does. */
export function SettingFields() {
  const { formatMessage } = useIntl();
  return (
    <CardSection id="section-settings" title={formatMessage({ id: 'card.section.moreSettings' })}>
      {settingFields.map((field) => (
        <SettingSwitch key={field} field={field} />
      ))}
    </CardSection>
  );
}

const effects: Record<(typeof settingFields)[number], MessageId> = {
  facilitiesDisabled: 'card.help.facilitiesDisabled',
  facilityRequired: 'card.help.facilityRequired',
  costCentreRequired: 'card.help.costCentreRequired',
  alwaysInvoice: 'card.help.alwaysInvoice',
};

function SettingSwitch({ field }: { field: (typeof settingFields)[number] }) {
  const { formatMessage } = useIntl();
  const { why } = useLockText();
  const { register, trigger } = useFormContext<CardValues>();
  const access = useFieldAccess(field);
  const { error, changed, reset } = useFieldState(field);
  const label = formatMessage({ id: `card.field.${field}` });
  if (!access.canRead) return null;
  return (
    <Resettable label={label} changed={changed} onReset={reset}>
      <SwitchField
        {...register(field, {
          // The two about facilities forbid each other: both are looked at.
          onChange: () => void trigger(['facilitiesDisabled', 'facilityRequired']),
        })}
        label={label}
        description={formatMessage({ id: effects[field] })}
        error={error}
        changed={changed}
        blockedBecause={access.reason ? why(access.reason) : undefined}
      />
    </Resettable>
  );
}
