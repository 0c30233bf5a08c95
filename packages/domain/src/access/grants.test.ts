import { describe, expect, it } from '@jest/globals';
import { aViewer, aViewerWith } from '../testing/builders.js';
import { can, reaches, scopeOf } from './access.js';
import { effectivePermissions, grantable } from './grants.js';
import { allPermissions, isPermission, roleTemplates } from './permissions.js';

describe('Nobody grants more than they hold', () => {
  it('an administrator grants everything, an office worker not administration', () => {
    expect(grantable(aViewer('administrator'), allPermissions)).toEqual([]);
    expect(grantable(aViewer('office'), ['customer.view', 'admin'])).toEqual([
      { code: 'PERMISSION_NOT_HELD', path: ['permissions', '1'], params: { permission: 'admin' } },
    ]);
    expect(grantable(aViewer('administrator'), ['customer.fly'])).toEqual([
      { code: 'PERMISSION_UNKNOWN', path: ['permissions', '0'], params: { permission: 'customer.fly' } },
    ]);
    expect(grantable(aViewer('technician'), ['customer.view'])).toHaveLength(1);
  });

  it('who sees all may grant seeing the assigned ones', () => {
    expect(
      grantable(aViewerWith('customer.view', 'customer.edit'), ['customer.viewAssigned', 'customer.editAssigned']),
    ).toEqual([]);
  });
});

describe('What a key may do', () => {
  it('is what it was given and its creator still holds', () => {
    expect([
      ...effectivePermissions(
        ['customer.view', 'customer.edit', 'customer.delete'],
        aViewerWith('customer.view', 'customer.delete'),
      ),
    ]).toEqual(['customer.view', 'customer.delete']);
    expect([...effectivePermissions(['customer.view', 'nonsense'], aViewer('administrator'))]).toEqual([
      'customer.view',
    ]);
    expect([...effectivePermissions(['customer.view'], aViewer('nobody'))]).toEqual([]);
  });

  it('shrinks with its creator to the customers assigned to them', () => {
    const key = effectivePermissions(['customer.view', 'customer.edit'], aViewer('technician'));
    expect([...key]).toEqual(['customer.viewAssigned', 'customer.editAssigned']);
  });

  it('is no longer administration when its creator is no administrator', () => {
    expect(can({ permissions: effectivePermissions(['admin'], aViewer('administrator')) }, 'customer.delete')).toBe(
      true,
    );
    const key = effectivePermissions(['admin'], aViewer('readOnly'));
    expect(can({ permissions: key }, 'admin')).toBe(false);
    expect([...key]).toEqual(['customer.view', 'article.view']);
  });

  it('is never more than its creator may do, whatever it was given', () => {
    for (const creator of [
      aViewer('office'),
      aViewer('technician'),
      aViewer('readOnly'),
      aViewerWith('customer.identity'),
    ])
      for (const permission of effectivePermissions(allPermissions, creator))
        expect(grantable(creator, [permission])).toEqual([]);
  });
});

describe('Which customers one reaches', () => {
  const mine = { id: 'c', assigneeIds: ['member-1'], protectedIdentity: false };
  const others = { id: 'customer-1', assigneeIds: ['member-2'], protectedIdentity: false };

  it.each([
    ['administrator', 'ALL', 'ALL', [true, true]],
    ['office', 'ALL', 'ALL', [true, true]],
    ['technician', 'ASSIGNED', 'ASSIGNED', [true, false]],
    ['readOnly', 'ALL', 'NONE', [true, true]],
    ['customerLogin', 'OWN', 'NONE', [false, true]],
    ['nobody', 'NONE', 'NONE', [false, false]],
  ] as const)('%s views %s and edits %s', (role, view, edit, reached) => {
    const viewer = aViewer(role);
    expect([scopeOf(viewer, 'view'), scopeOf(viewer, 'edit')]).toEqual([view, edit]);
    expect([mine, others].map((customer) => reaches(scopeOf(viewer, 'view'), viewer, customer))).toEqual(reached);
  });

  it('nobody edits what they may not see', () => {
    expect(scopeOf(aViewerWith('customer.edit'), 'edit')).toBe('NONE');
    expect(scopeOf(aViewerWith('customer.viewAssigned', 'customer.edit'), 'edit')).toBe('ASSIGNED');
    expect(scopeOf(aViewerWith('customer.view', 'customer.editAssigned'), 'edit')).toBe('ASSIGNED');
  });

  it.each([
    ['administrator', [true, true]],
    ['office', [true, false]],
    ['technician', [true, false]],
    ['readOnly', [true, false]],
    // Of two customers one is the login's own.
    ['customerLogin', [false, true]],
    ['nobody', [false, false]],
  ] as const)('%s reaches those with protected identity by being assigned or by the permission', (role, reached) => {
    const viewer = aViewer(role);
    const both = [mine, others].map((customer) => ({ ...customer, protectedIdentity: true }));
    expect(both.map((customer) => reaches(scopeOf(viewer, 'view'), viewer, customer))).toEqual(reached);
  });

  it('the permission to see those with protected identity shows nobody who is not seen otherwise', () => {
    const viewer = aViewerWith('customer.viewAssigned', 'customer.protected');
    const reached = [mine, others].map((customer) =>
      reaches(scopeOf(viewer, 'view'), viewer, { ...customer, protectedIdentity: true }),
    );
    expect(reached).toEqual([true, false]);
  });

  it('an assigned scope without a membership reaches nobody', () => {
    expect(reaches('ASSIGNED', aViewer('technician', { membershipId: null }), mine)).toBe(false);
  });
});

describe('The roles', () => {
  it('hold permissions that exist', () => {
    expect(
      Object.values(roleTemplates)
        .flat()
        .filter((permission) => !isPermission(permission)),
    ).toEqual([]);
    expect(isPermission('toString')).toBe(false);
  });
});
