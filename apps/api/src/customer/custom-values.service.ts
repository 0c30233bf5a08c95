import type { CustomField } from '@register/domain/custom-fields/custom-field';
import type { LinkTarget } from '@register/domain/customer/customer-links';
import { violation, type Violation } from '@register/domain/violation';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { heldTargets } from './links/link-targets.query.js';

/** What customers have in one custom field, for who changes its definition. */
export class CustomValuesService {
  /** The subgroups among these ids that there are, held until the transaction ends. */
  subgroupsAmong(sql: Sql, groupId: Buffer, ids: readonly string[]): Promise<ReadonlyMap<string, LinkTarget>> {
    return heldTargets(sql, groupId, 'subgroups', ids);
  }

  async isUsed(sql: Sql, groupId: Buffer, fieldId: string): Promise<boolean> {
    const rows = await sql.all('SELECT 1 AS one FROM customer_value WHERE groupId = ? AND fieldId = ? LIMIT 1', [
      groupId,
      keyOf(fieldId),
    ]);
    return rows.length > 0;
  }

  /** How many customers have a value. */
  async usageOf(sql: Sql, groupId: Buffer, fieldId: string): Promise<number> {
    const [row] = await sql.all<{ n: number }>(
      'SELECT COUNT(DISTINCT customerId) AS n FROM customer_value WHERE groupId = ? AND fieldId = ?',
      [groupId, keyOf(fieldId)],
    );
    return row?.n ?? 0;
  }

  /**
   * Brings stored values in line with a changed definition, or says why that cannot be. Where values are to be unique and
   * are not, the database refuses the statement.
   */
  async follow(sql: Sql, groupId: Buffer, before: CustomField, next: CustomField): Promise<Violation[]> {
    const kept = new Set(next.options.map(({ key }) => key));
    const gone = before.options.map(({ key }) => key).filter((key) => !kept.has(key));
    const used = gone.length > 0 ? await this.usedOption(sql, groupId, before.id, gone) : undefined;
    if (used !== undefined) return [violation('CUSTOM_FIELD_OPTION_USED', ['options'], { option: used })];
    if (before.unique !== next.unique) {
      await sql.run(
        `UPDATE customer_value SET uniqueKey = ${next.unique ? 'equalKey' : 'NULL'} WHERE groupId = ? AND fieldId = ?`,
        [groupId, keyOf(before.id)],
      );
    }
    return [];
  }

  private async usedOption(
    sql: Sql,
    groupId: Buffer,
    fieldId: string,
    options: readonly string[],
  ): Promise<string | undefined> {
    const [row] = await sql.all<{ value: string }>(
      `SELECT value FROM customer_value WHERE groupId = ? AND fieldId = ? AND sortKey IN (${options.map(() => '?').join(', ')}) LIMIT 1`,
      [groupId, keyOf(fieldId), ...options.map((option) => Buffer.from(option))],
    );
    return row?.value;
  }
}

function keyOf(fieldId: string): Buffer {
  const key = parsePublicId('cfd', fieldId);
  if (!key) throw new Error('A custom field came without an id of ours');
  return key;
}
