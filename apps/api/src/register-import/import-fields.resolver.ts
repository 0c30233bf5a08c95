import { importRegisters } from '@register/domain/import/import-register';
import type { ImportRegister } from '@register/domain/import/import-register';
import type { ImportOutcome } from '@register/domain/import/import-row';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import { notFound } from '../graphql/errors.js';
import { pageOf } from '../graphql/page-arguments.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import type { RequestContext } from '../request-context.js';
import { ImportOutcomeEnum } from './import.enums.js';
import type { ImportPages } from './import-pages.js';
import { ImportRowConnection } from './import-row.type.js';
import type { ImportRow } from './import-row.type.js';
import { importById } from './import.query.js';
import { fieldsFor } from './import-targets.js';
import { ImportUndoneEnum } from './undo/import-undo.type.js';
import type { RowUndone } from './undo/undo-job.js';
import { CustomerImport, ImportField, RegisterImport } from './import.type.js';

export const CustomerImportFieldsResolver = fieldsResolverOf(() => CustomerImport, ['CUSTOMERS']);
export const RegisterImportFieldsResolver = fieldsResolverOf(() => RegisterImport, importRegisters);

/** What of an import costs a query or a rule; the same for both of its types. */
function fieldsResolverOf(type: () => typeof CustomerImport | typeof RegisterImport, among: readonly ImportRegister[]) {
  @Resolver(type)
  class ImportFieldsResolver {
    constructor(
      private readonly pages: ImportPages,
      private readonly read: Sql,
    ) {}

    @FieldResolver(() => [ImportField], {
      description: 'What columns may be mapped to: the fields that the group uses.',
    })
    fields(@Root() root: Partial<RegisterImport>, @Ctx() context: RequestContext): ImportField[] {
      return fieldsFor(root.register ?? 'CUSTOMERS', requirePermission(context, 'admin'));
    }

    @FieldResolver(() => ImportRowConnection, { description: 'The rows, in the order of the file.' })
    async rows(
      @Root() root: { readonly id: string },
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
      @Arg('outcome', () => ImportOutcomeEnum, { nullable: true, description: 'Only rows with this outcome.' })
      outcome?: ImportOutcome | null,
      @Arg('undone', () => ImportUndoneEnum, {
        nullable: true,
        description: 'Only rows of which taking back comes, or came, to this.',
      })
      undone?: RowUndone | null,
      @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many, 1–100.' })
      first?: number | null,
      @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
      after?: string | null,
    ): Promise<Page<ImportRow>> {
      const { groupId } = requirePermission(context, 'admin');
      const id = parsePublicId('job', root.id);
      const record = id && (await importById(this.read, groupId, id, among));
      if (!record) throw notFound();
      return this.pages.rows(
        record,
        { outcome: outcome ?? null, undone: undone ?? null },
        pageOf({ first, after }, 50),
        selectedFields(info).has('totalCount'),
        context.language,
      );
    }
  }
  return ImportFieldsResolver;
}
