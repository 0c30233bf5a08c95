import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import type { Session } from '../session/session';
import { ErrorPage } from './error-page';
import { paths } from './paths';

interface RouterContext {
  session: Session;
}

/** What every page stands in. */
export const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, errorComponent: ErrorPage });

/** The pages of those who work for the group. A customer's login has its own. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const viewer = await context.session.load();
    if (viewer?.kind === 'CUSTOMER_USER') throw redirect({ href: paths.portal, replace: true });
    if (viewer?.mustSetUpSecondFactor) throw redirect({ href: paths.twoStep, replace: true });
    if (viewer) return;
    const next = location.href === '/' ? '' : `?next=${encodeURIComponent(location.href)}`;
    throw redirect({ href: `${paths.login}${next}`, replace: true });
  },
  component: lazyRouteComponent(() => import('./layout'), 'Layout'),
});

/** The one page of whoever must set up a second factor before anything else. */
export const twoStep = createRoute({
  getParentRoute: () => root,
  path: '/two-step',
  beforeLoad: async ({ context }) => {
    const viewer = await context.session.load();
    if (!viewer?.mustSetUpSecondFactor) throw redirect({ href: paths.customers, replace: true });
  },
  component: lazyRouteComponent(() => import('./two-step-route'), 'TwoStepRoute'),
});

/** The pages of a customer's own login. Staff have the register. */
export const portal = createRoute({
  getParentRoute: () => root,
  path: '/portal',
  beforeLoad: async ({ context, location }) => {
    const viewer = await context.session.load();
    if (viewer?.kind === 'CUSTOMER_USER') return;
    if (viewer) throw redirect({ href: paths.customers, replace: true });
    throw redirect({ href: `${paths.login}?next=${encodeURIComponent(location.href)}`, replace: true });
  },
  component: lazyRouteComponent(() => import('./portal/portal-layout'), 'PortalLayout'),
});
