import { customerFieldKeys, type CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Customer } from '../customer/customer.type.js';
import type { Page } from '../graphql/connection.js';
import { badInput, fieldAccessDenied } from '../graphql/errors.js';
import { opensField } from '../graphql/guarded-field.js';
import { selectedFields } from '../graphql/selection.js';
import { requireActor, type RequestContext } from '../request-context.js';
import type { HistoryEntryRecord } from './history-entry.js';
import type { HistoryLoaders } from './history.loaders.js';

/** The history as a field of the customer that it is about. */
@Resolver(() => Customer)
export class HistoryFieldsResolver {
  constructor(private readonly histories: HistoryLoaders) {}

  @FieldResolver()
  async history(
    @Root() customer: { readonly key: Buffer },
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25, nullable: true, description: 'How many, 1–100.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the entry before the page.' })
    after?: string | null,
    @Arg('field', () => String, {
      nullable: true,
      description: 'Only entries about this field of the card, e.g. `phone`.',
    })
    field?: string | null,
  ): Promise<Page<HistoryEntryRecord>> {
    const { groupId } = requireActor(context);
    const fields = field == null ? [...context.readable] : [readableField(field, context)];
    const counts = selectedFields(info).has('totalCount');
    return this.histories.page(context, { groupId, fields }, customer.key, { first, after }, counts);
  }
}

/** A field by its name, if the viewer may read it; else an error that is the same whether there are entries or not. */
function readableField(name: string, { readable }: RequestContext): CustomerFieldKey {
  const field = customerFieldKeys.find((key) => key === name);
  if (!field) throw badInput(`There is no field ${JSON.stringify(name)}.`, ['field']);
  if (!readable.has(field)) throw fieldAccessDenied(field, opensField(field));
  return field;
}
