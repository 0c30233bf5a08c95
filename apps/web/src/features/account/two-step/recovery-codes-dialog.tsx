import { useIntl } from 'react-intl';
import { useViewer } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { CopyButton } from '../../../ui/copy-button';
import { Dialog } from '../../../ui/dialog';
import { DownloadIcon } from '../../../ui/icons';
import { saveFile } from '../../../ui/save-file';
import styles from './two-step.module.css';

/** The codes, this once: the dialog closes only by saying that they have been saved. */
export function RecoveryCodesDialog({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { formatMessage } = useIntl();
  const { email } = useViewer();
  const text = codes.join('\n');
  const file = `${formatMessage({ id: 'account.twoStep.codes.of' }, { email: email ?? '' })}\n\n${text}\n`;
  return (
    <Dialog
      opened
      insistent
      wide
      onClose={onDone}
      title={formatMessage({ id: 'account.twoStep.codes' })}
      actions={
        <Button variant="primary" onClick={onDone}>
          {formatMessage({ id: 'account.twoStep.codes.done' })}
        </Button>
      }
    >
      <div className={styles['form']}>
        <Alert tone="warning">{formatMessage({ id: 'account.twoStep.codes.text' })}</Alert>
        <ol className={styles['codes']} aria-label={formatMessage({ id: 'account.twoStep.codes' })}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <div className={styles['buttons']}>
          <CopyButton text={text} label={formatMessage({ id: 'account.twoStep.codes.copy' })} />
          <Button
            icon={<DownloadIcon aria-hidden />}
            onClick={() => saveFile(textFile(file, formatMessage({ id: 'account.twoStep.codes.file' })))}
          >
            {formatMessage({ id: 'account.twoStep.codes.download' })}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Made in the page: it has been on no disk of ours. */
const textFile = (text: string, name: string): File => new File([text], name, { type: 'text/plain;charset=utf-8' });
