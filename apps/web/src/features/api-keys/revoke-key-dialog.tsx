import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../graphql/app-error';
import { useFormats } from '../../i18n/format';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { toast } from '../../ui/toast';
import { useKeyChanges, type ApiKey } from './use-api-keys';

/** It cannot be undone, so it asks, and says whether the key is in use. */
export function RevokeKeyDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const errorText = useErrorText();
  const { revoke } = useKeyChanges();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const problem = await revoke(apiKey.id);
      if (problem !== null) return setTrouble(problem);
      toast.saved(formatMessage({ id: 'keys.revoke.done' }, { name: apiKey.name }));
      onClose();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'keys.revoke.title' }, { name: apiKey.name })}
      actions={
        <>
          <Button onClick={onClose} data-autofocus>
            {formatMessage({ id: 'ui.cancel' })}
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void submit()}>
            {formatMessage({ id: 'keys.revoke.submit' })}
          </Button>
        </>
      }
    >
      {trouble !== null && (
        <Alert tone="danger" announced title={formatMessage({ id: 'keys.revoke.failed' })}>
          {trouble}
        </Alert>
      )}
      <p>{formatMessage({ id: 'keys.revoke.text' })}</p>
      <p>
        {apiKey.lastUsedAt
          ? formatMessage({ id: 'keys.revoke.lastUsed' }, { when: dateTime(apiKey.lastUsedAt) })
          : formatMessage({ id: 'keys.revoke.neverUsed' })}
      </p>
    </Dialog>
  );
}
