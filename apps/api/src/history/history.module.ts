import { seesCustomer } from '../customer/customer.loaders.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import { heldHistory } from './held-history.query.js';
import { HistoryFieldsResolver } from './history-fields.resolver.js';
import { HistoryLoaders } from './history.loaders.js';
import { historiesOf } from './readable-histories.js';
import { HistoryQuery } from './history.query.js';

/** What was done to customers. It is written by the recorder, within each change's own transaction. */
export function historyModule({ read, ciphers, cursors }: ModuleDeps): ApiModule {
  const histories = new HistoryQuery(read, ciphers, cursors);
  return {
    held: [
      {
        name: 'history',
        tables: ['customer_history'],
        rows: (held) => heldHistory(ciphers, held),
        erasure: { way: 'SEALED', erase: null },
      },
      // Told with the history, as the authors of it.
      { name: 'historyLogins', tables: ['history_login'], rows: null, erasure: { way: 'REMOVED', erase: null } },
    ],
    resolvers: [new HistoryFieldsResolver(new HistoryLoaders(histories))],
    nodes: [
      {
        kind: 'his',
        load: async (id, context) => {
          const actor = requireActor(context);
          if (!context.readable.has('history')) return null;
          const found = await histories.entry(historiesOf(context), id);
          return found && (await seesCustomer(read, actor, found.customerId)) ? found.entry : null;
        },
      },
    ],
  };
}
