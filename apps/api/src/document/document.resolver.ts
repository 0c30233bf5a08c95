import type { DocumentLimits } from '@register/domain/document/document';
import { Arg, Ctx, Directive, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { LastingFilesService } from '../file/lasting-files.service.js';
import { badInput } from '../graphql/errors.js';
import { requirePermission } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { Actor, RequestContext } from '../request-context.js';
import type { DocumentListQuery } from './document-list.query.js';
import { DocumentUpdateInput } from './document.inputs.js';
import { CustomerDocumentsPayload } from './document.payloads.js';
import type { DocumentOutcome, DocumentService } from './document.service.js';
import { DocumentStorage } from './document.type.js';

export interface DocumentResolverDeps {
  readonly read: Sql;
  readonly documents: DocumentService;
  readonly list: DocumentListQuery;
  readonly files: LastingFilesService;
  readonly limits: DocumentLimits;
}

/** Documents changed, and the room they take. Files themselves come by tus. */
@Resolver()
export class DocumentResolver {
  constructor(private readonly deps: DocumentResolverDeps) {}

  @Query(() => DocumentStorage, { description: "How much room the group's documents take, and how much there is." })
  @Directive('@requiresScopes(scopes: ["customer.upload", "customer.removeUploadedFile"])')
  async documentStorage(@Ctx() context: RequestContext): Promise<DocumentStorage> {
    const { groupId } = requirePermission(context, 'customer.upload', 'customer.removeUploadedFile');
    return { ...this.deps.limits, usedBytes: await this.deps.files.usedBytes(this.deps.read, groupId) };
  }

  @Mutation(() => CustomerDocumentsPayload, { description: 'Makes a folder. Folders go five levels deep.' })
  @Directive('@requiresScopes(scopes: ["customer.upload"])')
  async documentFolderCreate(
    @Arg('customerId', () => ID, { description: 'Whose, `cus_…`.' }) customerId: string,
    @Arg('name', () => String, { description: 'Its name. At most 200 characters, the only one of its folder.' })
    name: string,
    @Ctx() context: RequestContext,
    @Arg('parentId', () => ID, { nullable: true, description: 'The folder to make it in, `doc_…`; else at the top.' })
    parentId?: string | null,
  ): Promise<CustomerDocumentsPayload> {
    const actor = requirePermission(context, 'customer.upload');
    const key = parsePublicId('cus', customerId);
    return this.answer(context, actor, await this.deps.documents.createFolder(actor, key, name, parentId ?? null));
  }

  @Mutation(() => CustomerDocumentsPayload, {
    description: "Gives a document another name, or shows it to the customer's own logins or hides it from them.",
  })
  @Directive('@requiresScopes(scopes: ["customer.removeUploadedFile"])')
  async documentUpdate(
    @Arg('id', () => ID, { description: 'Which document, `doc_…`.' }) id: string,
    @Arg('input', () => DocumentUpdateInput, { description: 'What to change.' }) input: DocumentUpdateInput,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the change was made on.' })
    expectedVersion?: number | null,
  ): Promise<CustomerDocumentsPayload> {
    const actor = requirePermission(context, 'customer.removeUploadedFile');
    const key = parsePublicId('doc', id);
    return this.answer(context, actor, await this.deps.documents.update(actor, key, input, expectedVersion ?? null));
  }

  @Mutation(() => CustomerDocumentsPayload, {
    description:
      "Shows files of one customer to the customer's own logins, or hides them from these: all of them or none. A folder is refused (`DOCUMENT_IS_FOLDER`).",
  })
  @Directive('@requiresScopes(scopes: ["customer.removeUploadedFile"])')
  async documentsShow(
    @Arg('ids', () => [ID], { description: 'Which files, `doc_…`; 1–100 of one customer.' }) ids: string[],
    @Arg('visibleForCustomer', () => Boolean, { description: 'true: shown. false: hidden.' })
    visibleForCustomer: boolean,
    @Ctx() context: RequestContext,
  ): Promise<CustomerDocumentsPayload> {
    const actor = requirePermission(context, 'customer.removeUploadedFile');
    return this.answer(context, actor, await this.deps.documents.show(actor, keysOf(ids), visibleForCustomer));
  }

  @Mutation(() => CustomerDocumentsPayload, {
    description:
      'Moves documents of one customer into a folder of it, or to the top. A name that the folder has already gets a number.',
  })
  @Directive('@requiresScopes(scopes: ["customer.removeUploadedFile"])')
  async documentsMove(
    @Arg('ids', () => [ID], { description: 'Which documents, `doc_…`; 1–100 of one customer.' }) ids: string[],
    @Ctx() context: RequestContext,
    @Arg('folderId', () => ID, { nullable: true, description: 'Where to, `doc_…`; left out or null: to the top.' })
    folderId?: string | null,
  ): Promise<CustomerDocumentsPayload> {
    const actor = requirePermission(context, 'customer.removeUploadedFile');
    return this.answer(context, actor, await this.deps.documents.move(actor, keysOf(ids), folderId ?? null));
  }

  @Mutation(() => CustomerDocumentsPayload, {
    description: 'Moves documents of one customer to the bin for 30 days; a folder takes along what is in it.',
  })
  @Directive('@requiresScopes(scopes: ["customer.removeUploadedFile"])')
  async documentsDelete(
    @Arg('ids', () => [ID], { description: 'Which documents, `doc_…`; 1–100 of one customer.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<CustomerDocumentsPayload> {
    const actor = requirePermission(context, 'customer.removeUploadedFile');
    return this.answer(context, actor, await this.deps.documents.delete(actor, keysOf(ids)));
  }

  @Mutation(() => CustomerDocumentsPayload, {
    description:
      'Takes documents of one customer out of the bin, to the folder they lay in or, when that is gone, to the top.',
  })
  @Directive('@requiresScopes(scopes: ["customer.removeUploadedFile"])')
  async documentsRestore(
    @Arg('ids', () => [ID], { description: 'Which documents in the bin, `doc_…`; 1–100 of one customer.' })
    ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<CustomerDocumentsPayload> {
    const actor = requirePermission(context, 'customer.removeUploadedFile');
    return this.answer(context, actor, await this.deps.documents.restore(actor, keysOf(ids)));
  }

  @Mutation(() => CustomerDocumentsPayload, {
    description: 'Removes documents of one customer in the bin for good, before their 30 days are over.',
  })
  @Directive('@requiresScopes(scopes: ["customer.removeUploadedFile"])')
  async documentsRemove(
    @Arg('ids', () => [ID], { description: 'Which documents in the bin, `doc_…`; 1–100 of one customer.' })
    ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<CustomerDocumentsPayload> {
    const actor = requirePermission(context, 'customer.removeUploadedFile');
    return this.answer(context, actor, await this.deps.documents.remove(actor, keysOf(ids)));
  }

  private async answer(
    context: RequestContext,
    actor: Actor,
    outcome: DocumentOutcome,
  ): Promise<CustomerDocumentsPayload> {
    if (outcome.kind === 'REFUSED')
      return { documents: [], userErrors: toUserErrors(outcome.violations, context.language), changeSetId: null };
    const keys = outcome.ids.flatMap((id) => parsePublicId('doc', id) ?? []);
    return {
      documents: await this.deps.list.byId(actor, keys),
      userErrors: [],
      changeSetId: outcome.changeSetId && publicId('his', outcome.changeSetId),
    };
  }
}

/** An id that is none stays in its place: it answers like one that nobody has. */
function keysOf(ids: readonly string[]): (Buffer | undefined)[] {
  if (ids.length < 1 || ids.length > maxIds) throw badInput(`Name 1 to ${maxIds} documents.`, ['ids']);
  return ids.map((id) => parsePublicId('doc', id));
}

const maxIds = 100;
