import { hasViews, isBuiltInView, keepsViews, sharesViews } from '@register/domain/view/customer-view';
import type { ViewDraft } from '@register/domain/view/check-view';
import { violation, type Violation } from '@register/domain/violation';
import { Arg, Ctx, Directive, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { forbidden } from '../../graphql/errors.js';
import { toUserErrors } from '../../graphql/to-user-errors.js';
import { requireActor, type Actor, type RequestContext } from '../../request-context.js';
import {
  CustomerViewArrangementInput,
  CustomerViewCreateInput,
  CustomerViewUpdateInput,
} from './customer-view.inputs.js';
import { CustomerViewPayload, CustomerViewsPayload } from './customer-view.payloads.js';
import { choicesOf, viewSeen, viewsSeen } from './customer-view.query.js';
import type { CustomerViewService, ViewKeeper, ViewOutcome } from './customer-view.service.js';
import { CustomerView, CustomerViews } from './customer-view.type.js';
import { builtInViewOf, builtInViewsOf, viewOfActor } from './view-of-actor.js';
import { blank, columnsOf, patchOf } from './view-patch.js';

/** Saved views of the register. */
@Resolver()
export class CustomerViewResolver {
  constructor(
    private readonly service: CustomerViewService,
    private readonly read: Sql,
    private readonly clock: () => number,
  ) {}

  @Query(() => CustomerViews, {
    description:
      "The views of the register that the viewer has: those of every group, their own, and those shared with them. A key has what everyone has. Not for customers' own logins.",
  })
  @Directive('@requiresScopes(scopes: ["customer.view", "customer.viewAssigned"])')
  async customerViews(@Ctx() context: RequestContext): Promise<CustomerViews> {
    const actor = requireActor(context);
    if (!hasViews(actor.viewer)) throw forbidden('customer.view');
    return this.viewsOf(context, actor);
  }

  @Mutation(() => CustomerViewPayload, {
    description:
      'Saves a view. For users that see customers; for others than oneself by administrators. Not by API key.',
  })
  async customerViewCreate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerViewCreateInput, { description: 'What it is.' }) input: CustomerViewCreateInput,
  ): Promise<CustomerViewPayload> {
    const draft: ViewDraft = {
      ...blank,
      ...patchOf({ ...input, audience: input.audience ?? 'ME' }),
      name: input.name,
    };
    const actor = requireKeeper(context);
    return this.answer(context, actor, await this.service.create(actor, draft));
  }

  @Mutation(() => CustomerViewPayload, {
    description:
      'Changes a view: one of one’s own, or one that is for others as an administrator. With `expectedVersion` never one that somebody has changed since: VERSION_CONFLICT, and the view as it is now. Not by API key.',
  })
  async customerViewUpdate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which view, `viw_…`.' }) id: string,
    @Arg('input', () => CustomerViewUpdateInput, { description: 'The changes.' }) input: CustomerViewUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'The version that the change was made on; without it nothing is checked.',
    })
    expectedVersion?: number | null,
  ): Promise<CustomerViewPayload> {
    const actor = requireKeeper(context);
    const target = { id: parsePublicId('viw', id), expectedVersion: expectedVersion ?? null };
    return this.answer(context, actor, await this.service.update(actor, target, patchOf(input)));
  }

  @Mutation(() => CustomerViewPayload, {
    description: 'Takes a view away, for thirty days: `customerViewRestore` gives it back. As `customerViewUpdate`.',
  })
  async customerViewDelete(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which view, `viw_…`.' }) id: string,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'The version that the change was made on; without it nothing is checked.',
    })
    expectedVersion?: number | null,
  ): Promise<CustomerViewPayload> {
    const actor = requireKeeper(context);
    const target = { id: parsePublicId('viw', id), expectedVersion: expectedVersion ?? null };
    return this.answer(context, actor, await this.service.remove(actor, target));
  }

  @Mutation(() => CustomerViewPayload, {
    description: 'Gives back a view that was taken away. As `customerViewUpdate`.',
  })
  async customerViewRestore(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which view, `viw_…`.' }) id: string,
  ): Promise<CustomerViewPayload> {
    const actor = requireKeeper(context);
    return this.answer(context, actor, await this.service.restore(actor, parsePublicId('viw', id)));
  }

  @Mutation(() => CustomerViewPayload, {
    description:
      'Arranges a view for oneself: columns and layout. The view itself stays as it is for everybody. Not by API key.',
  })
  async customerViewArrange(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which view: `viw_…`, or the word of one that every group has.' }) id: string,
    @Arg('input', () => CustomerViewArrangementInput, { nullable: true, description: 'How; null: as the view has it.' })
    input?: CustomerViewArrangementInput | null,
  ): Promise<CustomerViewPayload> {
    const actor = requireKeeper(context);
    const view = await this.viewNamed(context, actor, id);
    if (!view) return notThere(context, 'id');
    const arrangement = input ? { columns: columnsOf(input.columns), layout: input.layout ?? null } : null;
    const violations = await this.service.arrange(actor, view.id, arrangement);
    return {
      customerView: (await this.viewNamed(context, actor, id)) ?? null,
      userErrors: toUserErrors(violations, context.language),
    };
  }

  @Mutation(() => CustomerViewPayload, {
    description:
      'Says that the user has a saved view open. A view that nobody opens for 90 days is told of to whoever may change it. Not by API key: `viewId` of a list says it by itself.',
  })
  async customerViewUsed(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which view, `viw_…`.' }) id: string,
  ): Promise<CustomerViewPayload> {
    const actor = requireKeeper(context);
    const key = parsePublicId('viw', id);
    const view = key && (await viewSeen(this.read, actor, key));
    if (!view) return notThere(context, 'id');
    await this.service.used(actor, view);
    return this.answer(context, actor, { id: view.id, violations: [] });
  }

  @Mutation(() => CustomerViewsPayload, {
    description:
      'Chooses the view that one begins with; for everyone, or for the users of a role, as an administrator. Not by API key.',
  })
  async customerViewBegin(
    @Ctx() context: RequestContext,
    @Arg('viewId', () => ID, {
      nullable: true,
      description:
        'Which view; null: the next wider choice, of the role, then of everyone, then `active`. One that is chosen for others must be theirs.',
    })
    viewId?: string | null,
    @Arg('forEveryone', () => Boolean, {
      nullable: true,
      description: 'For whoever has not chosen; not when left out.',
    })
    forEveryone?: boolean | null,
    @Arg('forRole', () => String, {
      nullable: true,
      description:
        'For the users of this role who have not chosen: `administrator`, `office`, `technician`, `readOnly` or `rol_…`. Not together with `forEveryone`.',
    })
    forRole?: string | null,
  ): Promise<CustomerViewsPayload> {
    const actor = requireKeeper(context);
    const view = viewId == null ? null : await this.viewNamed(context, actor, viewId);
    const everyone = forEveryone ?? false;
    const role = forRole ?? null;
    const isTheirs = view?.audience === 'EVERYONE' || (role !== null && view?.role === role);
    const isUnknown = viewId != null && (!view || ((everyone || role !== null) && !isTheirs));
    const violations: readonly Violation[] = isUnknown
      ? [violation('NOT_FOUND', ['viewId'])]
      : await this.service.begin(actor, view?.id ?? null, { everyone, role });
    return {
      customerViews: await this.viewsOf(context, actor),
      userErrors: toUserErrors(violations, context.language),
    };
  }

  private async viewsOf({ language }: RequestContext, actor: Actor): Promise<CustomerViews> {
    const [stored, choices] = await Promise.all([viewsSeen(this.read, actor), choicesOf(this.read, actor)]);
    const views = [
      ...builtInViewsOf(actor, language, choices),
      ...stored.map((view) => viewOfActor(view, actor, choices, this.clock())),
    ];
    // One that has been taken away, or is not for this viewer any more, is nothing to begin with.
    const known = (key: string | null) => (views.some(({ id }) => id === key) ? key : null);
    const roleDefaults = [...choices.roleDefaults].flatMap(([role, key]) => {
      const viewId = known(key);
      return viewId === null ? [] : [{ role, viewId }];
    });
    return {
      views,
      ownDefaultId: known(choices.ownDefault),
      roleDefaultId:
        actor.actorKind === 'STAFF' && actor.role !== null ? known(choices.roleDefaults.get(actor.role) ?? null) : null,
      roleDefaults: sharesViews(actor.viewer) ? roleDefaults : [],
      groupDefaultId: known(choices.groupDefault),
    };
  }

  private async viewNamed({ language }: RequestContext, actor: Actor, id: string): Promise<CustomerView | null> {
    const choices = await choicesOf(this.read, actor);
    if (isBuiltInView(id)) return builtInViewOf(id, actor, language, choices);
    const key = parsePublicId('viw', id);
    const view = key && (await viewSeen(this.read, actor, key));
    return view ? viewOfActor(view, actor, choices, this.clock()) : null;
  }

  private async answer(
    { language }: RequestContext,
    actor: Actor,
    { id, violations }: ViewOutcome,
  ): Promise<CustomerViewPayload> {
    const view = id && (await viewSeen(this.read, actor, id));
    return {
      customerView: view ? viewOfActor(view, actor, await choicesOf(this.read, actor), this.clock()) : null,
      userErrors: toUserErrors(violations, language),
    };
  }
}

/** The actor, if it is a user that sees customers. */
function requireKeeper(context: Pick<RequestContext, 'actor'>): ViewKeeper {
  const actor = requireActor(context);
  const { membershipId } = actor;
  if (!keepsViews(actor.viewer) || !membershipId) throw forbidden('customer.view (a signed-in user, not an API key)');
  return { ...actor, membershipId };
}

const notThere = ({ language }: RequestContext, path: string): CustomerViewPayload => ({
  customerView: null,
  userErrors: toUserErrors([violation('NOT_FOUND', [path])], language),
});
