import type { ViewAudience, ViewLayout } from '@register/domain/view/customer-view';
import { Field, InputType, Int } from 'type-graphql';
import { CustomerViewAudience, CustomerViewLayout } from './customer-view.type.js';

const on = { nullable: true } as const;

@InputType({ description: 'A column of the register.' })
export class CustomerViewColumnInput {
  @Field({
    description: "The field of the card; of the group's own fields `customFields.<key>`. One that the viewer may read.",
  })
  field: string;

  @Field(() => Int, { ...on, description: 'Width in px, 72 to 560; left out: that of the client.' })
  width?: number | null;

  @Field(() => Boolean, { ...on, description: 'Whether it stays in sight when one scrolls sideways; at most four do.' })
  pinned?: boolean | null;
}

@InputType({ description: 'A new view of the register. It keeps no personal identity numbers.' })
export class CustomerViewCreateInput {
  @Field({ description: 'Name, required. At most 60 characters.' })
  name: string;

  @Field(() => CustomerViewAudience, {
    ...on,
    description: 'Whom it is for: ME when left out, others by administrators only.',
  })
  audience?: ViewAudience | null;

  @Field(() => String, {
    ...on,
    description: "With ROLE: `administrator`, `office`, `technician`, `readOnly` or `rol_…` of one of the group's own.",
  })
  role?: string | null;

  @Field(() => String, { ...on, description: 'Words to search for. At most 200 characters.' })
  search?: string | null;

  @Field(() => [String], { ...on, description: 'Conditions, as `CustomerView.filters`; at most 20.' })
  filters?: string[] | null;

  @Field(() => [String], { ...on, description: 'Orders, as `CustomerView.sorts`; at most 5.' })
  sorts?: string[] | null;

  @Field(() => [CustomerViewColumnInput], {
    ...on,
    description: "Columns in their order, at most 30; left out: the register's own.",
  })
  columns?: CustomerViewColumnInput[] | null;

  @Field(() => CustomerViewLayout, { ...on, description: 'How its customers are shown; LIST when left out.' })
  layout?: ViewLayout | null;
}

@InputType({ description: 'Changes of a view. What is absent stays as it is.' })
export class CustomerViewUpdateInput {
  @Field(() => String, { ...on, description: 'Name. Cannot be cleared.' })
  name?: string | null;

  @Field(() => CustomerViewAudience, { ...on, description: 'Whom it is for; null makes it ME, of whoever says so.' })
  audience?: ViewAudience | null;

  @Field(() => String, {
    ...on,
    description: "With ROLE: `administrator`, `office`, `technician`, `readOnly` or `rol_…` of one of the group's own.",
  })
  role?: string | null;

  @Field(() => String, { ...on, description: 'Words to search for; null clears.' })
  search?: string | null;

  @Field(() => [String], {
    ...on,
    description:
      'All conditions, as `CustomerView.filters`; null clears. Those by fields that are closed to the viewer stay.',
  })
  filters?: string[] | null;

  @Field(() => [String], { ...on, description: 'All orders, as `CustomerView.sorts`; null clears.' })
  sorts?: string[] | null;

  @Field(() => [CustomerViewColumnInput], {
    ...on,
    description: "All columns in their order; null: the register's own.",
  })
  columns?: CustomerViewColumnInput[] | null;

  @Field(() => CustomerViewLayout, { ...on, description: 'How its customers are shown; null makes it LIST.' })
  layout?: ViewLayout | null;
}

@InputType({ description: 'How one has a view for oneself. What is left out or null is as the view has it.' })
export class CustomerViewArrangementInput {
  @Field(() => [CustomerViewColumnInput], { ...on, description: 'Columns in their order, at most 30.' })
  columns?: CustomerViewColumnInput[] | null;

  @Field(() => CustomerViewLayout, { ...on, description: 'Layout.' })
  layout?: ViewLayout | null;
}
