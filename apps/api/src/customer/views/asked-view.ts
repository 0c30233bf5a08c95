import { askedOfQuestion } from '@register/domain/view/asked-of-question';
import { builtInViews, hasViews, isBuiltInView, type ViewContent } from '@register/domain/view/customer-view';
import { readQuestion } from '@register/domain/view/list-question';
import { usableFields, viewFor } from '@register/domain/view/view-for';
import { coerceInputValue, isInputType, type GraphQLSchema } from 'graphql';
import { parsePublicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { notFound, viewNotWhole } from '../../graphql/errors.js';
import type { Actor } from '../../request-context.js';
import type { CustomerFilter } from '../list/customer-filter.inputs.js';
import type { AskedList } from '../list/customer-lists.js';
import { viewSeen } from './customer-view.query.js';
import type { CustomerViewService } from './customer-view.service.js';

/** Lists that are asked for by a view: with the rights of whoever asks, and what is asked besides narrowing it. */
export class AskedView {
  constructor(
    private readonly read: Sql,
    private readonly service: CustomerViewService,
  ) {}

  async of(
    actor: Actor,
    viewId: string | null | undefined,
    asked: AskedList,
    schema: GraphQLSchema,
  ): Promise<AskedList> {
    if (viewId == null) return asked;
    const content = await this.contentOf(actor, viewId);
    const mine = content && viewFor(content, actor.viewer, actor.customFields);
    if (!mine) throw notFound();
    // What is left of it would be more customers than it means.
    if (!mine.isWhole) throw viewNotWhole();
    const { filters } = usableFields(actor.viewer, actor.customFields);
    const { search, filter, orderBy } = askedOfQuestion(readQuestion(mine.content), filters);
    const narrowed = [filter && inputOf(filter, schema), asked.filter].flatMap((one) => one ?? []);
    return {
      search: [search, asked.search].filter(Boolean).join(' ') || null,
      filter: narrowed.length > 1 ? { and: narrowed } : (narrowed[0] ?? null),
      orderBy: asked.orderBy ?? orderBy ?? null,
    };
  }

  /** The key of a view that every group has, or the name of one that the actor sees; null for any other. */
  async nameOf(actor: Actor, viewId: string | null | undefined): Promise<string | null> {
    if (viewId == null || isBuiltInView(viewId)) return viewId ?? null;
    const id = parsePublicId('viw', viewId);
    return (id && (await viewSeen(this.read, actor, id)))?.name ?? null;
  }

  private async contentOf(actor: Actor, viewId: string): Promise<ViewContent | undefined> {
    if (!hasViews(actor.viewer)) return undefined;
    if (isBuiltInView(viewId)) return builtInViews[viewId];
    const id = parsePublicId('viw', viewId);
    const view = id && (await viewSeen(this.read, actor, id));
    if (view) await this.service.used(actor, view);
    return view?.content;
  }
}

/** The domain writes a filter as the API takes it from outside, where moments are texts. */
function inputOf(filter: object, schema: GraphQLSchema): CustomerFilter {
  const type = schema.getType('CustomerFilter');
  if (!isInputType(type)) throw new Error('The schema has no CustomerFilter');
  return coerceInputValue(filter, type) as CustomerFilter;
}
