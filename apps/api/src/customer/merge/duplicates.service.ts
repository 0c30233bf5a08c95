import { mostAlike, pairsOf } from '@register/domain/merge/duplicate-groups';
import { violation, type Violation } from '@register/domain/violation';
import { parsePublicId } from '../../database/ids.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import type { Actor } from '../../request-context.js';
import { customersWithin } from '../customer-scope.js';
import { customersById } from '../customers-by-id.js';
import { customerStatusCode } from '../customer-status-code.js';

/** Remembers which customers are not the same, though they look alike. */
export class DuplicatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: () => number,
  ) {}

  /** Every two of them; `apart` false forgets it again. Only of customers that the actor may change. */
  tellApart(actor: Actor, ids: readonly string[], apart: boolean): Promise<readonly Violation[]> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      if (ids.length < 2 || new Set(ids).size < ids.length) return [violation('DUPLICATE_ID', ['ids'])];
      if (ids.length > mostAlike) return [violation('LINK_LIMIT', ['ids'], { max: mostAlike })];
      const keys = ids.map((id) => parsePublicId('cus', id));
      const known = keys.filter((key) => key !== undefined);
      const scope = customersWithin(actor, 'edit');
      const among = known.length > 0 ? customersById(sql.dialect, actor.groupId, known) : null;
      const rows = among
        ? await sql.all<{ id: Buffer }>(
            `SELECT c.id FROM ${among.from.sql} WHERE ${scope.sql} AND c.status < ${customerStatusCode.DELETED} AND ${among.where.sql}`,
            [...among.from.params, ...scope.params, ...among.where.params],
          )
        : [];
      const missing = keys.findIndex((key) => !key || !rows.some(({ id }) => id.equals(key)));
      if (missing !== -1) return [violation('NOT_FOUND', ['ids', String(missing)])];
      const pairs = pairsOf(known.map((key) => key.toString('hex'))).map((pair) =>
        pair.map((hex) => Buffer.from(hex, 'hex')),
      );
      for (const [low, high] of apart ? [] : pairs)
        await sql.run('DELETE FROM customer_distinct WHERE groupId = ? AND lowId = ? AND highId = ?', [
          actor.groupId,
          low ?? null,
          high ?? null,
        ]);
      // Somebody else may say the same in the same moment.
      const insert = sql.dialect === 'mysql' ? 'INSERT IGNORE INTO' : 'INSERT OR IGNORE INTO';
      for (const [low = null, high = null] of apart ? pairs : [])
        await sql.run(`${insert} customer_distinct (groupId, lowId, highId, at) VALUES (?, ?, ?, ?)`, [
          actor.groupId,
          low,
          high,
          this.clock(),
        ]);
      return [];
    });
  }
}
