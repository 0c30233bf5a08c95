import { useIntl } from 'react-intl';
import { useViewer } from '../../../session/use-session';
import { DropArea } from '../../../ui/drop-area';
import { FileButton } from '../../../ui/file-button';
import { ImportIcon } from '../../../ui/icons';
import { SectionCard } from '../../../ui/section-card';
import type { CardCustomer } from '../card-customer';
import { UploadList } from '../documents/upload-list';
import { uploadQueue } from '../documents/upload-queue';
import { useDocumentChanges } from '../documents/use-document-changes';
import { useUploads } from '../documents/use-uploads';
import { useLockText } from '../lock-text';
import { OwnDocumentList } from './own-document-list';
import { OwnPage } from './own-page';

/** What the customer is shown, and what it sends. */
export function OwnDocumentsPage() {
  const { formatMessage } = useIntl();
  return (
    <OwnPage title={formatMessage({ id: 'portal.documents' })} Actions={SendButton}>
      {(customer) => <Documents customer={customer} />}
    </OwnPage>
  );
}

function SendButton({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const { why } = useLockText();
  const { reason } = customer.viewerCan.uploadDocuments;
  return (
    <FileButton
      variant="primary"
      icon={<ImportIcon aria-hidden />}
      blockedBecause={reason === null ? undefined : why(reason)}
      onFiles={(files) => uploadQueue.add(customer.id, null, files)}
    >
      {formatMessage({ id: 'portal.documents.upload' })}
    </FileButton>
  );
}

function Documents({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const { group } = useViewer();
  const { refresh } = useDocumentChanges(customer.id);
  const uploads = useUploads(customer.id, refresh);
  const mayAdd = customer.viewerCan.uploadDocuments.allowed;
  return (
    <DropArea
      label={formatMessage({ id: 'portal.documents.drop' })}
      onFiles={mayAdd ? (files) => uploadQueue.add(customer.id, null, files) : undefined}
    >
      <SectionCard
        title={formatMessage({ id: 'portal.documents.latest' })}
        description={formatMessage({ id: 'portal.documents.effect' }, { group: group.name })}
      >
        <UploadList uploads={uploads} />
        <OwnDocumentList customerId={customer.id} />
      </SectionCard>
    </DropArea>
  );
}
