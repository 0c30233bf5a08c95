import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button, buttonClass } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { DownloadIcon, FileIcon } from '../../../ui/icons';
import { Skeleton } from '../../../ui/skeleton';
import { PreviewDialog } from '../documents/preview-dialog';
import { useBytesText } from '../documents/use-bytes-text';
import { useDocuments, type CardDocument } from '../documents/use-documents';
import styles from './own-pages.module.css';

interface OwnDocumentListProps {
  customerId: string;
  /** How many are shown; else all, page by page. */
  most?: number;
}

/** The files that the customer is shown: to open, and to keep. */
export function OwnDocumentList({ customerId, most }: OwnDocumentListProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { documents, error, more, reload } = useDocuments(customerId, null, false);
  const [previewed, setPreviewed] = useState<CardDocument | null>(null);
  if (error)
    return (
      <Alert
        tone="danger"
        requestId={error.requestId}
        actions={<Button onClick={reload}>{formatMessage({ id: 'register.retry' })}</Button>}
      >
        {errorText(error)}
      </Alert>
    );
  if (!documents) return <Skeleton lines={3} />;
  if (documents.length === 0) return <EmptyState>{formatMessage({ id: 'portal.documents.none' })}</EmptyState>;
  return (
    <>
      <ul className={styles['documents']}>
        {documents.slice(0, most).map((document) => (
          <OwnDocument key={document.id} document={document} onPreview={() => setPreviewed(document)} />
        ))}
      </ul>
      {most === undefined && more && (
        <div>
          <Button onClick={more}>{formatMessage({ id: 'card.documents.showMore' })}</Button>
        </div>
      )}
      {previewed && <PreviewDialog document={previewed} onClose={() => setPreviewed(null)} />}
    </>
  );
}

function OwnDocument({ document, onPreview }: { document: CardDocument; onPreview: () => void }) {
  const { formatMessage } = useIntl();
  const { date } = useFormats();
  const bytes = useBytesText();
  const { name, size, createdAt, contentType, previewUrl, downloadUrl } = document;
  const isPicture = previewUrl != null && contentType !== 'application/pdf';
  return (
    <li className={styles['document']}>
      <span className={styles['icon']} aria-hidden>
        <FileIcon />
      </span>
      <div className={styles['what']}>
        {isPicture ? (
          <button type="button" className={styles['name']} onClick={onPreview}>
            {name}
          </button>
        ) : (
          <a className={styles['name']} href={previewUrl ?? downloadUrl ?? undefined} target="_blank" rel="noreferrer">
            {name}
          </a>
        )}
        <span className={styles['facts']}>{[bytes(size ?? 0), date(createdAt)].join(' · ')}</span>
      </div>
      <a
        className={buttonClass('subtle')}
        href={downloadUrl ?? undefined}
        download
        aria-label={formatMessage({ id: 'portal.documents.download' }, { name })}
      >
        <DownloadIcon aria-hidden />
      </a>
    </li>
  );
}
