import type { BulkOperation } from '@register/domain/bulk/bulk-change';
import type { ViolationCode } from '@register/domain/violation';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../../../graphql/connection.js';
import { DateTimeScalar } from '../../../graphql/scalars.js';
import { UserErrorCode } from '../../../graphql/user-error-code.js';
import { UserError } from '../../../graphql/user-error.type.js';
import { BulkOperationEnum, BulkOutcomeEnum, BulkStatusEnum, BulkUndoneEnum } from './bulk.enums.js';
import type { BulkOutcome, BulkStatus, BulkUndone } from './bulk-job.js';

@InputType({ description: 'One thing that is to be done with many customers.' })
export class CustomerBulkChangeInput {
  @Field({
    description:
      'A field that `customerBulkFields` names, e.g. `tags`, `language`, `status`, `customFields.door_code`. What one may write on one card one may write on many.',
  })
  field: string;

  @Field(() => BulkOperationEnum, { description: 'What is done with it.' })
  operation: BulkOperation;

  @Field(() => [String], {
    nullable: true,
    description:
      'Texts as history has them: `true`, `12.5`, `NORMAL_VAT`, `2026-11-21`; ids of users, tags, subgroups and discount letters; keys of choices. One where the field holds one value; none to clear. `status` takes ACTIVE, INACTIVE and, alone and with `customer.delete`, DELETED.',
  })
  values?: string[] | null;
}

@ObjectType({ description: 'A field that many customers may be changed by at once.' })
export class CustomerBulkField {
  @Field({ description: 'Its row in the field table, e.g. `tags`.' })
  field: string;

  @Field(() => [BulkOperationEnum], { description: 'What can be done with it.' })
  operations: BulkOperation[];

  @Field(() => String, {
    nullable: true,
    description: 'Why the viewer may not, as `LockReason` spells it; null when they may.',
  })
  lock: string | null;
}

@ObjectType({ description: 'One thing that is done with many customers.' })
export class CustomerBulkChange {
  @Field({ description: 'The field.' })
  field: string;

  @Field(() => BulkOperationEnum, { description: 'What is done with it.' })
  operation: BulkOperation;

  @Field(() => [String], { description: 'As they were given.' })
  values: string[];
}

@ObjectType({ description: 'How many customers of a change have which outcome: as tried, and in the end as done.' })
export class CustomerBulkCounts {
  @Field(() => Int, { description: 'Are changed.' })
  changed: number;

  @Field(() => Int, { description: 'Are so already.' })
  unchanged: number;

  @Field(() => Int, { description: 'Are left out, each with its reasons.' })
  skipped: number;

  @Field(() => Int, { description: 'Have been changed so far.' })
  written: number;

  @Field(() => Int, { description: 'Are as they were before, all of it taken back.' })
  undone: number;

  @Field(() => Int, {
    description: 'Taken back but for what somebody has changed since, or what stands in the way of.',
  })
  partlyUndone: number;

  @Field(() => Int, { description: 'Not taken back, for somebody has changed them since.' })
  kept: number;

  @Field(() => Int, { description: 'Not taken back, for a rule or a missing right stands in the way.' })
  notUndone: number;
}

@ObjectType({ description: 'Why a customer is left out.' })
export class CustomerBulkReason {
  @Field(() => UserErrorCode, { description: 'For programs.' })
  code: ViolationCode;

  @Field(() => String, { nullable: true, description: 'The field that it is about.' })
  field: string | null;

  @Field({ description: 'For people.' })
  message: string;
}

@ObjectType({ description: 'One customer of a change of many.' })
export class CustomerBulkRow {
  @Field(() => Int, { description: 'Its place in the selection, from 1.' })
  rowNumber: number;

  @Field(() => ID, { nullable: true, description: 'The customer, `cus_…`; null when the viewer no longer sees it.' })
  customerId: string | null;

  @Field(() => String, { nullable: true, description: 'Its number now.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Its name now.' })
  name: string | null;

  @Field(() => BulkOutcomeEnum, { description: 'What the change does to it.' })
  outcome: BulkOutcome;

  @Field(() => [CustomerBulkReason], { description: 'Why it is left out, or why it was not taken back.' })
  reasons: CustomerBulkReason[];

  @Field(() => BulkUndoneEnum, {
    nullable: true,
    description: 'What came of taking it back; null when it was not tried.',
  })
  undone: BulkUndone | null;

  @Field(() => [String], {
    description:
      'Fields that somebody has changed since, or what they go together with, and that taking it back has left.',
  })
  keptFields: string[];
}

@ObjectType({ description: 'A customer of a change with its place.' })
class CustomerBulkRowEdge extends edgeOf(() => CustomerBulkRow) {}

@ObjectType({ description: 'Customers of a change, a page at a time.' })
export class CustomerBulkRowConnection extends connectionOf(
  () => CustomerBulkRow,
  () => CustomerBulkRowEdge,
) {}

@ObjectType({
  description:
    'A change of many customers: tried, made when somebody says so, and taken back within a day. For whoever asked for it; once it is made for administrators, too.',
})
export class CustomerBulk {
  @Field(() => ID, { description: '`job_…`.' })
  id: string;

  @Field(() => BulkStatusEnum, { description: 'How far it is.' })
  status: BulkStatus;

  @Field(() => [CustomerBulkChange], { description: 'What is done.' })
  changes: CustomerBulkChange[];

  @Field(() => Int, { description: 'How many customers were chosen.' })
  customers: number;

  @Field(() => Int, { description: 'How many the present work is done with.' })
  done: number;

  @Field(() => Int, { description: 'How many the present work is about; 0 before it begins.' })
  total: number;

  @Field(() => String, { nullable: true, description: 'Why it was broken off, in words; null when it was not.' })
  failure: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when `customerBulkUndo` takes it back; null when there is nothing to take back.',
  })
  undoableUntil: number | null;

  @Field({
    description:
      'Where to GET the customers that are left out, or that were not taken back, as a text table: number, name and reason, of what the viewer sees and reads then.',
  })
  skippedFileUrl: string;
}

@ObjectType({ description: 'The answer to what is done with a change of many customers.' })
export class CustomerBulkPayload {
  @Field(() => CustomerBulk, { nullable: true, description: 'The change as it is now; null when it was refused.' })
  customerBulk: CustomerBulk | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when it was done.' })
  userErrors: UserError[];
}
