import { folderPath } from '@register/domain/document/document-folders';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { DropArea } from '../../../ui/drop-area';
import { FileButton } from '../../../ui/file-button';
import { IconButton } from '../../../ui/icon-button';
import { AddIcon, DeleteIcon, DownloadIcon, ImportIcon, MoreIcon } from '../../../ui/icons';
import { Menu } from '../../../ui/menu';
import { Skeleton } from '../../../ui/skeleton';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import { useLockText } from '../lock-text';
import { DocumentList } from './document-list';
import { DocumentPath } from './document-path';
import styles from './documents-section.module.css';
import { download, zipAddress } from './download';
import { NameDialog } from './name-dialog';
import { StorageNote } from './storage-note';
import { uploadQueue } from './upload-queue';
import { UploadList } from './upload-list';
import { useDocumentChanges } from './use-document-changes';
import { useDocuments } from './use-documents';
import { useKeptFocus } from './use-kept-focus';
import { useUploads } from './use-uploads';

/** Files and folders of the customer, what is on its way there, and the bin. */
export function DocumentsSection({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const title = formatMessage({ id: 'card.section.documents' });
  const { why } = useLockText();
  const [folderId, setFolderId] = useState<string | null>(null);
  const [inBin, setInBin] = useState(false);
  const [naming, setNaming] = useState(false);
  const [place, goTo] = useKeptFocus();
  const { uploadDocuments, changeDocuments } = customer.viewerCan;
  const { documents, folders, total, error, more, reload } = useDocuments(customer.id, inBin ? null : folderId, inBin);
  const changes = useDocumentChanges(customer.id);
  const uploads = useUploads(customer.id, changes.refresh);
  const path = folderPath(folders, folderId);
  const open = (folder: string | null) => goTo(() => setFolderId(folder));
  const turnBin = (on: boolean) => goTo(() => setInBin(on));
  const blocked = uploadDocuments.reason === null ? undefined : why(uploadDocuments.reason);
  const take = (files: readonly File[]) => uploadQueue.add(customer.id, folderId, files);

  return (
    <CardSection
      id="section-documents"
      title={title}
      actions={
        <>
          {!inBin && (
            <FileButton icon={<ImportIcon aria-hidden />} onFiles={take} blockedBecause={blocked}>
              {formatMessage({ id: 'card.documents.upload' })}
            </FileButton>
          )}
          <Menu
            trigger={
              <IconButton label={formatMessage({ id: 'card.documents.more' })} icon={<MoreIcon aria-hidden />} />
            }
            items={[
              {
                id: 'folder',
                label: formatMessage({ id: 'card.documents.newFolder' }),
                icon: <AddIcon aria-hidden />,
                blockedBecause: blocked,
                onSelect: () => setNaming(true),
              },
              {
                id: 'zip',
                label: formatMessage({ id: 'card.documents.zip' }),
                icon: <DownloadIcon aria-hidden />,
                ...(total === 0 && { blockedBecause: formatMessage({ id: 'card.documents.empty' }) }),
                onSelect: () => download(zipAddress(customer, folderId)),
              },
              {
                id: 'bin',
                label: formatMessage({ id: inBin ? 'card.documents.leaveBin' : 'card.documents.bin' }),
                icon: <DeleteIcon aria-hidden />,
                startsGroup: true,
                ...(changeDocuments.reason === 'NEEDS_REMOVE_UPLOADED_FILE' && {
                  blockedBecause: why(changeDocuments.reason),
                }),
                onSelect: () => turnBin(!inBin),
              },
            ]}
          />
        </>
      }
    >
      <DropArea
        label={formatMessage({ id: 'card.documents.drop' })}
        onFiles={uploadDocuments.allowed && !inBin ? take : undefined}
      >
        {inBin ? (
          <div className={styles['bin']}>
            <p>{formatMessage({ id: 'card.documents.binHelp' })}</p>
            <Button onClick={() => turnBin(false)}>{formatMessage({ id: 'card.documents.leaveBin' })}</Button>
          </div>
        ) : (
          <DocumentPath path={path} onOpen={open} />
        )}
        <UploadList uploads={uploads} />
        <div
          {...place}
          className={styles['place']}
          role="group"
          aria-label={inBin ? formatMessage({ id: 'card.documents.bin.name' }) : (path.at(-1)?.name ?? title)}
        >
          {documents ? (
            <DocumentList
              customer={customer}
              documents={documents}
              folders={folders}
              inBin={inBin}
              folderId={folderId}
              lock={changeDocuments.reason === null ? undefined : why(changeDocuments.reason)}
              changes={changes}
              onOpen={open}
            />
          ) : (
            !error && <Skeleton lines={3} />
          )}
        </div>
        {error && (
          <Alert
            tone="danger"
            requestId={error.requestId}
            actions={<Button onClick={reload}>{formatMessage({ id: 'register.retry' })}</Button>}
          >
            {errorText(error)}
          </Alert>
        )}
        {more && (
          <div>
            <Button onClick={more}>{formatMessage({ id: 'card.documents.showMore' })}</Button>
          </div>
        )}
        {uploadDocuments.allowed && <StorageNote total={total} />}
      </DropArea>
      {naming && (
        <NameDialog
          title={formatMessage({ id: 'card.documents.newFolder' })}
          name=""
          submit={formatMessage({ id: 'card.documents.create' })}
          onName={(name) => changes.createFolder(name, folderId)}
          onClose={() => setNaming(false)}
        />
      )}
    </CardSection>
  );
}
