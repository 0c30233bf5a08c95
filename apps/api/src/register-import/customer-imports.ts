import type { ImportPlan } from '@register/domain/import/outcome';
import type { CustomerBulkService } from '../customer/customer-bulk.service.js';
import { VersionRace } from '../customer/customer-bulk.service.js';
import { duplicateKeyOf } from '../database/duplicate-key.js';
import type { ModuleDeps } from '../module.js';
import type { FileKeys } from './corrections/file-keys.js';
import { DryRun } from './dry-run.js';
import { ImportBatch } from './import-batch.js';
import type { ImportKind, ImportSituation, RowBatch, RowTrial } from './import-kind.js';
import { planOf, registersFor } from './import-plan.js';
import type { ImportRows } from './import-row.repository.js';
import type { StagedRow } from './staged-row.js';

/** Rows that become customers. */
export class CustomerImports implements ImportKind {
  readonly register = 'CUSTOMERS';

  constructor(
    private readonly deps: Pick<ModuleDeps, 'read' | 'clock'> & { readonly customers: CustomerBulkService },
  ) {}

  async trial(situation: ImportSituation, keys: FileKeys): Promise<RowTrial> {
    const { read, actor } = situation;
    return new DryRun(await this.plan(situation), this.deps.customers, { sql: read, actor }, keys);
  }

  async batch(situation: ImportSituation, rows: ImportRows, staged: readonly StagedRow[]): Promise<RowBatch> {
    const { importId, actor } = situation;
    return new ImportBatch(this.deps, rows, { importId, actor, plan: await this.plan(situation) }, staged);
  }

  wasOutrun(error: unknown): boolean {
    const duplicate = duplicateKeyOf(error);
    return error instanceof VersionRace || duplicate === 'customerNumber' || duplicate === 'customerValue';
  }

  private async plan({ read, actor, mapping, options }: ImportSituation): Promise<ImportPlan> {
    const { customers, clock } = this.deps;
    return planOf(customers, actor, mapping, options, clock(), await registersFor(customers, read, actor.groupId));
  }
}
