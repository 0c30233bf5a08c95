import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Sql } from '../../database/sql.js';
import { parsePublicId } from '../../database/ids.js';
import { notFound } from '../../graphql/errors.js';
import { requirePermission } from '../../graphql/require-permission.js';
import { toUserErrors } from '../../graphql/to-user-errors.js';
import type { RequestContext } from '../../request-context.js';
import { registerImportOf } from '../import-of.js';
import { importById } from '../import.query.js';
import type { ImportRecord } from '../import.query.js';
import type { ImportAnswer } from '../import.service.js';
import { RegisterImport, RegisterImportPayload } from '../import.type.js';
import type { ImportPages } from '../import-pages.js';
import { leftToUndo, undoOf } from './import-undo.query.js';
import type { ImportUndoService } from './import-undo.service.js';
import { ImportUndo } from './import-undo.type.js';
import { undoStatus } from './undo-job.js';

const idText = 'The import, `job_…`.';

/** Taking imports back. Administrators only. */
@Resolver(() => RegisterImport)
export class ImportUndoResolver {
  constructor(
    private readonly service: ImportUndoService,
    private readonly pages: ImportPages,
    private readonly read: Sql,
  ) {}

  @FieldResolver(() => ImportUndo, {
    nullable: true,
    description: 'How taking it back stands; null when nobody has asked for that.',
  })
  async undo(@Root() root: RegisterImport, @Ctx() context: RequestContext): Promise<ImportUndo | null> {
    const record = await this.record(root, context);
    const undo = await undoOf(this.read, record);
    if (!undo) return null;
    const { REMOVED, UNDONE, PARTLY, KEPT, SKIPPED } = await this.pages.undoCounts(record);
    const status = undoStatus(undo);
    return {
      status,
      left: status === 'UNDONE' ? await leftToUndo(this.read, record) : 0,
      done: undo.progressDone,
      total: undo.progressTotal,
      counts: { removed: REMOVED, undone: UNDONE, partlyUndone: PARTLY, kept: KEPT, notUndone: SKIPPED },
      createdBy: undo.createdByName ?? '',
      finishedAt: undo.finishedAt,
    };
  }

  @Mutation(() => RegisterImportPayload, {
    description:
      'Finds out, as a job, what would go back if an import of customers, or of parts of their cards, were taken back, and writes nothing: ask `undo` of the import, and its `rows` by `undone`. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async registerImportUndoPrepare(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
  ): Promise<RegisterImportPayload> {
    const actor = requirePermission(context, 'admin');
    return this.payload(await this.service.prepare(actor, parsePublicId('job', id)), context);
  }

  @Mutation(() => RegisterImportPayload, {
    description:
      'Takes an import of customers, or of parts of their cards, back, within 24 hours, as a job: new customers that nobody has touched go for good, and fields that it changed become what they were; what somebody has changed since stays and is listed, with what it goes together with (an address, type and percent of VAT, who is the main contact); so does what cannot go back, and that can be tried again. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async registerImportUndoStart(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
  ): Promise<RegisterImportPayload> {
    const actor = requirePermission(context, 'admin');
    return this.payload(await this.service.start(actor, parsePublicId('job', id)), context);
  }

  private async payload(answer: ImportAnswer, context: RequestContext): Promise<RegisterImportPayload> {
    if ('violations' in answer)
      return { registerImport: null, userErrors: toUserErrors(answer.violations, context.language) };
    const { groupId } = requirePermission(context, 'admin');
    const record = await importById(this.read, groupId, answer.id);
    return { registerImport: record ? registerImportOf(record, context.language) : null, userErrors: [] };
  }

  private async record({ id }: RegisterImport, context: RequestContext): Promise<ImportRecord> {
    const { groupId } = requirePermission(context, 'admin');
    const key = parsePublicId('job', id);
    const record = key && (await importById(this.read, groupId, key));
    if (!record) throw notFound();
    return record;
  }
}
