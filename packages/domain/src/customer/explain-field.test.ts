import { describe, expect, it } from '@jest/globals';
import { closableFields } from '../access/closed-fields.js';
import { withPermission } from '../access/permission-needs.js';
import { allPermissions, type Permission } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';
import { fieldRow } from '../custom-fields/custom-field-table.js';
import type { CustomerSettings } from '../settings/customer-settings.js';
import {
  aCustomField,
  aCustomFieldTable,
  aCustomer,
  aLoginWith,
  aViewer,
  aViewerWith,
  someSettings,
} from '../testing/builders.js';
import { customerFieldKeys } from './customer-fields.js';
import type { ExplainedCard } from './explain-field.js';
import { explainField } from './explain-field.js';
import { fieldAccess } from './field-access.js';

const customFields = aCustomFieldTable([
  aCustomField(),
  aCustomField({ id: 'field-2', key: 'line', subgroups: ['sub_north'] }),
]);
const fields: readonly FieldKey[] = [...customerFieldKeys, ...customFields.rows.keys()];
const customer = aCustomer({
  vatType: 'NO_VAT',
  phone: '0701740605',
  discountLetters: ['dil_1'],
  assigneeIds: ['member-2'],
  customFields: { port_code: '1234' },
});
const card = (values: Partial<ExplainedCard>): ExplainedCard => ({
  viewer: aViewer('technician'),
  settings: someSettings(),
  customer,
  customFields,
  ...values,
});
const mine = aCustomer({ ...customer, assigneeIds: ['member-1'] });

describe('Why somebody does not see a field', () => {
  it('a technician does not see the discount letters: it takes the permission to see letters', () => {
    expect(explainField('discountLetters', card({ customer: mine }))).toMatchObject({
      canRead: false,
      unseen: 'NEEDS_PERMISSION',
      readOpenedBy: ['discountLetter.view'],
      lock: 'NEEDS_READ',
      changeOpenedBy: ['discountLetter.view'],
      closedBy: null,
    });
  });

  it("a technician sees nothing of a customer that is another's: it takes seeing all customers", () => {
    expect(explainField('phone', card({}))).toMatchObject({ unseen: 'NOT_ASSIGNED', readOpenedBy: ['customer.view'] });
  });

  it("the office sees nothing of a customer with protected identity that is another's: it takes the permission", () => {
    const customer = aCustomer({ assigneeIds: ['member-2'], protectedIdentity: true, phone: '0701740605' });
    const viewer = aViewer('office');
    expect(explainField('phone', card({ viewer, customer }))).toMatchObject({
      canRead: false,
      unseen: 'PROTECTED',
      readOpenedBy: ['customer.protected'],
      lock: 'NEEDS_PROTECTED',
      changeOpenedBy: ['customer.protected'],
    });
    expect(
      explainField('phone', card({ viewer, customer: aCustomer({ ...customer, assigneeIds: ['member-1'] }) })),
    ).toMatchObject({ unseen: null, canChange: true });
    expect(explainField('protectedIdentity', card({ viewer: aViewer('administrator'), customer }))).toMatchObject({
      unseen: null,
      canChange: true,
    });
  });

  it('a role has closed it, or what it follows from, or what it is decided together with', () => {
    const viewer = aViewer('office', { closedFields: new Set(['addresses.mail', 'facilityRequired']) });
    expect(explainField('city', card({ viewer }))).toMatchObject({
      unseen: 'FIELD_CLOSED',
      closedBy: 'addresses.mail',
      readOpenedBy: [],
    });
    expect(explainField('facilitiesDisabled', card({ viewer }))).toMatchObject({
      canRead: true,
      unseen: null,
      canChange: false,
      lock: 'FIELD_CLOSED',
      closedBy: 'facilityRequired',
    });
  });

  it('nobody sees it: the group has switched it off, the customer is of another kind, or there is nothing in it', () => {
    const viewer = aViewer('administrator');
    expect(explainField('language', card({ viewer }))).toMatchObject({
      unseen: 'SETTING_OFF',
      setting: 'showLanguage',
    });
    expect(explainField('personalNumber', card({ viewer }))).toMatchObject({ unseen: 'TYPE_MISMATCH', setting: null });
    expect(explainField('customFields.line', card({ viewer }))).toMatchObject({ unseen: 'TYPE_MISMATCH' });
    expect(explainField('email', card({ viewer }))).toMatchObject({ unseen: 'EMPTY', canRead: true, canChange: true });
    expect(explainField('phone', card({ viewer }))).toMatchObject({ unseen: null });
  });

  it('a personal number is told masked', () => {
    const person = aCustomer({ type: 'PRIVATE', personalNumber: '198112189876' });
    expect(explainField('personalNumber', card({ viewer: aViewer('office'), customer: person }))).toMatchObject({
      canRead: true,
      unseen: 'MASKED',
    });
  });

  it('what lies in the bin is seen by those who may put things there', () => {
    const binned = aCustomer({ ...mine, status: 'DELETED' });
    expect(explainField('phone', card({ customer: binned }))).toMatchObject({
      unseen: 'CUSTOMER_DELETED',
      readOpenedBy: ['customer.delete'],
    });
  });

  it('a permission comes with what it needs', () => {
    expect(explainField('serviceArticles.prices', card({ viewer: aViewerWith('customer.view') }))).toMatchObject({
      readOpenedBy: ['article.price'],
    });
    expect(explainField('personalNumber', card({ viewer: aViewerWith() }))).toMatchObject({
      unseen: 'SEES_NO_CUSTOMERS',
      readOpenedBy: ['customer.edit', 'customer.identity'],
    });
  });

  it('the number is changed by administrators, the assignees by those who assign', () => {
    const viewer = aViewer('technician');
    expect(explainField('number', card({ viewer, customer: mine }))).toMatchObject({
      canChange: false,
      lock: 'CUSTOMER_NUMBER_ADMIN_ONLY',
      changeOpenedBy: ['admin'],
    });
    expect(explainField('assignees', card({ viewer, customer: mine }))).toMatchObject({
      lock: 'NEEDS_ASSIGN',
      changeOpenedBy: ['customer.assign'],
    });
    expect(explainField('assignees', card({ viewer: aViewer('office') }))).toMatchObject({
      canChange: true,
      lock: null,
    });
  });
});

