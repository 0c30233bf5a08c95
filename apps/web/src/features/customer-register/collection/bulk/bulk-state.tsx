import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../../i18n/format';
import { Alert } from '../../../../ui/alert';
import { announce } from '../../../../ui/announcer';
import { DownloadLink } from '../../../../ui/download-link';
import { ProgressBar } from '../../../../ui/progress-bar';
import { BulkCounts } from './bulk-counts';
import { BulkRows } from './bulk-rows';
import { useChangeText, useNamesIn } from './bulk-words';
import styles from './bulk.module.css';
import type { ShownBulk } from './use-bulk';

/** A change of many as it stands: what it does, how far it is, what came of it, and whom it left. */
export function BulkState({ bulk }: { bulk: ShownBulk }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const changeText = useChangeText(useNamesIn(bulk.changes));
  const { status, done, total, counts, customers } = bulk;
  const title = formatMessage({ id: `bulk.status.${status}` });
  useEffect(() => announce(title), [title]);
  const working = status === 'CHECKING' || status === 'RUNNING' || status === 'UNDOING';
  const all = total === 0 ? customers : total;
  const undone = status === 'UNDONE' || status === 'UNDOING' || counts.undone + counts.partlyUndone + counts.kept > 0;
  return (
    <>
      <p className={styles['scope']}>{title}</p>
      <ul className={styles['list']}>
        {bulk.changes.map((change) => (
          <li key={`${change.field} ${change.operation}`}>{changeText(change)}</li>
        ))}
      </ul>
      {working && (
        <ProgressBar
          label={title}
          value={all > 0 ? done / all : null}
          text={formatMessage({ id: 'bulk.progress' }, { done, total: all })}
        />
      )}
      {bulk.failure !== null && <Alert tone="danger">{bulk.failure}</Alert>}
      {status === 'CHECKED' && <BulkCounts bulk={bulk} shown={['changed', 'unchanged', 'skipped']} />}
      {!working && status !== 'CHECKED' && (
        <BulkCounts
          bulk={bulk}
          shown={undone ? ['undone', 'partlyUndone', 'kept', 'notUndone'] : ['written', 'unchanged', 'skipped']}
        />
      )}
      {bulk.undoableUntil !== null && counts.written > 0 && (
        <p className={styles['note']}>
          {formatMessage(
            { id: status === 'UNDONE' ? 'bulk.undoableUntil.again' : 'bulk.undoableUntil' },
            { until: dateTime(bulk.undoableUntil) },
          )}
        </p>
      )}
      {!working && counts.partlyUndone > 0 && (
        <BulkRows id={bulk.id} title={formatMessage({ id: 'bulk.rows.partly' })} undone="PARTLY" />
      )}
      {!working && counts.kept > 0 && (
        <BulkRows id={bulk.id} title={formatMessage({ id: 'bulk.rows.kept' })} undone="KEPT" />
      )}
      {!working && counts.notUndone > 0 && (
        <BulkRows id={bulk.id} title={formatMessage({ id: 'bulk.rows.notUndone' })} undone="SKIPPED" />
      )}
      {!working && counts.skipped > 0 && (
        <BulkRows id={bulk.id} title={formatMessage({ id: 'bulk.rows.skipped' })} outcome="SKIPPED" />
      )}
      {!working && counts.skipped + counts.notUndone > 0 && (
        <div>
          <DownloadLink href={bulk.skippedFileUrl}>{formatMessage({ id: 'bulk.rows.file' })}</DownloadLink>
        </div>
      )}
    </>
  );
}
