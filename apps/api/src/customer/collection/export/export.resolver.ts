import { fieldRow, isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../../../database/ids.js';
import { toUserErrors } from '../../../graphql/to-user-errors.js';
import type { Language, RequestContext } from '../../../request-context.js';
import { requireCollector } from '../require-collector.js';
import type { ExportFormat } from './export-job.js';
import { columnsOf, type ExportService } from './export.service.js';
import { CustomerExportColumn, CustomerExportFormat, CustomerExportPayload, FileLanguage } from './export.type.js';

/** Customers given out as a file. */
@Resolver()
export class ExportResolver {
  constructor(private readonly exports: ExportService) {}

  @Query(() => [CustomerExportColumn], {
    description:
      "The columns that the viewer may have in a file of customers: what they may read and the group uses, the group's own fields among them. For users of the group and keys that see customers.",
  })
  customerExportColumns(@Ctx() context: RequestContext): CustomerExportColumn[] {
    const actor = requireCollector(context);
    return columnsOf(actor).map(({ key, field, heading, place }) => ({
      key,
      field,
      headings: [heading.sv, heading.en],
      imported: place.in !== 'told' && (!isCustomFieldKey(field) || fieldRow(field, actor.customFields).imported),
    }));
  }

  @Mutation(() => CustomerExportPayload, {
    description:
      'Has the chosen customers given out as a file, in the order of the selection. An import of the file as it is finds every customer unchanged. Who asked for which columns is written down. For users of the group and keys that see customers.',
  })
  async customerExportPrepare(
    @Ctx() context: RequestContext,
    @Arg('selectionId', () => ID, { description: 'What `customerSelectionCreate` answered, `sel_…`.' })
    selectionId: string,
    @Arg('format', () => CustomerExportFormat, { description: 'The kind of file.' }) format: ExportFormat,
    @Arg('columns', () => [String], {
      nullable: true,
      description: 'Keys of `customerExportColumns`, in the order wanted; all of them when left out.',
    })
    columns?: string[] | null,
    @Arg('language', () => FileLanguage, {
      nullable: true,
      description: 'Of headings and choices; that of the request when left out.',
    })
    language?: Language | null,
  ): Promise<CustomerExportPayload> {
    const actor = requireCollector(context);
    const prepared = await this.exports.prepare(actor, {
      selectionId: parsePublicId('sel', selectionId),
      columns: columns ?? undefined,
      format,
      language: language ?? context.language,
    });
    if ('violations' in prepared)
      return { customerExport: null, userErrors: toUserErrors(prepared.violations, context.language) };
    const { id, fileName, selection } = prepared;
    const { customers: count, expiresAt } = selection;
    return {
      customerExport: { url: `/files/exports/${publicId('job', id)}`, fileName, count, expiresAt },
      userErrors: [],
    };
  }
}
