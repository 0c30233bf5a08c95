import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { fieldRow } from '@register/domain/custom-fields/custom-field-table';
import { useIntl } from 'react-intl';
import { useCustomFields } from '../../../../session/use-custom-fields';
import { MultiSelectField, type MultiSelectOption } from '../../../../ui/multi-select-field';
import { SelectField } from '../../../../ui/select-field';
import { TextField } from '../../../../ui/text-field';
import { TextareaField } from '../../../../ui/textarea-field';
import { useChoiceOptions } from './bulk-words';

interface ValueFieldProps {
  field: FieldKey;
  /** What a list holds. */
  entries: readonly MultiSelectOption[];
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}

/** What a field of many customers becomes, by its kind. */
export function ValueField({ field, entries, values, onChange }: ValueFieldProps) {
  const { formatMessage } = useIntl();
  const custom = useCustomFields();
  const optionsOf = useChoiceOptions();
  const { kind } = fieldRow(field, custom);
  const label = formatMessage({ id: 'bulk.value' });
  const one = (text: string) => onChange(text === '' ? [] : [text]);
  if (kind === 'links' || kind === 'people' || kind === 'choices')
    return (
      <MultiSelectField
        name={field}
        label={label}
        options={kind === 'choices' ? optionsOf(field) : entries}
        value={values}
        onChange={onChange}
        placeholder={formatMessage({ id: 'bulk.value.choose' })}
        removeLabel={(name) => formatMessage({ id: 'bulk.value.remove' }, { name })}
      />
    );
  if (kind === 'choice' || kind === 'flag')
    return (
      <SelectField
        label={label}
        options={optionsOf(field)}
        value={values[0] ?? null}
        placeholder={formatMessage({ id: 'bulk.value.choose' })}
        onChange={(value) => onChange(value === null ? [] : [value])}
      />
    );
  if (kind === 'longText')
    return <TextareaField label={label} value={values[0] ?? ''} onChange={(event) => one(event.target.value)} />;
  const isNumber = kind === 'number' || kind === 'percent';
  return (
    <TextField
      label={label}
      type={kind === 'date' ? 'date' : 'text'}
      {...(isNumber && { inputMode: 'decimal' as const })}
      value={isNumber ? (values[0] ?? '').replace('.', ',') : (values[0] ?? '')}
      autoComplete="off"
      onChange={(event) => one(isNumber ? event.target.value.replace(',', '.') : event.target.value)}
    />
  );
}
