import type { CustomerRight as Right } from '@register/domain/customer-user/customer-rights';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CustomerRight } from '../customer-user/customer-right.type.js';
import { CustomerSettings } from '../customer-settings/customer-settings.type.js';
import { Node } from '../graphql/node.type.js';
import { User } from '../user/user.type.js';
import { FieldAccess } from './field-access.type.js';
import { ColorScheme, UiLanguage } from './viewer-preferences.type.js';

export const ViewerKind = { STAFF: 'STAFF', CUSTOMER_USER: 'CUSTOMER_USER', API_KEY: 'API_KEY' } as const;
export type ViewerKind = keyof typeof ViewerKind;
registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'What one acts as.',
  valuesConfig: {
    STAFF: { description: 'A user of the group.' },
    CUSTOMER_USER: { description: "A customer's own login." },
    API_KEY: { description: "A partner's program." },
  },
});

export const AccessScope = { ALL: 'ALL', ASSIGNED: 'ASSIGNED', OWN: 'OWN', NONE: 'NONE' } as const;
export type AccessScope = keyof typeof AccessScope;
registerEnumType(AccessScope, {
  name: 'AccessScope',
  description: 'Which customers something reaches.',
  valuesConfig: {
    ALL: { description: 'Every customer of the group.' },
    ASSIGNED: { description: 'Those that the viewer is assigned to.' },
    OWN: { description: 'The customer whose login this is.' },
    NONE: { description: 'None.' },
  },
});

@ObjectType({
  implements: Node,
  description: 'A company whose register this is. Nothing crosses from one group to another.',
})
export class Group extends Node {
  readonly __typename = 'Group';

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Whether it has any subgroups: then customers have a field for them.' })
  usesSubgroups: boolean;
}

@ObjectType({ description: 'Who acts, and may do what.' })
export class Viewer {
  @Field(() => ViewerKind, { description: 'What one acts as.' })
  kind: ViewerKind;

  @Field(() => User, { nullable: true, description: "The signed-in user or customer's login; null for an API key." })
  user: User | null;

  @Field({ description: 'Name of the user, login or key.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What one signed in with; null for an API key.' })
  email: string | null;

  @Field({
    description:
      "Whether the group asks two-step sign-in of its users and the account has none: then nothing is open but one's own account, and `permissions` is empty.",
  })
  mustSetUpSecondFactor: boolean;

  @Field(() => UiLanguage, { description: "The account's language; for an API key that of its creator." })
  language: UiLanguage;

  @Field(() => ColorScheme, { description: "The account's choice of light or dark." })
  scheme: ColorScheme;

  @Field(() => Group, { description: 'The group one acts in.' })
  group: Group;

  @Field(() => [String], { description: 'Permission keys that hold now; an administrator has them all.' })
  permissions: string[];

  @Field(() => [String], {
    description:
      "Fields of the card that an administrator has closed to the viewer, e.g. `comments`; none of the group's own fields, which are not named to whom they are closed.",
  })
  closedFields: string[];

  @Field(() => AccessScope, { description: 'Which customers one sees.' })
  viewScope: AccessScope;

  @Field(() => AccessScope, { description: 'Which customers one may change.' })
  editScope: AccessScope;

  @Field(() => [CustomerRight], {
    description: "What a customer's login may do with its own customer; none for others.",
  })
  customerRights: Right[];

  @Field(() => CustomerSettings, { description: "The group's settings for customers." })
  settings: CustomerSettings;

  @Field(() => [FieldAccess], {
    description: 'The field table for this viewer: one row for each field of the card.',
  })
  customerFields?: FieldAccess[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many `notifications` there are that the viewer has not put away; 100 for a hundred and more. A statement of its own. Null for an API key.',
  })
  unreadNotifications?: number | null;
}
