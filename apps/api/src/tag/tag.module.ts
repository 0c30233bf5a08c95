import { can } from '@register/domain/access/access';
import { readableEntryFields } from '@register/domain/entry/change-entry';
import { tagFields, type TagValues } from '@register/domain/tag/tag';
import { LinkUsage } from '../customer/links/link-usage.loaders.js';
import { EntryService } from '../entry/entry.service.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import { TagFieldsResolver } from './tag-fields.resolver.js';
import { tagKind } from './tag-kind.js';
import { TagListQuery } from './tag-list.query.js';
import { TagResolver } from './tag.resolver.js';

/** Tags. */
export function tagModule({ read, unitOfWork, cursors, clock }: ModuleDeps): TagModule {
  const list = new TagListQuery(read, cursors);
  const serviceAt = (now: () => number) => new EntryService(tagKind, unitOfWork, now);
  return {
    resolvers: [new TagResolver(serviceAt(clock), list), new TagFieldsResolver(new LinkUsage(read))],
    nodes: [{ kind: 'tag', load: (id, context) => list.tag(requireActor(context), id) }],
    entries: [
      {
        idKind: 'tag',
        // As with cost centres: told to those who keep the register.
        readable: (viewer) =>
          can(viewer, 'admin') ? new Set([...readableEntryFields(tagFields, viewer), 'status']) : new Set(),
      },
    ],
    serviceAt,
  };
}

export interface TagModule extends ApiModule {
  /** The use cases with another clock: the demo's stands in the past. */
  readonly serviceAt: (clock: () => number) => EntryService<TagValues>;
}
