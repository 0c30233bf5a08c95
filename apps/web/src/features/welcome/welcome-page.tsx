import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { CodeStep } from '../../session/code-step';
import { DoorPage } from '../../session/door-page';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { AppLink } from '../../ui/app-link';
import { ChoosePasswordForm } from './choose-password-form';
import { FactorResetForm } from './factor-reset-form';
import { useOneTimeLink } from './use-one-time-link';
import { WelcomeForm } from './welcome-form';

/** Where every one-time link leads: the first administrator, an invitation, or a new password. */
export function WelcomePage() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { token } = useParams({ from: '/welcome/$token' });
  const found = useOneTimeLink(token);
  const [expired, setExpired] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const link = found.state === 'open' ? found.link : null;
  const isReset = link?.purpose === 'PASSWORD_RESET';
  const isLost = link?.purpose === 'SECOND_FACTOR_RESET';

  if (expired || found.state === 'gone')
    return (
      <DoorPage title={formatMessage({ id: 'welcome.expired' })} description="">
        <Alert tone="warning" announced title={formatMessage({ id: 'welcome.expired.how' })}>
          <p>{formatMessage({ id: 'welcome.expired.text' })}</p>
          <AppLink href={paths.login}>{formatMessage({ id: 'welcome.toLogin' })}</AppLink>
        </Alert>
      </DoorPage>
    );
  if (chosen !== null && typeof link?.email === 'string')
    return (
      <DoorPage
        title={formatMessage({ id: 'login.code.title' })}
        description={formatMessage({ id: 'welcome.code.description' })}
      >
        <CodeStep
          email={link.email}
          password={chosen}
          // Through the address bar: the app starts anew with its viewer.
          onSignedIn={() => window.location.assign(paths.customers)}
          onBack={() => window.location.assign(paths.login)}
        />
      </DoorPage>
    );
  return (
    <DoorPage
      title={formatMessage({ id: isLost ? 'welcome.lost.title' : isReset ? 'welcome.reset.title' : 'welcome.title' })}
      description={link && descriptionOf(link)}
    >
      {found.state === 'unknown' && (
        <Alert tone="danger" announced requestId={found.error.requestId}>
          {errorText(found.error)}
        </Alert>
      )}
      {link?.purpose === 'FIRST_ADMINISTRATOR' && <WelcomeForm token={token} onExpired={() => setExpired(true)} />}
      {isLost && <FactorResetForm token={token} onExpired={() => setExpired(true)} />}
      {link && link.email !== null && !isLost && (
        <ChoosePasswordForm
          token={token}
          email={link.email}
          invited={!isReset}
          onExpired={() => setExpired(true)}
          onChosen={setChosen}
        />
      )}
    </DoorPage>
  );

  function descriptionOf({ purpose, groupName, email }: NonNullable<typeof link>) {
    if (purpose === 'SECOND_FACTOR_RESET') return formatMessage({ id: 'welcome.lost.description' }, { email });
    if (purpose === 'FIRST_ADMINISTRATOR') return formatMessage({ id: 'welcome.description' });
    if (purpose === 'PASSWORD_RESET') return formatMessage({ id: 'welcome.reset.description' });
    return formatMessage({ id: 'welcome.invited' }, { group: groupName ?? '' });
  }
}
