import { describe, expect, it } from '@jest/globals';
import { aCustomer, aSituation, aViewer, aViewerWith } from '../testing/builders.js';
import { changeCustomer } from './change-customer.js';
import type { LinksPatch } from './customer-links.js';

const given = (viewer: ReturnType<typeof aViewer>, discountLetters: LinksPatch | null) =>
  changeCustomer(aSituation({ viewer, customer: aCustomer({ discountLetters: ['dil_has'] }) }), { discountLetters });

describe('Discount letters of a customer', () => {
  it('cannot be found out by trying: who may not see them is answered alike, whatever the customer has', () => {
    const blind = aViewerWith('customer.view', 'customer.edit');
    for (const patch of [
      { add: ['dil_has'] },
      { remove: ['dil_has'] },
      { add: ['dil_no'] },
      { set: ['dil_has'] },
      null,
    ])
      expect(given(blind, patch)).toEqual({
        ok: false,
        violations: [
          { code: 'FIELD_NOT_WRITABLE', path: ['discountLetters'], params: { requires: 'discountLetter.view' } },
        ],
      });
  });

  it('are given and taken by who may change the customer and see letters', () => {
    expect(given(aViewer('office'), { remove: ['dil_has'] })).toMatchObject({
      ok: true,
      changes: [{ field: 'discountLetters', part: 'dil_has', old: 'dil_has', new: null }],
    });
    expect(given(aViewerWith('customer.view', 'discountLetter.view'), null)).toMatchObject({ ok: false });
  });
});
