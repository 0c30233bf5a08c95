import type { ArticleValues } from '@register/domain/article/article';
import type { ReadRow } from '@register/domain/import/import-row';
import type { PartRegister } from '@register/domain/import/import-register';
import { entryKey } from '@register/domain/import/named-entries';
import type { KnownArticle } from '@register/domain/import/part-articles';
import { partColumnsOf } from '@register/domain/import/part-columns';
import type { PartImportPlan } from '@register/domain/import/part-row';
import type { CustomerBulkService } from '../../customer/customer-bulk.service.js';
import { VersionRace } from '../../customer/customer-bulk.service.js';
import { publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import type { EntryBulkService } from '../../entry/entry-bulk.service.js';
import type { FileKeys } from '../corrections/file-keys.js';
import type { ImportKind, ImportSituation, RowBatch, RowTrial } from '../import-kind.js';
import type { ImportRows } from '../import-row.repository.js';
import type { StagedRow } from '../staged-row.js';
import { PartBatch } from './part-batch.js';
import { PartTrial } from './part-trial.js';

export interface PartDeps {
  readonly customers: CustomerBulkService;
  readonly articles: EntryBulkService<ArticleValues>;
  readonly clock: () => number;
}

/** What rows are decided by, with the articles that these rows name. */
export type PlanFor = (sql: Sql, rows: readonly ReadRow[]) => Promise<PartImportPlan>;

/** Rows that become parts of the cards of the customers that they name: each is a change of its customer, with its history. */
export class PartImports implements ImportKind {
  constructor(
    readonly register: PartRegister,
    private readonly deps: PartDeps,
  ) {}

  trial(situation: ImportSituation, keys: FileKeys): Promise<RowTrial> {
    return Promise.resolve(new PartTrial(this.deps, situation, this.planFor(situation), keys));
  }

  batch(situation: ImportSituation, rows: ImportRows, staged: readonly StagedRow[]): Promise<RowBatch> {
    return Promise.resolve(new PartBatch(this.deps, situation, this.planFor(situation), rows, staged));
  }

  wasOutrun(error: unknown): boolean {
    return error instanceof VersionRace;
  }

  private planFor({ actor, mapping, options }: ImportSituation): PlanFor {
    const { customers, clock } = this.deps;
    const { viewer, settings, today, newId, customFields } = customers.situation(actor, clock());
    const columns = partColumnsOf(this.register, mapping);
    const common = { register: this.register, viewer, settings, customFields, today, newId, columns, options };
    return async (sql, rows) => ({
      ...common,
      articlesByNumber: await this.articlesOf(sql, actor.groupId, rows, columns),
    });
  }

  private async articlesOf(
    sql: Sql,
    groupId: Buffer,
    rows: readonly ReadRow[],
    columns: PartImportPlan['columns'],
  ): Promise<ReadonlyMap<string, KnownArticle>> {
    const at = columns.findIndex((column) => column?.key === 'article');
    const keys = [...new Set(rows.map(({ cells }) => entryKey(cells[at] ?? '')))].filter((key) => key !== '');
    const found = await this.deps.articles.withKeys(
      sql,
      groupId,
      keys.map((key) => Buffer.from(key, 'latin1')),
      'LOOK',
    );
    return new Map(
      found.map(({ id, key, values: { number, name }, status }) => [
        Buffer.from(key).toString('latin1'),
        { id: publicId('art', id), number, name, status },
      ]),
    );
  }
}
