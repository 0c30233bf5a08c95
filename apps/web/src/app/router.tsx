import { createRoute, createRouter, lazyRouteComponent, redirect, type RouterHistory } from '@tanstack/react-router';
import { validateDuplicatesSearch } from '../features/customer-card/duplicates/duplicates-address';
import type { Session } from '../session/session';
import { accessPages } from './access-routes';
import { customerListPages } from './customer-list-routes';
import { ErrorPage } from './error-page';
import { paths } from './paths';
import { registerPages } from './register-routes';
import { parseSearch, stringifySearch } from './search-params';
import { portalPages } from './portal/portal-routes';
import { portal, root, shell, twoStep } from './shell-route';

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: ({
    next,
    branding: slug,
  }: Record<string, unknown>): { next?: string | undefined; branding?: string | undefined } => ({
    next: textIn(next),
    branding: textIn(slug),
  }),
  component: lazyRouteComponent(() => import('./login-route'), 'LoginRoute'),
});

/** Where the link leads that the server prints while there is no administrator. */
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome/$token',
  component: lazyRouteComponent(() => import('../features/welcome/welcome-page'), 'WelcomePage'),
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: paths.customers, replace: true });
  },
});

const overview = createRoute({
  getParentRoute: () => shell,
  path: '/overview',
  component: lazyRouteComponent(() => import('../features/overview/overview-page'), 'OverviewPage'),
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

const customerNew = createRoute({
  getParentRoute: () => shell,
  path: '/customers/new',
  component: lazyRouteComponent(
    () => import('../features/customer-card/create/customer-create-page'),
    'CustomerCreatePage',
  ),
});

const customerDuplicates = createRoute({
  getParentRoute: () => shell,
  path: '/customers/duplicates',
  validateSearch: validateDuplicatesSearch,
  component: lazyRouteComponent(() => import('../features/customer-card/duplicates/duplicates-page'), 'DuplicatesPage'),
});

const customerByNumber = createRoute({
  getParentRoute: () => shell,
  path: '/customers/by-number/$number',
  component: lazyRouteComponent(
    () => import('../features/customer-card/customer-by-number-page'),
    'CustomerByNumberPage',
  ),
});

const customer = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$id',
  // The id or the number that led here, of a customer that has become part of this one.
  validateSearch: (search): { from?: string | undefined } => ({ from: textIn(search['from']) }),
  component: lazyRouteComponent(() => import('../features/customer-card/customer-card-page'), 'CustomerCardPage'),
});

const customerEdit = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$id/edit',
  validateSearch: (search): { focus?: string | undefined } => ({ focus: textIn(search['focus']) }),
  component: lazyRouteComponent(() => import('../features/customer-card/edit/customer-edit-page'), 'CustomerEditPage'),
});

const customerMerge = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$id/merge',
  validateSearch: (search): { with?: string | undefined } => ({ with: textIn(search['with']) }),
  component: lazyRouteComponent(() => import('../features/customer-card/merge/merge-page'), 'MergePage'),
});

const customerHistory = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$id/history',
  validateSearch: (search): HistorySearch => ({
    field: textIn(search['field']),
    actor: textIn(search['actor']),
    source: changeSources.find((source) => source === search['source']),
  }),
  component: lazyRouteComponent(
    () => import('../features/customer-card/history/customer-history-page'),
    'CustomerHistoryPage',
  ),
});

const imports = createRoute({
  getParentRoute: () => shell,
  path: '/import',
  validateSearch: (search): { register?: string | undefined } => ({ register: textIn(search['register']) }),
  component: lazyRouteComponent(() => import('../features/import/import-page'), 'ImportPage'),
});

const importJob = createRoute({
  getParentRoute: () => shell,
  path: '/import/$jobId',
  validateSearch: (search): { step?: string | undefined } => ({ step: textIn(search['step']) }),
  component: lazyRouteComponent(() => import('../features/import/import-job-page'), 'ImportJobPage'),
});

/** Where imports had their pages while there were only customers': people keep addresses. */
const customerImport = createRoute({
  getParentRoute: () => shell,
  path: '/customers/import',
  beforeLoad: () => {
    throw redirect({ href: paths.importInto('customers'), replace: true });
  },
});

const customerImportJob = createRoute({
  getParentRoute: () => shell,
  path: '/customers/import/$jobId',
  beforeLoad: ({ params }) => {
    throw redirect({ href: paths.importJob(params.jobId), replace: true });
  },
});

const branding = createRoute({
  getParentRoute: () => shell,
  path: '/settings/branding',
  component: lazyRouteComponent(() => import('../features/branding/branding-page'), 'BrandingPage'),
});

const retention = createRoute({
  getParentRoute: () => shell,
  path: '/settings/retention',
  component: lazyRouteComponent(() => import('../features/retention/retention-page'), 'RetentionPage'),
});

const jobs = createRoute({
  getParentRoute: () => shell,
  path: '/jobs',
  component: lazyRouteComponent(() => import('../features/jobs/jobs-page'), 'JobsPage'),
});

const messages = createRoute({
  getParentRoute: () => shell,
  path: '/messages',
  component: lazyRouteComponent(() => import('../features/messages/log/messages-page'), 'MessagesPage'),
});

const me = createRoute({
  getParentRoute: () => shell,
  path: '/me',
  component: lazyRouteComponent(() => import('./account-route'), 'AccountRoute'),
});

const notFound = createRoute({
  getParentRoute: () => shell,
  path: '$',
  component: lazyRouteComponent(() => import('./not-found-page'), 'NotFoundPage'),
});

const pages = [
  home,
  overview,
  ...customerListPages,
  customerNew,
  imports,
  importJob,
  customerImport,
  customerImportJob,
  customerDuplicates,
  customerByNumber,
  customer,
  customerEdit,
  customerMerge,
  customerHistory,
  ...registerPages,
  settingsHome,
  settings,
  ...accessPages,
  branding,
  retention,
  jobs,
  messages,
  me,
  notFound,
] as const;

interface HistorySearch {
  field?: string | undefined;
  actor?: string | undefined;
  source?: (typeof changeSources)[number] | undefined;
}

/** By which ways a change comes in. */
const changeSources = ['WEB', 'API_KEY', 'IMPORT', 'BULK', 'SYSTEM'] as const;

const textIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export const createAppRouter = (session: Session, history?: RouterHistory) =>
  createRouter({
    routeTree: root.addChildren([login, welcome, twoStep, shell.addChildren(pages), portal.addChildren(portalPages)]),
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
