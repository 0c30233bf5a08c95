import type { Viewer } from '@register/domain/access/viewer';
import { actionLock } from '@register/domain/customer/customer-actions';
import { cleanText } from '@register/domain/text/clean-text';
import type { CustomerTraceService } from '../customer/customer-trace.service.js';
import { parsePublicId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { archiveOf, type ArchiveEntry } from '../file/archive.service.js';
import { GivingEnded } from '../file/file.service.js';
import type { FileGiver } from '../file/lasting-files.service.js';
import { actorOfAuthor, jobAuthorOf } from '../jobs/job-author.js';
import type { HeldSource } from '../module.js';
import type { Actor } from '../request-context.js';

/**
 * Everything that is held on a customer, for the person who asks for it (GDPR, article 15): an archive with `extract.json` and
 * the files. For administrators, and the history tells that it was given, to whom and why.
 */
export class ExtractService {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly traces: CustomerTraceService,
    private readonly sources: readonly HeldSource[],
    private readonly clock: () => number,
  ) {}

  /** `POST /files/personal-data` with `{"customer": "cus_…", "reason": "…"}`. */
  readonly archive: FileGiver = async ({ actor, query }) => {
    const customerId = parsePublicId('cus', query.get('customer') ?? '');
    const reason = cleanText(query.get('reason') ?? '', { maxLength: 500 });
    if (!customerId || !reason.ok) return null;
    // The trace is kept before anything is given.
    const traced = await this.unitOfWork.inTransaction(({ sql }) =>
      this.traces.leave(sql, actor, customerId, {
        action: 'EXTRACTED',
        allowed: (stored) => actionLock('extractPersonalData', { viewer: actor.viewer, customer: stored }) === null,
        reason: reason.text,
      }),
    );
    if (!traced) return null;
    const { customer, absorbed } = traced;
    return {
      name: `${customer.number} ${customer.name}.zip`,
      shownAs: null,
      size: null,
      open: async () =>
        archiveOf(
          (await this.entries(actor, customerId, absorbed)).map((entry) =>
            this.whileAllowed(
              entry,
              actor,
              (viewer) => actionLock('extractPersonalData', { viewer, customer }) === null,
            ),
          ),
        ),
    };
  };

  /** Each file asks anew when its turn comes: many and large ones take a while, in which somebody may be shut out. */
  private whileAllowed(entry: ArchiveEntry, actor: Actor, allowed: (viewer: Viewer) => boolean): ArchiveEntry {
    const { place, content } = entry;
    if (Buffer.isBuffer(content)) return entry;
    const open = async () => {
      const now = await actorOfAuthor(this.read, actor.groupId, jobAuthorOf(actor), this.clock());
      if (!now || !allowed(now.viewer)) throw new GivingEnded();
      return content();
    };
    return { place, content: open };
  }

  /** What was kept of those that have become part of the customer stands under their own ids. */
  private async entries(actor: Actor, customerId: Buffer, absorbed: readonly Buffer[]): Promise<ArchiveEntry[]> {
    const told: Record<string, readonly object[]> = {};
    const tables: Record<string, string> = {};
    const entries: ArchiveEntry[] = [];
    for (const { name, tables: of, besides = [], rows, files } of this.sources) {
      for (const table of of)
        tables[table] =
          rows === null ? 'holds nothing of its own: part of the rest, or made of it to find it by' : name;
      for (const table of besides) tables[table] = `part of ${name}`;
      const found: object[] = [];
      for (const one of [...absorbed, customerId]) {
        const held = { sql: this.read, actor, customerId: one };
        found.push(...((await rows?.(held)) ?? []));
        for (const { place, open } of (await files?.(held)) ?? [])
          entries.push({ place: `files/${place}`, content: open });
      }
      if (rows !== null) told[name] = found;
    }
    const about = {
      customer: publicId('cus', customerId),
      group: actor.groupName,
      madeAt: new Date(this.clock()).toISOString(),
      madeBy: actor.name,
      tables,
    };
    const json = Buffer.from(JSON.stringify({ about, ...told }, null, 2), 'utf8');
    return [{ place: 'extract.json', content: json }, ...entries];
  }
}
