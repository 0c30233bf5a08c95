import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../i18n/intl-provider';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Drawer } from '../../ui/drawer';
import { FieldPair } from '../../ui/section-card';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import styles from './own-filter-drawer.module.css';
import { apiFilterOf, operatorsOf, type OwnFilter, type OwnOperator } from './own-filters';
import type { OwnFields } from './use-own-fields';

interface OwnFilterDrawerProps {
  filters: readonly OwnFilter[];
  own: OwnFields;
  onChange: (filters: readonly OwnFilter[]) => void;
  onClose: () => void;
}

/** A condition on each of the group's own fields, in force as soon as it makes sense. */
export function OwnFilterDrawer({ filters, own, onChange, onClose }: OwnFilterDrawerProps) {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  // As typed, so that half a number stays where it was begun.
  const [typed, setTyped] = useState(filters);
  const set = (field: CustomField, operator: OwnOperator, value: string) => {
    const next = [
      ...typed.filter((other) => other.key !== field.key || other.operator !== operator),
      ...(value.trim() === '' ? [] : [{ key: field.key, operator, value }]),
    ];
    setTyped(next);
    onChange(next.filter((filter) => own.filterable.some((it) => it.key === filter.key && apiFilterOf(it, filter))));
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      title={formatMessage({ id: 'register.own.title' })}
      footer={
        <>
          <Button
            onClick={() => {
              setTyped([]);
              onChange([]);
            }}
          >
            {formatMessage({ id: 'register.own.clear' })}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {formatMessage({ id: 'register.own.done' })}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        {own.filterable.map((field) => (
          <fieldset key={field.key} className={styles['field']}>
            <legend>{field.title[language]}</legend>
            <Conditions
              field={field}
              typedIn={(operator) =>
                typed.find((filter) => filter.key === field.key && filter.operator === operator)?.value ?? ''
              }
              onSet={(operator, value) => set(field, operator, value)}
            />
          </fieldset>
        ))}
      </div>
    </Drawer>
  );
}

interface ConditionProps {
  field: CustomField;
  /** What stands in the input of an operator; empty for nothing. */
  typedIn: (this: void, operator: OwnOperator) => string;
  onSet: (this: void, operator: OwnOperator, value: string) => void;
}

function Conditions(props: ConditionProps) {
  const operators = operatorsOf(props.field);
  const single = operators.filter((operator) => operator !== 'from' && operator !== 'to');
  return (
    <>
      {operators.includes('from') && (
        <FieldPair>
          <Condition {...props} operator="from" />
          <Condition {...props} operator="to" />
        </FieldPair>
      )}
      {single.map((operator) => (
        <Condition key={operator} {...props} operator={operator} />
      ))}
    </>
  );
}

function Condition({ field, operator, typedIn, onSet }: ConditionProps & { operator: OwnOperator }) {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  const value = typedIn(operator);
  if (operator === 'in') {
    const chosen = value === '' ? [] : value.split(',');
    const toggle = (key: string, on: boolean) =>
      onSet(
        'in',
        field.options
          .map((option) => option.key)
          .filter((one) => (one === key ? on : chosen.includes(one)))
          .join(','),
      );
    return (
      <div className={styles['boxes']}>
        {field.options.map((option) => (
          <Checkbox
            key={option.key}
            label={option[language]}
            checked={chosen.includes(option.key)}
            onChange={(event) => toggle(option.key, event.currentTarget.checked)}
          />
        ))}
      </div>
    );
  }
  const label = formatMessage({ id: `register.own.${operator}` });
  if (operator === 'is' || operator === 'has') {
    const words = operator === 'is' ? (['yes', 'no'] as const) : (['some', 'none'] as const);
    return (
      <SelectField
        label={label}
        options={[
          { value: 'any', label: formatMessage({ id: 'register.own.any' }) },
          { value: 'yes', label: formatMessage({ id: `register.own.${words[0]}` }) },
          { value: 'no', label: formatMessage({ id: `register.own.${words[1]}` }) },
        ]}
        value={value || 'any'}
        onChange={(next) => onSet(operator, next === 'any' || next === null ? '' : next)}
      />
    );
  }
  return (
    <TextField
      label={label}
      value={value}
      type={field.type === 'DATE' ? 'date' : 'text'}
      inputMode={field.type === 'NUMBER' ? 'decimal' : undefined}
      autoComplete="off"
      onChange={(event) => onSet(operator, event.target.value)}
    />
  );
}
