import type { AccessLogKind as Kind } from '@register/domain/access/access-log';
import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { AccessLogKind } from './access-log.enums.js';

@InputType({ description: 'Which events of the log; all that are given narrow it.' })
export class AccessLogFilter {
  @Field(() => [AccessLogKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: Kind[] | null;

  @Field(() => ID, { nullable: true, description: 'Done by this user or about them, `usr_…`.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Concerning this customer, `cus_…`.' })
  customerId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From this moment on.' })
  from?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' })
  before?: number | null;
}
