import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { FileButton } from '../../../ui/file-button';
import { ProgressBar } from '../../../ui/progress-bar';
import styles from './documents-section.module.css';
import { uploadQueue, type UploadItem } from './upload-queue';
import { useBytesText } from './use-bytes-text';

/** Files on their way: how far each is, and a way to pause, go on or give up. */
export function UploadList({ uploads }: { uploads: readonly UploadItem[] }) {
  const { formatMessage } = useIntl();
  if (uploads.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label={formatMessage({ id: 'card.documents.uploads' })}>
      {uploads.map((upload) => (
        <UploadRow key={upload.id} upload={upload} />
      ))}
    </ul>
  );
}

function UploadRow({ upload }: { upload: UploadItem }) {
  const { formatMessage } = useIntl();
  const bytes = useBytesText();
  const { id, name, size, sent, state, refusal } = upload;
  const [other, setOther] = useState(false);
  const text =
    state === 'FAILED'
      ? (refusal ?? formatMessage({ id: 'card.documents.state.FAILED' }))
      : formatMessage({ id: `card.documents.state.${state}` }, { sent: bytes(sent), size: bytes(size) });
  const goOn = state === 'PAUSED' ? 'card.documents.resume' : 'card.documents.retry';
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <span className={styles['name']}>{name}</span>
        {state === 'ELSEWHERE' ? (
          <p className={styles['note']}>{text}</p>
        ) : (
          <ProgressBar label={name} value={size === 0 ? 0 : sent / size} text={text} />
        )}
        {other && (
          <p className={styles['problem']} role="alert">
            {formatMessage({ id: 'card.documents.otherFile' }, { name, size: bytes(size) })}
          </p>
        )}
      </div>
      {state === 'LOST' && (
        <FileButton single onFiles={([file]) => setOther(file !== undefined && !uploadQueue.find(id, file))}>
          {formatMessage({ id: 'card.documents.chooseAgain' })}
        </FileButton>
      )}
      {(state === 'SENDING' || state === 'WAITING') && (
        <Button onClick={() => uploadQueue.pause(id)}>{formatMessage({ id: 'card.documents.pause' })}</Button>
      )}
      {(state === 'PAUSED' || (state === 'FAILED' && refusal === null)) && (
        <Button onClick={() => uploadQueue.resume(id)}>{formatMessage({ id: goOn })}</Button>
      )}
      {state !== 'ELSEWHERE' && (
        <Button variant="subtle" onClick={() => uploadQueue.cancel(id)}>
          {formatMessage({ id: refusal === null ? 'ui.cancel' : 'card.documents.dismiss' })}
        </Button>
      )}
    </li>
  );
}
