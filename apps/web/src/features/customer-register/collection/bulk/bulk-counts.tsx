import { useIntl } from 'react-intl';
import { useFormats } from '../../../../i18n/format';
import styles from './bulk.module.css';
import type { ShownBulk } from './use-bulk';

type Counted = 'changed' | 'written' | 'unchanged' | 'skipped' | 'undone' | 'partlyUndone' | 'kept' | 'notUndone';

/** How many customers have which outcome; of what there is none nothing is said, but for the first. */
export function BulkCounts({ bulk, shown }: { bulk: ShownBulk; shown: readonly Counted[] }) {
  const { formatMessage } = useIntl();
  const { number } = useFormats();
  return (
    <dl className={styles['counts']}>
      {shown
        .filter((key, at) => at === 0 || bulk.counts[key] > 0)
        .map((key) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>{number(bulk.counts[key])}</dt>
            <dd>{formatMessage({ id: `bulk.count.${key}` }, { count: bulk.counts[key] })}</dd>
          </div>
        ))}
    </dl>
  );
}
