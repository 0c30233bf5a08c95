import { useIntl } from 'react-intl';
import { paths } from '../app/paths';
import { toast } from '../ui/toast';
import { useSession } from './use-session';

/** Signs out, here or everywhere. Whoever still is signed in, as where the line is down, is told so and sees that they are. */
export function useLeave(everywhere = false): () => void {
  const { formatMessage } = useIntl();
  const session = useSession();
  return () =>
    void session
      .signOut(everywhere)
      // Through the address bar, not the router: the next person must find nothing of this one's in memory.
      .then(() => window.location.assign(paths.login))
      .catch(() => toast.failed(formatMessage({ id: 'account.notSignedOut' })));
}
