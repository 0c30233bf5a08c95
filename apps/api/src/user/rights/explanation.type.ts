import type { FieldExplanation as Explained } from '@register/domain/customer/explain-field';
import {
  unseenReasons,
  type LockReason as LockReasonKey,
  type UnseenReason as UnseenReasonKey,
} from '@register/domain/customer/lock-reason';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { LockReason } from '../../viewer/field-access.type.js';

const reasons = Object.keys(unseenReasons) as UnseenReasonKey[];

const UnseenReason = Object.fromEntries(reasons.map((reason) => [reason, reason])) as {
  [Reason in UnseenReasonKey]: Reason;
};
registerEnumType(UnseenReason, {
  name: 'UnseenReason',
  description: 'Why the value of a field is not before somebody.',
  valuesConfig: Object.fromEntries(reasons.map((reason) => [reason, { description: unseenReasons[reason] }])),
});

@ObjectType({ description: 'Why somebody sees and changes one field of a customer, or does not. For administrators.' })
export class FieldExplanation implements Omit<Explained, 'readOpenedBy' | 'changeOpenedBy'> {
  @Field(() => String, { description: 'The field, e.g. `phone`, `addresses.invoice` or `customFields.port_code`.' })
  field: Explained['field'];

  @Field({ description: 'Whether they get its value.' })
  canRead: boolean;

  @Field(() => UnseenReason, { nullable: true, description: 'Why its value is not before them; null when it is.' })
  unseen: UnseenReasonKey | null;

  @Field(() => [String], {
    description: 'Permission keys of which any one, with what it needs, would have them read it.',
  })
  readOpenedBy: string[];

  @Field({ description: 'Whether they may change it, on the card or by an action of its own.' })
  canChange: boolean;

  @Field(() => LockReason, { nullable: true, description: 'Why they may not change it; null when they may.' })
  lock: LockReasonKey | null;

  @Field(() => [String], {
    description: 'Permission keys of which any one, with what it needs, would have them change it.',
  })
  changeOpenedBy: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'The closed field by which this one is closed to them: itself, or one that it follows from or is decided with. Null when none is.',
  })
  closedBy: Explained['closedBy'];

  @Field(() => String, {
    nullable: true,
    description:
      'The setting of the group that has switched the field off, by its name in `CustomerSettings`; null when none has.',
  })
  setting: Explained['setting'];
}
