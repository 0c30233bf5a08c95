import { can } from '@register/domain/access/access';
import { costCentreFields } from '@register/domain/cost-centre/cost-centre';
import { readableEntryFields } from '@register/domain/entry/change-entry';
import { EntryService } from '../entry/entry.service.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import { costCentreKind } from './cost-centre-kind.js';
import { CostCentreListQuery } from './cost-centre-list.query.js';
import { CostCentreResolver } from './cost-centre.resolver.js';

/** Cost centres. */
export function costCentreModule({ read, unitOfWork, cursors, clock }: ModuleDeps): ApiModule {
  const list = new CostCentreListQuery(read, cursors);
  return {
    resolvers: [new CostCentreResolver(new EntryService(costCentreKind, unitOfWork, clock), list)],
    nodes: [{ kind: 'coc', load: (id, context) => list.costCentre(requireActor(context), id) }],
    entries: [
      {
        idKind: 'coc',
        // Who gave a customer its code is told to those who keep the register.
        readable: (viewer) =>
          can(viewer, 'admin') ? new Set([...readableEntryFields(costCentreFields, viewer), 'status']) : new Set(),
      },
    ],
  };
}
