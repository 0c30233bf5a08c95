import { alikeKey, noCorrection, withCorrection, type CorrectionPatch } from '@register/domain/import/correct-row';
import { importRegisters } from '@register/domain/import/import-register';
import type { RowChoice } from '@register/domain/import/import-row';
import type { Violation } from '@register/domain/violation';
import { violation } from '@register/domain/violation';
import type { GroupCiphers } from '../../crypto/group-ciphers.js';
import type { Transaction, UnitOfWork } from '../../database/unit-of-work.js';
import type { JobQueue } from '../../jobs/job-queue.js';
import type { Actor } from '../../request-context.js';
import { importStatus, jobKinds, payloadOf, registerOf, resultOf, type ImportResult } from '../import-job.js';
import type { ImportKind } from '../import-kind.js';
import { importForChange, keepResult, type ImportRecord } from '../import.query.js';
import { ImportRows } from '../import-row.repository.js';
import { cellOf } from '../reading/cell.js';
import { RowSeal, type StagedRow } from '../staged-row.js';
import { Corrections, type KeptCorrection } from './corrections.repository.js';
import { DecidedAnew } from './decided-anew.js';
import { RowKeys } from './row-keys.repository.js';

export interface WantedCorrection {
  readonly rowNumber: number;
  /** How many times the row had been put right when this was made on it. */
  readonly revision: number;
  /** By column; null puts the file's own text back. */
  readonly cells: readonly { readonly column: number; readonly value: string | null }[];
  /** Absent leaves it. */
  readonly choice?: RowChoice | null;
  /** Whether other rows with the same fault and the same text there are given the same text. */
  readonly alike: boolean;
}

export type CorrectionAnswer =
  | { readonly id: Buffer; readonly rows: readonly StagedRow[]; readonly corrected: number }
  | { readonly violations: readonly Violation[]; readonly id?: Buffer; readonly rows?: readonly StagedRow[] };

