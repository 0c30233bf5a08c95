import type { ReactNode } from 'react';
import styles from './share-plot.module.css';

export interface Share {
  id: string;
  label: string;
  value: number;
  /** The value as it is read, e.g. a link to what it counts. */
  text: ReactNode;
  /** "64 %" */
  percent: string;
}

interface SharePlotProps {
  caption: string;
  columns: readonly [label: string, value: string, share: string];
  /** Two: the first is drawn full, the second hatched, so that they differ without colour, too. */
  shares: readonly [Share, Share];
}

/** How two parts make a whole: a bar for the eye, and the table that it is drawn from. */
export function SharePlot({ caption, columns, shares }: SharePlotProps) {
  const whole = shares[0].value + shares[1].value;
  return (
    <div className={styles['plot']}>
      <div className={styles['bar']} aria-hidden>
        {shares.map(({ id, value }) => (
          <span key={id} className={styles['part']} style={{ flexGrow: whole === 0 ? 0 : value / whole }} />
        ))}
      </div>
      <table className={styles['table']}>
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shares.map(({ id, label, text, percent }) => (
            <tr key={id}>
              <th scope="row">
                <span className={styles['key']} aria-hidden />
                {label}
              </th>
              <td>{text}</td>
              <td>{percent}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
