import { ApolloProvider } from '@apollo/client/react';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { createClient } from '../graphql/client';
import { SessionExpiredDialog } from '../session/session-expired-dialog';
import { useSession, useViewer } from '../session/use-session';
import { Announcer } from '../ui/announcer';
import { followDensityOf } from '../ui/density';
import { KitProvider } from '../ui/kit-provider';
import { SiteNameContext } from '../ui/page';
import { Toaster } from '../ui/toast';
import styles from './frame.module.css';
import { useIdle } from './use-idle';
import { useRouteFocus } from './use-route-focus';

/** What every page behind the sign-in has around it, whoever signed in: the client, the kit, and what is said in passing. */
export function Frame({ children }: { children: ReactNode }) {
  const { formatMessage } = useIntl();
  const session = useSession();
  const [client] = useState(() => createClient(session.renew));
  useRouteFocus();
  const { group, user } = useViewer();
  const userId = user?.id ?? '';
  useEffect(() => followDensityOf(userId), [userId]);
  const idle = useIdle();
  return (
    <ApolloProvider client={client}>
      <KitProvider>
        <SiteNameContext value={group.name}>
          <a className={styles['skip']} href="#main">
            {formatMessage({ id: 'app.skip' })}
          </a>
          {children}
          <SessionExpiredDialog />
          {idle && (
            <Suspense fallback={null}>
              <FactorResetWatch />
            </Suspense>
          )}
          <Announcer />
          <Toaster />
        </SiteNameContext>
      </KitProvider>
    </ApolloProvider>
  );
}

const FactorResetWatch = lazy(async () => ({
  default: (await import('../session/factor-reset-watch')).FactorResetWatch,
}));
