import { useIntl } from 'react-intl';
import { SectionCard } from '../../../ui/section-card';
import type { CustomerMergePreviewQuery } from './merge.generated';
import styles from './merge.module.css';

/** What comes over, and what stays behind since it is there already. */
export function MergeMoves({
  moves,
}: {
  moves: NonNullable<CustomerMergePreviewQuery['customerMergePreview']>['moves'];
}) {
  const { formatMessage } = useIntl();
  return (
    <SectionCard title={formatMessage({ id: 'merge.moves' })}>
      {moves.length === 0 && <p className={styles['note']}>{formatMessage({ id: 'merge.moves.none' })}</p>}
      <ul className={styles['moves']}>
        {moves.map(({ kind, moved, stays }) => (
          <li key={kind}>
            <span>{formatMessage({ id: `merge.move.${kind}` }, { count: moved })}</span>
            {stays > 0 && (
              <span className={styles['facts']}> {formatMessage({ id: 'merge.stays' }, { count: stays })}</span>
            )}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
