import { importOptions } from '@register/domain/import/import-row';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Sql } from '../database/sql.js';
import { parsePublicId } from '../database/ids.js';
import type { Page } from '../graphql/connection.js';
import { pageOf } from '../graphql/page-arguments.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { RequestContext } from '../request-context.js';
import { customerImportOf } from './import-of.js';
import type { ImportPages } from './import-pages.js';
import { CustomerImportOptionsInput, ImportColumnInput } from './import.inputs.js';
import { importById } from './import.query.js';
import type { ImportRecord } from './import.query.js';
import type { ImportAnswer, ImportService } from './import.service.js';
import { CustomerImport, CustomerImportConnection, CustomerImportPayload } from './import.type.js';

const idText = 'The import, `job_…`.';
const customers = ['CUSTOMERS'] as const;

/** Imports of customers by the names that they had before the other registers': the same as `registerImport…` for CUSTOMERS. */
@Resolver()
export class CustomerImportResolver {
  constructor(
    private readonly service: ImportService,
    private readonly pages: ImportPages,
    private readonly read: Sql,
  ) {}

  @Query(() => CustomerImport, {
    nullable: true,
    description: 'An import of customers; null when there is none with this id. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customerImport(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
  ): Promise<CustomerImport | null> {
    const { groupId } = requirePermission(context, 'admin');
    const key = parsePublicId('job', id);
    return key ? this.load(groupId, key, context) : null;
  }

  @Query(() => CustomerImportConnection, {
    description: 'Imports of customers, the newest first. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  customerImports(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
  ): Promise<Page<CustomerImport>> {
    const { groupId } = requirePermission(context, 'admin');
    const shown = { among: customers, shownAs: (record: ImportRecord) => customerImportOf(record, context.language) };
    return this.pages.imports(groupId, shown, pageOf({ first, after }), selectedFields(info).has('totalCount'));
  }

  @Mutation(() => CustomerImportPayload, {
    description:
      'Reads an uploaded file (POST /files) and tries every row, writing nothing. Called again for the same file with another mapping or other options, it tries anew. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customerImportPrepare(
    @Ctx() context: RequestContext,
    @Arg('fileId', () => ID, { description: 'What POST /files answered, `fil_…`.' }) fileId: string,
    @Arg('mapping', () => [ImportColumnInput], {
      nullable: true,
      description: 'What the columns are taken for; columns not named are left out. Without it the headings decide.',
    })
    mapping?: ImportColumnInput[] | null,
    @Arg('options', () => CustomerImportOptionsInput, { nullable: true, description: 'How rows are taken.' })
    options?: CustomerImportOptionsInput | null,
  ): Promise<CustomerImportPayload> {
    const actor = requirePermission(context, 'admin');
    const { onMatch, includeDuplicates, emptyClears } = options ?? {};
    const wanted = {
      register: 'CUSTOMERS' as const,
      fileId: parsePublicId('fil', fileId),
      mapping: mapping?.map(({ index, field }) => ({ index, field: field ?? null })),
      options: importOptions({
        onMatch: onMatch ?? undefined,
        includeDuplicates: includeDuplicates ?? undefined,
        emptyClears: emptyClears ?? undefined,
      }),
    };
    return this.payload(await this.service.prepare(actor, wanted), context);
  }

  @Mutation(() => CustomerImportPayload, {
    description:
      'Writes the rows of a previewed import as a job; ask `customerImport` how far it is. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customerImportStart(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
  ): Promise<CustomerImportPayload> {
    return this.payload(
      await this.service.start(requirePermission(context, 'admin'), parsePublicId('job', id), customers),
      context,
    );
  }

  @Mutation(() => CustomerImportPayload, {
    description: 'Stops an import. What it has written stays. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customerImportCancel(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
  ): Promise<CustomerImportPayload> {
    return this.payload(
      await this.service.cancel(requirePermission(context, 'admin'), parsePublicId('job', id), customers),
      context,
    );
  }

  private async payload(answer: ImportAnswer, context: RequestContext): Promise<CustomerImportPayload> {
    if ('violations' in answer)
      return { customerImport: null, userErrors: toUserErrors(answer.violations, context.language) };
    const { groupId } = requirePermission(context, 'admin');
    return { customerImport: await this.load(groupId, answer.id, context), userErrors: [] };
  }

  private async load(groupId: Buffer, id: Buffer, { language }: RequestContext): Promise<CustomerImport | null> {
    const record = await importById(this.read, groupId, id, customers);
    return record ? customerImportOf(record, language) : null;
  }
}
