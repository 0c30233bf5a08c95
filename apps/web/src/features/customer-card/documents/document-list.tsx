import { useState } from 'react';
import { useIntl } from 'react-intl';
import { EmptyState } from '../../../ui/empty-state';
import { DocumentRow } from './document-row';
import styles from './documents-section.module.css';
import { MoveDialog } from './move-dialog';
import { NameDialog } from './name-dialog';
import { PreviewDialog } from './preview-dialog';
import { RemoveDialog } from './remove-dialog';
import type { DocumentChanges } from './use-document-changes';
import type { CardDocument, CardFolder } from './use-documents';

interface DocumentListProps {
  documents: readonly CardDocument[];
  folders: ReadonlyMap<string, CardFolder>;
  folderId: string | null;
  inBin: boolean;
  /** Why nothing may be changed. */
  lock: string | undefined;
  changes: DocumentChanges;
  onOpen: (folderId: string | null) => void;
}

export type DocumentDialog = 'PREVIEW' | 'RENAME' | 'MOVE' | 'REMOVE';

/** What lies here, a row each, with what one does with it. */
export function DocumentList({ documents, folders, folderId, inBin, lock, changes, onOpen }: DocumentListProps) {
  const { formatMessage } = useIntl();
  const [asked, setAsked] = useState<{ dialog: DocumentDialog; document: CardDocument } | null>(null);
  const close = () => setAsked(null);
  if (documents.length === 0)
    return <EmptyState>{formatMessage({ id: inBin ? 'card.documents.binEmpty' : 'card.documents.none' })}</EmptyState>;
  return (
    <>
      <ul className={styles['list']}>
        {documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            inBin={inBin}
            lock={lock}
            changes={changes}
            onOpen={onOpen}
            onAsk={(dialog) => setAsked({ dialog, document })}
          />
        ))}
      </ul>
      {asked?.dialog === 'PREVIEW' && <PreviewDialog document={asked.document} onClose={close} />}
      {asked?.dialog === 'RENAME' && (
        <NameDialog
          title={formatMessage({ id: 'card.documents.rename' })}
          name={asked.document.name}
          submit={formatMessage({ id: 'card.documents.renameSubmit' })}
          onName={(name) => changes.rename(asked.document, name)}
          onClose={close}
        />
      )}
      {asked?.dialog === 'MOVE' && (
        <MoveDialog
          document={asked.document}
          folders={folders}
          from={folderId}
          onMove={(to) => changes.move([asked.document.id], to)}
          onClose={close}
        />
      )}
      {asked?.dialog === 'REMOVE' && (
        <RemoveDialog
          name={asked.document.name}
          onRemove={() => changes.removeForGood([asked.document.id])}
          onClose={close}
        />
      )}
    </>
  );
}
