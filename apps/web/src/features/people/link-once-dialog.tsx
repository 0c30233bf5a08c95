import { useIntl } from 'react-intl';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import styles from './people.module.css';

export interface MadeLink {
  readonly kind: 'invitation' | 'reset';
  readonly name: string;
  /** Null: it goes to the person alone, by mail. */
  readonly link: string | null;
}

/** A link that was made, this once: to hand over where the server sends no mail. */
export function LinkOnceDialog({ made, onDone }: { made: MadeLink; onDone: () => void }) {
  const { formatMessage } = useIntl();
  const { kind, name, link } = made;
  const address = link === null ? null : new URL(link, window.location.origin).href;
  return (
    <Dialog
      opened
      insistent
      wide
      onClose={onDone}
      title={formatMessage({ id: `people.link.${kind}` }, { name })}
      actions={
        <Button variant="primary" onClick={onDone}>
          {formatMessage({ id: 'people.link.done' })}
        </Button>
      }
    >
      <div className={styles['form']}>
        <Alert tone="info">
          {formatMessage({ id: address === null ? 'people.link.alone' : `people.link.${kind}.text` })}
        </Alert>
        {address !== null && (
          <div className={styles['link']}>
            <TextField
              label={formatMessage({ id: 'people.link.label' })}
              value={address}
              readOnly
              onFocus={(event) => event.target.select()}
            />
            <CopyButton text={address} label={formatMessage({ id: 'people.link.copy' })} variant="primary" />
          </div>
        )}
      </div>
    </Dialog>
  );
}
