import { publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { liveJob } from './searched-fields.query.js';

/** UPDATING: a job brings the customers in line with `searchable`. FAILED: they are not, and no job is left that would. */
export type FollowState = 'UPDATING' | 'FAILED';

/** The fields whose customers are not in line with `searchable`: one statement for all of them, once per request. */
export class FieldsBeingIndexed {
  private readonly asked = new WeakMap<object, Promise<ReadonlyMap<string, FollowState>>>();

  constructor(private readonly read: Sql) {}

  async stateOf(context: object, groupId: Buffer, fieldId: string): Promise<FollowState | null> {
    const known = this.asked.get(context) ?? this.all(groupId);
    this.asked.set(context, known);
    return (await known).get(fieldId) ?? null;
  }

  private async all(groupId: Buffer): Promise<ReadonlyMap<string, FollowState>> {
    const rows = await this.read.all<{ id: Buffer; isLive: number }>(
      `SELECT f.id, ${liveJob('f')} AS isLive FROM custom_field f WHERE f.groupId = ? AND f.indexedTo IS NOT NULL`,
      [groupId],
    );
    return new Map(rows.map(({ id, isLive }) => [publicId('cfd', id), isLive === 1 ? 'UPDATING' : 'FAILED']));
  }
}
