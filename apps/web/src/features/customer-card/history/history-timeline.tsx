import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { HistoryChangeText } from './history-change-text';
import { historyDays } from './history-groups';
import styles from './history-timeline.module.css';
import type { HistoryEntry } from './use-history';

interface HistoryTimelineProps {
  entries: readonly HistoryEntry[];
  /** Names of contact persons by id, as far as they are known now. */
  partNames: ReadonlyMap<string, string>;
  /** Level of the headings of days: below the page's h1, or a section's h2. */
  level: 2 | 3;
  /** What one can do with an entry, beside it. */
  actionOf?: (entry: HistoryEntry) => ReactNode;
}

/** Days, and in each who changed what and when. */
export function HistoryTimeline({ entries, partNames, level, actionOf }: HistoryTimelineProps) {
  const { formatMessage, formatTime } = useIntl();
  const { date } = useFormats();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles['days']}>
      {historyDays(entries).map(({ day, changes }) => (
        <section key={day}>
          <Heading className={styles['day']}>{date(changes[0]?.at ?? day)}</Heading>
          <ol className={styles['changes']}>
            {changes.map((change) => (
              <li key={change.key} className={styles['change']}>
                <p className={styles['who']}>
                  <time dateTime={change.at}>{formatTime(change.at, { hour: '2-digit', minute: '2-digit' })}</time>
                  <span className={styles['actor']}>{change.actor}</span>
                  <span className={styles['source']}>
                    {formatMessage({ id: `card.history.source.${change.source}` })}
                  </span>
                </p>
                <ul className={styles['entries']}>
                  {change.entries.map((entry) => (
                    <li key={entry.id} className={styles['entry']}>
                      <div className={styles['text']}>
                        <HistoryChangeText entry={entry} partNames={partNames} />
                      </div>
                      {actionOf?.(entry)}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
