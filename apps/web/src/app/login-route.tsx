import { useRouter } from '@tanstack/react-router';
import { LoginPage } from '../session/login-page';
import { paths } from './paths';

/** Leads back to where one was going. */
export function LoginRoute() {
  const router = useRouter();
  const next = new URLSearchParams(window.location.search).get('next');
  return <LoginPage onSignedIn={() => router.history.replace(isOurs(next) ? next : paths.customers)} />;
}

/** Only paths of this site: `//elsewhere` and full addresses would lead a signed-in person away. */
const isOurs = (path: string | null): path is string => path !== null && /^\/(?![/\\])/.test(path);
