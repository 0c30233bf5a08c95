import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { post } from '../graphql/post';
import { DoorPage, type DoorBrand } from './door-page';
import { BrandingDocument } from './session.generated';
import { SignInForm } from './sign-in-form';

interface LoginPageProps {
  /** The word of a group's link: its name and picture stand on the door. One that nobody has changes nothing. */
  branding?: string | undefined;
  onSignedIn: () => void;
}

/** One door for staff and customers' logins; what they may do decides where they get. */
export function LoginPage({ branding, onSignedIn }: LoginPageProps) {
  const { formatMessage } = useIntl();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [brand, setBrand] = useState<DoorBrand | null>(null);
  useEffect(() => {
    // The door opens without it, too.
    if (branding !== undefined)
      void post(BrandingDocument, { slug: branding })
        .then((answer) => setBrand(answer.branding))
        .catch(() => undefined);
  }, [branding]);
  return (
    <DoorPage
      title={formatMessage({ id: step === 'code' ? 'login.code.title' : 'login.title' })}
      description={formatMessage({ id: step === 'code' ? 'login.code.description' : 'login.description' })}
      brand={brand}
    >
      <SignInForm onSignedIn={onSignedIn} onStep={setStep} />
    </DoorPage>
  );
}
