import { useIntl } from 'react-intl';
import { useViewer } from '../../../session/use-session';
import { Button } from '../../../ui/button';
import { CopyButton } from '../../../ui/copy-button';
import { DownloadIcon } from '../../../ui/icons';
import { saveFile } from '../../../ui/save-file';
import { ShownOnceDialog } from '../../../ui/shown-once-dialog';
import styles from './two-step.module.css';

/** The codes, this once. */
export function RecoveryCodesDialog({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { formatMessage } = useIntl();
  const { email } = useViewer();
  const text = codes.join('\n');
  const file = `${formatMessage({ id: 'account.twoStep.codes.of' }, { email: email ?? '' })}\n\n${text}\n`;
  return (
    <ShownOnceDialog
      title={formatMessage({ id: 'account.twoStep.codes' })}
      text={formatMessage({ id: 'account.twoStep.codes.text' })}
      done={formatMessage({ id: 'account.twoStep.codes.done' })}
      onDone={onDone}
    >
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
    </ShownOnceDialog>
  );
}

/** Made in the page: it has been on no disk of ours. */
const textFile = (text: string, name: string): File => new File([text], name, { type: 'text/plain;charset=utf-8' });
