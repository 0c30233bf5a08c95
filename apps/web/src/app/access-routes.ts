import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateLogSearch } from '../features/people/log/log-filter';
import { shell } from './shell-route';

const users = createRoute({
  getParentRoute: () => shell,
  path: '/settings/users',
  component: lazyRouteComponent(() => import('../features/people/users-page'), 'UsersPage'),
});

const user = createRoute({
  getParentRoute: () => shell,
  path: '/settings/users/$id',
  component: lazyRouteComponent(() => import('../features/people/user-page'), 'UserPage'),
});

const roles = createRoute({
  getParentRoute: () => shell,
  path: '/settings/roles',
  component: lazyRouteComponent(() => import('../features/people/roles-page'), 'RolesPage'),
});

const apiKeys = createRoute({
  getParentRoute: () => shell,
  path: '/settings/keys',
  component: lazyRouteComponent(() => import('../features/api-keys/api-keys-page'), 'ApiKeysPage'),
});

const log = createRoute({
  getParentRoute: () => shell,
  path: '/settings/log',
  validateSearch: validateLogSearch,
  component: lazyRouteComponent(() => import('../features/people/log/log-page'), 'LogPage'),
});

const seen = createRoute({
  getParentRoute: () => shell,
  path: '/settings/seen',
  validateSearch: (search): { user?: string | undefined; customer?: string | undefined } => ({
    user: textIn(search['user']),
    customer: textIn(search['customer']),
  }),
  component: lazyRouteComponent(() => import('../features/people/seen/who-sees-what-page'), 'WhoSeesWhatPage'),
});

const seenCard = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$id/seen-by/$userId',
  component: lazyRouteComponent(() => import('../features/customer-card/seen/seen-card-page'), 'SeenCardPage'),
});

const seenByRole = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$id/seen-by-role',
  validateSearch: (
    search,
  ): { name?: string | undefined; permissions?: string | undefined; closed?: string | undefined } => ({
    name: textIn(search['name']),
    permissions: textIn(search['permissions']),
    closed: textIn(search['closed']),
  }),
  component: lazyRouteComponent(() => import('../features/customer-card/seen/seen-role-page'), 'SeenRolePage'),
});

const textIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Who may what: users, roles and keys; why they do, and who has done what. */
export const accessPages = [users, user, roles, seen, seenCard, seenByRole, apiKeys, log] as const;
