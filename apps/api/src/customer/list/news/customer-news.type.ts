import { Field, ObjectType } from 'type-graphql';
import { Count } from '../../../graphql/page.type.js';
import { DateTimeScalar } from '../../../graphql/scalars.js';

@ObjectType({ description: 'What has happened to a list since it was read.' })
export class CustomerNews {
  @Field(() => Count, {
    description:
      'How many customers of the list others have changed or added; 100 at most. AT_LEAST, be it 0, where so many customers have changed that only the last 1,000 were looked at. What the viewer has changed last is no news to them.',
  })
  changed: Count;

  @Field(() => DateTimeScalar, {
    description: 'What to give as `since` the next time. A little before now, so that nothing falls between.',
  })
  asOf: number;
}
