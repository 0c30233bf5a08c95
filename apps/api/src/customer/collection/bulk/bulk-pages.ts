import { inList } from '../../../database/in-list.js';
import { publicId } from '../../../database/ids.js';
import type { Sql } from '../../../database/sql.js';
import type { Page } from '../../../graphql/connection.js';
import type { Cursors } from '../../../graphql/cursor.js';
import { badInput } from '../../../graphql/errors.js';
import { messageFor } from '../../../graphql/messages/message-for.js';
import type { AskedPage } from '../../../graphql/page-arguments.js';
import { pageOfRows } from '../../../graphql/page-of-rows.js';
import { readableTo, type Actor, type Language } from '../../../request-context.js';
import { customersSeen } from '../../customer-scope.js';
import type { BulkCounts, BulkOutcome, BulkUndone } from './bulk-job.js';
import { BulkRows, rowsOf, type BulkRow } from './bulk-row.repository.js';
import { namesOf } from './bulk.query.js';
import type { CustomerBulkRow } from './bulk.type.js';

type Job = { readonly groupId: Buffer; readonly id: Buffer };

/** The customers of changes of many, as they are shown. */
export class BulkPages {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
  ) {}

  counts({ groupId, id }: Job): Promise<BulkCounts> {
    return new BulkRows(groupId, id).counts(this.read);
  }

  async rows(
    { groupId, id }: Job,
    among: { readonly outcome: BulkOutcome | null; readonly undone: BulkUndone | null },
    asked: AskedPage,
    { actor, language, counts }: { readonly actor: Actor; readonly language: Language; readonly counts: boolean },
  ): Promise<Page<CustomerBulkRow>> {
    const { outcome, undone } = among;
    const fingerprint = `bulk rows:${id.toString('hex')}:${outcome ?? ''}:${undone ?? ''}`;
    const after = asked.cursor === null ? [0] : this.cursors.decode(fingerprint, asked.cursor);
    if (!after) throw badInput('The cursor is not from this list.', ['after']);
    const rows = new BulkRows(groupId, id);
    const found = await rows.after(this.read, Number(after[0]), asked.size + 1, rowsOf(outcome, undone));
    const names = found.length === 0 ? new Map<string, Named>() : await this.names(actor, found);
    const total = counts ? totalOf(await rows.counts(this.read), among) : null;
    const make = {
      node: (row: BulkRow) => shown(row, names.get(row.customerId.toString('hex')), actor, language),
      cursor: ({ rowNo }: BulkRow) => this.cursors.encode(fingerprint, [rowNo]),
    };
    return pageOfRows(found, asked, make, total === null ? null : { value: total, precision: 'EXACT' });
  }

  private names(actor: Actor, rows: readonly BulkRow[]): Promise<ReadonlyMap<string, Named>> {
    return namesOf(this.read, customersSeen(actor), inList(rows.map(({ customerId }) => customerId)));
  }
}

interface Named {
  readonly number: string;
  readonly name: string;
}

function shown(row: BulkRow, named: Named | undefined, actor: Actor, language: Language): CustomerBulkRow {
  const readable = readableTo(actor);
  const { violations, undoViolations, kept } = row;
  return {
    rowNumber: row.rowNo,
    customerId: named ? publicId('cus', row.customerId) : null,
    number: named && readable.has('number') ? named.number : null,
    name: named && readable.has('name') ? named.name : null,
    outcome: row.outcome,
    reasons: [...violations, ...undoViolations].map(({ code, path, params }) => ({
      code,
      field: path.length === 0 ? null : path.join('.'),
      message: messageFor({ code, path, ...(params && { params }) }, language),
    })),
    undone: row.undone,
    keptFields: kept.filter((field) => readable.has(field)),
  };
}

function totalOf(
  counts: BulkCounts,
  { outcome, undone }: { readonly outcome: BulkOutcome | null; readonly undone: BulkUndone | null },
): number {
  // Only what was changed is taken back.
  if (undone) return outcome === null || outcome === 'CHANGED' ? counts.undone[undone] : 0;
  return outcome ? counts[outcome] : counts.CHANGED + counts.UNCHANGED + counts.SKIPPED;
}
