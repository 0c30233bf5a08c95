import { useRouter, useSearch } from '@tanstack/react-router';
import { LoginPage } from '../session/login-page';
import { paths } from './paths';

/** Leads back to where one was going. */
export function LoginRoute() {
  const router = useRouter();
  const { next } = useSearch({ from: '/login' });
  return <LoginPage onSignedIn={() => router.history.replace(next && isOurs(next) ? next : paths.customers)} />;
}

/** Only paths of this site: `//elsewhere` and full addresses would lead a signed-in person away. */
const isOurs = (path: string) => /^\/(?![/\\])/.test(path);
