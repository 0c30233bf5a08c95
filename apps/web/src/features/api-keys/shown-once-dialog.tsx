import { useIntl } from 'react-intl';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { CurlExample } from './curl-example';
import styles from './shown-once-dialog.module.css';

/** The key, this once: the dialog closes only by saying that it has been saved. */
export function ShownOnceDialog({ secret, onDone }: { secret: string; onDone: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <Dialog
      opened
      insistent
      wide
      onClose={onDone}
      title={formatMessage({ id: 'keys.secret.title' })}
      actions={
        <Button variant="primary" onClick={onDone}>
          {formatMessage({ id: 'keys.secret.done' })}
        </Button>
      }
    >
      <div className={styles['content']}>
        <Alert tone="warning">{formatMessage({ id: 'keys.secret.text' })}</Alert>
        <div className={styles['secret']}>
          <TextField
            label={formatMessage({ id: 'keys.secret.label' })}
            className={styles['key']}
            value={secret}
            readOnly
            onFocus={(event) => event.target.select()}
          />
          <CopyButton text={secret} label={formatMessage({ id: 'keys.secret.copy' })} variant="primary" />
        </div>
        <h3>{formatMessage({ id: 'keys.example' })}</h3>
        <CurlExample apiKey={secret} />
      </div>
    </Dialog>
  );
}
