import styles from './progress-bar.module.css';

interface ProgressBarProps {
  label: string;
  /** From 0 to 1; null while nobody knows. */
  value: number | null;
  /** What stands below, e.g. "4 000 av 10 000 rader". */
  text: string;
}

/** How far something is, for the eye and the ear. */
export function ProgressBar({ label, value, text }: ProgressBarProps) {
  const percent = value === null ? undefined : Math.round(value * 100);
  return (
    <div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
        className={styles['track']}
      >
        <div
          className={percent === undefined ? styles['unknown'] : styles['bar']}
          style={percent === undefined ? undefined : { inlineSize: `${percent}%` }}
        />
      </div>
      <p className={styles['text']} aria-hidden>
        {text}
      </p>
    </div>
  );
}
