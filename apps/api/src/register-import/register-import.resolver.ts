import { importRegisters } from '@register/domain/import/import-register';
import type { ImportRegister } from '@register/domain/import/import-register';
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
import { registerImportOf } from './import-of.js';
import type { ImportPages } from './import-pages.js';
import { ImportRegisterEnum } from './import.enums.js';
import { ImportColumnInput, RegisterImportOptionsInput } from './import.inputs.js';
import { importById } from './import.query.js';
import type { ImportRecord } from './import.query.js';
import type { ImportAnswer, ImportService } from './import.service.js';
import { RegisterImport, RegisterImportConnection, RegisterImportPayload } from './import.type.js';

const idText = 'The import, `job_…`.';

/** Imports of every register. Administrators only, signed in or by a key that was given `admin`. */
@Resolver()
export class RegisterImportResolver {
  constructor(
    private readonly service: ImportService,
    private readonly pages: ImportPages,
    private readonly read: Sql,
  ) {}

  @Query(() => RegisterImport, {
    nullable: true,
    description: 'An import of the group; null when there is none with this id. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async registerImport(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
  ): Promise<RegisterImport | null> {
    const { groupId } = requirePermission(context, 'admin');
    const key = parsePublicId('job', id);
    return key ? this.load(groupId, key, context) : null;
  }

  @Query(() => RegisterImportConnection, {
    description: 'Imports of the group, the newest first. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  registerImports(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('register', () => ImportRegisterEnum, {
      nullable: true,
      description: 'Into this register; into all when left out.',
    })
    register?: ImportRegister | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
  ): Promise<Page<RegisterImport>> {
    const { groupId } = requirePermission(context, 'admin');
    const shown = {
      among: register ? [register] : importRegisters,
      shownAs: (record: ImportRecord) => registerImportOf(record, context.language),
    };
    return this.pages.imports(groupId, shown, pageOf({ first, after }), selectedFields(info).has('totalCount'));
  }

  @Mutation(() => RegisterImportPayload, {
    description:
      'Reads an uploaded file (POST /files) as a file of one register and tries every row, writing nothing. Called again for the same file with another mapping or other options, it tries anew. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async registerImportPrepare(
    @Ctx() context: RequestContext,
    @Arg('register', () => ImportRegisterEnum, { description: 'What its rows become.' }) register: ImportRegister,
    @Arg('fileId', () => ID, { description: 'What POST /files answered, `fil_…`.' }) fileId: string,
    @Arg('mapping', () => [ImportColumnInput], {
      nullable: true,
      description: 'What the columns are taken for; columns not named are left out. Without it the headings decide.',
    })
    mapping?: ImportColumnInput[] | null,
    @Arg('options', () => RegisterImportOptionsInput, { nullable: true, description: 'How rows are taken.' })
    options?: RegisterImportOptionsInput | null,
  ): Promise<RegisterImportPayload> {
    const actor = requirePermission(context, 'admin');
    const { onMatch, onMissing, matchOn, includeDuplicates, emptyClears, createGroups } = options ?? {};
    const wanted = {
      register,
      fileId: parsePublicId('fil', fileId),
      mapping: mapping?.map(({ index, field }) => ({ index, field: field ?? null })),
      options: importOptions({
        onMatch: onMatch ?? undefined,
        onMissing: onMissing ?? undefined,
        matchOn: matchOn ?? undefined,
        includeDuplicates: includeDuplicates ?? undefined,
        emptyClears: emptyClears ?? undefined,
        createGroups: createGroups ?? undefined,
      }),
    };
    return this.payload(await this.service.prepare(actor, wanted), context);
  }

  @Mutation(() => RegisterImportPayload, {
    description:
      'Writes the rows of a previewed import as a job; ask `registerImport` how far it is. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async registerImportStart(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
  ): Promise<RegisterImportPayload> {
    return this.payload(
      await this.service.start(requirePermission(context, 'admin'), parsePublicId('job', id), importRegisters),
      context,
    );
  }

  @Mutation(() => RegisterImportPayload, {
    description: 'Stops an import. What it has written stays. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async registerImportCancel(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
  ): Promise<RegisterImportPayload> {
    return this.payload(
      await this.service.cancel(requirePermission(context, 'admin'), parsePublicId('job', id), importRegisters),
      context,
    );
  }

  private async payload(answer: ImportAnswer, context: RequestContext): Promise<RegisterImportPayload> {
    if ('violations' in answer)
      return { registerImport: null, userErrors: toUserErrors(answer.violations, context.language) };
    const { groupId } = requirePermission(context, 'admin');
    return { registerImport: await this.load(groupId, answer.id, context), userErrors: [] };
  }

  private async load(groupId: Buffer, id: Buffer, { language }: RequestContext): Promise<RegisterImport | null> {
    const record = await importById(this.read, groupId, id);
    return record ? registerImportOf(record, language) : null;
  }
}
