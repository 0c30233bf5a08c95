import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { AddIcon } from '../../../ui/icons';
import { LinkOnceDialog } from '../../../ui/link-once-dialog';
import { Skeleton } from '../../../ui/skeleton';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import { useLockText } from '../lock-text';
import { LoginDrawer } from './login-drawer';
import { LoginRow } from './login-row';
import styles from './logins-section.module.css';
import { RemoveLoginDialog } from './remove-login-dialog';
import { useLoginChanges } from './use-login-changes';
import { useLogins, type CardLogin } from './use-logins';

type Asked =
  | { what: 'INVITE' }
  | { what: 'RIGHTS' | 'REMOVE'; about: CardLogin }
  | { what: 'LINK'; link: string | null; email: string }
  | null;

/** The customer's own logins: who may sign in, what they may do, and those who wait to. */
export function LoginsSection({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { why } = useLockText();
  const { logins, error, reload } = useLogins(customer.id);
  const changes = useLoginChanges(customer.id);
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const { inviteCustomerUsers } = customer.viewerCan;
  const blocked = inviteCustomerUsers.reason === null ? undefined : why(inviteCustomerUsers.reason);
  return (
    <CardSection
      id="section-logins"
      title={formatMessage({ id: 'card.section.customerUsers' })}
      description={formatMessage({ id: 'card.logins.effect' })}
      actions={
        <Button icon={<AddIcon aria-hidden />} blockedBecause={blocked} onClick={() => setAsked({ what: 'INVITE' })}>
          {formatMessage({ id: 'card.logins.invite' })}
        </Button>
      }
    >
      {!logins && !error && <Skeleton lines={2} />}
      {error && (
        <Alert
          tone="danger"
          requestId={error.requestId}
          actions={<Button onClick={reload}>{formatMessage({ id: 'register.retry' })}</Button>}
        >
          {errorText(error)}
        </Alert>
      )}
      {logins?.length === 0 && <p>{formatMessage({ id: 'card.logins.none' })}</p>}
      {logins && logins.length > 0 && (
        <ul className={styles['list']}>
          {logins.map((login) => (
            <LoginRow
              key={login.id}
              login={login}
              customer={customer}
              changes={changes}
              onLink={(link) => setAsked({ what: 'LINK', link, email: login.email })}
              onAsk={(what) => setAsked({ what, about: login })}
            />
          ))}
        </ul>
      )}
      {(asked?.what === 'INVITE' || asked?.what === 'RIGHTS') && (
        <LoginDrawer
          login={asked.what === 'RIGHTS' ? asked.about : null}
          changes={changes}
          onClose={close}
          onInvited={(link, email) => setAsked({ what: 'LINK', link, email })}
        />
      )}
      {asked?.what === 'LINK' && (
        <LinkOnceDialog
          title={formatMessage({ id: 'card.logins.linkTitle' })}
          text={formatMessage(
            { id: asked.link === null ? 'card.logins.linkMailed' : 'card.logins.linkText' },
            { email: asked.email },
          )}
          link={asked.link}
          onDone={close}
        />
      )}
      {asked?.what === 'REMOVE' && (
        <RemoveLoginDialog login={asked.about} onRemove={() => changes.remove(asked.about)} onClose={close} />
      )}
    </CardSection>
  );
}
