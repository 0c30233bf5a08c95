import type { ViewAudience, ViewLayout } from '@register/domain/view/customer-view';
import type { ListColumn } from '@register/domain/view/list-columns';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';

export const CustomerViewAudience = { ME: 'ME', ROLE: 'ROLE', EVERYONE: 'EVERYONE' } as const satisfies {
  [A in ViewAudience]: A;
};
registerEnumType(CustomerViewAudience, {
  name: 'CustomerViewAudience',
  description: 'Whom a view of the register is for.',
  valuesConfig: {
    ME: { description: 'Whoever made it.' },
    ROLE: { description: 'The users that one role was chosen for, and administrators.' },
    EVERYONE: { description: 'Every user of the group that sees customers, and every key.' },
  },
});

export const CustomerViewLayout = { LIST: 'LIST', CARDS: 'CARDS' } as const satisfies { [L in ViewLayout]: L };
registerEnumType(CustomerViewLayout, {
  name: 'CustomerViewLayout',
  description: 'How the customers of a view are shown.',
  valuesConfig: {
    LIST: { description: 'A line each, with columns.' },
    CARDS: { description: 'A card each, with what one needs to recognise and call them.' },
  },
});

@ObjectType({ description: 'A column of the register.' })
export class CustomerViewColumn implements ListColumn {
  @Field(() => String, { description: "The field of the card; of the group's own fields `customFields.<key>`." })
  field: ListColumn['field'];

  @Field(() => Int, { nullable: true, description: 'Width in px, 72 to 560; null: that of the client.' })
  width: number | null;

  @Field({ description: 'Whether it stays in sight when one scrolls sideways.' })
  pinned: boolean;
}

@ObjectType({ description: 'How the viewer has arranged a view for themselves.' })
export class CustomerViewArrangement {
  @Field(() => [CustomerViewColumn], {
    nullable: true,
    description: 'Columns in their order; null: those of the view.',
  })
  columns: readonly CustomerViewColumn[] | null;

  @Field(() => CustomerViewLayout, { nullable: true, description: 'Layout; null: that of the view.' })
  layout: ViewLayout | null;
}

@ObjectType({
  description:
    'A view of the register: a search, filters, an order, and how they are shown. Told as the viewer may have it: without the conditions, orders and columns of fields that they may not read.',
})
export class CustomerView {
  @Field(() => ID, {
    description:
      '`viw_…`; of the views that every group has a word: `active`, `mine`, `recent`, `inactive`, `withoutEmail`.',
  })
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Counts every change, from 1. Send it back as `expectedVersion`. Null for one that every group has.',
  })
  version: number | null;

  @Field({
    description: 'Its name, at most 60 characters; of one that every group has in the language of the request.',
  })
  name: string;

  @Field(() => CustomerViewAudience, { description: 'Whom it is for.' })
  audience: ViewAudience;

  @Field(() => String, {
    nullable: true,
    description: "With ROLE: that role, e.g. `technician`, or `rol_…` of one of the group's own.",
  })
  role: string | null;

  @Field({ description: 'Whether every group has it, so that nobody changes it.' })
  isBuiltIn: boolean;

  @Field({ description: 'Whether the viewer may change it and take it away.' })
  canChange: boolean;

  @Field({ description: 'Words that are searched for; empty for none.' })
  search: string;

  @Field(() => [String], {
    description:
      'Conditions as the addresses of the register have them: `status:all`, `city:is:Umeå|Växjö`, `own.floors:from:3`. Active customers where no status is named.',
  })
  filters: readonly string[];

  @Field(() => [String], {
    description:
      'What it is ordered by, the leading field first: `name`, `-updated` for descending, `customFields.<key>`. Empty: by name, or by relevance in a search.',
  })
  sorts: readonly string[];

  @Field(() => [CustomerViewColumn], {
    nullable: true,
    description: "Columns in their order; null: the register's own.",
  })
  columns: readonly CustomerViewColumn[] | null;

  @Field(() => CustomerViewLayout, { description: 'How its customers are shown.' })
  layout: ViewLayout;

  @Field({
    description:
      'Whether `filters` are all that it was made with. Else some are by fields that the viewer may not read, or that are no more: then `viewId` takes it nowhere, since the rest would be more customers than it means.',
  })
  isWhole: boolean;

  @Field(() => CustomerViewArrangement, {
    nullable: true,
    description: 'How the viewer has it for themselves; null: as it is. Null for a key.',
  })
  arrangement: CustomerViewArrangement | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was changed last; null for one that every group has.',
  })
  updatedAt: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who changed it last; null for one that every group has.',
  })
  updatedBy: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Since when nobody has had it open, nor asked a list by its `viewId`, to the day. Null where that is less than 90 days ago, and for whoever may not change it.',
  })
  unusedSince: number | null;
}

@ObjectType({ description: 'The view that the users of a role begin with.' })
export class CustomerViewRoleDefault {
  @Field({ description: "The role, e.g. `technician`, or `rol_…` of one of the group's own." })
  role: string;

  @Field(() => ID, { description: 'The view.' })
  viewId: string;
}

@ObjectType({ description: 'The views of the register that the viewer has.' })
export class CustomerViews {
  @Field(() => [CustomerView], { description: 'Those that every group has, then the saved ones by name.' })
  views: readonly CustomerView[];

  @Field(() => ID, {
    nullable: true,
    description: 'The view that the viewer has chosen to begin with; null: that of the role. Null for a key.',
  })
  ownDefaultId: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The view that the users of the viewer's role begin with who have not chosen; null: that of the group. Null for a key.",
  })
  roleDefaultId: string | null;

  @Field(() => [CustomerViewRoleDefault], {
    description: 'The views that the users of each role begin with, where one is chosen. Empty but for administrators.',
  })
  roleDefaults: readonly CustomerViewRoleDefault[];

  @Field(() => ID, {
    nullable: true,
    description: 'The view that everybody begins with for whom nothing else is chosen; null: `active`.',
  })
  groupDefaultId: string | null;
}
