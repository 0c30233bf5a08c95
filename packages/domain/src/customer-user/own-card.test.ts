import { describe, expect, it } from '@jest/globals';
import { aContactPerson, aCustomer, aLoginWith, aSituation } from '../testing/builders.js';
import { changeCustomer } from '../customer/change-customer.js';
import type { CustomerPatch } from '../customer/customer.js';
import { customerActions } from '../customer/customer-actions.js';
import { customerFieldKeys, customerFields } from '../customer/customer-fields.js';
import { fieldAccess, readableFields } from '../customer/field-access.js';
import { addFile, createFolder, type DocumentSituation } from '../document/change-documents.js';
import { sizeRefusal } from '../document/document-limits.js';
import { allCustomerRights } from './customer-rights.js';

const own = aCustomer({
  comments: 'Betalar sent',
  phone: '+46701740605',
  contactPersons: [aContactPerson()],
  propertyDesignation: 'HJO PÅHITTAD 1:2',
});
const everything = aLoginWith(...allCustomerRights);
const refusals = (patch: CustomerPatch, viewer = everything, customer = own): string[] => {
  const result = changeCustomer(aSituation({ viewer, customer }), patch);
  return result.ok
    ? []
    : result.violations.map(({ code, path, params }) => `${code} ${path.join('.')} ${params?.requires ?? ''}`.trim());
};

describe("A customer's login on its own card", () => {
  it('changes what its rights say, and is told the right that it lacks', () => {
    const patch: CustomerPatch = {
      phone: '070-174 06 05',
      addresses: { invoice: { row1: 'Nya vägen 1' } },
      contactPersons: { update: [{ id: 'contact-1', phone: '070-174 06 05' }] },
    };
    expect(refusals(patch)).toEqual([]);
    expect(refusals(patch, aLoginWith('EDIT_ADDRESSES'))).toEqual([
      'FIELD_NOT_WRITABLE contactPersons EDIT_CONTACT_PERSONS',
    ]);
    expect(refusals(patch, aLoginWith('SEE_DOCUMENTS'))).toEqual([
      'FIELD_NOT_WRITABLE phone EDIT_ADDRESSES',
      'FIELD_NOT_WRITABLE contactPersons EDIT_CONTACT_PERSONS',
      'FIELD_NOT_WRITABLE addresses.invoice EDIT_ADDRESSES',
    ]);
  });

  it('is refused every other field for naming it, so that no value is found by trying', () => {
    for (const patch of [
      { comments: 'Betalar sent' },
      { comments: 'Något annat' },
      { propertyDesignation: 'HJO PÅHITTAD 1:2' },
      { name: own.name },
      { customFields: { door: 'x' } },
      { tags: { add: [] } },
    ] satisfies CustomerPatch[])
      expect(refusals({ ...patch, phone: '070-174 06 05' })).toEqual([
        `FIELD_NOT_WRITABLE ${Object.keys(patch)[0]} STAFF`,
      ]);
  });

  it("changes nobody else's card, and makes none", () => {
    expect(refusals({ phone: '070-174 06 05' }, everything, { ...own, id: 'customer-2' })).toEqual([
      'FIELD_NOT_WRITABLE phone EDIT_ADDRESSES',
    ]);
    expect(refusals({ phone: '070-174 06 05' }, everything, { ...own, status: 'DELETED' })).toEqual([
      'CUSTOMER_DELETED',
    ]);
    const made = changeCustomer(aSituation({ viewer: everything, customer: null }), { name: 'Ny' });
    expect(made).toMatchObject({
      violations: [{ code: 'FIELD_NOT_WRITABLE', params: { requires: 'customer.create' } }],
    });
  });

  it('edits exactly the fields whose row names a right, and reads them too', () => {
    const access = (field: (typeof customerFieldKeys)[number]) =>
      fieldAccess(field, { viewer: everything, settings: aSituation().settings, customer: own });
    const edits = customerFieldKeys.filter((field) => access(field).canEdit);
    const named = customerFieldKeys.filter((field) => customerFields[field].customerUserWrites !== null);
    expect(edits).toEqual(named);
    expect(edits.filter((field) => !readableFields(everything).has(field))).toEqual([]);
    expect(readableFields(aLoginWith()).has('documents')).toBe(false);
    expect(access('comments').reason).toBe('COMPANY_ONLY');
  });

  it('takes no action of the staff, and adds documents by its right', () => {
    const allowed = (viewer: typeof everything) =>
      Object.entries(customerActions({ viewer, customer: own })).flatMap(([action, one]) =>
        one.allowed ? [action] : [],
      );
    expect(allowed(everything)).toEqual(['update', 'uploadDocuments']);
    expect(allowed(aLoginWith('SEE_DOCUMENTS'))).toEqual([]);
  });

  it('adds files at the top, shown to it, and no folders', () => {
    const folder = { id: 'doc_f', parentId: null, name: 'Internt' };
    const situation: DocumentSituation = {
      viewer: everything,
      customer: own,
      folders: new Map([[folder.id, folder]]),
      taken: () => false,
    };
    expect(addFile(situation, { id: 'doc_1', name: 'ritning.pdf', parentId: 'doc_f' })).toMatchObject({
      next: [{ parentId: null, visibleForCustomer: true }],
    });
    expect(createFolder(situation, 'doc_2', { name: 'Min', parentId: null })).toMatchObject({ ok: false });
    const limits = { maxFileBytes: 100, quotaBytes: 1_000 };
    expect(sizeRefusal(100, 901, limits, everything)).toEqual([{ code: 'NO_ROOM_NOW', path: ['file'] }]);
  });
});
