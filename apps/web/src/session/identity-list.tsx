import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../graphql/app-error';
import { post } from '../graphql/post';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import styles from './identity-list.module.css';
import type { IdentitiesQuery } from './session.generated';
import { SessionChangeDocument } from './session.generated';
import { useErrorText } from './use-error-text';

export type Identity = NonNullable<IdentitiesQuery['viewer']>['identities'][number];

/** All that one's account may act as; choosing one begins there. */
export function IdentityList({ identities }: { identities: readonly Identity[] }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [going, setGoing] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const goOnAs = async ({ id, current }: Identity) => {
    // Through the address bar: what was read as somebody else is forgotten.
    if (current) return window.location.assign('/');
    setGoing(id);
    try {
      const { sessionChange } = await post(SessionChangeDocument, { id });
      if (sessionChange.viewer) return window.location.assign('/');
      setTrouble(sessionChange.userErrors[0]?.message ?? '');
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(errorText(error));
    }
    setGoing(null);
  };
  return (
    <>
      {trouble && (
        <Alert tone="danger" announced>
          {trouble}
        </Alert>
      )}
      <ul className={styles['list']}>
        {identities.map((identity) => (
          <li key={identity.id}>
            <Button
              className={styles['identity']}
              variant={identity.current ? 'primary' : 'default'}
              aria-current={identity.current || undefined}
              busy={going === identity.id}
              onClick={() => void goOnAs(identity)}
            >
              {identity.kind === 'STAFF'
                ? formatMessage({ id: 'identity.staff' }, { group: identity.groupName })
                : formatMessage(
                    { id: identity.customerName === null ? 'identity.login' : 'identity.loginOf' },
                    { group: identity.groupName, customer: identity.customerName ?? '' },
                  )}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
