import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { Alert } from '../../../ui/alert';
import { announce } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { UndoIcon } from '../../../ui/icons';
import { ProgressBar } from '../../../ui/progress-bar';
import { SectionCard } from '../../../ui/section-card';
import { useImportChanges } from '../use-import-changes';
import type { ShownImport } from '../use-import';
import styles from './import-undo.module.css';
import { UndoDialog } from './undo-dialog';
import { UndoOutcome } from './undo-outcome';

type Undo = NonNullable<ShownImport['undo']>;

/** Taking an import back: first what would go back and what not, then doing it, then what came of it. */
export function ImportUndo({ shown }: { shown: ShownImport }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const { prepareUndo, startUndo, busy, trouble } = useImportChanges();
  const [asking, setAsking] = useState(false);
  const [now] = useState(() => Date.now());
  const { undo, undoableUntil, register } = shown;
  const isOpen = undoableUntil !== null && Date.parse(undoableUntil) > now;
  const title = formatMessage({ id: undo ? `import.undo.status.${undo.status}` : 'import.undo.title' });
  const status = undo?.status;
  useEffect(() => {
    if (status) announce(formatMessage({ id: `import.undo.status.${status}` }));
  }, [status, formatMessage]);
  if (!undo && !isOpen) return null;
  const works = status === 'CHECKING' || status === 'UNDOING';
  const goes = undo ? goingBack(undo) : 0;
  const isOver = status === 'UNDONE' && undo?.left === 0;
  const until = isOpen && !isOver && status !== 'UNDOING' ? dateTime(undoableUntil) : null;
  return (
    <SectionCard
      title={title}
      description={
        until === null
          ? undefined
          : formatMessage(
              { id: status === 'UNDONE' ? 'import.undo.againUntil' : 'import.undo.until' },
              { until, register },
            )
      }
    >
      {trouble !== null && (
        <Alert tone="danger" announced title={formatMessage({ id: 'import.undo.failed' })}>
          {trouble}
        </Alert>
      )}
      {undo && works && (
        <ProgressBar
          label={title}
          value={undo.total > 0 ? undo.done / undo.total : null}
          text={formatMessage({ id: 'import.progress' }, { done: undo.done, total: undo.total })}
        />
      )}
      {undo && !works && <UndoOutcome shown={shown} undo={undo} />}
      {!works && !isOver && isOpen && (
        <div className={styles['actions']}>
          {status === 'CHECKED' && (
            <Button
              variant="danger"
              busy={busy}
              blockedBecause={goes === 0 ? formatMessage({ id: 'import.undo.nothing' }) : undefined}
              onClick={() => setAsking(true)}
            >
              {formatMessage({ id: 'import.undo.start' }, { count: goes, register })}
            </Button>
          )}
          <Button
            icon={status === undefined ? <UndoIcon aria-hidden /> : undefined}
            busy={busy}
            onClick={() => void prepareUndo(shown.id)}
          >
            {formatMessage({ id: prepares(status) })}
          </Button>
        </div>
      )}
      {undo && asking && (
        <UndoDialog
          register={register}
          counts={undo.counts}
          count={goes}
          busy={busy}
          onClose={() => setAsking(false)}
          onUndo={() => void startUndo(shown.id).then(() => setAsking(false))}
        />
      )}
    </SectionCard>
  );
}

/** What one finds out anew what would go back by. */
function prepares(status: Undo['status'] | undefined) {
  if (status === undefined) return 'import.undo.check' as const;
  return status === 'UNDONE' ? ('import.undo.tryAgain' as const) : ('import.undo.again' as const);
}

const goingBack = ({ counts }: Undo): number => counts.removed + counts.undone + counts.partlyUndone;
