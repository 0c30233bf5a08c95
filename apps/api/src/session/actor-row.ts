import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import { tableForCustomer } from '@register/domain/custom-fields/table-for-customer';
import { effectivePermissions } from '@register/domain/access/grants';
import { mustSetUpSecondFactor } from '@register/domain/access/second-factor';
import { isPermission, type Permission } from '@register/domain/access/permissions';
import type { Viewer } from '@register/domain/access/viewer';
import { completeRights, isCustomerRight, type CustomerRight } from '@register/domain/customer-user/customer-rights';
import { settingsFrom } from '@register/domain/settings/change-settings';
import { publicId } from '../database/ids.js';
import type { Actor, Language, Scheme } from '../request-context.js';
import { rememberByText } from './remember-by-text.js';

/** What the viewer's one statement returns of a session. */
export interface SessionRow extends GroupPart {
  readonly accountId: Buffer;
  readonly actorKind: 'membership' | 'customerUser';
  readonly actorId: Buffer;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
  readonly email: string;
  readonly language: Language;
  readonly scheme: Scheme;
  readonly disabledAt: number | null;
  readonly secondFactorRequired: number;
  /** 1: the account has one, or the session began with a passkey, which is both steps. */
  readonly hasSecondFactor: number;
  readonly memberName: string | null;
  readonly role: string | null;
  readonly permissions: string | null;
  /** Names of the closed fields as JSON; null for none. */
  readonly closedFields: string | null;
  readonly deactivatedAt: number | null;
  readonly defaultSubgroupId: Buffer | null;
  readonly loginName: string | null;
  readonly customerId: Buffer | null;
  readonly rights: string | null;
  readonly blockedAt: number | null;
  /** The subgroups of a customer's login's customer: ids in hex, as JSON; null for none. */
  readonly customerSubgroups: string | null;
}

/** What the viewer's one statement returns of an API key. */
export interface ApiKeyRow extends GroupPart {
  readonly id: Buffer;
  readonly name: string;
  readonly secretHash: Buffer;
  readonly keyPermissions: string;
  readonly lastUsedAt: number | null;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  readonly membershipId: Buffer;
  readonly permissions: string;
  readonly closedFields: string | null;
  readonly deactivatedAt: number | null;
  readonly disabledAt: number | null;
  readonly language: Language;
}

interface GroupPart {
  readonly groupId: Buffer;
  readonly groupName: string;
  readonly settings: string;
  readonly settingsVersion: number;
  readonly customFieldsVersion: number;
  readonly hasProtected: number;
}

/** The actor of a session, or null when its user has been shut out. */
export function actorOfSession(row: SessionRow, sessionHash: Buffer, customFields: CustomFieldTable): Actor | null {
  if (row.disabledAt !== null) return null;
  const common = {
    actorId: row.actorId,
    source: 'WEB',
    language: row.language,
    scheme: row.scheme,
    accountId: row.accountId,
    email: row.email,
    sessionHash,
    ...groupOf(row, customFields),
  } as const;
  if (row.actorKind === 'membership') {
    if (row.memberName === null || row.deactivatedAt !== null) return null;
    const mustSetUp = mustSetUpSecondFactor({
      kind: 'STAFF',
      isRequired: row.secondFactorRequired === 1,
      isOn: row.hasSecondFactor === 1,
    });
    const viewer: Viewer = {
      kind: 'STAFF',
      permissions: mustSetUp ? nothing : permissionsIn(row.permissions ?? '[]'),
      closedFields: closedFieldsIn(row.closedFields),
      membershipId: publicId('usr', row.actorId),
      customerId: null,
    };
    return {
      viewer,
      actorKind: 'STAFF',
      name: row.memberName,
      role: row.role,
      membershipId: row.actorId,
      customerId: null,
      defaultSubgroup: row.defaultSubgroupId && publicId('sub', row.defaultSubgroupId),
      mustSetUpSecondFactor: mustSetUp,
      ...common,
    };
  }
  if (row.loginName === null || row.customerId === null || row.blockedAt !== null) return null;
  const viewer: Viewer = {
    kind: 'CUSTOMER_USER',
    permissions: nothing,
    closedFields: noFields,
    membershipId: null,
    customerId: publicId('cus', row.customerId),
    rights: rightsIn(row.rights ?? '[]'),
  };
  return {
    viewer,
    actorKind: 'CUSTOMER_USER',
    name: row.loginName,
    role: null,
    membershipId: null,
    customerId: row.customerId,
    defaultSubgroup: null,
    mustSetUpSecondFactor: false,
    ...common,
  };
}

