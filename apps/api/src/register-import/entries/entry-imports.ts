import type { ArticleGroupValues } from '@register/domain/article/article';
import type { EntryValues } from '@register/domain/entry/change-entry';
import { entryColumnsOf, type EntryImportPlan } from '@register/domain/import/entry-row';
import type { EntryRegister } from '@register/domain/import/import-register';
import { NamedEntries } from '@register/domain/import/named-entries';
import { namedArticleGroups } from '../../article/article-services.service.js';
import { duplicateKeyOf } from '../../database/duplicate-key.js';
import { newId, publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { EntryRace, type EntryBulkService } from '../../entry/entry-bulk.service.js';
import type { FileKeys } from '../corrections/file-keys.js';
import type { ImportKind, ImportSituation, RowBatch, RowTrial } from '../import-kind.js';
import type { ImportRows } from '../import-row.repository.js';
import type { StagedRow } from '../staged-row.js';
import { EntryBatch } from './entry-batch.js';
import { EntryTrial } from './entry-trial.js';

/** Rows that become entries of one of the registers besides the customers'. */
export class EntryImports<V extends EntryValues> implements ImportKind {
  constructor(
    readonly register: EntryRegister,
    private readonly entries: EntryBulkService<V>,
    private readonly groups: EntryBulkService<ArticleGroupValues>,
    private readonly clock: () => number,
  ) {}

  async trial(situation: ImportSituation, keys: FileKeys): Promise<RowTrial> {
    return new EntryTrial(await this.plan(situation.read, situation), this.entries, situation, keys);
  }

  batch(situation: ImportSituation, rows: ImportRows, staged: readonly StagedRow[]): Promise<RowBatch> {
    const { entries, groups, clock } = this;
    const plan = (): Promise<EntryImportPlan> => this.plan(situation.read, situation);
    return Promise.resolve(new EntryBatch({ entries, groups, clock, plan }, situation, rows, staged));
  }

  wasOutrun(error: unknown): boolean {
    return error instanceof EntryRace || takenMeanwhile.has(duplicateKeyOf(error));
  }

  private async plan(sql: Sql, { actor, mapping, options }: ImportSituation): Promise<EntryImportPlan> {
    const columns = entryColumnsOf(this.register, mapping);
    const known = columns.some((column) => column?.field === 'group')
      ? await namedArticleGroups(sql, actor.groupId)
      : [];
    const { viewer } = actor;
    const adding = options.createGroups ? { viewer, newId: () => publicId('arg', newId()) } : null;
    return { register: this.register, viewer, columns, options, groups: new NamedEntries(known, adding) };
  }
}

const takenMeanwhile: ReadonlySet<unknown> = new Set(['articleNumber', 'articleGroupName']);
