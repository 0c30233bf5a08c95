import { useFieldName } from '../../../../session/use-field-name';
import type { BulkChange } from '@register/domain/bulk/bulk-change';
import type { BulkField } from '@register/domain/bulk/bulk-fields';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { useIntl } from 'react-intl';
import type { MessageId } from '../../../../i18n/messages';
import { useFormats } from '../../../../i18n/format';
import { Button } from '../../../../ui/button';
import { AddIcon, CloseIcon } from '../../../../ui/icons';
import { SelectField } from '../../../../ui/select-field';
import { useOperationWord } from './bulk-words';
import styles from './bulk.module.css';
import { useBulkChoices } from './use-bulk-choices';
import { ValueField } from './value-field';

/** One line of the form: nothing is chosen in a new one. */
export interface TypedChange {
  readonly key: number;
  readonly field: FieldKey | null;
  readonly operation: BulkChange['operation'] | null;
  readonly values: readonly string[];
}

interface ChooseStepProps {
  fields: readonly BulkField[];
  typed: readonly TypedChange[];
  onChange: (typed: readonly TypedChange[]) => void;
}

/** What is to be done: field, operation, value; as many as one likes. */
export function ChooseStep({ fields, typed, onChange }: ChooseStepProps) {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const fieldName = useFieldName();
  const entriesOf = useBulkChoices(typed.flatMap(({ field }) => field ?? []));
  const open = fields.filter(({ lock }) => lock === null);
  const locked = fields.filter(({ lock }) => lock !== null);
  const replace = (next: TypedChange) => onChange(typed.map((one) => (one.key === next.key ? next : one)));
  return (
    <>
      {typed.map((one, at) => (
        <ChangeRow
          key={one.key}
          number={at + 1}
          typed={one}
          fields={open}
          entries={one.field === null ? [] : entriesOf(one.field)}
          onChange={replace}
          onRemove={typed.length > 1 ? () => onChange(typed.filter(({ key }) => key !== one.key)) : undefined}
        />
      ))}
      <div>
        <Button
          icon={<AddIcon aria-hidden />}
          onClick={() => onChange([...typed, aLine(Math.max(...typed.map(({ key }) => key)) + 1)])}
        >
          {formatMessage({ id: 'bulk.addChange' })}
        </Button>
      </div>
      {locked.length > 0 && (
        <p className={styles['note']}>
          {formatMessage({ id: 'bulk.locked' }, { fields: list(locked.map(({ field }) => fieldName(field))) })}{' '}
          {[...new Set(locked.map(({ lock }) => formatMessage({ id: `card.lock.${lock}` as MessageId })))].join(' ')}
        </p>
      )}
    </>
  );
}

export const aLine = (key: number): TypedChange => ({ key, field: null, operation: null, values: [] });

interface ChangeRowProps {
  number: number;
  typed: TypedChange;
  fields: readonly BulkField[];
  entries: Parameters<typeof ValueField>[0]['entries'];
  onChange: (typed: TypedChange) => void;
  onRemove: (() => void) | undefined;
}

function ChangeRow({ number, typed, fields, entries, onChange, onRemove }: ChangeRowProps) {
  const { formatMessage } = useIntl();
  const fieldName = useFieldName();
  const word = useOperationWord();
  const { field, operation, values } = typed;
  const chosen = fields.find((one) => one.field === field);
  return (
    <fieldset className={styles['change']}>
      <legend className="sr-only">{formatMessage({ id: 'bulk.change' }, { number })}</legend>
      <div className={styles['pair']}>
        <SelectField
          label={formatMessage({ id: 'bulk.field' })}
          options={fields.map((one) => ({ value: one.field, label: fieldName(one.field) }))}
          value={field}
          searchable
          placeholder={formatMessage({ id: 'bulk.field.choose' })}
          onChange={(name) => {
            const next = fields.find((one) => one.field === name);
            onChange({ ...typed, field: next?.field ?? null, operation: next?.operations[0] ?? null, values: [] });
          }}
        />
        {chosen && (
          <SelectField
            label={formatMessage({ id: 'bulk.operation' })}
            options={chosen.operations.map((one) => ({ value: one, label: word(one) }))}
            value={operation}
            onChange={(next) =>
              onChange({ ...typed, operation: chosen.operations.find((one) => one === next) ?? null, values: [] })
            }
          />
        )}
      </div>
      {field !== null && operation !== null && operation !== 'CLEAR' && (
        <ValueField
          field={field}
          entries={entries}
          values={values}
          onChange={(next) => onChange({ ...typed, values: next })}
        />
      )}
      {onRemove && (
        <Button variant="subtle" className={styles['remove']} icon={<CloseIcon aria-hidden />} onClick={onRemove}>
          {formatMessage({ id: 'bulk.removeChange' })}
        </Button>
      )}
    </fieldset>
  );
}
