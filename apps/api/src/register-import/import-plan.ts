import { can } from '@register/domain/access/access';
import { importColumns } from '@register/domain/import/import-mapping';
import type { ImportOptions } from '@register/domain/import/import-row';
import type { ImportPlan } from '@register/domain/import/outcome';
import { inactiveCostCentres } from '../cost-centre/cost-centre.service.js';
import type { CustomerBulkService } from '../customer/customer-bulk.service.js';
import type { Sql } from '../database/sql.js';
import { JobRefused } from '../jobs/job.js';
import { actorOfAuthor } from '../jobs/job-author.js';
import type { Actor } from '../request-context.js';
import type { ImportPayload } from './import-job.js';

/** The author of an import as they are now; refuses when they may no longer administer the group. */
export async function authorOfImport(sql: Sql, groupId: Buffer, { by }: ImportPayload, now: number): Promise<Actor> {
  const actor = await actorOfAuthor(sql, groupId, by, now);
  if (!actor || !can(actor.viewer, 'admin')) throw new JobRefused({ reason: 'AUTHOR_GONE' });
  return actor;
}

/** What of the group's registers rows are decided by. */
export const registersFor = async (
  customers: CustomerBulkService,
  sql: Sql,
  groupId: Buffer,
): Promise<Pick<ImportPlan, 'inactiveCostCentres' | 'linkTargets'>> => ({
  inactiveCostCentres: await inactiveCostCentres(sql, groupId),
  linkTargets: await customers.linkTargets(sql, groupId),
});

/** What all rows of an import of customers are decided by. */
export function planOf(
  customers: CustomerBulkService,
  actor: Actor,
  mapping: readonly (string | null)[],
  options: ImportOptions,
  now: number,
  registers: Pick<ImportPlan, 'inactiveCostCentres' | 'linkTargets'>,
): ImportPlan {
  const { viewer, settings, today, newId, defaultSubgroup } = customers.situation(actor, now);
  const { customFields } = actor;
  const columns = importColumns(mapping, customFields);
  return { viewer, settings, today, newId, defaultSubgroup, customFields, ...registers, columns, options };
}
