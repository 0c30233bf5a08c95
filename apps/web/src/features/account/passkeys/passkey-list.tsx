import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import styles from '../../../session/session-list.module.css';
import { Button } from '../../../ui/button';
import type { Passkeys_PasskeyFragment } from '../account.generated';

interface PasskeyListProps {
  passkeys: readonly Passkeys_PasskeyFragment[];
  onRemove: (passkey: Passkeys_PasskeyFragment) => void;
}

export function PasskeyList({ passkeys, onRemove }: PasskeyListProps) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  if (passkeys.length === 0) return <p className={styles['more']}>{formatMessage({ id: 'account.passkeys.none' })}</p>;
  return (
    <ul className={styles['list']} aria-label={formatMessage({ id: 'account.passkeys' })}>
      {passkeys.map((passkey) => (
        <li key={passkey.id} className={styles['row']}>
          <div className={styles['what']}>
            <p>{passkey.name}</p>
            <p className={styles['more']}>
              {formatMessage(
                { id: passkey.lastUsedAt === null ? 'account.passkeys.added' : 'account.passkeys.used' },
                { added: dateTime(passkey.createdAt), used: dateTime(passkey.lastUsedAt ?? passkey.createdAt) },
              )}
            </p>
          </div>
          <Button
            onClick={() => onRemove(passkey)}
            aria-label={formatMessage({ id: 'account.passkeys.removeOf' }, { name: passkey.name })}
          >
            {formatMessage({ id: 'account.passkeys.remove' })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
