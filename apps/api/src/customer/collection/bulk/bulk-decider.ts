import type { BulkChange } from '@register/domain/bulk/bulk-change';
import { deletes } from '@register/domain/bulk/bulk-change';
import { decideBulk, type BulkDecision, type BulkSituation } from '@register/domain/bulk/decide-bulk';
import { violation } from '@register/domain/violation';
import { inactiveCostCentres } from '../../../cost-centre/cost-centre.service.js';
import { inList } from '../../../database/in-list.js';
import type { Sql, SqlPart } from '../../../database/sql.js';
import type { Actor } from '../../../request-context.js';
import type { CustomerBulkService, StoredCustomer } from '../../customer-bulk.service.js';
import { activeStaff } from '../../many-assignees.writer.js';

/** What the registers say, read once for many customers. */
type Registers = Pick<BulkSituation, 'inactiveCostCentres' | 'linkTargets' | 'staff'>;

/** Decides by the domain what a change of many does to each customer. */
export class BulkDecider {
  constructor(
    private readonly customers: CustomerBulkService,
    private readonly clock: () => number,
  ) {}

  async registers(sql: Sql, { groupId }: Actor): Promise<Registers> {
    return {
      inactiveCostCentres: await inactiveCostCentres(sql, groupId),
      linkTargets: await this.customers.linkTargets(sql, groupId),
      staff: await activeStaff(sql, groupId),
    };
  }

  async situation(
    sql: Sql,
    actor: Actor,
    registers: Registers,
    stored: StoredCustomer,
    counts: boolean,
  ): Promise<BulkSituation> {
    return {
      ...this.customers.situation(actor, this.clock()),
      ...registers,
      customer: stored.customer,
      references: counts ? await this.customers.references(sql, actor, stored.key) : [],
    };
  }

  /** By the customers' keys in hexadecimal; one that is not seen answers like one that does not exist. */
  async decide(
    sql: Sql,
    actor: Actor,
    changes: readonly BulkChange[],
    { keys, stored }: { readonly keys: readonly Buffer[]; readonly stored: readonly StoredCustomer[] },
  ): Promise<Decided[]> {
    const registers = await this.registers(sql, actor);
    const byKey = new Map(stored.map((one) => [one.key.toString('hex'), one]));
    const decided: Decided[] = [];
    for (const key of keys) {
      const found = byKey.get(key.toString('hex'));
      const decision: BulkDecision = found
        ? decideBulk(changes, await this.situation(sql, actor, registers, found, deletes(changes)))
        : { outcome: 'SKIPPED', violations: [violation('NOT_FOUND', [])] };
      decided.push({ key, stored: found, decision });
    }
    return decided;
  }
}

export interface Decided {
  readonly key: Buffer;
  readonly stored: StoredCustomer | undefined;
  readonly decision: BulkDecision;
}

/** The customers with these keys. */
export function withKeys(keys: readonly Buffer[]): SqlPart {
  const list = inList(keys);
  return { sql: `c.id IN ${list.sql}`, params: list.params };
}
