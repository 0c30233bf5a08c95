import { articleFields, articleGroupFields } from '@register/domain/article/article';
import { can } from '@register/domain/access/access';
import type { Viewer } from '@register/domain/access/viewer';
import { readableEntryFields } from '@register/domain/entry/change-entry';
import type { EntryFields } from '@register/domain/entry/entry-fields';
import { EntryService } from '../entry/entry.service.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import { articleGroupKind } from './article-group-kind.js';
import { ArticleGroupListQuery } from './article-group-list.query.js';
import { ArticleGroupResolver } from './article-group.resolver.js';
import type { ArticleServices } from './article-services.service.js';
import { articleKind } from './article-kind.js';
import { ArticleListQuery } from './article-list.query.js';
import { ArticleResolver } from './article.resolver.js';

/** Articles and their groups. */
export function articleModule({ read, unitOfWork, cursors, clock }: ModuleDeps): ArticleModule {
  const servicesAt = (now: () => number): ArticleServices => ({
    articles: new EntryService(articleKind, unitOfWork, now),
    groups: new EntryService(articleGroupKind, unitOfWork, now),
  });
  const { articles, groups } = servicesAt(clock);
  const articleList = new ArticleListQuery(read, cursors);
  const groupList = new ArticleGroupListQuery(read, cursors);
  return {
    resolvers: [new ArticleResolver(articles, articleList), new ArticleGroupResolver(groups, groupList)],
    nodes: [
      { kind: 'art', load: (id, context) => articleList.article(requireActor(context), { id }) },
      { kind: 'arg', load: (id, context) => groupList.group(requireActor(context), id) },
    ],
    entries: [
      { idKind: 'art', readable: (viewer) => told(articleFields, viewer) },
      { idKind: 'arg', readable: (viewer) => told(articleGroupFields, viewer) },
    ],
    servicesAt,
  };
}

export interface ArticleModule extends ApiModule {
  /** The use cases with another clock: the demo's stands in the past. */
  readonly servicesAt: (clock: () => number) => ArticleServices;
}

const told = (fields: EntryFields, viewer: Viewer): ReadonlySet<string> =>
  can(viewer, 'article.view') ? new Set([...readableEntryFields(fields, viewer), 'status']) : new Set();
