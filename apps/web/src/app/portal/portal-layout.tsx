import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useIntl } from 'react-intl';
import { useLeave } from '../../session/use-leave';
import { Button } from '../../ui/button';
import { SignOutIcon } from '../../ui/icons';
import { inertPage } from '../../ui/use-inert-page';
import { Frame } from '../frame';
import styles from './portal-layout.module.css';
import { PortalBrand } from './portal-brand';
import { PortalNav } from './portal-nav';

/** The pages of a customer's own login: the group's name, few pages, and nothing of the staff's. */
export function PortalLayout() {
  const { formatMessage } = useIntl();
  const leave = useLeave();
  return (
    <Frame>
      <div className={styles['portal']} {...inertPage}>
        <header className={styles['top']}>
          <div className={styles['bar']}>
            <p className={styles['brand']}>
              <PortalBrand />
            </p>
            <Button variant="subtle" icon={<SignOutIcon aria-hidden />} onClick={leave}>
              {formatMessage({ id: 'portal.signOut' })}
            </Button>
          </div>
          <PortalNav />
        </header>
        <div className={styles['page']}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </div>
      </div>
    </Frame>
  );
}
