import { useIntl } from 'react-intl';
import { buttonClass } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import styles from './documents-section.module.css';
import type { CardDocument } from './use-documents';

/** A picture. A PDF has a tab of its own: no browser draws one in a frame that is shut in. */
export function PreviewDialog({ document, onClose }: { document: CardDocument; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { name, previewUrl, downloadUrl } = document;
  if (!previewUrl) return null;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={name}
      wide
      width={960}
      actions={
        <a className={buttonClass('primary')} href={downloadUrl ?? undefined} download>
          {formatMessage({ id: 'card.documents.do.download' })}
        </a>
      }
    >
      <img className={styles['picture']} src={previewUrl} alt={name} />
    </Dialog>
  );
}
