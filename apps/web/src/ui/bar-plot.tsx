import type { ReactNode } from 'react';
import styles from './bar-plot.module.css';

export interface Bar {
  id: string;
  label: string;
  value: number;
  /** The value as it is read, e.g. a link to what it counts. */
  text: ReactNode;
}

interface BarPlotProps {
  /** What the bars are of: the table's caption. */
  caption: string;
  /** Headings of the two columns, for the ear. */
  columns: readonly [label: string, value: string];
  bars: readonly Bar[];
}

/** Values as bars, made of a table: each bar is a cell with its number, so that it is read, printed and copied as one. */
export function BarPlot({ caption, columns, bars }: BarPlotProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className={styles['plot']}>
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
        {bars.map(({ id, label, value, text }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>
              <span
                className={styles['bar']}
                style={{ inlineSize: `calc(${value / most} * (100% - 64px))` }}
                aria-hidden
              />
              <span className={styles['value']}>{text}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
