import { isHeld } from '@register/domain/customer/hold';
import { Field, InputType, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { swedishDay } from '@register/domain/calendar/swedish-day';

@ObjectType({
  description:
    'A legal hold: why, and for how long, nothing that is held on a customer may be removed for good. It stops erasure, what leaves the bin, and retention; nothing else.',
})
export class CustomerHold {
  @Field({ description: 'Why. At most 500 characters.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'The last day of it, `2027-03-31`; null: until it is lifted.' })
  until: string | null;

  @Field({ description: 'Whether it still holds: its last day has not passed in Sweden.' })
  isInForce: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was set, or last changed.' })
  setAt: number;

  @Field({ description: 'Who set it: the name as it was then.' })
  setBy: string;
}

export const customerHoldOf = (
  { reason, until, setAt, setBy }: Omit<CustomerHold, 'isInForce'>,
  now: number,
): CustomerHold => ({
  reason,
  until,
  isInForce: isHeld({ until }, swedishDay(now)),
  setAt,
  setBy,
});

@InputType({ description: 'A hold to set, in place of the one that there is.' })
export class CustomerHoldInput {
  @Field({ description: 'Why. At most 500 characters.' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'The last day of it, `2027-03-31`, not before today; null or left out: until it is lifted.',
  })
  until?: string | null;
}
