import { keyState } from '@register/domain/access/key-state';
import { isPermission } from '@register/domain/access/permissions';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../i18n/format';
import { keyEndOf } from '../../session/key-end';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { DataList } from '../../ui/data-list';
import styles from './key-list.module.css';
import { RevokeKeyDialog } from './revoke-key-dialog';
import type { ApiKey } from './use-api-keys';

/** One card a key; the revoked ones stay, so that one can see what has been. */
export function KeyList({ keys }: { keys: readonly ApiKey[] }) {
  const { formatMessage } = useIntl();
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const [now] = useState(() => new Date());
  return (
    <>
      <ul className={styles['list']} aria-label={formatMessage({ id: 'keys.list' })}>
        {keys.map((key) => (
          <KeyCard key={key.id} apiKey={key} now={now} onRevoke={() => setRevoking(key)} />
        ))}
      </ul>
      {revoking && <RevokeKeyDialog apiKey={revoking} onClose={() => setRevoking(null)} />}
    </>
  );
}

const tones = { active: 'success', expired: 'warning', revoked: 'neutral' } as const;

function KeyCard({ apiKey, now, onRevoke }: { apiKey: ApiKey; now: Date; onRevoke: () => void }) {
  const { formatMessage } = useIntl();
  const { date, since, dateTime } = useFormats();
  const state = keyState(keyEndOf(apiKey), now.getTime());
  const permission = (key: string) => (isPermission(key) ? formatMessage({ id: `keys.permission.${key}` }) : key);
  const when = (iso: string) => <span title={dateTime(iso)}>{since(iso, now)}</span>;
  const ended = apiKey.revokedAt ?? apiKey.expiresAt;
  return (
    <li className={styles['card']}>
      <div className={styles['head']}>
        <h2 className={styles['name']}>{apiKey.name}</h2>
        <Badge tone={tones[state]}>{formatMessage({ id: `keys.state.${state}` })}</Badge>
        {state !== 'revoked' && (
          <Button
            className={styles['revoke']}
            aria-label={formatMessage({ id: 'keys.revoke.of' }, { name: apiKey.name })}
            onClick={onRevoke}
          >
            {formatMessage({ id: 'keys.revoke' })}
          </Button>
        )}
      </div>
      <code className={styles['prefix']}>{apiKey.prefix}…</code>
      <DataList
        missing={formatMessage({ id: 'keys.missing' })}
        facts={[
          {
            id: 'created',
            label: formatMessage({ id: 'keys.fact.created' }),
            value: formatMessage(
              { id: 'keys.fact.created.by' },
              { when: date(apiKey.createdAt), who: apiKey.createdBy },
            ),
          },
          {
            id: 'lastUsed',
            label: formatMessage({ id: 'keys.fact.lastUsed' }),
            value: apiKey.lastUsedAt ? when(apiKey.lastUsedAt) : formatMessage({ id: 'keys.fact.never' }),
          },
          {
            id: 'ended',
            label: formatMessage({ id: apiKey.revokedAt ? 'keys.fact.revoked' : 'keys.fact.expires' }),
            value: ended ? (
              <span title={dateTime(ended)}>{date(ended)}</span>
            ) : (
              formatMessage({ id: 'keys.fact.never' })
            ),
          },
        ]}
      />
      <DataList
        missing={formatMessage({ id: 'keys.missing' })}
        facts={[
          {
            id: 'permissions',
            label: formatMessage({ id: 'keys.fact.permissions' }),
            value: apiKey.permissions.map(permission).join(', '),
          },
        ]}
      />
    </li>
  );
}
