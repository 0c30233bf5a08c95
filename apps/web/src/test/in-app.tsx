import { afterEach } from '@jest/globals';
import {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  type RouterHistory,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import sv from '../i18n/sv.json';
import { LanguageProvider } from '../i18n/intl-provider';
import { KitProvider } from '../ui/kit-provider';

const opened: RouterHistory[] = [];
afterEach(() => opened.splice(0).forEach((history) => history.destroy()));

// jsdom has no layout to scroll.
window.scrollTo = () => undefined;

/** Swedish texts and the kit around a component. */
export const inKit = (children: ReactNode) => (
  <LanguageProvider language="sv" messages={sv}>
    <KitProvider>{children}</KitProvider>
  </LanguageProvider>
);

/** The component on the first of a few pages that one can go between. */
export async function renderOnPage(component: () => ReactNode, otherPages: Record<string, ReactNode> = {}) {
  const root = createRootRoute();
  const routes = Object.entries({ '/': component, ...otherPages }).map(([path, page]) =>
    createRoute({ getParentRoute: () => root, path, component: typeof page === 'function' ? page : () => page }),
  );
  window.history.replaceState(null, '', '/');
  // The browser's own history: Back and the closing of the tab are the browser's doing.
  const history = createBrowserHistory();
  opened.push(history);
  const router = createRouter({ routeTree: root.addChildren(routes), history });
  await router.load();
  const view = render(inKit(<RouterProvider router={router as never} />));
  return { ...view, router };
}
