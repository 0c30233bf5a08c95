import { useIntl } from 'react-intl';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useImportChanges } from './use-import-changes';

/** What has been written stays, so it asks first. */
export function CancelImportDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { cancel, busy, trouble } = useImportChanges();
  const stop = async () => {
    if ((await cancel(id)) !== null) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'import.cancel.title' })}
      actions={
        <>
          <Button onClick={onClose} data-autofocus>
            {formatMessage({ id: 'import.cancel.stay' })}
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void stop()}>
            {formatMessage({ id: 'import.cancel' })}
          </Button>
        </>
      }
    >
      {trouble !== null && (
        <Alert tone="danger" announced title={formatMessage({ id: 'import.cancel.failed' })}>
          {trouble}
        </Alert>
      )}
      <p>{formatMessage({ id: 'import.cancel.text' })}</p>
    </Dialog>
  );
}
