import type { RowChoice } from '@register/domain/import/import-row';
import { violation } from '@register/domain/violation';
import { Arg, Ctx, Directive, ID, Mutation, Resolver } from 'type-graphql';
import { parsePublicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { requirePermission } from '../../graphql/require-permission.js';
import { toUserErrors } from '../../graphql/to-user-errors.js';
import type { RequestContext } from '../../request-context.js';
import { ImportRowChoiceEnum } from '../import.enums.js';
import { registerImportOf } from '../import-of.js';
import type { ImportPages } from '../import-pages.js';
import { importById } from '../import.query.js';
import { ImportRowCorrectionInput } from './import-corrections.inputs.js';
import type { CorrectionAnswer, ImportCorrectionsService } from './import-corrections.service.js';
import { ImportCorrectionPayload } from './import-corrections.type.js';

const idText = 'The import, `job_…`; every row of it has been tried, and none written.';

/** Putting rows right in the review of an import. Administrators only. */
@Resolver()
export class ImportCorrectionsResolver {
  constructor(
    private readonly service: ImportCorrectionsService,
    private readonly pages: ImportPages,
    private readonly read: Sql,
  ) {}

  @Mutation(() => ImportCorrectionPayload, {
    description:
      'Puts a row of a previewed import right, or decides about it, and tries it anew with the rows that this bears on. The file stays as it is; what is written, and the file of rows that are left out, have what was put right. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async registerImportRowCorrect(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
    @Arg('correction', () => ImportRowCorrectionInput, { description: 'What is put right.' })
    { rowNumber, revision, cells, choice, customerId }: ImportRowCorrectionInput,
    @Arg('alike', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description:
        'Whether all rows with the same fault and the same text in a column that is put right are given the same text: `alike` of the error says how many others there are.',
    })
    alike?: boolean | null,
  ): Promise<ImportCorrectionPayload> {
    const actor = requirePermission(context, 'admin');
    if (choice === 'UPDATE' && !customerId)
      return refused([violation('REQUIRED', ['correction', 'customerId'])], context);
    const wanted = {
      rowNumber,
      revision,
      cells: (cells ?? []).map(({ column, value }) => ({ column, value: value ?? null })),
      ...(choice !== undefined && { choice: choiceOf(choice, customerId ?? '') }),
      alike: alike ?? false,
    };
    return this.payload(await this.service.correct(actor, parsePublicId('job', id), wanted), context);
  }

  @Mutation(() => ImportCorrectionPayload, {
    description:
      'Decides about all possible duplicates of a previewed import in one go. With UPDATE each changes the customer that it is like; rows that are like several customers, or only like another row of the file, stay possible duplicates. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async registerImportDuplicatesDecide(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
    @Arg('choice', () => ImportRowChoiceEnum, { description: 'What is decided about each.' })
    choice: RowChoice['kind'],
  ): Promise<ImportCorrectionPayload> {
    const actor = requirePermission(context, 'admin');
    return this.payload(await this.service.decideDuplicates(actor, parsePublicId('job', id), choice), context);
  }

  private async payload(answer: CorrectionAnswer, context: RequestContext): Promise<ImportCorrectionPayload> {
    const { groupId } = requirePermission(context, 'admin');
    const { language } = context;
    const record = answer.id && (await importById(this.read, groupId, answer.id));
    const rows = answer.rows ?? [];
    const shown = record && (await this.pages.shownRows(record, rows, language));
    return {
      registerImport: record ? registerImportOf(record, language) : null,
      rows: shown ? rows.map(shown) : [],
      corrected: 'corrected' in answer ? answer.corrected : 0,
      userErrors: 'violations' in answer ? toUserErrors(answer.violations, language) : [],
    };
  }
}

const choiceOf = (choice: RowChoice['kind'] | null, customerId: string): RowChoice | null =>
  choice === null ? null : choice === 'UPDATE' ? { kind: choice, customerId } : { kind: choice };

const refused = (
  violations: Parameters<typeof toUserErrors>[0],
  { language }: RequestContext,
): ImportCorrectionPayload => ({
  registerImport: null,
  rows: [],
  corrected: 0,
  userErrors: toUserErrors(violations, language),
});
