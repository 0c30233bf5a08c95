import { readCode } from '@register/domain/access/written-code';
import { useRef, useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { useWrite } from '../../../session/use-write';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { CopyButton } from '../../../ui/copy-button';
import { Dialog } from '../../../ui/dialog';
import { QrCode } from '../../../ui/qr-code';
import { TextField } from '../../../ui/text-field';
import { toast } from '../../../ui/toast';
import { SecondFactorConfirmDocument } from '../account.generated';
import styles from './two-step.module.css';

export interface AppSecret {
  readonly text: string;
  readonly uri: string;
}

interface ScanDialogProps {
  secret: AppSecret;
  onCodes: (codes: readonly string[]) => void;
  onClose: () => void;
}

/** The secret goes to the app by camera, by hand, or on this very device; a code of it proves that it has come. */
export function ScanDialog({ secret, onCodes, onClose }: ScanDialogProps) {
  const { formatMessage } = useIntl();
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const confirm = useWrite(SecondFactorConfirmDocument, ({ secondFactorConfirm }) => secondFactorConfirm, [
    'OwnSessions',
  ]);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (confirm.busy) return;
    const code = field.current?.value ?? '';
    const isCode = readCode(code)?.kind === 'APP';
    setMissing(!isCode);
    const done = isCode ? await confirm.run({ code }) : null;
    if (!done?.recoveryCodes) return field.current?.select();
    toast.saved(formatMessage({ id: 'account.twoStep.on.done' }));
    onCodes(done.recoveryCodes);
  };
  const trouble = confirm.trouble ?? confirm.problems.find(({ path }) => path[0] !== 'code')?.message;
  return (
    <Dialog
      opened
      wide
      onClose={onClose}
      title={formatMessage({ id: 'account.twoStep.app.title' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" type="submit" form="confirm-app" busy={confirm.busy}>
            {formatMessage({ id: 'account.twoStep.on' })}
          </Button>
        </>
      }
    >
      <form id="confirm-app" className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
        {trouble !== undefined && (
          <Alert tone="danger" announced title={formatMessage({ id: 'account.twoStep.notDone' })}>
            {trouble}
          </Alert>
        )}
        <p>{formatMessage({ id: 'account.twoStep.app.text' })}</p>
        <div className={styles['secret']}>
          <QrCode text={secret.uri} label={formatMessage({ id: 'account.twoStep.app.picture' })} />
          <div className={styles['form']}>
            <p>
              {formatMessage({ id: 'account.twoStep.app.secret' })}
              <code className={styles['key']}>{inFours(secret.text)}</code>
            </p>
            <div className={styles['buttons']}>
              <CopyButton text={secret.text} label={formatMessage({ id: 'account.twoStep.app.copy' })} />
            </div>
            <a href={secret.uri}>{formatMessage({ id: 'account.twoStep.app.here' })}</a>
          </div>
        </div>
        <TextField
          ref={field}
          name="code"
          label={formatMessage({ id: 'account.twoStep.app.code' })}
          description={formatMessage({ id: 'account.twoStep.app.code.effect' })}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          required
          data-autofocus
          error={missing ? formatMessage({ id: 'login.code.app.fill' }) : confirm.at('code')}
        />
      </form>
    </Dialog>
  );
}

/** Easier to read and to write off; apps take it with the spaces. */
const inFours = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? '';
