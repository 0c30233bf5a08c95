import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Alert } from '../../../ui/alert';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { SectionCard } from '../../../ui/section-card';
import { Skeleton } from '../../../ui/skeleton';
import { OwnSecondFactorDocument } from '../account.generated';
import { ResetWaits } from './reset-waits';
import { RenewCodes } from './renew-codes';
import { SetUp } from './set-up';
import { SwitchOff } from './switch-off';
import styles from './two-step.module.css';

/** A code besides the password: switched on and off, and the codes for the day when the device is lost. */
export function TwoStepSection() {
  const { formatMessage } = useIntl();
  const { data } = useQuery(OwnSecondFactorDocument, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null);
  const factor = data?.ownSecondFactor;
  // Somebody who is a customer's login here may have it as a user elsewhere.
  if (factor && !factor.isOn && !factor.maySetUp) return null;
  const Dialog = open && dialogs[open];
  return (
    <SectionCard
      title={formatMessage({ id: 'account.twoStep' })}
      description={formatMessage({ id: 'account.twoStep.effect' })}
      actions={
        factor && (
          <Badge tone={factor.isOn ? 'success' : 'neutral'}>
            {formatMessage({ id: `account.twoStep.state.${factor.isOn ? 'on' : 'off'}` })}
          </Badge>
        )
      }
    >
      {!factor && <Skeleton lines={1} height={36} />}
      {factor?.isOn === false && (
        <div>
          <Button onClick={() => setOpen('setUp')}>{formatMessage({ id: 'account.twoStep.on' })}</Button>
        </div>
      )}
      {factor?.isOn && (
        <>
          {factor.reset && <ResetWaits {...factor.reset} />}
          <CodesLeft count={factor.recoveryCodesLeft} />
          <div className={styles['buttons']}>
            <Button onClick={() => setOpen('renew')}>{formatMessage({ id: 'account.twoStep.renew' })}</Button>
            <Button onClick={() => setOpen('off')}>{formatMessage({ id: 'account.twoStep.off' })}</Button>
          </div>
        </>
      )}
      {Dialog && <Dialog onClose={() => setOpen(null)} />}
    </SectionCard>
  );
}

function CodesLeft({ count }: { count: number }) {
  const { formatMessage } = useIntl();
  const left = formatMessage({ id: 'account.twoStep.left' }, { count });
  if (count > few) return <p>{left}</p>;
  return (
    <Alert tone="warning" title={left}>
      {formatMessage({ id: 'account.twoStep.few' })}
    </Alert>
  );
}

const dialogs = { setUp: SetUp, renew: RenewCodes, off: SwitchOff };
const few = 3;
