import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '../access/viewer.js';
import { changeCustomer } from '../customer/change-customer.js';
import type { Customer, CustomerPatch } from '../customer/customer.js';
import { customerFieldKeys, type CustomerFieldKey } from '../customer/customer-fields.js';
import { fieldAccess } from '../customer/field-access.js';
import { isShown } from '../customer/field-shown.js';
import { aCustomer, aSituation, aViewer, someSettings } from './builders.js';
import {
  allInUse,
  besidesTheManual,
  manualCard,
  manualViewers,
  refusedOnes,
  takenOnes,
  testedElsewhere,
  type ManualViewer,
} from './manual-card.js';

const settings = someSettings(allInUse);
const viewers: Readonly<Record<ManualViewer, Viewer>> = {
  administrator: aViewer('administrator'),
  office: aViewer('office'),
  technician: aViewer('technician'),
  readOnly: aViewer('readOnly'),
  customerLogin: aViewer('customerLogin'),
};
const cardWith = (on: Partial<Customer>): Customer => aCustomer({ assigneeIds: ['member-1'], ...on });
const answer = (customer: Customer, patch: CustomerPatch, given = settings): string[] => {
  const result = changeCustomer(aSituation({ customer, settings: given }), patch);
  return result.ok ? [] : result.violations.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe.each(manualCard)("The manual's row $row, $field", ({ field: name, reads, edits, shownBy, on }) => {
  const field = name as CustomerFieldKey;

  it('is seen and edited by whom the manual says', () => {
    const access = (who: ManualViewer): ReturnType<typeof fieldAccess> =>
      fieldAccess(field, { viewer: viewers[who], settings, customer: cardWith(on) });
    expect(manualViewers.filter((who) => access(who).canRead)).toEqual(reads);
    expect(manualViewers.filter((who) => access(who).canEdit)).toEqual(edits);
  });

  it('is in use with its setting alone', () => {
    expect(isShown(field, settings, cardWith(on))).toBe(true);
    expect(isShown(field, someSettings(), cardWith(on))).toBe(shownBy === null);
    expect(isShown(field, someSettings(shownBy ? { [shownBy]: true } : {}), cardWith(on))).toBe(true);
  });
});

describe('What is written into a row of the manual', () => {
  it.each(takenOnes)('$row, $field, is taken when it is right', ({ on, right }) => {
    expect(answer(cardWith(on), right)).toEqual([]);
  });

  it.each(refusedOnes)('$row, $field, is refused when it is wrong', ({ on, wrong: [patch, refusal] }) => {
    expect(answer(cardWith(on), patch)).toContain(refusal);
  });

  it.each(takenOnes.filter(({ shownBy }) => shownBy))(
    '$row, $field, is refused while nobody would see it',
    ({ field, on, right }) => {
      expect(answer(cardWith(on), right, someSettings())).toContain(`FIELD_NOT_IN_USE ${field}`);
    },
  );
});

describe("The manual's table", () => {
  it('tells of every field, or the field is named as none of its', () => {
    const told = new Set(manualCard.map(({ field }) => field));
    expect(customerFieldKeys.filter((key) => !told.has(key) && !besidesTheManual.has(key))).toEqual([]);
    expect([...told].filter((key) => !customerFieldKeys.some((known) => known === key))).toEqual([]);
  });

  it('has every row of the manual, or says where it is tested', () => {
    const rows = new Set([...manualCard.map(({ row }) => row), ...Object.keys(testedElsewhere).map(Number)]);
    expect(Array.from({ length: 32 }, (_, at) => at + 1).filter((row) => !rows.has(row))).toEqual([]);
  });
});
