import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../../../database/ids.js';
import { badInput } from '../../../graphql/errors.js';
import { toUserErrors } from '../../../graphql/to-user-errors.js';
import type { RequestContext } from '../../../request-context.js';
import { CustomerFilter } from '../../list/customer-filter.inputs.js';
import { CustomerOrderInput } from '../../list/customer-order.inputs.js';
import type { AskedView } from '../../views/asked-view.js';
import { requireCollector } from '../require-collector.js';
import type { SelectionService } from './selection.service.js';
import { CustomerSelectionPayload } from './selection.type.js';

/** Customers chosen to be given out or changed together. */
@Resolver()
export class SelectionResolver {
  constructor(
    private readonly selections: SelectionService,
    private readonly views: AskedView,
  ) {}

  @Mutation(() => CustomerSelectionPayload, {
    description:
      "Chooses customers, for `customerExportPrepare`: those with the ids, else everything that `customers` would list with the same search, filter, order and view. For users of the group and keys that see customers; not for customers' own logins.",
  })
  async customerSelectionCreate(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('ids', () => [ID], {
      nullable: true,
      description:
        'Customers, `cus_…`, at most 5000, in the order in which they are wanted; ids that nobody has, or of customers that the viewer does not see, are left out. Not together with search, filter, order and view.',
    })
    ids?: string[] | null,
    @Arg('search', () => String, { nullable: true, description: 'As of `customers`.' }) search?: string | null,
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'As of `customers`.' })
    filter?: CustomerFilter | null,
    @Arg('orderBy', () => [CustomerOrderInput], {
      nullable: true,
      description: 'As of `customers`, but by name where nothing is asked for, also in a search.',
    })
    orderBy?: CustomerOrderInput[] | null,
    @Arg('viewId', () => ID, { nullable: true, description: 'As of `customers`.' }) viewId?: string | null,
    @Arg('except', () => [ID], {
      nullable: true,
      description:
        'Customers of the list that are not meant, `cus_…`, at most 5000; what is not in it is ignored. Not together with ids.',
    })
    except?: string[] | null,
    @Arg('shownView', () => ID, {
      nullable: true,
      description:
        'The view that the list was looked at in, which is told in the log: it narrows nothing. One that the viewer does not see is not told.',
    })
    shownView?: string | null,
  ): Promise<CustomerSelectionPayload> {
    const actor = requireCollector(context);
    if (ids && (search != null || filter != null || orderBy != null || viewId != null || except != null))
      throw badInput('Give ids, or search, filter, order, view and exceptions.', ['ids']);
    const answer = ids
      ? await this.selections.ofCustomers(actor, keysOf(ids, 'ids'))
      : await this.selections.ofList(
          { actor, readable: context.readable, now: context.now() },
          await this.views.of(actor, viewId, { search, filter, orderBy }, info.schema),
          { view: await this.views.nameOf(actor, viewId ?? shownView), except: keysOf(except ?? [], 'except') },
        );
    if ('violations' in answer)
      return { selection: null, userErrors: toUserErrors(answer.violations, context.language) };
    const { id, customers, expiresAt } = answer.selection;
    return { selection: { id: publicId('sel', id), count: customers, expiresAt }, userErrors: [] };
  }
}

/** Of what is no id nobody is meant. */
function keysOf(ids: readonly string[], argument: string): Buffer[] {
  if (ids.length > mostNamed) throw badInput(`At most ${mostNamed} ids at a time.`, [argument]);
  return ids.flatMap((id) => parsePublicId('cus', id) ?? []);
}

const mostNamed = 5000;
