import { roleTemplates, type RoleTemplate } from '@register/domain/access/permissions';
import { choiceOf, permissionsOf, type KeyChoice } from '../../session/rights/permission-choice';

/** Role, permissions and closed fields, as a form holds them. */
export interface RightsChoice {
  readonly role: string;
  readonly permissions: KeyChoice;
  readonly closedFields: readonly string[];
}

export const builtInRoles = Object.keys(roleTemplates) as RoleTemplate[];

export interface RoleRights {
  readonly id: string;
  readonly permissions: readonly string[];
  readonly closedFields: readonly string[];
}

/** Choosing a role replaces everything. */
export const rightsOf = ({ id, permissions, closedFields }: RoleRights): RightsChoice => ({
  role: id,
  permissions: choiceOf(permissions),
  closedFields,
});

/** How many things differ between two choices: for the save bar. */
export function differences(one: RightsChoice, other: RightsChoice): number {
  const [before, after] = [permissionsOf(one.permissions), permissionsOf(other.permissions)];
  return apart(before, after) + apart(one.closedFields, other.closedFields) + (one.role === other.role ? 0 : 1);
}

const apart = (one: readonly string[], other: readonly string[]): number =>
  one.filter((item) => !other.includes(item)).length + other.filter((item) => !one.includes(item)).length;
