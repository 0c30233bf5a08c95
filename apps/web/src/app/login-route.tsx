import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { post } from '../graphql/post';
import { ChoosePage } from '../session/choose-page';
import type { Identity } from '../session/identity-list';
import { LoginPage } from '../session/login-page';
import { IdentitiesDocument } from '../session/session.generated';
import { paths } from './paths';

/** Leads back to where one was going; who may act as several and was going nowhere chooses first. */
export function LoginRoute() {
  const router = useRouter();
  const { next, branding } = useSearch({ from: '/login' });
  const [identities, setIdentities] = useState<readonly Identity[]>([]);
  const goOn = async () => {
    if (next && isOurs(next)) return router.history.replace(next);
    // Whoever cannot be told goes where the account leads first.
    const { viewer } = await post(IdentitiesDocument, {}).catch(() => ({ viewer: null }));
    if ((viewer?.identities.length ?? 0) > 1) return setIdentities(viewer?.identities ?? []);
    router.history.replace(paths.customers);
  };
  return identities.length > 0 ? (
    <ChoosePage identities={identities} />
  ) : (
    <LoginPage branding={branding} onSignedIn={() => void goOn()} />
  );
}

/** Only paths of this site: `//elsewhere` and full addresses would lead a signed-in person away. */
const isOurs = (path: string) => /^\/(?![/\\])/.test(path);
