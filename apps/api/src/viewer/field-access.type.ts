import { lockReasons, type LockReason as LockReasonKey } from '@register/domain/customer/lock-reason';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

const reasons = Object.keys(lockReasons) as LockReasonKey[];

export const LockReason = Object.fromEntries(reasons.map((reason) => [reason, reason])) as {
  [Reason in LockReasonKey]: Reason;
};
registerEnumType(LockReason, {
  name: 'LockReason',
  description: 'Why a field or an action is locked.',
  valuesConfig: Object.fromEntries(reasons.map((reason) => [reason, { description: lockReasons[reason] }])),
});

@ObjectType({ description: 'What the viewer may do with one field of the customer card.' })
export class FieldAccess {
  @Field({ description: 'The field, e.g. `phone` or `addresses.invoice`.' })
  field: string;

  @Field({ description: 'Whether the viewer gets its value; if not, it is null.' })
  canRead: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the viewer may give it to a new customer. Null on a stored customer.',
  })
  canCreate?: boolean | null;

  @Field({ description: 'Whether the viewer may change it with `customerUpdate`.' })
  canEdit: boolean;

  @Field({ description: "Whether the field is in use, by the group's settings and the customer's other values." })
  shown: boolean;

  @Field(() => LockReason, { nullable: true, description: 'Why it cannot be changed; null when it can.' })
  reason: LockReasonKey | null;
}
