import { can } from '@register/domain/access/access';
import { readableEntryFields } from '@register/domain/entry/change-entry';
import { subgroupFields } from '@register/domain/subgroup/subgroup';
import { LinkUsage } from '../customer/links/link-usage.loaders.js';
import { EntryService } from '../entry/entry.service.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import { SubgroupFieldsResolver } from './subgroup-fields.resolver.js';
import { subgroupKind } from './subgroup-kind.js';
import { SubgroupListQuery } from './subgroup-list.query.js';
import { SubgroupResolver } from './subgroup.resolver.js';

/** Subgroups. */
export function subgroupModule({ read, unitOfWork, cursors, clock }: ModuleDeps): ApiModule {
  const list = new SubgroupListQuery(read, cursors);
  return {
    resolvers: [
      new SubgroupResolver(new EntryService(subgroupKind, unitOfWork, clock), list),
      new SubgroupFieldsResolver(new LinkUsage(read)),
    ],
    nodes: [{ kind: 'sub', load: (id, context) => list.subgroup(requireActor(context), id) }],
    entries: [
      {
        idKind: 'sub',
        // As with cost centres: told to those who keep the register.
        readable: (viewer) =>
          can(viewer, 'admin') ? new Set([...readableEntryFields(subgroupFields, viewer), 'status']) : new Set(),
      },
    ],
  };
}
