import { describe, expect, it } from '@jest/globals';
import { aCustomField, aCustomFieldTable, aViewer, aViewerWith } from '../testing/builders.js';
import { changeUser, type UserSituation, type UserValues } from './change-user.js';
import { closableFields, isClosed } from './closed-fields.js';
import { missingNeeds, permissionNeeds, withoutPermission, withPermission } from './permission-needs.js';
import { allPermissions, roleTemplates } from './permissions.js';

const customFields = aCustomFieldTable([aCustomField()]);
const mona: UserValues = { name: 'Mona Påhittad', role: 'office', permissions: roleTemplates.office, closedFields: [] };
const situation = (values: Partial<UserSituation> = {}): UserSituation => ({
  viewer: aViewer('administrator'),
  user: mona,
  hasOtherAdministrator: true,
  roleRights: undefined,
  customFields,
  ...values,
});

describe('A change of a user', () => {
  it('of the name alone leaves the rights', () => {
    expect(changeUser(situation(), { name: '  Mona Ny ' })).toEqual({
      ok: true,
      next: { ...mona, name: 'Mona Ny' },
      changes: [{ field: 'name', old: 'Mona Påhittad', new: 'Mona Ny' }],
    });
  });

  it('to another role replaces permissions and closed fields; to one that is none is refused', () => {
    const technician = { permissions: roleTemplates.technician, closedFields: ['comments', 'customFields.port_code'] };
    expect(changeUser(situation({ roleRights: technician }), { role: 'technician' })).toMatchObject({
      ok: true,
      next: { role: 'technician', ...technician },
    });
    expect(changeUser(situation(), { role: 'pilot' })).toMatchObject({
      violations: [{ code: 'REFERENCE_UNKNOWN', path: ['role'] }],
    });
  });

  it('tells everything that is wrong at once', () => {
    const wish = { name: ' ', permissions: ['customer.edit', 'customer.fly'], closedFields: ['name', 'comments'] };
    expect(changeUser(situation(), wish)).toEqual({
      ok: false,
      violations: [
        { code: 'REQUIRED', path: ['name'] },
        { code: 'PERMISSION_UNKNOWN', path: ['permissions', '1'], params: { permission: 'customer.fly' } },
        {
          code: 'PERMISSION_NEEDS',
          path: ['permissions', '0'],
          params: { permission: 'customer.edit', needs: 'customer.view' },
        },
        { code: 'FIELD_NOT_CLOSABLE', path: ['closedFields', '0'], params: { field: 'name' } },
      ],
    });
  });

  it('gives nothing that the one who changes does not hold, and leaves what was there', () => {
    const viewer = aViewerWith('customer.view');
    expect(changeUser(situation({ viewer }), { permissions: roleTemplates.office })).toMatchObject({ ok: true });
    expect(changeUser(situation({ viewer }), { permissions: [...roleTemplates.office, 'admin'] })).toMatchObject({
      violations: [{ code: 'PERMISSION_NOT_HELD', params: { permission: 'admin' } }],
    });
  });

  it('never leaves the group without an administrator', () => {
    const user = { ...mona, permissions: roleTemplates.administrator };
    const wish = { permissions: ['customer.view'] };
    expect(changeUser(situation({ user, hasOtherAdministrator: false }), wish)).toMatchObject({
      violations: [{ code: 'LAST_ADMINISTRATOR' }],
    });
    expect(changeUser(situation({ user }), wish)).toMatchObject({ ok: true });
    expect(changeUser(situation({ user, hasOtherAdministrator: false }), { name: 'Ny' })).toMatchObject({ ok: true });
  });

  it('that repeats what is there is none', () => {
    const wish = { permissions: [...roleTemplates.office].reverse(), closedFields: [], name: mona.name };
    expect(changeUser(situation(), wish)).toMatchObject({ ok: true, changes: [] });
  });
});

describe('Permissions that need others', () => {
  it('are whole in every role', () => {
    for (const role of Object.values(roleTemplates)) expect(missingNeeds(role)).toEqual([]);
    expect(missingNeeds(['admin', 'customer.edit'])).toEqual([]);
  });

  it('come with what they need, and go with it', () => {
    expect(withPermission([], 'customer.editAssigned')).toEqual(['customer.viewAssigned', 'customer.editAssigned']);
    expect(withPermission(['customer.view'], 'customer.editAssigned')).toEqual([
      'customer.view',
      'customer.editAssigned',
    ]);
    expect(withoutPermission(['article.view', 'article.price', 'customer.view'], 'article.view')).toEqual([
      'customer.view',
    ]);
    for (const permission of allPermissions) {
      expect(missingNeeds(withPermission([], permission))).toEqual([]);
      expect(missingNeeds(withoutPermission(allPermissions.slice(0, -1), permission))).toEqual([]);
    }
  });

  it('need only what exists and needs nothing itself', () => {
    for (const needs of Object.values(permissionNeeds))
      for (const need of needs) expect(permissionNeeds[need]).toBeUndefined();
  });
});

describe('A field that a role has closed', () => {
  const closing = (...fields: string[]) => ({
    permissions: aViewer('office').permissions,
    closedFields: new Set(fields),
  });

  it('is closed to the user, with what follows from it, and to no administrator', () => {
    const viewer = closing('addresses.mail', 'serviceArticles', 'customFields.port_code');
    expect(
      (
        ['addresses.mail', 'city', 'serviceArticles.prices', 'customFields.port_code', 'addresses.visiting'] as const
      ).map((field) => isClosed(field, viewer)),
    ).toEqual([true, true, true, true, false]);
    expect(isClosed('comments', { ...closing('comments'), permissions: aViewer('administrator').permissions })).toBe(
      false,
    );
  });

  it('is none of those by which people tell customers apart', () => {
    const closable = closableFields(customFields);
    expect(closable).toContain('comments');
    expect(closable).toContain('customFields.port_code');
    for (const field of ['name', 'number', 'type', 'status', 'city']) expect(closable).not.toContain(field);
  });
});
