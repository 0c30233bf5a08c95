import type { Actor } from '../request-context.js';
import type { HistorySource } from './customer-history.entity.js';

/** Who makes a change, as the history keeps it: also when the user, key or login is gone. */
export interface HistoryAuthor {
  readonly kind: 'STAFF' | 'CUSTOMER_USER' | 'API_KEY' | 'SYSTEM';
  readonly id: Buffer | null;
  readonly name: string;
  readonly source: HistorySource;
}

export const authorOf = (actor: Pick<Actor, 'actorKind' | 'actorId' | 'name' | 'source'>): HistoryAuthor => ({
  kind: actor.actorKind,
  id: actor.actorId,
  name: actor.name,
  source: actor.source,
});
