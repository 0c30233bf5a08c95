import { classNames } from './class-names';
import { DoneIcon } from './icons';
import styles from './stepper.module.css';

interface StepperProps {
  label: string;
  steps: readonly { id: string; label: string }[];
  current: string;
  /** Read after the name of a step that is behind one. */
  doneLabel: string;
}

/** Where one is on the way through a few steps. */
export function Stepper({ label, steps, current, doneLabel }: StepperProps) {
  const place = steps.findIndex(({ id }) => id === current);
  return (
    <ol className={styles['steps']} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          aria-current={index === place ? 'step' : undefined}
          className={classNames(styles['step'], index < place && styles['done'])}
        >
          <span className={styles['mark']} aria-hidden>
            {index < place ? <DoneIcon /> : index + 1}
          </span>
          <span>
            {step.label}
            {index < place && <span className="sr-only"> ({doneLabel})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
