import { customFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../../i18n/intl-provider';
import { Checkbox } from '../../../ui/checkbox';
import { FieldError, RequiredMark } from '../../../ui/field';
import { SelectField, type SelectOption } from '../../../ui/select-field';
import styles from './custom-field-choices.module.css';
import type { ControlProps } from './custom-field-input';
import type { CardValues } from './form-values';

/** Yes, no, or nobody has said. */
export function CustomFlag(props: ControlProps) {
  const { formatMessage } = useIntl();
  return (
    <OneOf
      {...props}
      options={[
        { value: 'true', label: formatMessage({ id: 'card.yes' }) },
        { value: 'false', label: formatMessage({ id: 'card.no' }) },
      ]}
    />
  );
}

/** One of the options of the field, or none of them. */
export function CustomChoice(props: ControlProps) {
  const { language } = useLanguage();
  return (
    <OneOf {...props} options={props.field.options.map((option) => ({ value: option.key, label: option[language] }))} />
  );
}

function OneOf({ field, options, ...texts }: ControlProps & { options: readonly SelectOption[] }) {
  const { formatMessage } = useIntl();
  const { field: input } = useController<CardValues, `customFields.${string}`>({ name: customFieldKey(field.key) });
  const value = input.value || NOTHING;
  return (
    <SelectField
      {...texts}
      options={[{ value: NOTHING, label: formatMessage({ id: 'card.customFields.nothing' }) }, ...options]}
      value={value}
      onChange={(chosen) => input.onChange(chosen === NOTHING || chosen === null ? '' : chosen)}
      onBlur={input.onBlur}
      name={input.name}
      searchable={options.length > 10}
    />
  );
}

const NOTHING = 'nothing';

/** Any number of the options. */
export function CustomChoices({ field, label, description, error, changed, required }: ControlProps) {
  const { language } = useLanguage();
  const id = useId();
  const { field: input } = useController<CardValues, `customFields.${string}`>({ name: customFieldKey(field.key) });
  const chosen = input.value ? input.value.split(',') : [];
  const toggle = (key: string, on: boolean) =>
    input.onChange(
      field.options
        .map((option) => option.key)
        .filter((one) => (one === key ? on : chosen.includes(one)))
        .join(','),
    );
  const described = [error && `${id}-error`, description && `${id}-help`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={styles['choices']}
      data-changed={changed || undefined}
      data-name={input.name}
      tabIndex={-1}
      aria-describedby={described || undefined}
    >
      <legend>
        {label}
        {required && <RequiredMark />}
      </legend>
      <div className={styles['boxes']}>
        {field.options.map((option) => (
          <Checkbox
            key={option.key}
            label={option[language]}
            checked={chosen.includes(option.key)}
            onChange={(event) => toggle(option.key, event.currentTarget.checked)}
            onBlur={input.onBlur}
          />
        ))}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      {description && (
        <p className={styles['description']} id={`${id}-help`}>
          {description}
        </p>
      )}
    </fieldset>
  );
}
