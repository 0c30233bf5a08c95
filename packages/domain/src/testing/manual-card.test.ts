import { describe, expect, it } from '@jest/globals';
import { can } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import { noCustomFields } from '../custom-fields/custom-field-table.js';
import { changeCustomer } from '../customer/change-customer.js';
import type { Customer, CustomerPatch } from '../customer/customer.js';
import { customerFieldKeys, type CustomerFieldKey } from '../customer/customer-fields.js';
import { fieldAccess } from '../customer/field-access.js';
import { isShown } from '../customer/field-shown.js';
import { isPlainField } from '../customer/plain-fields.js';
import { aCustomFieldTable, aCustomer, aSituation, aViewer, someSettings } from './builders.js';
import { besidesTheManual, manualActions, testedElsewhere } from './manual-actions.js';
import {
  allInUse,
  manualCard,
  manualEntries,
  manualViewers,
  refusedOnes,
  takenOnes,
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
const entry = (id: string) => new Map([[id, { name: 'Påhittad', active: true }]]);
const linkTargets = {
  discountLetters: entry(manualEntries.letter),
  subgroups: entry(manualEntries.subgroup),
  tags: entry(manualEntries.tag),
};
const articles = new Map([[manualEntries.article, { number: 'P-100', name: 'Pump', status: 'ACTIVE' as const }]]);
const answer = (customer: Customer, patch: CustomerPatch, given = settings): string[] => {
  const result = changeCustomer(aSituation({ customer, settings: given, linkTargets, articles }), patch);
  return result.ok ? [] : result.violations.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe.each(manualCard)("The manual's row $row, $field", (row) => {
  const { reads, edits, shownBy, onlyWithSubgroups, on } = row;
  const field = row.field as CustomerFieldKey;
  const customFields = aCustomFieldTable([], onlyWithSubgroups);

  it('is seen and edited by whom the manual says', () => {
    const access = (who: ManualViewer): ReturnType<typeof fieldAccess> =>
      fieldAccess(field, { viewer: viewers[who], settings, customer: cardWith(on), customFields });
    expect(manualViewers.filter((who) => access(who).canRead)).toEqual(reads);
    expect(manualViewers.filter((who) => access(who).canEdit)).toEqual(edits);
  });

  it('is in use with its setting alone', () => {
    const inUse = (under: typeof settings, of = customFields): boolean => isShown(field, under, cardWith(on), of);
    expect(inUse(settings)).toBe(true);
    expect(inUse(someSettings())).toBe(shownBy === null);
    expect(inUse(someSettings(shownBy ? { [shownBy]: true } : {}))).toBe(true);
    expect(inUse(settings, noCustomFields)).toBe(!onlyWithSubgroups);
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

describe.each(manualActions)("The manual's row $row, $permission", ({ permission, holders }) => {
  it('is done by whom the manual says', () => {
    expect(manualViewers.filter((who) => can(viewers[who], permission))).toEqual(holders);
  });
});

describe("The manual's table", () => {
  it('tells of every field, or the field is named as none of its, or is nothing but its row', () => {
    const told = new Set(manualCard.map(({ field }) => field));
    const isKnown = (key: string): boolean => told.has(key) || besidesTheManual.has(key) || isPlainField(key);
    expect(customerFieldKeys.filter((key) => !isKnown(key))).toEqual([]);
    expect([...told].filter((key) => !customerFieldKeys.some((known) => known === key))).toEqual([]);
  });

  it('has every row of the manual, or says where it is tested', () => {
    const rows = new Set([
      ...[...manualCard, ...manualActions].map(({ row }) => row),
      ...Object.keys(testedElsewhere).map(Number),
    ]);
    expect(Array.from({ length: 32 }, (_, at) => at + 1).filter((row) => !rows.has(row))).toEqual([]);
  });
});
