import type { CustomFieldTable } from '../custom-fields/custom-field-table.js';
import { cleanText } from '../text/clean-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { inCardOrder, unclosable } from './closed-fields.js';
import { grantable } from './grants.js';
import { inTableOrder, missingNeeds } from './permission-needs.js';
import type { Permission } from './permissions.js';
import type { Viewer } from './viewer.js';

/** What a role is a template of, and what a user has a copy of. */
export interface Rights {
  readonly permissions: readonly Permission[];
  /** Fields of the card that are closed, of those that the permissions would open. */
  readonly closedFields: readonly string[];
}

export interface UserValues extends Rights {
  readonly name: string;
  /** The role that the rights were copied from; a user may differ from it. */
  readonly role: string;
}

/** What a caller wants; absent leaves. `rights` is what the role named in `role` holds: choosing it replaces everything. */
export interface UserPatch {
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly permissions?: readonly string[] | undefined;
  readonly closedFields?: readonly string[] | undefined;
}

export interface UserSituation {
  /** Who changes. */
  readonly viewer: Pick<Viewer, 'permissions'>;
  /** Null: somebody new. */
  readonly user: UserValues | null;
  /** Whether the group has an administrator besides this user who can sign in. */
  readonly hasOtherAdministrator: boolean;
  /** What the role that the patch names holds; undefined: there is no such role. */
  readonly roleRights: Rights | undefined;
  readonly customFields: CustomFieldTable;
}

/** One difference, as the log of access keeps it. */
export interface AccessChange {
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
}

export type UserResult =
  | { readonly ok: true; readonly next: UserValues; readonly changes: readonly AccessChange[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** The decision about a user: what they become and what that changes, or everything that is wrong at once. */
export function changeUser(situation: UserSituation, patch: UserPatch): UserResult {
  const { user, roleRights, customFields } = situation;
  const name = nameOf(patch.name ?? user?.name ?? '', 'name');
  const rights = rightsOf(situation, patch);
  const violations = [
    ...name.violations,
    ...(patch.role !== undefined && !roleRights ? [violation('REFERENCE_UNKNOWN', ['role'])] : []),
    ...rightsViolations(situation, user, rights),
    ...lastAdministrator(situation, rights.permissions),
  ];
  if (violations.length > 0) return { ok: false, violations };
  const next: UserValues = {
    name: name.text,
    role: patch.role ?? user?.role ?? '',
    permissions: inTableOrder(rights.permissions),
    closedFields: inCardOrder(rights.closedFields, customFields),
  };
  return { ok: true, next, changes: changesOf(user, next) };
}

/** What is wrong with rights that somebody wants to give: unknown, not theirs to give, or not whole. What is there already is not given anew. */
export function rightsViolations(
  { viewer, customFields }: Pick<UserSituation, 'viewer' | 'customFields'>,
  before: Rights | null,
  { permissions, closedFields }: { readonly permissions: readonly string[]; readonly closedFields: readonly string[] },
): Violation[] {
  const had = new Set<string>(before?.permissions ?? []);
  const wanted = grantable(viewer, permissions).filter(
    ({ code, path }) => code !== 'PERMISSION_NOT_HELD' || !had.has(permissions[Number(path[1])] ?? ''),
  );
  const kept = new Set(before?.closedFields ?? []);
  const fields = unclosable(closedFields, customFields).filter(
    ({ path }) => !kept.has(closedFields[Number(path[1])] ?? ''),
  );
  return [...wanted, ...missingNeeds(permissions), ...fields];
}

/** Somebody must be able to let others in. */
export const lastAdministrator = (
  { user, hasOtherAdministrator }: Pick<UserSituation, 'user' | 'hasOtherAdministrator'>,
  permissions: readonly string[],
): Violation[] =>
  user && isAdministrator(user) && !permissions.includes('admin') && !hasOtherAdministrator
    ? [violation('LAST_ADMINISTRATOR', ['permissions'])]
    : [];

export const isAdministrator = ({ permissions }: Pick<Rights, 'permissions'>): boolean => permissions.includes('admin');

/** The differences between two states of rights and names; a list is kept as one text. */
export const changesOf = (before: Partial<UserValues> | null, after: Partial<UserValues>): AccessChange[] =>
  (['name', 'role', 'permissions', 'closedFields'] as const).flatMap((field) => {
    const [old, is] = [textOf(before?.[field]), textOf(after[field])];
    return old === is ? [] : [{ field, old, new: is }];
  });

/** A name of a person or a role, cleaned. */
export function nameOf(raw: string, field: string, maxLength = 255): { text: string; violations: Violation[] } {
  const clean = cleanText(raw, { maxLength });
  if (!clean.ok) return { text: '', violations: [violation(clean.code, [field], clean.params)] };
  return clean.text === null
    ? { text: '', violations: [violation('REQUIRED', [field])] }
    : { text: clean.text, violations: [] };
}

function rightsOf({ user, roleRights }: UserSituation, patch: UserPatch) {
  const from = patch.role === undefined ? user : roleRights;
  return {
    permissions: patch.permissions ?? from?.permissions ?? [],
    closedFields: patch.closedFields ?? from?.closedFields ?? [],
  };
}

const textOf = (value: string | readonly string[] | undefined): string | null => {
  const text = typeof value === 'string' ? value : (value ?? []).join(', ');
  return text === '' ? null : text;
};
