import type { GroupCipher } from '../../crypto/group-cipher.js';
import { inList } from '../../database/in-list.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Sql } from '../../database/sql.js';

/** What the rows of one import have in common, kept as blind indexes: it is found where a text is known, and read nowhere. */
export class RowKeys {
  constructor(
    private readonly groupId: Buffer,
    private readonly importId: Buffer,
    private readonly cipher: GroupCipher,
  ) {}

  insert(sql: Sql, keys: ReadonlyMap<number, Iterable<string>>): Promise<void> {
    const rows = [...keys].flatMap(([rowNumber, texts]) =>
      [...new Set(texts)].map((text) => [this.groupId, this.importId, this.hash(text), rowNumber]),
    );
    return insertRows(sql, 'import_row_key', ['groupId', 'jobId', 'keyHash', 'rowNo'], rows);
  }

  async remove(sql: Sql, rowNumbers: readonly number[]): Promise<void> {
    const list = inList(rowNumbers);
    await sql.run(`DELETE FROM import_row_key WHERE groupId = ? AND jobId = ? AND rowNo IN ${list.sql}`, [
      this.groupId,
      this.importId,
      ...list.params,
    ]);
  }

  /** What some rows have, by their numbers. */
  async of(sql: Sql, rowNumbers: readonly number[]): Promise<ReadonlyMap<number, readonly Buffer[]>> {
    const list = inList(rowNumbers);
    const rows = await sql.all<{ rowNo: number; keyHash: Buffer }>(
      `SELECT rowNo, keyHash FROM import_row_key WHERE groupId = ? AND jobId = ? AND rowNo IN ${list.sql}`,
      [this.groupId, this.importId, ...list.params],
    );
    const byRow = new Map<number, Buffer[]>();
    for (const { rowNo, keyHash } of rows) byRow.set(rowNo, [...(byRow.get(rowNo) ?? []), Buffer.from(keyHash)]);
    return byRow;
  }

  /** Rows that have one of them, in the order of the file; one more than `most` says that there are too many. */
  async sharers(sql: Sql, hashes: readonly Buffer[], most: number): Promise<number[]> {
    if (hashes.length === 0) return [];
    const list = inList(hashes);
    const rows = await sql.all<{ rowNo: number }>(
      `SELECT DISTINCT rowNo FROM import_row_key WHERE groupId = ? AND jobId = ? AND keyHash IN ${list.sql} ORDER BY rowNo LIMIT ${Math.trunc(most) + 1}`,
      [this.groupId, this.importId, ...list.params],
    );
    return rows.map(({ rowNo }) => rowNo);
  }

  /** The first row that has each. */
  async first(sql: Sql, texts: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.perText(sql, texts, 'MIN(rowNo)');
  }

  /** How many rows have each. */
  async counts(sql: Sql, texts: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.perText(sql, texts, 'COUNT(*)');
  }

  hash(text: string): Buffer {
    return this.cipher.textIndex(this.importId, text);
  }

  private async perText(sql: Sql, texts: readonly string[], what: string): Promise<ReadonlyMap<string, number>> {
    if (texts.length === 0) return new Map();
    const byHash = new Map(texts.map((text) => [this.hash(text).toString('hex'), text]));
    const list = inList([...byHash.keys()].map((hash) => Buffer.from(hash, 'hex')));
    const rows = await sql.all<{ keyHash: Buffer; n: number }>(
      `SELECT keyHash, ${what} AS n FROM import_row_key WHERE groupId = ? AND jobId = ? AND keyHash IN ${list.sql} GROUP BY keyHash`,
      [this.groupId, this.importId, ...list.params],
    );
    return new Map(
      rows.flatMap(({ keyHash, n }) => {
        const text = byHash.get(Buffer.from(keyHash).toString('hex'));
        return text === undefined ? [] : [[text, n] as const];
      }),
    );
  }
}
