import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { saysNothing, validateRegisterSearch } from '../features/customer-register/register-address';
import { viewToReturnTo } from '../features/customer-register/views/last-view';
import { shell } from './shell-route';

const customers = createRoute({
  getParentRoute: () => shell,
  path: '/customers',
  validateSearch: validateRegisterSearch,
  beforeLoad: ({ search, cause, context }) => {
    const view = viewToReturnTo(context.session.state().viewer?.user?.id);
    // What is loaded ahead, when somebody points at the link, is what they come to.
    if (cause !== 'stay' && view !== undefined && saysNothing(search))
      throw redirect({ to: '/customers', search: { view }, replace: true });
  },
  component: lazyRouteComponent(() => import('./customers-route'), 'CustomersRoute'),
});

const customersPrint = createRoute({
  getParentRoute: () => shell,
  path: '/customers/print',
  validateSearch: validateRegisterSearch,
  component: lazyRouteComponent(() => import('../features/customer-register/print/print-page'), 'CustomersPrintPage'),
});

const customerChanges = createRoute({
  getParentRoute: () => shell,
  path: '/customers/changes',
  component: lazyRouteComponent(
    () => import('../features/customer-register/collection/bulk/changes-page'),
    'CustomerChangesPage',
  ),
});

const customerChange = createRoute({
  getParentRoute: () => shell,
  path: '/customers/changes/$jobId',
  component: lazyRouteComponent(
    () => import('../features/customer-register/collection/bulk/change-page'),
    'CustomerChangePage',
  ),
});

/** The customers as a list: on the screen, on paper, and changed many at once. */
export const customerListPages = [customers, customersPrint, customerChanges, customerChange] as const;
