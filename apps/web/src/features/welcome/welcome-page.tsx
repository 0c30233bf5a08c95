import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { DoorPage } from '../../session/door-page';
import { Alert } from '../../ui/alert';
import { AppLink } from '../../ui/app-link';
import { WelcomeForm } from './welcome-form';

/** Where the one-time link leads: the company and its first administrator. */
export function WelcomePage() {
  const { formatMessage } = useIntl();
  const { token } = useParams({ from: '/welcome/$token' });
  const [expired, setExpired] = useState(false);
  return (
    <DoorPage title={formatMessage({ id: 'welcome.title' })} description={formatMessage({ id: 'welcome.description' })}>
      {expired ? (
        <Alert tone="warning" announced title={formatMessage({ id: 'welcome.expired' })}>
          <p>{formatMessage({ id: 'welcome.expired.text' })}</p>
          <AppLink href={paths.login}>{formatMessage({ id: 'welcome.toLogin' })}</AppLink>
        </Alert>
      ) : (
        <WelcomeForm token={token} onExpired={() => setExpired(true)} />
      )}
    </DoorPage>
  );
}