/** Puts rows of a tried file right before they are written. What comes of it is decided by the same trial, and the counts with it. */
export class ImportCorrectionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ciphers: GroupCiphers,
    private readonly queue: JobQueue,
    private readonly kinds: readonly ImportKind[],
  ) {}

  /** Corrects one row, and those that are alike when that is asked for. */
  correct(actor: Actor, id: Buffer | undefined, wanted: WantedCorrection): Promise<CorrectionAnswer> {
    const wrong = wanted.cells.flatMap(({ value }, at) => faultOf(value, at));
    if (wrong.length > 0) return Promise.resolve({ violations: wrong });
    return this.previewed(actor, id, async (at) => {
      const [row] = await at.rows.of(at.tx.sql, [wanted.rowNumber]);
      const { length } = at.result.columns;
      const unknown = wanted.cells.findIndex(({ column }) => column < 0 || column >= length);
      if (!row) return { violations: [violation('NOT_FOUND', ['rowNumber'])] };
      if (wanted.choice && wanted.choice.kind !== 'LEAVE_OUT' && at.kind.register !== 'CUSTOMERS')
        return { violations: [violation('NOT_A_CHOICE', ['choice'], { choices: 'LEAVE_OUT' })] };
      if (unknown >= 0) return { violations: [violation('NOT_FOUND', ['cells', String(unknown), 'column'])] };
      if ((row.put?.revision ?? 0) !== wanted.revision)
        return { violations: [violation('VERSION_CONFLICT', ['revision'])], id: at.record.id, rows: [row] };
      const cells = Object.fromEntries(wanted.cells.map(({ column, value }) => [column, value]));
      const patch = { cells, ...(wanted.choice !== undefined && { choice: wanted.choice }) };
      const alike = wanted.alike ? await this.alike(at, row, patch) : [];
      return this.put(at, [{ row, patch }, ...alike]);
    });
  }

  /** Decides all possible duplicates alike. Whom to change is known of those who are like one customer only; the others stay as they are. */
  decideDuplicates(actor: Actor, id: Buffer | undefined, kind: RowChoice['kind']): Promise<CorrectionAnswer> {
    return this.previewed(actor, id, async (at) => {
      const patches: RowPatch[] = [];
      for (let last = 0; ;) {
        const rows = await at.rows.after(at.tx.sql, last, 500, { outcomes: ['DUPLICATE'] });
        if (rows.length === 0) break;
        for (const row of rows) {
          const choice = choiceFor(row, kind);
          if (choice) patches.push({ row, patch: { choice } });
        }
        last = rows.at(-1)?.rowNumber ?? last;
      }
      return patches.length === 0 ? { id: at.record.id, rows: [], corrected: 0 } : this.put(at, patches);
    });
  }

  /** The other rows that have a fault of this one in a column that is put right. */
  private async alike({ tx, rows, keys }: Place, row: StagedRow, patch: CorrectionPatch): Promise<RowPatch[]> {
    const found: RowPatch[] = [];
    for (const { column, code } of row.detail.errors ?? []) {
      const text = column === null ? undefined : patch.cells?.[column];
      if (column === null || text === undefined || text === null) continue;
      const key = alikeKey(column, code, row.cells[column] ?? '');
      const numbers = (await keys.sharers(tx.sql, [keys.hash(key)], mostRows)).filter(
        (number) => number !== row.rowNumber,
      );
      const known = new Set(found.map((other) => other.row.rowNumber));
      for (const other of await rows.of(tx.sql, numbers))
        if (!known.has(other.rowNumber)) found.push({ row: other, patch: { cells: { [column]: text } } });
    }
    return found;
  }

  private async put(at: Place, patches: readonly RowPatch[]): Promise<CorrectionAnswer> {
    const { tx, record, rows, keys } = at;
    const kept = new Map(
      patches.map(({ row, patch }): [number, KeptCorrection] => [
        row.rowNumber,
        {
          revision: (row.put?.revision ?? 0) + 1,
          correction: withCorrection(row.put?.correction ?? noCorrection, patch),
        },
      ]),
    );
    await at.corrections.keep(tx.sql, kept);
    const corrected = kept.size;
    const payload = payloadOf(record.payload);
    const mapping = at.result.columns.map(({ field }) => field);
    const situation = { read: tx.sql, importId: record.id, actor: at.actor, mapping, options: payload.options };
    const changed = await new DecidedAnew(at.kind, situation, rows, keys).decide(
      patches.map(({ row }) => row),
      kept,
    );
    // Too much bears on it to be decided while somebody waits: the whole file is tried anew, with what was put right in it.
    if (!changed) {
      const kind = jobKinds[registerOf(record.kind)].prepare;
      await this.queue.requeue(tx, record, { kind, payload: { ...payload, mapping } });
      return { id: record.id, rows: [], corrected };
    }
    const counts = await rows.counts(tx.sql);
    await keepResult(tx.sql, record, { ...at.result, counts });
    return { id: record.id, rows: changed, corrected };
  }

  private previewed(
    actor: Actor,
    id: Buffer | undefined,
    change: (at: Place) => Promise<CorrectionAnswer>,
  ): Promise<CorrectionAnswer> {
    return this.unitOfWork.inTransaction(async (tx) => {
      const record = id && (await importForChange(tx.sql, actor.groupId, id, importRegisters));
      if (!record) return { violations: [violation('NOT_FOUND', ['id'])] };
      const state = importStatus(record);
      const kind = this.kinds.find(({ register }) => register === registerOf(record.kind));
      const result = resultOf(record.result);
      if (state !== 'PREVIEWED' || !kind || !result)
        return { violations: [violation('IMPORT_STATE', ['id'], { state })] };
      const cipher = await this.ciphers.of(tx.sql, actor.groupId);
      const place = [record.groupId, record.id] as const;
      return change({
        tx,
        actor,
        record,
        result,
        kind,
        rows: new ImportRows(...place, new RowSeal(cipher, record.id)),
        keys: new RowKeys(...place, cipher),
        corrections: new Corrections(...place, cipher),
      });
    });
  }
}

interface Place {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly record: ImportRecord;
  readonly result: ImportResult;
  readonly kind: ImportKind;
  readonly rows: ImportRows;
  readonly keys: RowKeys;
  readonly corrections: Corrections;
}

interface RowPatch {
  readonly row: StagedRow;
  readonly patch: CorrectionPatch;
}

function choiceFor({ detail }: StagedRow, kind: RowChoice['kind']): RowChoice | null {
  if (kind !== 'UPDATE') return { kind };
  const customers = (detail.candidates ?? []).flatMap((like) => like.id ?? []);
  const [customerId] = customers;
  return customers.length === 1 && customerId !== undefined ? { kind, customerId } : null;
}

function faultOf(value: string | null, at: number): Violation[] {
  const { fault } = cellOf(value ?? '');
  return fault ? [violation(fault.code, ['cells', String(at), 'value'], fault.params)] : [];
}

/** As many as a file may have. */
const mostRows = 50_000;
