import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'The last change of one setting.' })
export class SettingChange {
  @Field({ description: 'The setting, as it is called in `CustomerSettings`.' })
  setting: string;

  @Field({ description: 'Who changed it.' })
  changedBy: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt: number;

  @Field(() => String, { nullable: true, description: 'The value before, as text: `true`, `false`, `12`.' })
  old: string | null;

  @Field(() => String, { nullable: true, description: 'The value after, as text.' })
  new: string | null;
}
