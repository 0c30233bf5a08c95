import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useWrite } from '../../../session/use-write';
import { RecoveryCodesRenewDocument } from '../account.generated';
import { PasswordDialog } from './password-dialog';
import { RecoveryCodesDialog } from './recovery-codes-dialog';

export function RenewCodes({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const renew = useWrite(RecoveryCodesRenewDocument, ({ recoveryCodesRenew }) => recoveryCodesRenew, []);
  if (codes) return <RecoveryCodesDialog codes={codes} onDone={onClose} />;
  return (
    <PasswordDialog
      title={formatMessage({ id: 'account.twoStep.renew' })}
      text={formatMessage({ id: 'account.twoStep.renew.text' })}
      submit={formatMessage({ id: 'account.twoStep.renew.submit' })}
      write={renew}
      onDone={({ recoveryCodes }) => setCodes(recoveryCodes)}
      onClose={onClose}
    />
  );
}
