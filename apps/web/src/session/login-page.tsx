import { useIntl } from 'react-intl';
import { DoorPage } from './door-page';
import { SignInForm } from './sign-in-form';

/** One door for staff and customers' logins; what they may do decides where they get. */
export function LoginPage({ onSignedIn }: { onSignedIn: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <DoorPage title={formatMessage({ id: 'login.title' })} description={formatMessage({ id: 'login.description' })}>
      <SignInForm onSignedIn={onSignedIn} />
    </DoorPage>
  );
}
