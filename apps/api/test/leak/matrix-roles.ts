import { can, reaches, scopeOf } from '@register/domain/access/access';
import { closableFields } from '@register/domain/access/closed-fields';
import { allPermissions, roleTemplates, type Permission, type RoleTemplate } from '@register/domain/access/permissions';
import type { Viewer } from '@register/domain/access/viewer';
import { allCustomerRights, type CustomerRight } from '@register/domain/customer-user/customer-rights';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { readableFields } from '@register/domain/customer/field-access';
import type { TestViewer } from '../api.js';
import { testedDatabase } from '../database.js';
import { plantedTable } from './planted-fields.js';
import type { TestUser } from '../register.js';
import type { PlantedCustomer, World } from './world.js';

/** Somebody who asks: how they sign in, and who they are to the rules. */
export interface Role {
  readonly name: string;
  /** Null: nobody is signed in. */
  readonly signedIn: TestViewer | null;
  /** Null: the rules have nothing to do with them, they may see nothing. */
  readonly viewer: Viewer | null;
  /** They belong to another group, and see what is theirs there. */
  readonly isElsewhere?: true;
}

/**
 * Every role of the manuals, every narrow key, customers' logins, a stranger and nobody. What a permission opens is decided
 * before a statement is written: one database is asked by each, and the others by those whose reach the statements decide.
 */
export async function rolesOf(world: World, stranger: TestUser | null): Promise<Role[]> {
  const { group, technician, customers } = world;
  const staff = async (role: RoleTemplate, user?: TestUser): Promise<Role> => {
    const person = user ?? (await group.user(role, { name: `Frågande ${role}` }));
    return {
      name: user ? `${role} of some` : role,
      signedIn: person,
      viewer: viewerOf('STAFF', roleTemplates[role], person.id),
    };
  };
  const login = async (name: string, customer: PlantedCustomer, ...rights: CustomerRight[]): Promise<Role> => ({
    name,
    signedIn: await group.customerLogin(customer, rights),
    viewer: {
      kind: 'CUSTOMER_USER',
      permissions: new Set(),
      closedFields: new Set(),
      membershipId: null,
      customerId: customer.id,
      rights: new Set(rights),
    },
  });
  const key = async (...permissions: Permission[]): Promise<Role> => ({
    name: `key for ${permissions.join(' and ')}`,
    signedIn: await group.apiKey(permissions, world.administrator),
    viewer: viewerOf('API_KEY', permissions, world.administrator.id),
  });
  const keys: Role[] = [];
  for (const permissions of testedDatabase === 'sqlite' ? everyKey() : reachingKeys)
    keys.push(await key(...permissions));
  const keeper = await group.user('office', { name: 'Frågande vaktmästare', closedFields: closedToMost });
  const teamKey = await group.apiKey(['customer.viewAssigned'], technician);
  return [
    await staff('administrator'),
    ...(testedDatabase === 'sqlite' ? [await staff('office')] : []),
    await staff('technician', technician),
    await staff('technician'),
    await staff('readOnly'),
    { ...closed, signedIn: keeper, viewer: viewerOf('STAFF', roleTemplates.office, keeper.id, closedToMost) },
    {
      name: 'key of somebody to whom most is closed',
      signedIn: await group.apiKey(['customer.view'], keeper),
      viewer: viewerOf('API_KEY', ['customer.view'], keeper.id, closedToMost),
    },
    await login("the customer's login", customers.mine, 'SEE_DOCUMENTS'),
    await login("the customer's login with every right", customers.mine, ...allCustomerRights),
    await login("the sole trader's login without a right", customers.trader),
    await login('the login of one in the bin', customers.binned, 'SEE_DOCUMENTS'),
    ...keys,
    {
      name: "key of a technician's",
      signedIn: teamKey,
      viewer: viewerOf('API_KEY', ['customer.viewAssigned'], technician.id),
    },
    {
      name: "another group's administrator",
      signedIn: stranger,
      viewer: viewerOf('STAFF', ['admin'], stranger?.id ?? ''),
      isElsewhere: true,
    },
    { name: 'nobody', signedIn: null, viewer: null },
  ];
}

/** May change all customers, and reads little of them: everything that a role can close is closed to them, but for contact persons, tags and documents. */
const closed = { name: 'office to whom most is closed' };
const stillOpen: readonly FieldKey[] = ['contactPersons', 'tags', 'documents', 'history'];
const closedToMost: readonly FieldKey[] = closableFields(plantedTable).filter((field) => !stillOpen.includes(field));

/**
 * Beside `customer.view` they open nothing more of customers, one by one: what they write is in other registers, or not
 * there yet. So one key has them all; each of them alone is a role too.
 */
const powerless: readonly Permission[] = [
  'article.price',
  'article.edit',
  'article.create',
  'article.delete',
  'discountLetter.create',
  'discountLetter.edit',
  'discountLetter.delete',
];

/** Each permission alone, each beside seeing customers, and what goes together. */
const everyKey = (): Permission[][] => [
  ...allPermissions.map((permission) => [permission]),
  // `admin` has the others within itself.
  ...allPermissions
    .filter((permission) => permission !== 'customer.view' && permission !== 'admin' && !powerless.includes(permission))
    .map((permission): Permission[] => ['customer.view', permission]),
  ['customer.view', ...powerless],
  ['customer.view', 'customer.edit', 'customer.create', 'article.view'],
  ['customer.view', 'article.view', 'article.price'],
];

/** A program that may all, one that writes and sees little of what there is (the twins' key), one that finds by a number, and one that sees those with protected identity. */
const reachingKeys: readonly Permission[][] = [
  ['admin'],
  ['customer.view', 'customer.create'],
  ['customer.view', 'customer.identity'],
  ['customer.view', 'customer.protected'],
];

const viewerOf = (
  kind: Viewer['kind'],
  permissions: readonly Permission[],
  membershipId: string,
  closedFields: readonly string[] = [],
): Viewer => ({
  kind,
  permissions: new Set(permissions),
  closedFields: new Set(closedFields),
  membershipId,
  customerId: null,
});

/** Whether somebody sees this customer at all. */
export function sees({ viewer, isElsewhere }: Role, customer: PlantedCustomer): boolean {
  if (!viewer || isElsewhere || (customer.isInBin && !can(viewer, 'customer.delete'))) return false;
  return reaches(scopeOf(viewer, 'view'), viewer, customer);
}

/** Whether somebody sees any customer, and these fields of it. */
export const readsOf = (role: Role): ReadonlySet<FieldKey> => {
  const known = reads.get(role);
  if (known) return known;
  const fields: ReadonlySet<FieldKey> = role.viewer ? readableFields(role.viewer, plantedTable) : new Set();
  reads.set(role, fields);
  return fields;
};
/** The matrix asks thousands of times. */
const reads = new WeakMap<Role, ReadonlySet<FieldKey>>();
export const seesSome = (role: Role, { customers }: World): boolean =>
  Object.values(customers).some((customer) => sees(role, customer));
