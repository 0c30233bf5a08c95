import { ApolloProvider } from '@apollo/client/react';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { createClient } from '../graphql/client';
import { SessionExpiredDialog } from '../session/session-expired-dialog';
import { useSession, useViewer } from '../session/use-session';
import { Announcer } from '../ui/announcer';
import { followDensityOf } from '../ui/density';
import { KitProvider } from '../ui/kit-provider';
import { SiteNameContext } from '../ui/page';
import { Toaster } from '../ui/toast';
import { inertPage } from '../ui/use-inert-page';
import { useIsPhone } from '../ui/use-media';
import styles from './layout.module.css';
import { ShellLayers, type ShellLayer } from './shell-layers';
import { SideNav } from './side-nav';
import { TabBar } from './tab-bar';
import { useRouteFocus } from './use-route-focus';

/** Everything behind the sign-in: menu, content, and the layers above them. */
export function Layout() {
  const { formatMessage } = useIntl();
  const session = useSession();
  const [client] = useState(() => createClient(session.renew));
  const phone = useIsPhone();
  const [layer, setLayer] = useState<ShellLayer | null>(null);
  const search = () => setLayer('palette');
  useRouteFocus();
  const { group, user } = useViewer();
  const userId = user?.id ?? '';
  useEffect(() => followDensityOf(userId), [userId]);
  return (
    <ApolloProvider client={client}>
      <KitProvider>
        <SiteNameContext value={group.name}>
          <a className={styles['skip']} href="#main">
            {formatMessage({ id: 'app.skip' })}
          </a>
          <div className={styles['shell']} {...inertPage}>
            {!phone && <SideNav onSearch={search} />}
            <Suspense fallback={null}>
              <Outlet />
            </Suspense>
            {phone && <TabBar onSearch={search} />}
          </div>
          <ShellLayers opened={layer} onOpen={setLayer} />
          <SessionExpiredDialog />
          <Announcer />
          <Toaster />
        </SiteNameContext>
      </KitProvider>
    </ApolloProvider>
  );
}