describe('The explanation and the decision', () => {
  it('never differ: over every field, permission, closed field, reach, setting, state and kind of viewer', () => {
    const differing: object[] = [];
    for (const situation of situations) {
      for (const field of fields) {
        const { canRead, shown, canEdit, reason } = fieldAccess(field, situation);
        const told = explainField(field, situation);
        const isBefore = told.unseen === null || told.unseen === 'MASKED' || told.unseen === 'EMPTY';
        const sameChange = reason === 'OWN_MUTATION' || (told.canChange === canEdit && told.lock === reason);
        if (told.canRead !== canRead || isBefore !== (canRead && shown) || !sameChange)
          differing.push({ field, told, viewer: situation.viewer });
      }
    }
    expect(differing).toEqual([]);
    expect(situations.length * fields.length).toBeGreaterThan(10_000);
  });

  it('agree on what would open a field: what is said opens it, and what opens it alone is said', () => {
    const wrong: object[] = [];
    for (const situation of situations.filter(({ viewer }, at) => viewer.kind === 'STAFF' && at % 7 === 0)) {
      const { viewer } = situation;
      const access = (field: FieldKey, permissions: readonly Permission[]) =>
        fieldAccess(field, { ...situation, viewer: { ...viewer, permissions: new Set(permissions) } });
      const held = [...viewer.permissions];
      for (const field of fields) {
        const { unseen, canRead, readOpenedBy, canChange, lock, changeOpenedBy } = explainField(field, situation);
        const saidInVain = readOpenedBy.filter((key) => !access(field, withPermission(held, key)).canRead);
        const unsaid = allPermissions.filter((key) => {
          if (key === 'admin' || viewer.permissions.has(key)) return false;
          const { canRead: reads, canEdit: edits } = access(field, [...held, key]);
          const opensReading = reads && !canRead && unseen !== 'FIELD_CLOSED' && !readOpenedBy.includes(key);
          return opensReading || (edits && !canChange && lock !== 'FIELD_CLOSED' && !changeOpenedBy.includes(key));
        });
        if (saidInVain.length + unsaid.length > 0) wrong.push({ field, saidInVain, unsaid, held });
      }
    }
    expect(wrong).toEqual([]);
  });

  /** Every permission alone and beside seeing, the roles, all closed and each closed; mine or not, binned, private, with settings off and on. */
  const closable = closableFields(customFields);
  const viewers: readonly Viewer[] = [
    ...(['administrator', 'office', 'technician', 'readOnly', 'nobody'] as const).map((role) => aViewer(role)),
    ...allPermissions.flatMap((permission) => [aViewerWith(permission), aViewerWith('customer.view', permission)]),
    aViewer('office', { closedFields: new Set(closable) }),
    aViewer('administrator', { closedFields: new Set(closable) }),
    aLoginWith(),
    aLoginWith('SEE_DOCUMENTS', 'EDIT_ADDRESSES'),
  ];
  const everythingOn: CustomerSettings = someSettings(
    Object.fromEntries(
      customerFieldKeys.flatMap((key) => {
        const { shownBy } = fieldRow(key);
        return shownBy === null ? [] : [[shownBy, true]];
      }),
    ),
  );
  const withClosed = closable.map((field) => card({ viewer: aViewer('office', { closedFields: new Set([field]) }) }));
  const situations: readonly ExplainedCard[] = viewers
    .flatMap((viewer) => [
      card({ viewer }),
      card({ viewer, customer: mine, settings: everythingOn }),
      card({ viewer, customer: aCustomer({ ...mine, status: 'DELETED' }) }),
      card({ viewer, customer: aCustomer({ ...mine, type: 'PRIVATE' }), settings: everythingOn }),
    ])
    .concat(withClosed);
});
