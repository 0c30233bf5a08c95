import { Field, ObjectType } from 'type-graphql';
import { Count } from '../../graphql/page.type.js';
import { DateTimeScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'Customers that came in a month of the Swedish calendar.' })
class CustomerMonth {
  @Field({ description: 'Year and month: `2026-11`.' })
  month: string;

  @Field(() => DateTimeScalar, { description: 'Its first moment: what `createdAt: { gte: … }` takes.' })
  from: number;

  @Field(() => DateTimeScalar, { description: 'The first moment after it: what `createdAt: { lt: … }` takes.' })
  until: number;

  @Field(() => Count, { description: 'How many came, of those that are active or inactive now.' })
  count: Count;
}

@ObjectType({ description: 'Customers that have come of late, of those that are active or inactive now.' })
class RecentCustomers {
  @Field({ description: 'The first of the thirty days, in Sweden: `2026-10-31`. The last is today.' })
  firstDay: string;

  @Field(() => Count, { description: 'How many came since then.' })
  count: Count;

  @Field(() => Count, { description: 'How many came in the thirty days before.' })
  before: Count;
}

@ObjectType({
  description:
    'The register in numbers, of the customers that the viewer sees; those in the bin are not counted. Each is the count of the list with that filter; counting stops at 200,000. A number is null for whoever may not filter the list by its field.',
})
export class CustomerOverview {
  @Field(() => Count, { nullable: true, description: 'Active customers.' })
  active: Count | null;

  @Field(() => Count, { nullable: true, description: 'Inactive customers.' })
  inactive: Count | null;

  @Field(() => Count, { nullable: true, description: 'Active customers without an e-mail address. Needs `email`.' })
  withoutEmail: Count | null;

  @Field(() => RecentCustomers, {
    nullable: true,
    description: 'Those that have come in the last thirty days, today included.',
  })
  recent: RecentCustomers | null;

  @Field(() => [CustomerMonth], {
    nullable: true,
    description: 'The last twelve months, the present one last.',
  })
  months: CustomerMonth[] | null;
}
