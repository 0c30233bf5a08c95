import type { ArticleGroupValues } from '@register/domain/article/article';
import { letterColumnsOf } from '@register/domain/import/letter-columns';
import { entryKey, NamedEntries } from '@register/domain/import/named-entries';
import { namedArticleGroups } from '../../article/article-services.service.js';
import { duplicateKeyOf } from '../../database/duplicate-key.js';
import { newId, publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import type { DiscountLetterService } from '../../discount-letter/discount-letter.service.js';
import { EntryRace, type EntryBulkService } from '../../entry/entry-bulk.service.js';
import type { FileKeys } from '../corrections/file-keys.js';
import type { ImportKind, ImportSituation, RowBatch, RowTrial } from '../import-kind.js';
import type { ImportRows } from '../import-row.repository.js';
import type { StagedRow } from '../staged-row.js';
import { LetterBatch } from './letter-batch.js';
import type { LettersNow } from './letters-now.js';
import { LetterTrial } from './letter-trial.js';

/** Rows that become discounts of the letters that they name. */
export class LetterImports implements ImportKind {
  readonly register = 'DISCOUNT_LETTERS';

  constructor(
    private readonly letters: DiscountLetterService,
    private readonly groups: EntryBulkService<ArticleGroupValues>,
    private readonly clock: () => number,
  ) {}

  async trial(situation: ImportSituation, keys: FileKeys): Promise<RowTrial> {
    return new LetterTrial(await this.now(situation.read, situation), keys);
  }

  batch(situation: ImportSituation, rows: ImportRows, staged: readonly StagedRow[]): Promise<RowBatch> {
    const { letters, groups, clock } = this;
    const now = (sql: Sql): Promise<LettersNow> => this.now(sql, situation);
    return Promise.resolve(new LetterBatch({ letters, groups, clock, now }, situation, rows, staged));
  }

  wasOutrun(error: unknown): boolean {
    return error instanceof EntryRace || takenMeanwhile.has(duplicateKeyOf(error));
  }

  private async now(sql: Sql, { actor, mapping, options }: ImportSituation): Promise<LettersNow> {
    const { viewer, groupId } = actor;
    const all = await this.letters.all(sql, groupId);
    const stored = new Map(all.map((letter) => [entryKey(letter.name), letter]));
    const adding = options.createGroups ? { viewer, newId: () => publicId('arg', newId()) } : null;
    const groups = new NamedEntries(await namedArticleGroups(sql, groupId), adding);
    const columns = letterColumnsOf(mapping);
    return { plan: { viewer, columns, options, groups, letters: new Map(stored) }, stored };
  }
}

const takenMeanwhile: ReadonlySet<unknown> = new Set(['discountLetterName', 'articleGroupName']);
