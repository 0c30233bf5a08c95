import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { CopyButton } from '../../../ui/copy-button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import styles from './logins-section.module.css';

interface LinkDialogProps {
  /** As the API gave it: whole, or its path. Null: it goes by mail alone. */
  link: string | null;
  email: string;
  onDone: () => void;
}

/** The invitation, this once: for handing over where the server sends no mail. */
export function LinkDialog({ link, email, onDone }: LinkDialogProps) {
  const { formatMessage } = useIntl();
  const whole = link === null ? null : new URL(link, window.location.origin).href;
  return (
    <Dialog
      opened
      onClose={onDone}
      width={560}
      title={formatMessage({ id: 'card.logins.linkTitle' })}
      actions={
        <Button variant="primary" onClick={onDone}>
          {formatMessage({ id: 'card.logins.linkDone' })}
        </Button>
      }
    >
      <div className={styles['form']}>
        <p>{formatMessage({ id: whole === null ? 'card.logins.linkMailed' : 'card.logins.linkText' }, { email })}</p>
        {whole !== null && (
          <div className={styles['link']}>
            <TextField
              label={formatMessage({ id: 'card.logins.link' })}
              value={whole}
              readOnly
              onFocus={(event) => event.target.select()}
            />
            <CopyButton text={whole} label={formatMessage({ id: 'card.logins.copyLink' })} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
