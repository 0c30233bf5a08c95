import { Readable } from 'node:stream';
import { mayCollect } from '@register/domain/export/may-collect';
import { inList } from '../../../database/in-list.js';
import { parsePublicId, publicId } from '../../../database/ids.js';
import type { Sql } from '../../../database/sql.js';
import type { UnitOfWork } from '../../../database/unit-of-work.js';
import { GivingEnded, type FileGiver } from '../../../file/file.service.js';
import { tableFile } from '../../../file/table-file.service.js';
import { messageFor } from '../../../graphql/messages/message-for.js';
import { betweenSteps } from '../../../jobs/giving-way.js';
import { actorOfAuthor, jobAuthorOf } from '../../../jobs/job-author.js';
import { readableTo, type Actor, type Language } from '../../../request-context.js';
import { customersSeen } from '../../customer-scope.js';
import { writtenDown } from '../export/written-down.js';
import { BulkRows, leftOutRows, type BulkRow } from './bulk-row.repository.js';
import { findMadeBulk, namesOf } from './bulk.query.js';

export const skippedFilePath = '/changes/:id/skipped';
export const skippedFileUrl = (id: Buffer): string => `/files${skippedFilePath.replace(':id', publicId('job', id))}`;

/** The customers that a change of many left out, or could not take back, each with its reasons: for whoever asked for the change. */
export class SkippedFile {
  constructor(
    private readonly deps: { readonly read: Sql; readonly unitOfWork: UnitOfWork; readonly clock: () => number },
  ) {}

  readonly give: FileGiver = async ({ actor, language, id }) => {
    const key = parsePublicId('job', id);
    if (!key || !mayCollect(actor.viewer) || !(await findMadeBulk(this.deps.read, actor, key))) return null;
    const columns = columnsOf(actor);
    const name = fileNames[language];
    const table = {
      sheet: '',
      headings: [...columns.map((column) => headings[column][language]), headings.reason[language]],
      rows: writtenDown(this.deps, actor, { id: key, fileName: name }, this.rows(actor, key, columns, language)),
    };
    return { name, shownAs: null, size: null, open: () => Promise.resolve(Readable.from(tableFile(name, table))) };
  };

  /** With what they may see and read when each page of it is read. */
  private async *rows(
    begun: Actor,
    id: Buffer,
    columns: readonly Column[],
    language: Language,
  ): AsyncGenerator<string[][]> {
    const { read, clock } = this.deps;
    const rows = new BulkRows(begun.groupId, id);
    for (let last = 0; ; await betweenSteps()) {
      const actor = await actorOfAuthor(read, begun.groupId, jobAuthorOf(begun), clock());
      if (!actor || !mayCollect(actor.viewer) || columnsOf(actor).join() !== columns.join()) throw new GivingEnded();
      if (!(await findMadeBulk(read, actor, id))) throw new GivingEnded();
      const found = await rows.after(read, last, rowsAtOnce, leftOutRows);
      if (found.length === 0) return;
      const names = await namesOf(read, customersSeen(actor), inList(found.map(({ customerId }) => customerId)));
      yield found.map((row) => {
        const named = names.get(row.customerId.toString('hex'));
        return [...columns.map((column) => named?.[column] ?? ''), reasonsOf(row, language)];
      });
      last = found.at(-1)?.rowNo ?? last;
    }
  }
}

type Column = 'number' | 'name';

const columnsOf = (actor: Actor): readonly Column[] => {
  const readable = readableTo(actor);
  return (['number', 'name'] as const).filter((column) => readable.has(column));
};

const reasonsOf = ({ violations, undoViolations }: BulkRow, language: Language): string =>
  [...violations, ...undoViolations]
    .map(({ code, path, params }) => messageFor({ code, path, ...(params && { params }) }, language))
    .join(' ');

const headings = {
  number: { sv: 'Kundnummer', en: 'Customer number' },
  name: { sv: 'Namn', en: 'Name' },
  reason: { sv: 'Orsak', en: 'Reason' },
} as const satisfies Record<string, Record<Language, string>>;
const fileNames: Readonly<Record<Language, string>> = { sv: 'ej-andrade-kunder.csv', en: 'skipped-customers.csv' };
const rowsAtOnce = 200;
