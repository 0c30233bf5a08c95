import {
  changeDocument,
  createFolder,
  deleteDocuments,
  moveDocuments,
  removeDocuments,
  restoreDocuments,
  showDocuments,
  type DocumentDecision,
  type DocumentPatch,
  type DocumentSituation,
} from '@register/domain/document/change-documents';
import type { CustomerDocument } from '@register/domain/document/document';
import type { Violation } from '@register/domain/violation';
import { violation } from '@register/domain/violation';
import type { CustomerChangeService, CustomerOutcome } from '../customer/customer-change.service.js';
import { newId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { LastingFilesService } from '../file/lasting-files.service.js';
import type { Actor } from '../request-context.js';
import { documentKey, documentOf, type DocumentRow } from './document-row.js';
import { situationAt } from './document-situation.js';
import {
  binDocument,
  documentsById,
  insertDocument,
  removeBinned,
  unbinContent,
  updateDocument,
  type DocumentsOf,
} from './document.repository.js';

/** What somebody does with documents that are there. Each call is one change of one customer. */
export class DocumentService {
  constructor(
    private readonly read: Sql,
    private readonly customers: CustomerChangeService,
    private readonly files: LastingFilesService,
  ) {}

  /** A new folder. */
  async createFolder(
    actor: Actor,
    customerId: Buffer | undefined,
    name: string,
    parentId: string | null,
  ): Promise<DocumentOutcome> {
    if (!customerId) return refused(violation('NOT_FOUND', ['customerId']));
    const id = publicId('doc', newId());
    const outcome = await this.customers.change(actor, customerId, async (customer, sql) => {
      const of = { groupId: actor.groupId, customerId };
      const situation = await situationAt(sql, of, actor, customer, [parentId]);
      const decision = createFolder(situation, id, { name, parentId });
      if (!decision.ok) return decision;
      return {
        changes: decision.changes,
        alsoWrite: async (tx, at) => {
          for (const folder of decision.next)
            await insertDocument(tx, of, { ...folder, size: 0, contentType: null, createdBy: actor.name }, at);
        },
      };
    });
    return outcomeOf(outcome, [id], 'customerId');
  }

  /** Another name, or shown to the customer or not. */
  update(
    actor: Actor,
    id: Buffer | undefined,
    patch: DocumentPatch,
    expectedVersion: number | null,
  ): Promise<DocumentOutcome> {
    return this.change(
      actor,
      [id],
      { inBin: false, path: ['id'] },
      {
        parents: ([document]) => [document?.parentId ?? null],
        decide: (situation, [document], rows) => {
          if (!document) return { ok: false, violations: [violation('NOT_FOUND', ['id'])] };
          if (expectedVersion !== null && rows[0]?.version !== expectedVersion)
            return { ok: false, violations: [violation('VERSION_CONFLICT', ['expectedVersion'])] };
          return changeDocument(situation, document, patch);
        },
        write: updateDocument,
      },
    );
  }

  /** Shown to the customer's own logins, or hidden from them. */
  show(actor: Actor, ids: readonly (Buffer | undefined)[], visibleForCustomer: boolean): Promise<DocumentOutcome> {
    return this.change(
      actor,
      ids,
      { inBin: false },
      {
        parents: () => [null],
        decide: (situation, documents) => showDocuments(situation, documents, visibleForCustomer),
        write: updateDocument,
      },
    );
  }

  /** Into another folder; null: to the top. */
  move(actor: Actor, ids: readonly (Buffer | undefined)[], folderId: string | null): Promise<DocumentOutcome> {
    return this.change(
      actor,
      ids,
      { inBin: false },
      {
        parents: () => [folderId],
        decide: (situation, documents) => moveDocuments(situation, documents, folderId),
        write: updateDocument,
      },
    );
  }

  /** To the bin. */
  delete(actor: Actor, ids: readonly (Buffer | undefined)[]): Promise<DocumentOutcome> {
    return this.change(
      actor,
      ids,
      { inBin: false },
      {
        parents: () => [null],
        decide: deleteDocuments,
        write: (tx, of, document, situation, at) => binDocument(tx, of, document, situation.folders, at),
      },
    );
  }

  /** Out of the bin. */
  restore(actor: Actor, ids: readonly (Buffer | undefined)[]): Promise<DocumentOutcome> {
    return this.change(
      actor,
      ids,
      { inBin: true },
      {
        parents: (documents) => [null, ...documents.map(({ parentId }) => parentId)],
        decide: restoreDocuments,
        write: async (tx, of, document) => {
          await updateDocument(tx, of, document);
          await unbinContent(tx, of, document.id);
        },
      },
    );
  }

  /** Out of the bin for good. */
  remove(actor: Actor, ids: readonly (Buffer | undefined)[]): Promise<DocumentOutcome> {
    return this.change(
      actor,
      ids,
      { inBin: true },
      {
        parents: () => [null],
        decide: removeDocuments,
        write: async (tx, { groupId }, { id }) =>
          this.files.expire(tx, groupId, await removeBinned(tx, groupId, [documentKey(id)])),
      },
    );
  }

  /** Documents of one customer, all or none. Only the first that cannot be found is told of, so that nothing is told of the others. */
  private async change(
    actor: Actor,
    ids: readonly (Buffer | undefined)[],
    { inBin, path }: { readonly inBin: boolean; readonly path?: readonly string[] },
    how: DocumentChange,
  ): Promise<DocumentOutcome> {
    const { groupId } = actor;
    const keys = ids.flatMap((id) => id ?? []);
    const missing = (at: number): Violation => violation('NOT_FOUND', path ?? ['ids', String(at)]);
    const [first] = ids[0] ? await documentsById(this.read, groupId, [ids[0]], inBin) : [];
    if (!first) return refused(missing(0));
    const { customerId } = first;
    const outcome = await this.customers.change(actor, customerId, async (customer, sql) => {
      const found = await documentsById(sql, groupId, keys, inBin);
      const rows = ids.map((id) => found.find((row) => id && row.id.equals(id) && row.customerId.equals(customerId)));
      const lost = rows.findIndex((row) => !row);
      if (lost !== -1) return { violations: [missing(lost)] };
      const present = [
        ...new Map(rows.flatMap((row) => (row ? [[row.id.toString('hex'), row] as const] : []))).values(),
      ];
      const documents = present.map(documentOf);
      const of = { groupId, customerId };
      const situation = await situationAt(sql, of, actor, customer, how.parents(documents));
      const decision = how.decide(situation, documents, present);
      if (!decision.ok) return decision;
      return {
        changes: decision.changes,
        alsoWrite: async (tx, at) => {
          const changed = new Set(decision.changes.map(({ part }) => part?.split('.')[0]));
          for (const document of decision.next)
            if (changed.has(document.id)) await how.write(tx, of, document, situation, at);
        },
      };
    });
    return outcomeOf(
      outcome,
      keys.map((key) => publicId('doc', key)),
      path?.[0] ?? 'ids',
      missing(0),
    );
  }
}

interface DocumentChange {
  /** The folders whose names the decision asks for. */
  readonly parents: (documents: readonly CustomerDocument[]) => readonly (string | null)[];
  readonly decide: (
    situation: DocumentSituation,
    documents: readonly CustomerDocument[],
    rows: readonly DocumentRow[],
  ) => DocumentDecision;
  readonly write: (
    tx: Sql,
    of: DocumentsOf,
    document: CustomerDocument,
    situation: DocumentSituation,
    at: number,
  ) => Promise<void>;
}

export type DocumentOutcome =
  | { readonly kind: 'SAVED'; readonly ids: readonly string[]; readonly changeSetId: Buffer | null }
  | { readonly kind: 'REFUSED'; readonly violations: readonly Violation[] };

/** A customer that the actor does not see answers like a document that does not exist. */
function outcomeOf(
  outcome: CustomerOutcome,
  ids: readonly string[],
  path: string,
  missing?: Violation,
): DocumentOutcome {
  if (outcome.kind === 'SAVED') return { kind: 'SAVED', ids, changeSetId: outcome.changeSetId };
  if (outcome.kind !== 'REFUSED') throw new Error(`A change of documents ended as ${outcome.kind}`);
  if (outcome.key === null) return refused(missing ?? violation('NOT_FOUND', [path]));
  return { kind: 'REFUSED', violations: outcome.violations };
}

const refused = (reason: Violation): DocumentOutcome => ({ kind: 'REFUSED', violations: [reason] });
