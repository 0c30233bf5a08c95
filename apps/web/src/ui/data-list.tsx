import type { ReactNode } from 'react';
import styles from './data-list.module.css';

export interface Fact {
  id: string;
  label: string;
  /** Nothing to show becomes a dash that is read as "missing". */
  value: ReactNode;
  /** Takes the whole width: chips, or several lines. */
  wide?: boolean | undefined;
}

/** Labels and values to read: a card's section outside edit mode. */
export function DataList({ facts, missing }: { facts: readonly Fact[]; missing: string }) {
  return (
    <dl className={styles['list']}>
      {facts.map((fact) => (
        <div key={fact.id} className={`${styles['fact']} ${fact.wide ? styles['wide'] : ''}`} data-field={fact.id}>
          <dt className={styles['label']}>{fact.label}</dt>
          <dd className={styles['value']}>{isNothing(fact.value) ? <Missing text={missing} /> : fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A dash for the eye, a word for the ear. */
export const Missing = ({ text }: { text: string }) => (
  <>
    <span aria-hidden>–</span>
    <span className="sr-only">{text}</span>
  </>
);

const isNothing = (value: ReactNode) => value === null || value === undefined || value === '' || value === false;
