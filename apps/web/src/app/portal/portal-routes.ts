import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { portal } from '../shell-route';

const home = createRoute({
  getParentRoute: () => portal,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/customer-card/own/own-home-page'), 'OwnHomePage'),
});

const documents = createRoute({
  getParentRoute: () => portal,
  path: '/documents',
  component: lazyRouteComponent(
    () => import('../../features/customer-card/own/own-documents-page'),
    'OwnDocumentsPage',
  ),
});

const details = createRoute({
  getParentRoute: () => portal,
  path: '/details',
  component: lazyRouteComponent(() => import('../../features/customer-card/own/own-details-page'), 'OwnDetailsPage'),
});

const edit = createRoute({
  getParentRoute: () => portal,
  path: '/details/edit',
  component: lazyRouteComponent(() => import('../../features/customer-card/own/own-edit-page'), 'OwnEditPage'),
});

const me = createRoute({
  getParentRoute: () => portal,
  path: '/me',
  component: lazyRouteComponent(() => import('../../features/account/account-page'), 'AccountPage'),
});

/** The pages of a customer's own login. */
export const portalPages = [home, documents, details, edit, me] as const;
