import { describe, expect, it } from '@jest/globals';
import { aCustomer, aSituation } from '../testing/builders.js';
import { fieldAccess } from '../customer/field-access.js';
import { customerFieldKeys } from '../customer/customer-fields.js';
import { asAssigned } from './as-assigned.js';
import { roleTemplates } from './permissions.js';
import { viewerWith } from './rights-difference.js';

describe('A role by itself', () => {
  it('has the card that whoever has it has of a customer they are assigned to, and no more', () => {
    const customer = aCustomer({ assigneeIds: ['member-1'] });
    const { settings } = aSituation();
    for (const permissions of Object.values(roleTemplates))
      for (const closedFields of [[], ['comments', 'addresses.mail']]) {
        const rights = { permissions, closedFields };
        const theirs = viewerWith(rights, 'member-1');
        const looked = viewerWith(asAssigned(rights));
        for (const field of customerFieldKeys)
          expect({ field, ...fieldAccess(field, { viewer: looked, settings, customer }) }).toEqual({
            field,
            ...fieldAccess(field, { viewer: theirs, settings, customer }),
          });
      }
    expect(asAssigned({ permissions: ['article.view'], closedFields: [] }).permissions).toEqual(['article.view']);
  });
});
