import { useState } from 'react';
import { useIntl } from 'react-intl';
import { EmptyState } from '../../../ui/empty-state';
import { useIsPhone } from '../../../ui/use-media';
import type { CardCustomer } from '../card-customer';
import { DocumentRow } from './document-row';
import { download, zipAddress } from './download';
import { MarkedBar } from './marked-bar';
import styles from './documents-section.module.css';
import { MoveDialog } from './move-dialog';
import { NameDialog } from './name-dialog';
import { PreviewDialog } from './preview-dialog';
import { RemoveDialog } from './remove-dialog';
import type { DocumentChanges } from './use-document-changes';
import type { CardDocument, CardFolder } from './use-documents';
import { useListKeys } from './use-list-keys';
import { useMarked } from './use-marked';

interface DocumentListProps {
  customer: CardCustomer;
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

/** What lies here, a row each, with what one does with it or with all that are marked. */
export function DocumentList(props: DocumentListProps) {
  const { customer, documents, folders, folderId, inBin, lock, changes, onOpen } = props;
  const { formatMessage } = useIntl();
  const [asked, setAsked] = useState<{ dialog: DocumentDialog; about: readonly CardDocument[] } | null>(null);
  const marking = useMarked(documents, inBin ? 'bin' : (folderId ?? 'top'));
  const may = !inBin && lock === undefined;
  const onKeyDown = useListKeys({
    documents,
    marking,
    onRename: may ? (document) => setAsked({ dialog: 'RENAME', about: [document] }) : undefined,
    onDelete: may
      ? (document) => {
          const ids = marking.has(document.id) ? marking.marked.map(({ id }) => id) : [document.id];
          void changes.remove(ids);
        }
      : undefined,
  });
  const mayAdd = useIsPhone() ? false : customer.viewerCan.uploadDocuments.allowed;
  const nothing = mayAdd ? 'card.documents.none' : 'card.documents.noneYet';
  const close = () => setAsked(null);
  if (documents.length === 0)
    return <EmptyState>{formatMessage({ id: inBin ? 'card.documents.binEmpty' : nothing })}</EmptyState>;
  const { marked } = marking;
  const [first] = asked?.about ?? [];
  const title =
    asked?.about.length === 1
      ? (first?.name ?? '')
      : formatMessage({ id: 'card.documents.items' }, { count: asked?.about.length ?? 0 });
  const ids = asked?.about.map(({ id }) => id) ?? [];
  return (
    <>
      <MarkedBar
        marking={marking}
        inBin={inBin}
        lock={lock}
        changes={changes}
        onMove={() => setAsked({ dialog: 'MOVE', about: marked })}
        onRemove={() => setAsked({ dialog: 'REMOVE', about: marked })}
        onDownload={() =>
          download(
            zipAddress(
              customer,
              folderId,
              marked.map(({ id }) => id),
            ),
          )
        }
      />
      <p id="documents-keys" className="sr-only">
        {formatMessage({ id: 'card.documents.keys' })}
      </p>
      <ul className={styles['list']} aria-describedby="documents-keys">
        {documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            inBin={inBin}
            lock={lock}
            changes={changes}
            marking={marking}
            onKeyDown={onKeyDown}
            onOpen={onOpen}
            onAsk={(dialog) => setAsked({ dialog, about: [document] })}
          />
        ))}
      </ul>
      {asked?.dialog === 'PREVIEW' && first && <PreviewDialog document={first} onClose={close} />}
      {asked?.dialog === 'RENAME' && first && (
        <NameDialog
          title={formatMessage({ id: 'card.documents.rename' })}
          name={first.name}
          submit={formatMessage({ id: 'card.documents.renameSubmit' })}
          onName={(name) => changes.rename(first, name)}
          onClose={close}
        />
      )}
      {asked?.dialog === 'MOVE' && (
        <MoveDialog
          title={title}
          documents={asked.about}
          folders={folders}
          from={folderId}
          onMove={(to) => changes.move(ids, folderId, to)}
          onClose={close}
        />
      )}
      {asked?.dialog === 'REMOVE' && (
        <RemoveDialog name={title} onRemove={() => changes.removeForGood(ids)} onClose={close} />
      )}
    </>
  );
}
