import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import type { ShownImport } from '../use-import';
import styles from './import-undo.module.css';

interface UndoCountsProps {
  register: ShownImport['register'];
  counts: NonNullable<ShownImport['undo']>['counts'];
  /** Of what will be, or of what has been. */
  tense: 'will' | 'has';
}

const shown = ['removed', 'undone', 'partlyUndone', 'kept', 'notUndone'] as const;

/** How many customers, or rows, come to what; of what there is none nothing is said. */
export function UndoCounts({ register, counts, tense }: UndoCountsProps) {
  const { formatMessage } = useIntl();
  const { number } = useFormats();
  return (
    <dl className={styles['counts']}>
      {shown
        .filter((key) => counts[key] > 0)
        .map((key) => (
          <div key={key} className={styles['count']}>
            <dt>{number(counts[key])}</dt>
            <dd>{formatMessage({ id: `import.undo.${tense}.${key}` }, { count: counts[key], register })}</dd>
          </div>
        ))}
    </dl>
  );
}
