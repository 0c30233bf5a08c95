import type { Condition } from '@register/domain/filter/condition';
import type { ConditionOperator } from '@register/domain/filter/filter-kind';
import type { ListFilter } from '@register/domain/filter/list-filters';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { FieldPair } from '../../../ui/section-card';
import { TextField } from '../../../ui/text-field';
import { chosenValues, isWhole, withValues } from './chosen-conditions';
import styles from './filter.module.css';

interface TextControlsProps {
  filter: ListFilter;
  operator: ConditionOperator;
  label: string;
  conditions: readonly Condition[];
  /** `typing`: one step on the way, which the back button need not stop at. */
  onChange: (conditions: readonly Condition[], how: { typing: boolean }) => void;
}

/** One text, or several of which any may fit: Enter puts away what is typed and makes room for another. */
export function TextControls({ filter, operator, label, conditions, onChange }: TextControlsProps) {
  const { formatMessage } = useIntl();
  const chosen = chosenValues(conditions, filter.name, operator);
  const [kept, setKept] = useState<readonly string[]>(chosen.length > 1 ? chosen : []);
  const [typed, setTyped] = useState(chosen.length === 1 ? (chosen[0] ?? '') : '');
  const set = (values: readonly string[], text: string, typing: boolean) => {
    setKept(values);
    setTyped(text);
    const all = [...values, ...(text.trim() === '' ? [] : [text])];
    onChange(withValues(conditions, filter.name, operator, [...new Set(all)]), { typing });
  };
  const put = () => typed.trim() !== '' && set([...new Set([...kept, typed.trim()])], '', false);
  return (
    <>
      {kept.length > 0 && (
        <div className={styles['kept']}>
          {kept.map((value) => (
            <Chip
              key={value}
              removeLabel={formatMessage({ id: 'filter.value.remove' }, { value })}
              onRemove={() =>
                set(
                  kept.filter((one) => one !== value),
                  typed,
                  false,
                )
              }
            >
              {value}
            </Chip>
          ))}
        </div>
      )}
      <div className={styles['typed']}>
        <TextField
          label={formatMessage({ id: 'filter.value' }, { filter: label })}
          value={typed}
          autoComplete="off"
          onChange={(event) => set(kept, event.target.value, true)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            put();
          }}
        />
        {typed.trim() !== '' && (
          <Button variant="subtle" onClick={put}>
            {formatMessage({ id: 'filter.value.more' })}
          </Button>
        )}
      </div>
    </>
  );
}

/** From and to, each by itself or both; half a number waits where it was begun. */
export function RangeControls({ filter, conditions, onChange }: Omit<TextControlsProps, 'operator' | 'label'>) {
  return (
    <FieldPair>
      <Bound filter={filter} operator="from" conditions={conditions} onChange={onChange} />
      <Bound filter={filter} operator="to" conditions={conditions} onChange={onChange} />
    </FieldPair>
  );
}

function Bound({
  filter,
  operator,
  conditions,
  onChange,
}: Omit<TextControlsProps, 'operator' | 'label'> & { operator: 'from' | 'to' }) {
  const { formatMessage } = useIntl();
  const [chosen = ''] = chosenValues(conditions, filter.name, operator);
  const [typed, setTyped] = useState(chosen);
  const change = (text: string) => {
    setTyped(text);
    onChange(withValues(conditions, filter.name, operator, isWhole(filter, text) ? [text] : []), { typing: true });
  };
  return (
    <TextField
      label={formatMessage({ id: `filter.mode.${operator}` })}
      type={filter.kind === 'number' ? 'text' : 'date'}
      inputMode={filter.kind === 'number' ? 'decimal' : undefined}
      value={typed}
      autoComplete="off"
      onChange={(event) => change(event.target.value)}
    />
  );
}
