import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useWrite } from '../../../session/use-write';
import { SecondFactorPrepareDocument } from '../account.generated';
import { PasswordDialog } from './password-dialog';
import { RecoveryCodesDialog } from './recovery-codes-dialog';
import { ScanDialog, type AppSecret } from './scan-dialog';

/** The password, the app, the codes for the day when it is lost. */
export function SetUp({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const [secret, setSecret] = useState<AppSecret | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const prepare = useWrite(SecondFactorPrepareDocument, ({ secondFactorPrepare }) => secondFactorPrepare, []);
  if (codes) return <RecoveryCodesDialog codes={codes} onDone={onClose} />;
  if (secret) return <ScanDialog secret={secret} onCodes={setCodes} onClose={onClose} />;
  return (
    <PasswordDialog
      title={formatMessage({ id: 'account.twoStep.on.title' })}
      text={formatMessage({ id: 'account.twoStep.on.text' })}
      submit={formatMessage({ id: 'account.twoStep.next' })}
      write={prepare}
      onDone={({ secret: text, uri }) => text !== null && uri !== null && setSecret({ text, uri })}
      onClose={onClose}
    />
  );
}
