import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { parsePublicId } from '../../../database/ids.js';
import type { Page } from '../../../graphql/connection.js';
import { notFound } from '../../../graphql/errors.js';
import { pageOf } from '../../../graphql/page-arguments.js';
import { selectedFields } from '../../../graphql/selection.js';
import type { RequestContext } from '../../../request-context.js';
import { requireCollector } from '../require-collector.js';
import { BulkOutcomeEnum, BulkUndoneEnum } from './bulk.enums.js';
import type { BulkOutcome, BulkUndone } from './bulk-job.js';
import type { BulkPages } from './bulk-pages.js';
import type { BulkRecord, BulkService } from './bulk.service.js';
import { CustomerBulk, CustomerBulkCounts, CustomerBulkRow, CustomerBulkRowConnection } from './bulk.type.js';

/** What of a change of many costs a query. */
@Resolver(() => CustomerBulk)
export class BulkFieldsResolver {
  constructor(
    private readonly service: BulkService,
    private readonly pages: BulkPages,
  ) {}

  @FieldResolver(() => CustomerBulkCounts, { description: 'How many customers have which outcome.' })
  async counts(@Root() root: CustomerBulk, @Ctx() context: RequestContext): Promise<CustomerBulkCounts> {
    const { CHANGED, UNCHANGED, SKIPPED, written, undone } = await this.pages.counts(await this.record(root, context));
    return {
      changed: CHANGED,
      unchanged: UNCHANGED,
      skipped: SKIPPED,
      written,
      undone: undone.UNDONE,
      partlyUndone: undone.PARTLY,
      kept: undone.KEPT,
      notUndone: undone.SKIPPED,
    };
  }

  @FieldResolver(() => CustomerBulkRowConnection, { description: 'The customers, in the order of the selection.' })
  async rows(
    @Root() root: CustomerBulk,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('outcome', () => BulkOutcomeEnum, { nullable: true, description: 'Only those with this outcome.' })
    outcome?: BulkOutcome | null,
    @Arg('undone', () => BulkUndoneEnum, {
      nullable: true,
      description: 'Only those of which taking back came to this.',
    })
    undone?: BulkUndone | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many, 1–100.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
  ): Promise<Page<CustomerBulkRow>> {
    const record = await this.record(root, context);
    return this.pages.rows(record, { outcome: outcome ?? null, undone: undone ?? null }, pageOf({ first, after }, 50), {
      actor: requireCollector(context),
      language: context.language,
      counts: selectedFields(info).has('totalCount'),
    });
  }

  private async record({ id }: CustomerBulk, context: RequestContext): Promise<BulkRecord> {
    const record = await this.service.find(requireCollector(context), parsePublicId('job', id));
    if (!record) throw notFound();
    return record;
  }
}
