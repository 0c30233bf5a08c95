import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { customFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { LockedField } from '../../../ui/locked-field';
import { useLanguage } from '../../../i18n/intl-provider';
import { TextField } from '../../../ui/text-field';
import { TextareaField } from '../../../ui/textarea-field';
import { useFieldLabel } from '../field-label';
import { useLockText } from '../lock-text';
import { useValueText } from '../value-text';
import { useCardFormContext } from './card-form-context';
import { CustomChoice, CustomChoices, CustomFlag } from './custom-field-choices';
import type { CardValues } from './form-values';
import { Resettable } from './resettable';
import { useFieldAccess } from './use-field-access';
import { useFieldState } from './use-field-state';

/** One of the group's own fields, with the control that its type asks for; locked with its reason where it is. */
export function CustomFieldInput({ field }: { field: CustomField }) {
  const name = customFieldKey(field.key);
  const label = useFieldLabel()(name);
  const { language } = useLanguage();
  const { explain } = useLockText();
  const valueText = useValueText();
  const { base, situation } = useCardFormContext();
  const access = useFieldAccess(name);
  const { error, changed, reset } = useFieldState(name, base.customFields[field.key] ?? '');
  if (!access.canRead || !access.shown) return null;
  const description = field.help?.[language];
  if (access.reason !== null)
    return (
      <LockedField
        label={label}
        description={description}
        value={valueText(name, null, situation.customer?.customFields[field.key])}
        lock={explain(label, access.reason)}
      />
    );
  return (
    <Resettable label={label} changed={changed} onReset={reset}>
      <Control {...{ field, label, description, error, changed, required: field.required }} />
    </Resettable>
  );
}

export interface ControlProps {
  field: CustomField;
  label: string;
  description: string | undefined;
  error: string | undefined;
  changed: boolean;
  required: boolean;
}

function Control(props: ControlProps) {
  switch (props.field.type) {
    case 'YES_NO':
      return <CustomFlag {...props} />;
    case 'CHOICE':
      return <CustomChoice {...props} />;
    case 'MULTIPLE_CHOICE':
      return <CustomChoices {...props} />;
    default:
      return <Typed {...props} />;
  }
}

function Typed({ field, ...texts }: ControlProps) {
  const { register } = useFormContext<CardValues>();
  const list = useId();
  const name = customFieldKey(field.key);
  const value = useWatch<CardValues>({ name });
  const input = register(name);
  if (field.type === 'LONG_TEXT') return <TextareaField {...texts} {...input} />;
  if (field.type === 'DATE') return <TextField {...texts} {...input} type="date" max="9999-12-31" />;
  if (field.type === 'NUMBER') return <TextField {...texts} {...input} inputMode="decimal" autoComplete="off" />;
  if (field.type === 'LINK')
    return <TextField {...texts} {...input} type="url" inputMode="url" autoComplete="off" spellCheck={false} />;
  return (
    <>
      <TextField {...texts} {...input} autoComplete="off" list={field.suggestions.length > 0 ? list : undefined} />
      {field.suggestions.length > 0 && (
        <datalist id={list}>
          {field.suggestions
            .filter((suggestion) => suggestion !== value)
            .map((suggestion) => (
              <option key={suggestion}>{suggestion}</option>
            ))}
        </datalist>
      )}
    </>
  );
}
