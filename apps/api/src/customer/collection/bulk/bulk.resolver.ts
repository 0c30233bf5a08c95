import { bulkFields } from '@register/domain/bulk/bulk-fields';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../../../database/ids.js';
import { badInput } from '../../../graphql/errors.js';
import { messageFor } from '../../../graphql/messages/message-for.js';
import { toUserErrors } from '../../../graphql/to-user-errors.js';
import type { Language, RequestContext } from '../../../request-context.js';
import { requireCollector } from '../require-collector.js';
import { bulkStatus } from './bulk-job.js';
import { undoableUntilOf, type BulkAnswer, type BulkRecord, type BulkService } from './bulk.service.js';
import { skippedFileUrl } from './skipped-file.js';
import { CustomerBulk, CustomerBulkChangeInput, CustomerBulkField, CustomerBulkPayload } from './bulk.type.js';

const idText = 'The change, `job_…`.';

/** Many customers changed together. For users of the group and keys that see customers; what each may write decides the rest. */
@Resolver()
export class BulkResolver {
  constructor(private readonly service: BulkService) {}

  @Query(() => [CustomerBulkField], {
    description:
      'What many customers may be changed by at once, of the fields that the group uses, and what of it is closed to the viewer. For users of the group and keys that see customers.',
  })
  customerBulkFields(@Ctx() context: RequestContext): CustomerBulkField[] {
    const { viewer, settings, customFields } = requireCollector(context);
    return bulkFields(viewer, settings, customFields).map(({ field, operations, lock }) => ({
      field,
      operations: [...operations],
      lock,
    }));
  }

  @Query(() => CustomerBulk, {
    nullable: true,
    description:
      'A change of many customers that the viewer has asked for, or, for administrators, that anybody has made; null when there is none with this id.',
  })
  async customerBulk(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
  ): Promise<CustomerBulk | null> {
    const record = await this.service.find(requireCollector(context), parsePublicId('job', id));
    return record ? bulkOf(record, context.language) : null;
  }

  @Query(() => [CustomerBulk], {
    description:
      'The changes of many customers that the viewer has asked for in the last 30 days, the newest first; 50 at most.',
  })
  async customerBulks(@Ctx() context: RequestContext): Promise<CustomerBulk[]> {
    const records = await this.service.latest(requireCollector(context));
    return records.map((record) => bulkOf(record, context.language));
  }

  @Mutation(() => CustomerBulkPayload, {
    description:
      'Tries changes on each chosen customer, at most 50,000, and writes nothing: ask `customerBulk` how far it is, and what it would do. The same rules and rights as for one customer decide about each.',
  })
  async customerBulkPrepare(
    @Ctx() context: RequestContext,
    @Arg('selectionId', () => ID, { description: 'What `customerSelectionCreate` answered, `sel_…`.' })
    selectionId: string,
    @Arg('changes', () => [CustomerBulkChangeInput], {
      description: 'What is done, at most 20 things: to each customer all of them or none.',
    })
    changes: CustomerBulkChangeInput[],
  ): Promise<CustomerBulkPayload> {
    const actor = requireCollector(context);
    if (changes.length > mostChanges) throw badInput(`At most ${mostChanges} changes at a time.`, ['changes']);
    const wanted = changes.map(({ field, operation, values }) => ({
      field: field as FieldKey,
      operation,
      values: values ?? [],
    }));
    return this.payload(await this.service.prepare(actor, parsePublicId('sel', selectionId), wanted), context);
  }

  @Mutation(() => CustomerBulkPayload, {
    description: 'Makes the change that was tried, as a job; each customer is decided on again as it is then.',
  })
  async customerBulkStart(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
  ): Promise<CustomerBulkPayload> {
    const actor = requireCollector(context);
    return this.payload(await this.service.start(actor, parsePublicId('job', id)), context);
  }

  @Mutation(() => CustomerBulkPayload, {
    description:
      'Stops a change of many: one’s own, and for administrators anybody’s that is being made. What has been changed stays, and can be taken back.',
  })
  async customerBulkCancel(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
    @Arg('unlessStarted', () => Boolean, {
      nullable: true,
      description: 'true: only what is or was tried; a change that has been started meanwhile goes on.',
    })
    unlessStarted?: boolean | null,
  ): Promise<CustomerBulkPayload> {
    const actor = requireCollector(context);
    const answer = await this.service.cancel(actor, parsePublicId('job', id), unlessStarted ?? false);
    return this.payload(answer, context);
  }

  @Mutation(() => CustomerBulkPayload, {
    description:
      'Takes a change of many back, within 24 hours, as a job: on each customer what nobody has changed since; what somebody has is left and listed, with what it goes together with, and so is what cannot go back. While something of that may go back once its reason is gone, it can be asked for again. For whoever made the change, on all customers that it changed, and for administrators, whose it is then.',
  })
  async customerBulkUndo(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: idText }) id: string,
  ): Promise<CustomerBulkPayload> {
    const actor = requireCollector(context);
    return this.payload(await this.service.undo(actor, parsePublicId('job', id)), context);
  }

  private async payload(answer: BulkAnswer, context: RequestContext): Promise<CustomerBulkPayload> {
    if ('violations' in answer)
      return { customerBulk: null, userErrors: toUserErrors(answer.violations, context.language) };
    const record = await this.service.find(requireCollector(context), answer.id);
    return { customerBulk: record ? bulkOf(record, context.language) : null, userErrors: [] };
  }
}

function bulkOf(record: BulkRecord, language: Language): CustomerBulk {
  const { payload, failure } = record;
  return {
    id: publicId('job', record.id),
    status: bulkStatus(record),
    changes: payload.changes.map(({ field, operation, values }) => ({ field, operation, values: [...values] })),
    customers: payload.customers,
    done: record.progressDone,
    total: record.progressTotal,
    failure: failure && messageFor({ code: 'BULK_STATE', path: [], params: { state: failure } }, language),
    createdAt: record.createdAt,
    undoableUntil: undoableUntilOf(record),
    skippedFileUrl: skippedFileUrl(record.id),
  };
}

const mostChanges = 20;
