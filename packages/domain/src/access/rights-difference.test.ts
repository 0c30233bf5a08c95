import { describe, expect, it } from '@jest/globals';
import { aCustomField, aCustomFieldTable, someSettings } from '../testing/builders.js';
import type { Rights } from './change-user.js';
import { roleTemplates } from './permissions.js';
import { isNarrowed, rightsDifference } from './rights-difference.js';

const group = { settings: someSettings({ showVatType: true }), customFields: aCustomFieldTable([aCustomField()]) };
const technician: Rights = { permissions: roleTemplates.technician, closedFields: [] };
const office: Rights = { permissions: roleTemplates.office, closedFields: [] };

describe('What other rights mean to somebody', () => {
  it('is nothing when they are the same', () => {
    const nothing = { gained: [], lost: [] };
    expect(rightsDifference(office, { ...office }, group)).toEqual({
      permissions: nothing,
      reads: nothing,
      changes: nothing,
      views: { before: 'ALL', after: 'ALL' },
      edits: { before: 'ALL', after: 'ALL' },
    });
  });

  it('a technician who gets to see discount letters reads them, and may give them', () => {
    const after = { ...technician, permissions: [...technician.permissions, 'discountLetter.view' as const] };
    expect(rightsDifference(technician, after, group)).toMatchObject({
      permissions: { gained: ['discountLetter.view'], lost: [] },
      reads: { gained: ['discountLetters'], lost: [] },
      changes: { gained: ['discountLetters'], lost: [] },
    });
  });

  it('a field that is closed is lost, with what follows from it and what is decided with it', () => {
    const closed = { ...office, closedFields: ['addresses.mail', 'facilityRequired', 'customFields.port_code'] };
    expect(rightsDifference(office, closed, group)).toMatchObject({
      permissions: { gained: [], lost: [] },
      reads: { gained: [], lost: ['addresses.mail', 'city', 'facilityRequired', 'customFields.port_code'] },
      changes: { lost: ['addresses.mail', 'facilitiesDisabled', 'facilityRequired', 'customFields.port_code'] },
    });
    expect(rightsDifference(closed, office, group).reads.gained).toContain('city');
  });

  it('reaches fewer customers', () => {
    expect(rightsDifference(office, technician, group)).toMatchObject({
      views: { before: 'ALL', after: 'ASSIGNED' },
      edits: { before: 'ALL', after: 'ASSIGNED' },
    });
    expect(rightsDifference(office, technician, group).changes.lost).toContain('assignees');
  });

  it('an administrator holds everything, and closing closes nothing to them', () => {
    const administrator: Rights = { permissions: ['admin'], closedFields: ['comments'] };
    const difference = rightsDifference(office, administrator, group);
    expect(difference.permissions).toEqual({
      gained: ['customer.protected', 'activityLog.viewAll', 'admin'],
      lost: [],
    });
    expect(difference.reads.lost).toEqual([]);
  });
});

describe('A key of somebody whose rights become other', () => {
  it('can do less when its creator loses what it holds, or a field is closed to them', () => {
    expect(isNarrowed(['customer.view'], office, technician)).toBe(true);
    expect(isNarrowed(['customer.view'], office, { ...office, closedFields: ['comments'] })).toBe(true);
    expect(isNarrowed(['customer.viewAssigned'], office, technician)).toBe(false);
    expect(isNarrowed(['article.view'], office, { ...office, closedFields: ['comments'] })).toBe(false);
  });
});
