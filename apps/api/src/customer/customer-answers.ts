import type { GraphQLResolveInfo } from 'graphql';
import { violation } from '@register/domain/violation';
import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { DuplicateCustomerError, type UserError } from '../graphql/user-error.type.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { readCard, readKnown, type CustomerLookup } from './customer-card.query.js';
import { ledTo } from './merge/merges.query.js';
import type { CustomerOutcome } from './customer-outcome.js';
import type { CustomerRecord } from './customer-record.js';
import { customerSelection, type CustomerSelection } from './customer-selection.js';
import type { CustomerPayload } from './customer.payloads.js';
import { fieldConflictOf, VersionConflictError } from './version-conflict-error.type.js';

/** Turns outcomes into payloads, in the caller's language and with what the caller asked for. */
export class CustomerAnswers {
  constructor(private readonly read: Sql) {}

  /** What has become part of another customer answers as that one. */
  async card(
    context: RequestContext,
    by: CustomerLookup,
    selection: CustomerSelection,
  ): Promise<CustomerRecord | null> {
    const actor = requireActor(context);
    const card = await readCard(this.read, actor, context.readable, by, selection);
    if (card) return card;
    const key = await ledTo(this.read, actor.groupId, by);
    return key ? readCard(this.read, actor, context.readable, { key }, selection) : null;
  }

  async payload(context: RequestContext, info: GraphQLResolveInfo, outcome: CustomerOutcome): Promise<CustomerPayload> {
    if (outcome.kind !== 'SAVED')
      return { customer: null, userErrors: await this.userErrors(context, outcome), changeSetId: null };
    const selection = customerSelection(info, ['customer']);
    return {
      customer: selection.fields.size > 0 ? await this.saved(context, outcome, selection) : null,
      userErrors: [],
      changeSetId: outcome.changeSetId && publicId('his', outcome.changeSetId),
    };
  }

  /** From the row that was written, where that holds what is asked for. */
  private async saved(
    context: RequestContext,
    { key, row }: SavedCustomer,
    selection: CustomerSelection,
  ): Promise<CustomerRecord | null> {
    const known = row && (await readKnown(this.read, requireActor(context), context.readable, row, selection));
    return known ?? this.card(context, { key }, selection);
  }

  private async userErrors(
    context: RequestContext,
    outcome: Exclude<CustomerOutcome, { kind: 'SAVED' }>,
  ): Promise<UserError[]> {
    switch (outcome.kind) {
      case 'REFUSED':
        return toUserErrors(outcome.violations, context.language);
      case 'CONFLICT': {
        const [common] = toUserErrors([violation('VERSION_CONFLICT', ['expectedVersion'])], context.language);
        return [
          Object.assign(new VersionConflictError(), common, {
            __typename: 'VersionConflictError',
            key: outcome.key,
            conflicts: outcome.conflicts.map((conflict) => fieldConflictOf(conflict, context)),
          }),
        ];
      }
      case 'NUMBER_TAKEN':
        return [await this.numberTaken(context, outcome.number)];
    }
  }

  /** Names the customer that has the number, if the viewer sees it; and says so when it lies in the bin, where nobody looks for it. */
  private async numberTaken(context: RequestContext, number: string): Promise<UserError> {
    const other = await this.card(context, { number }, whoHasIt);
    const inBin = other?.status === 'DELETED' ? 'yes' : 'no';
    const [common] = toUserErrors([violation('NUMBER_TAKEN', ['number'], { inBin })], context.language);
    const candidates = other ? [{ id: other.id, number: other.number ?? null, name: other.name ?? null }] : [];
    return Object.assign(new DuplicateCustomerError(), common, { __typename: 'DuplicateCustomerError', candidates });
  }
}

type SavedCustomer = Extract<CustomerOutcome, { kind: 'SAVED' }>;

const whoHasIt: CustomerSelection = { fields: new Set(['number', 'name', 'status']), mainContact: new Set() };
