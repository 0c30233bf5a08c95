import { changedView } from '@register/domain/view/changed-view';
import { checkView, columnViolations, mostViews, notARole, type ViewDraft } from '@register/domain/view/check-view';
import { changesView, isRole, sharesViews } from '@register/domain/view/customer-view';
import { isUseNews } from '@register/domain/view/unused-view';
import { violation, type Violation } from '@register/domain/violation';
import type { Sql } from '../../database/sql.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import type { Actor } from '../../request-context.js';
import type { RoleService } from '../../role/role.service.js';
import { swedishDay } from '@register/domain/calendar/swedish-day';
import { countViews, noView, ofRole, viewSeen, type Arrangement, type StoredView } from './customer-view.query.js';
import {
  insertView,
  keepChoice,
  keepUse,
  removeDeletedViews,
  setDeleted,
  updateView,
} from './customer-view.repository.js';

/** The user that views are kept for. */
export type ViewKeeper = Actor & { readonly membershipId: Buffer };

/** What one can do with saved views, and with how one has them oneself. */
export class CustomerViewService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: Pick<RoleService, 'rightsOf'>,
    private readonly clock: () => number,
  ) {}

  create(actor: ViewKeeper, draft: ViewDraft): Promise<ViewOutcome> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const checked = checkView(draft, await this.situationOf(sql, actor, draft.role));
      if (!checked.ok) return { violations: checked.violations };
      const full = await tooMany(sql, actor, checked.view);
      if (full.length > 0) return { violations: full };
      const at = this.clock();
      await removeDeletedViews(sql, actor, at - keptMs);
      return { id: await insertView(sql, actor, checked.view, at), violations: [] };
    });
  }

  /** Changes a view, never one that has been changed since. */
  update(actor: ViewKeeper, target: ViewTarget, patch: Partial<ViewDraft>): Promise<ViewOutcome> {
    return this.change(actor, target, async (sql, view) => {
      const { name, audience, role, content } = view;
      // A role that is no more is left where it was.
      const wanted = patch.role ?? null;
      const situation = await this.situationOf(sql, actor, wanted === role ? null : wanted, role);
      const checked = changedView({ name, audience, role, ...content }, patch, situation);
      if (!checked.ok) return checked.violations;
      const moves = (audience === 'ME') !== (checked.view.audience === 'ME');
      const full = moves ? await tooMany(sql, actor, checked.view) : [];
      if (full.length > 0) return full;
      return (await updateView(sql, actor, view, checked.view, this.clock())) ? [] : conflict;
    });
  }

  remove(actor: ViewKeeper, target: ViewTarget): Promise<ViewOutcome> {
    const at = this.clock();
    return this.change(actor, target, async (sql, view) =>
      (await setDeleted(sql, actor, view, { at, deletedAt: at })) ? [] : conflict,
    );
  }

  /** Gives back a view that was taken away. */
  restore(actor: ViewKeeper, id: Buffer | undefined): Promise<ViewOutcome> {
    const at = this.clock();
    const target = { id, expectedVersion: null, deleted: true };
    return this.change(actor, target, async (sql, view) =>
      (await setDeleted(sql, actor, view, { at, deletedAt: null })) ? [] : conflict,
    );
  }

  /** How the user has the view; null: as it is. Whether they see it was looked at by whoever calls. */
  async arrange(
    { groupId, membershipId, viewer, customFields }: ViewKeeper,
    viewKey: string,
    arrangement: Arrangement | null,
  ): Promise<readonly Violation[]> {
    const violations = columnViolations(arrangement?.columns ?? [], { viewer, custom: customFields });
    if (violations.length > 0) return violations;
    await this.unitOfWork.inTransaction(({ sql }) =>
      keepChoice(sql, { groupId, whoId: membershipId, viewKey }, arrangement),
    );
    return [];
  }

  /** Which view one begins with; null: the one that everybody of the role, or everybody, does. */
  async begin(actor: ViewKeeper, viewKey: string | null, whom: BeginFor): Promise<readonly Violation[]> {
    const { groupId, membershipId, viewer } = actor;
    const forOthers = whom.everyone ? 'forEveryone' : whom.role === null ? null : 'forRole';
    if (forOthers !== null && !sharesViews(viewer))
      return [violation('FIELD_NOT_WRITABLE', [forOthers], { requires: 'admin' })];
    const whoId = forOthers === null ? membershipId : groupId;
    const key = whom.role === null ? noView : ofRole(whom.role);
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const isKnown = whom.role === null || isRole(whom.role, await this.ownRole(sql, actor, whom.role));
      if (!isKnown || (whom.role !== null && whom.everyone)) return [notARole('forRole')];
      await keepChoice(sql, { groupId, whoId, viewKey: key }, viewKey === null ? null : { view: viewKey });
      return [];
    });
  }

  /** Somebody has the view open, or asks a list by it. Written once a day. */
  async used(actor: Actor, view: Pick<StoredView, 'id' | 'usedAt'>): Promise<void> {
    const at = this.clock();
    if (isUseNews(view.usedAt, at))
      await this.unitOfWork.inTransaction(({ sql }) => keepUse(sql, actor.groupId, view, at));
  }

  private async situationOf(sql: Sql, actor: Actor, role: string | null, kept: string | null = null) {
    const { viewer, customFields } = actor;
    const ownRoles = [...(await this.ownRole(sql, actor, role)), ...(kept === null ? [] : [kept])];
    return { viewer, custom: customFields, today: swedishDay(this.clock()), ownRoles };
  }

  /** The role, if it is one of the group's own. */
  private async ownRole(sql: Sql, { groupId }: Actor, role: string | null): Promise<readonly string[]> {
    return role !== null && !isRole(role) && (await this.roles.rightsOf(sql, groupId, role)) ? [role] : [];
  }

  private change(
    actor: ViewKeeper,
    { id, expectedVersion, deleted = false }: ViewTarget & { readonly deleted?: boolean },
    make: (sql: Sql, view: StoredView) => Promise<readonly Violation[]>,
  ): Promise<ViewOutcome> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const view = id && (await viewSeen(sql, actor, id, { forChange: true, deleted }));
      if (!view) return { violations: [violation('NOT_FOUND', ['id'])] };
      if (!changesView(actor.viewer, actor.role, view))
        return { id, violations: [violation('FIELD_NOT_WRITABLE', ['id'], { requires: 'admin' })] };
      if (expectedVersion !== null && expectedVersion !== view.version) return { id, violations: conflict };
      return { id, violations: await make(sql, view) };
    });
  }
}

/** Whose beginning it is; neither: one's own. */
export interface BeginFor {
  readonly everyone: boolean;
  readonly role: string | null;
}

export interface ViewTarget {
  /** Undefined: an id that is none, which answers like one that nobody has. */
  readonly id: Buffer | undefined;
  /** Null: whatever it is now. */
  readonly expectedVersion: number | null;
}

/** The view, where there is one to speak of, and what was wrong. */
export interface ViewOutcome {
  readonly id?: Buffer;
  readonly violations: readonly Violation[];
}

async function tooMany(sql: Sql, actor: Actor, { audience }: ViewDraft): Promise<readonly Violation[]> {
  const views = await countViews(sql, actor, audience !== 'ME');
  return views >= mostViews ? [violation('VIEW_LIMIT', [], { max: mostViews })] : [];
}

const conflict = [violation('VERSION_CONFLICT', ['expectedVersion'])];
/** As long as customers lie in the bin. */
const keptMs = 30 * 24 * 60 * 60_000;
