import type { ImportRegister } from '@register/domain/import/import-register';
import type { ImportOutcome } from '@register/domain/import/import-row';
import type { GroupCiphers } from '../crypto/group-ciphers.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { badInput } from '../graphql/errors.js';
import type { AskedPage } from '../graphql/page-arguments.js';
import { countAtMost, countOf, pageOfRows } from '../graphql/page-of-rows.js';
import type { Language } from '../request-context.js';
import { registerOf, resultOf } from './import-job.js';
import { importRowOf } from './import-row-of.js';
import type { ImportRow } from './import-row.type.js';
import { ImportRows } from './import-row.repository.js';
import { countImports, importsBefore } from './import.query.js';
import type { ImportRecord } from './import.query.js';
import { RowKeys } from './corrections/row-keys.repository.js';
import { alikeKeysOf } from './corrections/try-rows.js';
import { RowSeal, type StagedRow } from './staged-row.js';
import type { RowUndone, UndoCounts } from './undo/undo-job.js';
import { UndoRows } from './undo/undo-row.repository.js';

/** Pages of imports and of their rows. */
export class ImportPages {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
    private readonly ciphers: GroupCiphers,
  ) {}

  async imports<T extends object>(
    groupId: Buffer,
    { among, shownAs }: { readonly among: readonly ImportRegister[]; readonly shownAs: (record: ImportRecord) => T },
    asked: AskedPage,
    counts: boolean,
  ): Promise<Page<T>> {
    const fingerprint = `imports:${groupId.toString('hex')}:${among.join()}`;
    const [before] = this.position(fingerprint, asked);
    const after = before instanceof Uint8Array ? before : null;
    const rows = await importsBefore(this.read, groupId, among, after, asked.size + 1);
    const total = counts ? countOf(await countImports(this.read, groupId, among, countAtMost + 1)) : null;
    return pageOfRows(
      rows,
      asked,
      { node: shownAs, cursor: (row) => this.cursors.encode(fingerprint, [row.id]) },
      total,
    );
  }

  async rows(
    record: ImportRecord,
    { outcome, undone }: { readonly outcome: ImportOutcome | null; readonly undone: RowUndone | null },
    asked: AskedPage,
    counts: boolean,
    language: Language,
  ): Promise<Page<ImportRow>> {
    const fingerprint = `import rows:${record.id.toString('hex')}:${outcome ?? 'ALL'}:${undone ?? ''}`;
    const [after] = this.position(fingerprint, asked);
    const rows = await this.rowsOf(record);
    const found = await rows.after(this.read, typeof after === 'number' ? after : 0, asked.size + 1, {
      ...(outcome && { outcomes: [outcome] }),
      undone,
    });
    const shown = await this.shownRows(record, found, language);
    const total = counts
      ? countOf(undone ? (await this.undoCounts(record))[undone] : await this.count(rows, outcome))
      : null;
    const make = {
      node: (row: (typeof found)[number]) => shown(row),
      cursor: (row: (typeof found)[number]) => this.cursors.encode(fingerprint, [row.rowNumber]),
    };
    return pageOfRows(found, asked, make, total);
  }

  /** How these rows are shown; those with faults with how many others are alike. */
  async shownRows(
    record: ImportRecord,
    rows: readonly StagedRow[],
    language: Language,
  ): Promise<(row: StagedRow) => ImportRow> {
    const { columns = [] } = resultOf(record.result) ?? {};
    const keys = new RowKeys(record.groupId, record.id, await this.ciphers.of(this.read, record.groupId));
    const alike = await keys.counts(this.read, [...new Set(rows.flatMap(alikeKeysOf))]);
    return (row) => importRowOf(row, columns, registerOf(record.kind), language, alike);
  }

  async undoCounts({ groupId, id }: Pick<ImportRecord, 'groupId' | 'id'>): Promise<UndoCounts> {
    return new UndoRows(groupId, id, await this.ciphers.of(this.read, groupId)).counts(this.read);
  }

  async rowsOf({ groupId, id }: Pick<ImportRecord, 'groupId' | 'id'>): Promise<ImportRows> {
    return new ImportRows(groupId, id, new RowSeal(await this.ciphers.of(this.read, groupId), id));
  }

  /** A file's rows are few enough to be counted whole. */
  private async count(rows: ImportRows, outcome: ImportOutcome | null): Promise<number> {
    const counts = await rows.counts(this.read);
    return outcome ? counts[outcome] : Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  private position(fingerprint: string, { cursor }: AskedPage): readonly unknown[] {
    if (cursor === null) return [];
    const values = this.cursors.decode(fingerprint, cursor);
    if (!values) throw badInput('The cursor is not from this list.', ['after']);
    return values;
  }
}
