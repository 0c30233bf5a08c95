import { Field, ID, InterfaceType } from 'type-graphql';

/** Whatever can be found again by its id alone. A row behind it carries `__typename`. */
@InterfaceType('Node', {
  description: 'Whatever can be found again by its id with `node(id:)`.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes.',
  })
  id: string;
}
