import { can } from '@register/domain/access/access';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import { apiKeyOf } from './api-key-of.js';
import { apiKeyById } from './api-key.repository.js';
import { ApiKeyResolver } from './api-key.resolver.js';
import type { ApiKeyService } from './api-key.service.js';
import { ApiKeysQuery } from './api-keys.query.js';

/** Keys by which partners' programs act. */
export const apiKeyModule = ({ read, cursors }: ModuleDeps, service: ApiKeyService): ApiModule => ({
  resolvers: [new ApiKeyResolver(service, new ApiKeysQuery(read, cursors))],
  nodes: [
    {
      kind: 'key',
      load: async (id, context) => {
        const { viewer, groupId, actorKind } = requireActor(context);
        const row = actorKind === 'STAFF' && can(viewer, 'admin') ? await apiKeyById(read, groupId, id) : undefined;
        return row ? apiKeyOf(row) : null;
      },
    },
  ],
});
