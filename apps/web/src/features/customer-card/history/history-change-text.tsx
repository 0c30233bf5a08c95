import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { useIntl } from 'react-intl';
import { useFieldLabel } from '../field-label';
import { useValueText } from '../value-text';
import styles from './history-change-text.module.css';
import type { HistoryEntry } from './use-history';

interface HistoryChangeTextProps {
  entry: HistoryEntry;
  partNames: ReadonlyMap<string, string>;
}

/** One line: what was done, or which field went from what to what. */
export function HistoryChangeText({ entry, partNames }: HistoryChangeTextProps) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel();
  const text = useValueText();
  const { action, field, part, old, new: next } = entry;
  // What a merge changed of the card is told field by field, as by any other change.
  const isMerge = action === 'MERGED' || action === 'UNMERGED';
  if (action !== 'UPDATED' && action !== 'REVERTED' && !(isMerge && field !== 'status'))
    return formatMessage(
      { id: `card.history.action.${action}` },
      {
        old: old ?? '',
        new: next ?? '',
        given: next === null || next === '' ? 'no' : 'yes',
        field,
        other: part === null ? 'itself' : 'other',
      },
    );
  if (field === 'contactPersons' && part === 'order') return formatMessage({ id: 'card.history.order' });
  // A row that was added or removed says itself what it was.
  const isNamed = field === 'contactPersons' || field === 'coApplicants' || part?.includes('.') === true;
  const person = isNamed ? partNames.get(part?.split('.')[0] ?? '') : undefined;
  const before = text(field as FieldKey, part, old);
  const after = text(field as FieldKey, part, next);
  return (
    <>
      {action === 'REVERTED' && `${formatMessage({ id: 'card.history.reverted' })} `}
      <span className={styles['field']}>
        {label(field, part)}
        {person !== undefined && ` (${person})`}
      </span>{' '}
      {before !== '' && <del className={styles['old']}>{before}</del>}
      {before !== '' && <span aria-hidden> → </span>}
      {after === '' ? (
        <span className={styles['removed']}>{formatMessage({ id: 'card.history.removed' })}</span>
      ) : (
        <ins className={styles['new']}>{after}</ins>
      )}
    </>
  );
}
