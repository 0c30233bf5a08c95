import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import type { NodeSource } from '../module.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { Node } from './node.type.js';

@Resolver()
export class NodeResolver {
  constructor(private readonly sources: readonly NodeSource[]) {}

  @Query(() => Node, {
    nullable: true,
    description: 'Whatever has this id; null when there is nothing or the viewer may not see it, which answer alike.',
  })
  async node(
    @Arg('id', () => ID, { description: 'An id of any kind, e.g. `cus_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    requireActor(context);
    for (const source of this.sources) {
      const bytes = parsePublicId(source.kind, id);
      if (bytes) return source.load(bytes, context, info);
    }
    return null;
  }
}
