import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import type { Session } from '../session/session';
import { ErrorPage } from './error-page';
import { paths } from './paths';

interface RouterContext {
  session: Session;
}

/** What every page stands in. */
export const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, errorComponent: ErrorPage });

/** Everything behind the sign-in. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    if (await context.session.load()) return;
    const next = location.href === '/' ? '' : `?next=${encodeURIComponent(location.href)}`;
    throw redirect({ href: `${paths.login}${next}`, replace: true });
  },
  component: lazyRouteComponent(() => import('./layout'), 'Layout'),
});
