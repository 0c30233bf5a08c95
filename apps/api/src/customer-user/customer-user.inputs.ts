import type { CustomerRight as Right } from '@register/domain/customer-user/customer-rights';
import { Field, InputType } from 'type-graphql';
import type { Language } from '../request-context.js';
import { UiLanguage } from '../viewer/viewer-preferences.type.js';
import { CustomerRight } from './customer-right.type.js';

@InputType({ description: "A new login of a customer's own." })
export class CustomerUserInviteInput {
  @Field({ description: 'Full name. At most 255 characters.' })
  name: string;

  @Field({ description: 'The e-mail address to invite, at most 254 characters; each once on a customer.' })
  email: string;

  @Field(() => UiLanguage, { nullable: true, description: 'What the invitation is written in; Swedish when left out.' })
  language?: Language | null;

  @Field(() => [CustomerRight], {
    nullable: true,
    description: 'What it may do from the beginning; nothing when left out. A right brings along what it needs.',
  })
  rights?: Right[] | null;
}

@InputType({ description: "What to change of a customer's login. What is left out or null stays as it is." })
export class CustomerUserUpdateInput {
  @Field(() => String, { nullable: true, description: 'Another name. At most 255 characters.' })
  name?: string | null;

  @Field(() => [CustomerRight], {
    nullable: true,
    description: 'All that it may do from now on. A right brings along what it needs.',
  })
  rights?: Right[] | null;
}
