import { Field, ObjectType } from 'type-graphql';
import { Count, PageInfo } from './page.type.js';

type ClassOf<T> = abstract new (...args: never[]) => T;

/** What a list resolver returns. `totalCount` is null unless the operation asks for it. */
export interface Page<T, E extends Edge<T> = Edge<T>> {
  readonly edges: readonly E[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: Count | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** The base of an `XEdge`: `@ObjectType({ description }) class XEdge extends edgeOf(() => X) {}`. */
export function edgeOf<T>(node: () => ClassOf<T>) {
  @ObjectType()
  abstract class EdgeBase implements Edge<T> {
    @Field({
      simple: false, // Signed when it is read, so it is read once.
      description:
        'Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only.',
    })
    cursor: string;

    @Field(node, { description: 'The row itself.' })
    node: T;
  }
  return EdgeBase;
}

/** The base of an `XConnection`: `@ObjectType({ description }) class XConnection extends connectionOf(() => X, () => XEdge) {}`. */
export function connectionOf<T, E extends Edge<T>>(node: () => ClassOf<T>, edge: () => ClassOf<E>) {
  @ObjectType()
  abstract class ConnectionBase implements Page<T, E> {
    @Field(() => [edge()], {
      simple: false, // Put together when they are read.
      description: 'The rows with their cursors.',
    })
    edges: E[];

    @Field(() => [node()], { description: 'The rows without cursors.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Whether there is more, and from where.' })
    pageInfo: PageInfo;

    @Field(() => Count, {
      nullable: true,
      description: 'How many rows there are in all. Costs a statement of its own when asked for.',
    })
    totalCount: Count | null;
  }
  return ConnectionBase;
}
