import type { CustomField } from '@register/domain/custom-fields/custom-field';
import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import { parsePublicId } from '../../database/ids.js';
import { Unavailable } from '../../database/unavailable.js';
import type { Transaction } from '../../database/unit-of-work.js';
import type { JobQueue } from '../../jobs/job-queue.js';
import { isSearched, searchPlaceCount } from './custom-segments.js';
import { followSearchedFields, liveJob } from './searched-fields.query.js';

/** Which custom fields the search looks in. */
export class SearchedFieldsService {
  constructor(private readonly queue: JobQueue) {}

  /**
   * Gives a changed definition its place in the searched texts. From then on every write follows it; customers that have
   * a value already are a job's, which also gives the place back once nobody's text holds words of the field.
   */
  async follow(tx: Transaction, { groupId, before, next, used, places }: DefinitionChange): Promise<void> {
    const isOn = isSearched(next);
    if (isOn === (before !== null && isSearched(before))) return;
    const held = places.get(next.key) ?? (isOn ? freePlace(places) : null);
    await tx.sql.run('UPDATE custom_field SET searchPlace = ?, indexedTo = ? WHERE groupId = ? AND id = ?', [
      isOn || used ? held : null,
      used ? nobody : null,
      groupId,
      parsePublicId('cfd', next.id) ?? null,
    ]);
    if (used) await this.queue.enqueue(tx, { groupId, kind: followSearchedFields, payload: {}, createdBy: null });
  }

  /** A new job for fields whose customers are not in line though no job is left; nothing while one goes on, or all are. */
  async tryAgain(tx: Transaction, groupId: Buffer): Promise<void> {
    const [stuck] = await tx.sql.all<{ id: Buffer }>(
      `SELECT f.id FROM custom_field f WHERE f.groupId = ? AND f.indexedTo IS NOT NULL AND NOT ${liveJob('f')} LIMIT 1`,
      [groupId],
    );
    if (stuck) await this.queue.enqueue(tx, { groupId, kind: followSearchedFields, payload: {}, createdBy: null });
  }
}

export interface DefinitionChange {
  readonly groupId: Buffer;
  /** Null: it is new. */
  readonly before: CustomField | null;
  readonly next: CustomField;
  /** Whether any customer has a value. */
  readonly used: boolean;
  /** Those that the group's fields have. */
  readonly places: CustomFieldTable['searchPlaces'];
}

/** Before every customer. */
const nobody = Buffer.alloc(16);

function freePlace(places: CustomFieldTable['searchPlaces']): number {
  const taken = new Set(places.values());
  for (let place = 0; place < searchPlaceCount; place++) if (!taken.has(place)) return place;
  throw new Unavailable('The search is still being brought in line with other fields. Nothing was saved; try again.');
}
