import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { canUsePasskeys } from '../../../session/passkey-browser';
import { Button } from '../../../ui/button';
import { SectionCard } from '../../../ui/section-card';
import { Skeleton } from '../../../ui/skeleton';
import { OwnPasskeysDocument, type Passkeys_PasskeyFragment } from '../account.generated';
import { AddPasskey } from './add-passkey';
import { PasskeyList } from './passkey-list';
import { RemovePasskey } from './remove-passkey';

/** What signs one in in place of password and code, one line a device. */
export function PasskeySection() {
  const { formatMessage } = useIntl();
  const { data } = useQuery(OwnPasskeysDocument, { fetchPolicy: 'cache-and-network' });
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Passkeys_PasskeyFragment | null>(null);
  const can = canUsePasskeys();
  // Nothing to show, and nothing that this browser could do about it.
  if (!can && data?.ownPasskeys.length === 0) return null;
  return (
    <SectionCard
      title={formatMessage({ id: 'account.passkeys' })}
      description={formatMessage({ id: 'account.passkeys.effect' })}
    >
      {data ? <PasskeyList passkeys={data.ownPasskeys} onRemove={setRemoving} /> : <Skeleton lines={1} height={40} />}
      {can && (
        <div>
          <Button onClick={() => setAdding(true)}>{formatMessage({ id: 'account.passkeys.add' })}</Button>
        </div>
      )}
      {adding && <AddPasskey onClose={() => setAdding(false)} />}
      {removing && <RemovePasskey passkey={removing} onClose={() => setRemoving(null)} />}
    </SectionCard>
  );
}
