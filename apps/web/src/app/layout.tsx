import { Outlet } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { inertPage } from '../ui/use-inert-page';
import { useIsPhone } from '../ui/use-media';
import { Frame } from './frame';
import styles from './layout.module.css';
import { ShellLayers, type ShellLayer } from './shell-layers';
import { SideNav } from './side-nav';
import { TabBar } from './tab-bar';

/** The staff's pages: menu, content, and the layers above them. */
export function Layout() {
  const phone = useIsPhone();
  const [layer, setLayer] = useState<ShellLayer | null>(null);
  const search = () => setLayer('palette');
  return (
    <Frame>
      <div className={styles['shell']} {...inertPage}>
        {!phone && <SideNav onSearch={search} />}
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
        {phone && <TabBar onSearch={search} />}
      </div>
      <ShellLayers opened={layer} onOpen={setLayer} />
    </Frame>
  );
}
