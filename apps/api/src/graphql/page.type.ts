import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field({ description: 'Whether there is more after this page.' })
  hasNextPage: boolean;

  @Field({ description: 'Whether there is more before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    simple: false, // Signed when it is read, so it is read once.
    description: "The first row's cursor: pass it as `before` for the page before. Null on an empty page.",
  })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    simple: false, // Signed when it is read, so it is read once.
    description: "The last row's cursor: pass it as `after` for the next page. Null on an empty page.",
  })
  endCursor: string | null;
}

export const CountPrecision = { EXACT: 'EXACT', AT_LEAST: 'AT_LEAST' } as const;
export type CountPrecision = keyof typeof CountPrecision;
registerEnumType(CountPrecision, {
  name: 'CountPrecision',
  description: 'How exact a count is.',
  valuesConfig: {
    EXACT: { description: 'There are exactly this many.' },
    AT_LEAST: { description: 'Counting stopped here; there may be more.' },
  },
});

@ObjectType({
  description: 'How many rows a list has in all. Counted only when asked for, and no further than 10,000.',
})
export class Count {
  @Field(() => Int, { description: 'Number of rows.' })
  value: number;

  @Field(() => CountPrecision, { description: 'Whether the number is exact.' })
  precision: CountPrecision;
}

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type OrderDirection = keyof typeof OrderDirection;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list is ordered.',
  valuesConfig: {
    ASC: { description: 'Smallest first; text from a to ö.' },
    DESC: { description: 'Largest first; text from ö to a.' },
  },
});

export const NullsOrder = { FIRST: 'FIRST', LAST: 'LAST' } as const;
export type NullsOrder = keyof typeof NullsOrder;
registerEnumType(NullsOrder, {
  name: 'NullsOrder',
  description: 'Where rows without a value stand.',
  valuesConfig: { FIRST: { description: 'Before all others.' }, LAST: { description: 'After all others.' } },
});
