import { publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';

/** The fields whose customers are being brought in line with `searchable`: one statement for all of them, once per request. */
export class FieldsBeingIndexed {
  private readonly asked = new WeakMap<object, Promise<ReadonlySet<string>>>();

  constructor(private readonly read: Sql) {}

  async has(context: object, groupId: Buffer, fieldId: string): Promise<boolean> {
    const known = this.asked.get(context) ?? this.all(groupId);
    this.asked.set(context, known);
    return (await known).has(fieldId);
  }

  private async all(groupId: Buffer): Promise<ReadonlySet<string>> {
    const rows = await this.read.all<{ id: Buffer }>(
      'SELECT id FROM custom_field WHERE groupId = ? AND indexedTo IS NOT NULL',
      [groupId],
    );
    return new Set(rows.map(({ id }) => publicId('cfd', id)));
  }
}
