import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { CustomerDocumentStorageDocument } from './customer-documents.generated';
import styles from './documents-section.module.css';
import { useBytesText } from './use-bytes-text';

/** How many there are here, and how much room the group has left. */
export function StorageNote({ total }: { total: number | null }) {
  const { formatMessage } = useIntl();
  const bytes = useBytesText();
  const { data } = useQuery(CustomerDocumentStorageDocument);
  if (!data) return null;
  const { usedBytes, quotaBytes, maxFileBytes } = data.documentStorage;
  return (
    <p className={styles['note']}>
      {formatMessage(
        { id: 'card.documents.room' },
        { count: total ?? 0, used: bytes(usedBytes), quota: bytes(quotaBytes), max: bytes(maxFileBytes) },
      )}
    </p>
  );
}
