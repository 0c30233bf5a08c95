import { roleTemplates, type RoleTemplate } from '@register/domain/access/permissions';
import { noCustomFields } from '@register/domain/custom-fields/custom-field-table';
import { settingsFrom } from '@register/domain/settings/change-settings';
import { publicId } from '../database/ids.js';
import type { Actor } from '../request-context.js';
import { demoSettings } from './demo-customers.js';

/** A user of the demo as an actor, before anybody can sign in: its group is made in the same transaction. */
export const demoActor = (
  group: { id: Buffer; name: string },
  role: RoleTemplate,
  name: string,
  membershipId: Buffer,
): Actor => ({
  viewer: {
    kind: 'STAFF',
    permissions: new Set(roleTemplates[role]),
    closedFields: new Set(),
    membershipId: publicId('usr', membershipId),
    customerId: null,
  },
  groupId: group.id,
  groupName: group.name,
  actorId: membershipId,
  actorKind: 'STAFF',
  name,
  membershipId,
  customerId: null,
  settings: settingsFrom(demoSettings),
  settingsVersion: 1,
  customFields: noCustomFields,
  defaultSubgroup: null,
  customFieldsVersion: 0,
  groupHasProtected: false,
  source: 'WEB',
  language: 'sv',
  scheme: 'AUTO',
  accountId: null,
  email: null,
  role,
  sessionHash: null,
  mustSetUpSecondFactor: false,
});
