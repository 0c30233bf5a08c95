import { Readable } from 'node:stream';
import { cellsOf } from '@register/domain/export/export-cells';
import { exportColumnsFor, fieldsGiven, type ExportColumn } from '@register/domain/export/export-columns';
import { mayCollect } from '@register/domain/export/may-collect';
import { violation, type Violation } from '@register/domain/violation';
import { askedChange } from '../../../access-log/access-recorder.js';
import { parsePublicId, publicId } from '../../../database/ids.js';
import type { Sql } from '../../../database/sql.js';
import type { UnitOfWork } from '../../../database/unit-of-work.js';
import { GivingEnded, type FileGiver } from '../../../file/file.service.js';
import { tableFile } from '../../../file/table-file.service.js';
import { betweenSteps } from '../../../jobs/giving-way.js';
import { actorOfAuthor, jobAuthorOf } from '../../../jobs/job-author.js';
import type { JobQueue } from '../../../jobs/job-queue.js';
import { traffic } from '../../../jobs/traffic.js';
import type { Log } from '../../../log.js';
import type { Actor, Language } from '../../../request-context.js';
import type { CustomerRecord } from '../../customer-record.js';
import type { Selection, SelectionService } from '../selection/selection.service.js';
import { exportFileName, exportJob, exportSheet, type ExportFormat, type ExportPayload } from './export-job.js';
import { exportRows } from './export-rows.query.js';
import { findExport } from './export.query.js';
import { readAhead } from './read-ahead.js';
import { tellGiven, writtenDown } from './written-down.js';

export interface WantedExport {
  readonly selectionId: Buffer | undefined;
  /** Keys; undefined: every column that the actor may have. */
  readonly columns: readonly string[] | undefined;
  readonly format: ExportFormat;
  readonly language: Language;
}

export interface PreparedExport {
  readonly id: Buffer;
  readonly fileName: string;
  readonly selection: Selection;
}

/** Chosen customers as a file. */
export class ExportService {
  constructor(
    private readonly deps: {
      readonly read: Sql;
      readonly unitOfWork: UnitOfWork;
      readonly log: Log;
      readonly clock: () => number;
    },
    private readonly selections: SelectionService,
    private readonly queue: JobQueue,
  ) {}

  /** Writes down who wants what; the file is made when it is fetched. */
  async prepare(actor: Actor, wanted: WantedExport): Promise<PreparedExport | { violations: readonly Violation[] }> {
    const { columns, format, language } = wanted;
    const selection = await this.selections.find(actor, wanted.selectionId);
    if (!selection) return { violations: [violation('NOT_FOUND', ['selectionId'])] };
    const known = new Set(columnsOf(actor).map(({ key }) => key));
    const unknown = (columns ?? []).findIndex((key, at, all) => !known.has(key) || all.indexOf(key) < at);
    if (columns?.length === 0) return { violations: [violation('REQUIRED', ['columns'])] };
    if (unknown >= 0) return { violations: [violation('REFERENCE_UNKNOWN', ['columns', String(unknown)])] };
    const payload: ExportPayload = {
      selectionId: selection.id.toString('hex'),
      customers: selection.customers,
      columns: columns ?? null,
      format,
      language,
      by: jobAuthorOf(actor),
      expiresAt: selection.expiresAt,
    };
    const { groupId, membershipId: createdBy } = actor;
    const id = await this.deps.unitOfWork.inTransaction(async (tx) => {
      const made = await this.queue.record(tx, { groupId, kind: exportJob, payload, createdBy });
      const changes = [
        { field: 'customers', old: null, new: String(payload.customers) },
        { field: 'columns', old: null, new: columns?.join(', ') ?? null },
        ...askedChange(selection.asked),
      ];
      const file = { id: made, fileName: exportFileName(payload) };
      await tellGiven(tx.sql, actor, this.deps.clock(), { action: 'EXPORTED', file, changes });
      return made;
    });
    return { id, fileName: exportFileName(payload), selection };
  }

  /** Gives the file to whoever asked for it, while the selection lasts: with what they may see and read now. */
  readonly give: FileGiver = async ({ actor, id }) => {
    const key = parsePublicId('job', id);
    if (!key || !mayCollect(actor.viewer)) return null;
    const payload = await findExport(this.deps.read, actor, key);
    const selection = payload && (await this.selections.find(actor, Buffer.from(payload.selectionId, 'hex')));
    if (!selection) return null;
    const { language } = payload;
    const columns = columnsOf(actor, payload.columns);
    const table = {
      sheet: exportSheet(payload),
      headings: columns.map(({ heading }) => heading[language]),
      rows: writtenDown(
        this.deps,
        actor,
        { id: key, fileName: exportFileName(payload) },
        this.rows(actor, selection, payload),
      ),
    };
    return {
      name: exportFileName(payload),
      shownAs: null,
      size: null,
      open: () => {
        const { actorId, actorKind } = actor;
        const by = publicId(actorKind === 'API_KEY' ? 'key' : 'usr', actorId);
        this.deps.log.security('export', { actorId: by, targetId: id });
        return Promise.resolve(
          Readable.from(tableFile(exportFileName(payload), table), { highWaterMark: piecesAhead }),
        );
      },
    };
  };

  /** The next customers are read while cells are made of some. */
  private async *rows(
    actor: Actor,
    selection: Selection,
    { language, columns: wanted }: ExportPayload,
  ): AsyncGenerator<string[][]> {
    const columns = columnsOf(actor, wanted);
    const cells = columns.map((column) => cellsOf(column, language));
    for await (const customers of readAhead(this.customers(actor, selection, columns)))
      yield customers.map((customer) => cells.map((cell) => cell(customer)));
  }

  /** With what they may see and read when each page of it is read: a file of a hundred thousand takes a while. */
  private async *customers(
    begun: Actor,
    selection: Selection,
    columns: readonly ExportColumn[],
  ): AsyncGenerator<CustomerRecord[]> {
    let done = 0;
    for await (const keys of this.selections.keys(selection, customersAtOnce)) {
      const { read, clock } = this.deps;
      const actor = await actorOfAuthor(read, begun.groupId, jobAuthorOf(begun), clock());
      if (!actor || !mayCollect(actor.viewer) || !mayHave(actor, columns)) throw new GivingEnded();
      yield await exportRows(read, actor, columns, keys);
      done += keys.length;
      await betweenSteps();
    }
    // Forgotten while somebody was slow to fetch it.
    if (done < selection.customers) throw new GivingEnded();
  }
}

/** Still, all of them. */
function mayHave({ viewer, settings, customFields }: Actor, columns: readonly ExportColumn[]): boolean {
  const given = fieldsGiven(viewer, settings, customFields);
  return columns.every(({ field }) => given.has(field));
}

/** The columns that somebody may have, or of these what is left of them. */
export function columnsOf(actor: Actor, keys: readonly string[] | null = null): readonly ExportColumn[] {
  const { viewer, settings, customFields } = actor;
  const all = exportColumnsFor(viewer, settings, customFields);
  return keys === null ? all : keys.flatMap((key) => all.filter((column) => column.key === key));
}

/** Each page costs its statements, however few it holds, so many; but few while others work: it is a wait for whoever comes just then. */
const customersAtOnce = (): number => (traffic.isInUse() ? 32 : 256);

/** What is read before it is sent is of rights that may end meanwhile. */
const piecesAhead = 2;
