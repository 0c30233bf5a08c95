import { describe, expect, it } from '@jest/globals';
import { roleTemplates } from '@register/domain/access/permissions';
import { choiceOf, permissionsOf, toggledWhole, whole } from '../../session/rights/permission-choice';
import { differences, rightsOf } from './rights';

const office = rightsOf({ id: 'office', permissions: roleTemplates.office, closedFields: [] });

describe('What somebody is given', () => {
  it('comes with what it needs, and goes with it', () => {
    const none = choiceOf([]);
    expect(permissionsOf(toggledWhole(none, 'article.price')).sort()).toEqual(['article.price', 'article.view']);
    expect(toggledWhole(none, 'customer.delete').view).toBe('all');
    expect(permissionsOf(toggledWhole(choiceOf(['article.view', 'article.price']), 'article.view'))).toEqual([]);
    expect(permissionsOf(whole({ ...choiceOf(['customer.view', 'customer.delete']), view: 'none' }))).toEqual([]);
  });

  it('is the role again when the role is chosen again', () => {
    expect(permissionsOf(office.permissions).sort()).toEqual([...roleTemplates.office].sort());
    const changed = {
      ...office,
      permissions: toggledWhole(office.permissions, 'customer.delete'),
      closedFields: ['comments'],
    };
    expect(differences(office, changed)).toBe(2);
    expect(differences(office, office)).toBe(0);
  });
});
