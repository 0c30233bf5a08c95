import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { CopyButton } from '../../../ui/copy-button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import styles from './logins-section.module.css';

interface LinkDialogProps {
  /** As the API gave it: whole, or its path. */
  link: string;
  email: string;
  onDone: () => void;
}

/** The invitation, this once: for handing over where mail does not arrive. */
export function LinkDialog({ link, email, onDone }: LinkDialogProps) {
  const { formatMessage } = useIntl();
  const whole = new URL(link, window.location.origin).href;
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
        <p>{formatMessage({ id: 'card.logins.linkText' }, { email })}</p>
        <div className={styles['link']}>
          <TextField
            label={formatMessage({ id: 'card.logins.link' })}
            value={whole}
            readOnly
            onFocus={(event) => event.target.select()}
          />
          <CopyButton text={whole} label={formatMessage({ id: 'card.logins.copyLink' })} />
        </div>
      </div>
    </Dialog>
  );
}
