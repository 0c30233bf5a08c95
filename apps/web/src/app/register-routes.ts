import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateEntrySearch } from '../features/registers/entry-address';
import { shell } from './shell-route';

const contacts = createRoute({
  getParentRoute: () => shell,
  path: '/contacts',
  validateSearch: validateEntrySearch,
  component: lazyRouteComponent(() => import('../features/registers/contacts-page'), 'ContactsPage'),
});

const articles = createRoute({
  getParentRoute: () => shell,
  path: '/articles',
  validateSearch: validateEntrySearch,
  component: lazyRouteComponent(() => import('../features/registers/articles-page'), 'ArticlesPage'),
});

const articleGroups = createRoute({
  getParentRoute: () => shell,
  path: '/articles/groups',
  validateSearch: validateEntrySearch,
  component: lazyRouteComponent(() => import('../features/registers/article-groups-page'), 'ArticleGroupsPage'),
});

const discountLetters = createRoute({
  getParentRoute: () => shell,
  path: '/discount-letters',
  validateSearch: validateEntrySearch,
  component: lazyRouteComponent(() => import('../features/registers/letters/letters-page'), 'LettersPage'),
});

const discountLetterNew = createRoute({
  getParentRoute: () => shell,
  path: '/discount-letters/new',
  component: lazyRouteComponent(() => import('../features/registers/letters/letter-new-page'), 'LetterNewPage'),
});

const discountLetter = createRoute({
  getParentRoute: () => shell,
  path: '/discount-letters/$id',
  component: lazyRouteComponent(() => import('../features/registers/letters/letter-page'), 'LetterPage'),
});

const costCentres = createRoute({
  getParentRoute: () => shell,
  path: '/settings/cost-centres',
  validateSearch: validateEntrySearch,
  component: lazyRouteComponent(() => import('../features/registers/cost-centres-page'), 'CostCentresPage'),
});

const subgroups = createRoute({
  getParentRoute: () => shell,
  path: '/settings/subgroups',
  validateSearch: validateEntrySearch,
  component: lazyRouteComponent(() => import('../features/registers/subgroups-page'), 'SubgroupsPage'),
});

const tags = createRoute({
  getParentRoute: () => shell,
  path: '/settings/tags',
  validateSearch: validateEntrySearch,
  component: lazyRouteComponent(() => import('../features/registers/tags-page'), 'TagsPage'),
});

/** The registers besides the customers'. */
export const registerPages = [
  contacts,
  articles,
  articleGroups,
  discountLetters,
  discountLetterNew,
  discountLetter,
  costCentres,
  tags,
  subgroups,
] as const;
