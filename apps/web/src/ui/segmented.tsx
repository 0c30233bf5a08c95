import { useId } from 'react';
import { classNames } from './class-names';
import styles from './segmented.module.css';

export interface SegmentedOption<Value extends string> {
  value: Value;
  label: string;
}

interface SegmentedProps<Value extends string> {
  label: string;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  options: readonly SegmentedOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** Why it cannot be changed now. */
  blockedBecause?: string | undefined;
  className?: string;
}

/** One of a few, all visible: radio buttons side by side. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, hideLabel = false, options, value, onChange, blockedBecause, className } = props;
  const name = useId();
  const blocked = blockedBecause !== undefined;
  return (
    <fieldset className={classNames(styles['group'], className)} aria-describedby={blocked ? `${name}-why` : undefined}>
      <legend className={hideLabel ? 'sr-only' : styles['legend']}>{label}</legend>
      <div className={styles['track']}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type="radio"
              className={styles['radio']}
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-disabled={blocked || undefined}
              onChange={() => !blocked && onChange(option.value)}
            />
            <span className={styles['text']}>{option.label}</span>
          </label>
        ))}
      </div>
      {blocked && (
        <p className={styles['why']} id={`${name}-why`}>
          {blockedBecause}
        </p>
      )}
    </fieldset>
  );
}
