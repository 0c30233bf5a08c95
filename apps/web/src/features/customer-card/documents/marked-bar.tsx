import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { DeleteIcon, DownloadIcon, HiddenIcon, MoveIcon, RevealIcon, UndoIcon } from '../../../ui/icons';
import styles from './documents-section.module.css';
import type { DocumentChanges } from './use-document-changes';
import type { Marking } from './use-marked';

interface MarkedBarProps {
  marking: Marking;
  inBin: boolean;
  /** Why nothing may be changed. */
  lock: string | undefined;
  changes: DocumentChanges;
  onMove: () => void;
  onRemove: () => void;
  onDownload: () => void;
}

/** What one does with all that is marked. */
export function MarkedBar({ marking, inBin, lock, changes, onMove, onRemove, onDownload }: MarkedBarProps) {
  const { formatMessage } = useIntl();
  const { marked, none } = marking;
  if (marked.length === 0) return null;
  const ids = marked.map(({ id }) => id);
  const folder = marked.some(({ kind }) => kind === 'FOLDER');
  const hide = !folder && marked.every(({ visibleForCustomer }) => visibleForCustomer);
  const empty = marked.every(({ kind, itemCount }) => kind === 'FOLDER' && itemCount === 0);
  const label = (name: 'download' | 'move' | 'show' | 'hide' | 'delete' | 'restore' | 'removeForGood') =>
    formatMessage({ id: `card.documents.do.${name}` });
  return (
    <div className={styles['marked']} role="group" aria-label={formatMessage({ id: 'card.documents.markedGroup' })}>
      <span className={styles['count']} role="status">
        {formatMessage({ id: 'card.documents.marked' }, { count: marked.length })}
      </span>
      <Button variant="subtle" onClick={none}>
        {formatMessage({ id: 'card.documents.unmark' })}
      </Button>
      <div className={styles['acts']}>
        {inBin ? (
          <>
            <Button
              icon={<UndoIcon aria-hidden />}
              blockedBecause={lock}
              onClick={() => void changes.restore(ids).then(none)}
            >
              {label('restore')}
            </Button>
            <Button icon={<DeleteIcon aria-hidden />} blockedBecause={lock} onClick={onRemove}>
              {label('removeForGood')}
            </Button>
          </>
        ) : (
          <>
            <Button
              icon={<DownloadIcon aria-hidden />}
              blockedBecause={empty ? formatMessage({ id: 'card.documents.empty' }) : undefined}
              onClick={onDownload}
            >
              {label('download')}
            </Button>
            <Button icon={<MoveIcon aria-hidden />} blockedBecause={lock} onClick={onMove}>
              {label('move')}
            </Button>
            <Button
              icon={hide ? <HiddenIcon aria-hidden /> : <RevealIcon aria-hidden />}
              blockedBecause={lock ?? (folder ? formatMessage({ id: 'card.documents.foldersHidden' }) : undefined)}
              onClick={() => void changes.showAll(ids, !hide)}
            >
              {label(hide ? 'hide' : 'show')}
            </Button>
            <Button
              icon={<DeleteIcon aria-hidden />}
              blockedBecause={lock}
              onClick={() => void changes.remove(ids).then(none)}
            >
              {label('delete')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
