import { describe, expect, it } from '@jest/globals';
import { allPermissions, roleTemplates, type Permission } from '@register/domain/access/permissions';
import type { Viewer } from '@register/domain/access/viewer';
import { choose, mayGrant, permissionGroups, permissionsOf, startChoice, toggled } from './permission-choice';

describe('What a key may do', () => {
  it('starts with reading only', () => {
    expect(permissionsOf(startChoice)).toEqual(['customer.view']);
  });

  it('lets whoever changes also see, in either order of choosing', () => {
    const none = { view: 'none', edit: 'none', others: [] } as const;
    expect(choose(none, { edit: 'assigned' })).toMatchObject({ view: 'assigned', edit: 'assigned' });
    expect(choose({ ...none, view: 'all', edit: 'all' }, { view: 'assigned' })).toMatchObject({ edit: 'assigned' });
    expect(choose({ ...none, view: 'all' }, { edit: 'assigned' })).toMatchObject({ view: 'all', edit: 'assigned' });
  });

  it('is given and taken away again', () => {
    const given = toggled(startChoice, 'customer.create');
    expect(permissionsOf(given)).toEqual(['customer.view', 'customer.create']);
    expect(toggled(given, 'customer.create')).toEqual(startChoice);
  });

  it('offers every permission there is, once', () => {
    const offered: Permission[] = [
      'customer.view',
      'customer.viewAssigned',
      'customer.edit',
      'customer.editAssigned',
      ...permissionGroups.flatMap(({ permissions }) => permissions),
    ];
    expect([...offered].sort()).toEqual([...allPermissions].sort());
  });

  it('is never more than its creator may do', () => {
    const office: Viewer = {
      kind: 'STAFF',
      permissions: new Set<Permission>(roleTemplates.office),
      closedFields: new Set(),
      membershipId: null,
      customerId: null,
    };
    expect(mayGrant(office, 'customer.viewAssigned')).toBe(true);
    expect(mayGrant(office, 'customer.create')).toBe(true);
    expect(mayGrant(office, 'admin')).toBe(false);
  });
});