/** A customer's login has the fields that are for its own customer: any other is as closed to it as one that there is not. */
export const fieldsOfSession = (row: SessionRow, table: CustomFieldTable): CustomFieldTable =>
  row.actorKind === 'membership' ? table : tableForCustomer(table, subgroupsIn(row.customerSubgroups ?? '[]'));

/** The actor of a key: never more than its creator may at this moment; null when the creator has been shut out. */
export function actorOfApiKey(row: ApiKeyRow, customFields: CustomFieldTable): Actor | null {
  if (row.disabledAt !== null || row.deactivatedAt !== null) return null;
  return {
    viewer: {
      kind: 'API_KEY',
      permissions: keyPermissionsIn(row.keyPermissions, row.permissions),
      closedFields: closedFieldsIn(row.closedFields),
      membershipId: publicId('usr', row.membershipId),
      customerId: null,
    },
    actorId: row.id,
    actorKind: 'API_KEY',
    name: row.name,
    role: null,
    membershipId: row.membershipId,
    customerId: null,
    defaultSubgroup: null,
    source: 'API_KEY',
    language: row.language,
    scheme: 'AUTO',
    accountId: null,
    email: null,
    sessionHash: null,
    mustSetUpSecondFactor: false,
    ...groupOf(row, customFields),
  };
}

/** Spread last: an object that begins as a copy and is then added to becomes a slow dictionary, ten microseconds here and more wherever it is read. */
const groupOf = (row: GroupPart, customFields: CustomFieldTable) => ({
  groupId: row.groupId,
  groupName: row.groupName,
  settings: settingsIn(row.settings),
  settingsVersion: row.settingsVersion,
  customFields,
  customFieldsVersion: row.customFieldsVersion,
  groupHasProtected: row.hasProtected === 1,
});

const nothing: ReadonlySet<Permission> = new Set();
const noFields: ReadonlySet<string> = new Set();
const subgroupsIn = rememberByText((text): readonly string[] =>
  (JSON.parse(text) as string[]).map((hex) => publicId('sub', Buffer.from(hex, 'hex'))),
);
const settingsIn = rememberByText((text) => settingsFrom(JSON.parse(text)));

const closedFieldsIn = (text: string | null): ReadonlySet<string> => (text === null ? noFields : fieldsIn(text));
const fieldsIn = rememberByText((text): ReadonlySet<string> => new Set(storedNames(text)));

/** Permissions as stored; one that is no longer known is nobody's. */
const permissionsIn = rememberByText((text): ReadonlySet<Permission> => {
  return new Set(storedNames(text).filter(isPermission));
});

/** Rights as stored, with those that they need. */
const rightsIn = rememberByText((text): ReadonlySet<CustomerRight> => {
  const stored: unknown = JSON.parse(text);
  return new Set(
    Array.isArray(stored)
      ? completeRights(stored.filter((it): it is CustomerRight => typeof it === 'string' && isCustomerRight(it)))
      : [],
  );
});
function storedNames(text: string): string[] {
  const stored: unknown = JSON.parse(text);
  return Array.isArray(stored) ? stored.filter((it) => typeof it === 'string') : [];
}

const keyPermissionsIn = (ofKey: string, ofCreator: string): ReadonlySet<Permission> =>
  bothPermissions(`${ofKey}\n${ofCreator}`);

const bothPermissions = rememberByText((text): ReadonlySet<Permission> => {
  const [ofKey = '[]', ofCreator = '[]'] = text.split('\n');
  return effectivePermissions([...permissionsIn(ofKey)], { permissions: permissionsIn(ofCreator) });
});
