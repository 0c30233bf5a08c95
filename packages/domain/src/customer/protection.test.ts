import { describe, expect, it } from '@jest/globals';
import { mergeBlocks } from '../merge/merge-blocks.js';
import { aCustomer, aViewer, aViewerWith } from '../testing/builders.js';
import { changeProtection } from './protection.js';

const administrator = aViewer('administrator');
const open = aCustomer();
const hidden = aCustomer({ id: 'customer-2', protectedIdentity: true });

describe('Protected identity', () => {
  it('an administrator protects a customer and takes it back, and history says so', () => {
    expect(changeProtection({ viewer: administrator, customer: open }, 'protect')).toEqual({
      ok: true,
      next: true,
      changes: [{ field: 'protectedIdentity', part: null, old: 'false', new: 'true' }],
    });
    expect(changeProtection({ viewer: administrator, customer: hidden }, 'unprotect')).toEqual({
      ok: true,
      next: false,
      changes: [{ field: 'protectedIdentity', part: null, old: 'true', new: 'false' }],
    });
  });

  it('what is so already is told, also of a customer in the bin', () => {
    const binned = aCustomer({ status: 'DELETED' });
    expect(changeProtection({ viewer: administrator, customer: binned }, 'protect')).toMatchObject({ ok: true });
    expect(changeProtection({ viewer: administrator, customer: binned }, 'unprotect')).toMatchObject({
      ok: false,
      violations: [{ code: 'ALREADY_DONE' }],
    });
  });

  it('the office is refused, assigned or not, and is told which permission it takes', () => {
    for (const assigneeIds of [[], ['member-1']])
      for (const action of ['protect', 'unprotect'] as const)
        expect(
          changeProtection({ viewer: aViewer('office'), customer: aCustomer({ ...hidden, assigneeIds }) }, action),
        ).toMatchObject({
          ok: false,
          violations: [{ code: 'FIELD_NOT_WRITABLE', params: { requires: 'customer.protected' } }],
        });
  });

  it('who holds the permission and sees only some protects none of the others', () => {
    const viewer = aViewerWith('customer.viewAssigned', 'customer.protected');
    expect(changeProtection({ viewer, customer: open }, 'protect')).toMatchObject({ ok: false });
    expect(changeProtection({ viewer, customer: aCustomer({ assigneeIds: ['member-1'] }) }, 'protect')).toMatchObject({
      ok: true,
    });
  });

  it('two customers become one only where both are protected, or neither', () => {
    expect(mergeBlocks(administrator, open, hidden, [])).toEqual(['PROTECTION_DIFFERS']);
    expect(mergeBlocks(administrator, hidden, open, [])).toEqual(['PROTECTION_DIFFERS']);
    expect(mergeBlocks(administrator, { ...open, protectedIdentity: true }, hidden, [])).toEqual([]);
  });
});
