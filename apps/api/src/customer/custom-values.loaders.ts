import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';

/** How many customers have a value of each field: one statement for all of them, once per request. */
export class CustomFieldUsage {
  private readonly asked = new WeakMap<object, Promise<ReadonlyMap<string, number>>>();

  constructor(private readonly read: Sql) {}

  async of(context: object, groupId: Buffer, fieldId: string): Promise<number> {
    const known = this.asked.get(context) ?? this.all(groupId);
    this.asked.set(context, known);
    return (await known).get(fieldId) ?? 0;
  }

  private async all(groupId: Buffer): Promise<ReadonlyMap<string, number>> {
    const rows = await this.read.all<{ fieldId: Buffer; n: number }>(
      'SELECT fieldId, COUNT(DISTINCT customerId) AS n FROM customer_value WHERE groupId = ? GROUP BY fieldId',
      [groupId],
    );
    return new Map(rows.map(({ fieldId, n }) => [publicId('cfd', fieldId), n]));
  }
}
