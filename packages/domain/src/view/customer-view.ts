import { can, scopeOf } from '../access/access.js';
import { roleTemplates } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import type { LocalText } from '../custom-fields/custom-field.js';
import type { ListColumn } from './list-columns.js';
import type { WrittenQuestion } from './list-question.js';

/** What a view keeps: which customers, in which order, and how they are shown. */
export interface ViewContent extends WrittenQuestion {
  /** Null: the list's own. */
  readonly columns: readonly ListColumn[] | null;
  readonly layout: ViewLayout;
}

/** LIST: a line each with columns. CARDS: what one needs to recognise and call them. */
export type ViewLayout = (typeof viewLayouts)[number];
export const viewLayouts = ['LIST', 'CARDS'] as const;

/** Whom a view is for: whoever made it, the users of one role, or every user of the group. */
export type ViewAudience = (typeof viewAudiences)[number];
export const viewAudiences = ['ME', 'ROLE', 'EVERYONE'] as const;

/** Of a saved view what decides who sees and changes it. */
export interface ViewOwnership {
  readonly audience: ViewAudience;
  /** With ROLE: a template that every group has, or `rol_…` of one of its own. */
  readonly role: string | null;
  /** The membership that made it. */
  readonly ownerId: string;
}

/** Users and keys that see customers have views; a customer's own login has none. */
export const hasViews = (viewer: Viewer): boolean =>
  viewer.kind !== 'CUSTOMER_USER' && scopeOf(viewer, 'view') !== 'NONE';

/** Views are made and arranged by people, not by keys. */
export const keepsViews = (viewer: Viewer): boolean => viewer.kind === 'STAFF' && hasViews(viewer);

/** Views for others are the administrators': to share, to change, to take away. */
export const sharesViews = (viewer: Viewer): boolean => keepsViews(viewer) && can(viewer, 'admin');

/** A key sees what everybody does, and nothing of its creator's own. */
export function seesView(viewer: Viewer, role: string | null, view: ViewOwnership): boolean {
  if (!hasViews(viewer)) return false;
  if (view.audience === 'EVERYONE') return true;
  if (viewer.kind !== 'STAFF') return false;
  if (view.audience === 'ME') return view.ownerId === viewer.membershipId;
  return view.role === role || sharesViews(viewer);
}

export const changesView = (viewer: Viewer, role: string | null, view: ViewOwnership): boolean =>
  keepsViews(viewer) &&
  seesView(viewer, role, view) &&
  (view.audience === 'ME' ? view.ownerId === viewer.membershipId : sharesViews(viewer));

/** A template that every group has, or one of these of the group's own. */
export const isRole = (text: string, own: readonly string[] = []): boolean =>
  Object.hasOwn(roleTemplates, text) || own.includes(text);

/** The views that every group has, and that nobody changes. */
export const builtInViews = {
  active: asks([], []),
  mine: asks(['assignedTo:is:me'], []),
  recent: asks(['status:all'], ['-updated']),
  inactive: asks(['status:inactive'], []),
  withoutEmail: asks(['email:has:no'], []),
} as const satisfies Record<string, ViewContent>;

export type BuiltInView = keyof typeof builtInViews;
export const builtInViewKeys = Object.keys(builtInViews) as BuiltInView[];

/** They are called in the reader's language. */
export const builtInViewNames: Readonly<Record<BuiltInView, LocalText>> = {
  active: { sv: 'Alla aktiva', en: 'All active' },
  mine: { sv: 'Mina kunder', en: 'My customers' },
  recent: { sv: 'Senast ändrade', en: 'Last changed' },
  inactive: { sv: 'Inaktiva', en: 'Inactive' },
  withoutEmail: { sv: 'Saknar e-post', en: 'Without e-mail' },
};

export const isBuiltInView = (text: string): text is BuiltInView => Object.hasOwn(builtInViews, text);

/** What the register shows when nobody has chosen anything. */
export const firstView = 'active' satisfies BuiltInView;

function asks(filters: readonly string[], sorts: readonly string[]): ViewContent {
  return { search: '', filters, sorts, columns: null, layout: 'LIST' };
}
