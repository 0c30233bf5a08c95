import type { ImportKind, ImportSituation } from '../import-kind.js';
import type { ImportRows } from '../import-row.repository.js';
import type { StagedRow } from '../staged-row.js';
import type { KeptCorrection } from './corrections.repository.js';
import { FileKeys } from './file-keys.js';
import type { RowKeys } from './row-keys.repository.js';
import { alikeKeysOf, tryRows } from './try-rows.js';

/** More are decided by a job, which tries the whole file. */
const mostTogether = 400;

/** A few rows of a tried file decided anew within a transaction, and with them the rows that what they have in common bears on. */
export class DecidedAnew {
  constructor(
    private readonly kind: ImportKind,
    private readonly situation: ImportSituation,
    private readonly rows: ImportRows,
    private readonly keys: RowKeys,
  ) {}

  /** The rows that are as they now are, staged; null when they are too many. */
  async decide(
    corrected: readonly StagedRow[],
    kept: ReadonlyMap<number, KeptCorrection>,
  ): Promise<readonly StagedRow[] | null> {
    const sql = this.situation.read;
    let rows = inOrder(corrected);
    let changed = new Set(corrected.map(({ rowNumber }) => rowNumber));
    for (;;) {
      if (rows.length > mostTogether) return null;
      const before = await this.bearing(rows);
      await this.keys.remove(
        sql,
        rows.map(({ rowNumber }) => rowNumber),
      );
      const { staged, keys } = await this.tried(rows, kept);
      const touched = new Map<string, Buffer>();
      for (const { rowNumber } of rows) {
        const had = before.get(rowNumber) ?? [];
        const has = [...(keys.get(rowNumber) ?? [])].map((key) => this.keys.hash(key));
        for (const hash of changed.has(rowNumber) ? [...had, ...has] : differing(had, has))
          touched.set(hash.toString('hex'), hash);
      }
      // Asked while the keys of these rows are gone: others only.
      const others = await this.keys.sharers(sql, [...touched.values()], mostTogether);
      await this.keep(staged, keys);
      if (others.length === 0) return staged;
      if (others.length > mostTogether) return null;
      rows = inOrder([...staged, ...(await this.rows.of(sql, others))]);
      changed = new Set();
    }
  }

  /** What each has that bears on others; the same fault does not. */
  private async bearing(rows: readonly StagedRow[]): Promise<ReadonlyMap<number, readonly Buffer[]>> {
    const numbers = rows.map(({ rowNumber }) => rowNumber);
    const all = await this.keys.of(this.situation.read, numbers);
    return new Map(
      rows.map((row) => {
        const faults = new Set(alikeKeysOf(row).map((key) => this.keys.hash(key).toString('hex')));
        return [row.rowNumber, (all.get(row.rowNumber) ?? []).filter((hash) => !faults.has(hash.toString('hex')))];
      }),
    );
  }

  private async tried(rows: readonly StagedRow[], kept: ReadonlyMap<number, KeptCorrection>) {
    const sql = this.situation.read;
    const fileKeys = new FileKeys({
      first: (keys) => this.keys.first(sql, keys),
      cells: async (numbers) =>
        new Map((await this.rows.of(sql, numbers)).map(({ rowNumber, cells }) => [rowNumber, cells])),
    });
    const trial = await this.kind.trial(this.situation, fileKeys);
    const staged = await tryRows(
      trial,
      rows.map((row) => ({ read: row.put?.read ?? row, kept: kept.get(row.rowNumber) ?? row.put })),
    );
    return { staged, keys: fileKeys.taken() };
  }

  private async keep(staged: readonly StagedRow[], keys: ReadonlyMap<number, ReadonlySet<string>>): Promise<void> {
    const sql = this.situation.read;
    await this.rows.replace(sql, staged);
    await this.keys.insert(
      sql,
      new Map(staged.map((row) => [row.rowNumber, [...(keys.get(row.rowNumber) ?? []), ...alikeKeysOf(row)]])),
    );
  }
}

const inOrder = (rows: readonly StagedRow[]): StagedRow[] => [...rows].sort((a, b) => a.rowNumber - b.rowNumber);

function differing(some: readonly Buffer[], others: readonly Buffer[]): Buffer[] {
  const lacks = (list: readonly Buffer[]) => {
    const known = new Set(list.map((hash) => hash.toString('hex')));
    return (hash: Buffer) => !known.has(hash.toString('hex'));
  };
  return [...some.filter(lacks(others)), ...others.filter(lacks(some))];
}
