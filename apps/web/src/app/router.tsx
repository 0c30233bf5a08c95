import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import { validateRegisterSearch } from '../features/customer-register/register-address';
import type { Session } from '../session/session';
import { ErrorPage } from './error-page';
import { paths } from './paths';
import { parseSearch, stringifySearch } from './search-params';

interface RouterContext {
  session: Session;
}

const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, errorComponent: ErrorPage });

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  component: lazyRouteComponent(() => import('./login-route'), 'LoginRoute'),
});

/** Where the link leads that the server prints while there is no administrator. */
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome/$token',
  component: lazyRouteComponent(() => import('../features/welcome/welcome-page'), 'WelcomePage'),
});

/** Everything behind the sign-in. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    if (await context.session.load()) return;
    const next = location.href === '/' ? '' : `?next=${encodeURIComponent(location.href)}`;
    throw redirect({ href: `${paths.login}${next}`, replace: true });
  },
  component: lazyRouteComponent(() => import('./layout'), 'Layout'),
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: paths.customers, replace: true });
  },
});

const customers = createRoute({
  getParentRoute: () => shell,
  path: '/customers',
  validateSearch: validateRegisterSearch,
  component: lazyRouteComponent(
    () => import('../features/customer-register/customer-register-page'),
    'CustomerRegisterPage',
  ),
});

const settingsHome = createRoute({
  getParentRoute: () => shell,
  path: '/settings/customers',
  beforeLoad: () => {
    throw redirect({ href: paths.customerSettings('general'), replace: true });
  },
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings/customers/$page',
  component: lazyRouteComponent(() => import('../features/customer-settings/settings-page'), 'SettingsPage'),
});

const me = createRoute({
  getParentRoute: () => shell,
  path: '/me',
  component: lazyRouteComponent(() => import('../features/account/account-page'), 'AccountPage'),
});

const notFound = createRoute({
  getParentRoute: () => shell,
  path: '$',
  component: lazyRouteComponent(() => import('./not-found-page'), 'NotFoundPage'),
});

const pages = [home, customers, settingsHome, settings, me, notFound] as const;

export const createAppRouter = (session: Session, history?: RouterHistory) =>
  createRouter({
    routeTree: root.addChildren([login, welcome, shell.addChildren(pages)]),
    context: { session },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    scrollRestoration: true,
    defaultErrorComponent: ErrorPage,
    ...(history && { history }),
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
