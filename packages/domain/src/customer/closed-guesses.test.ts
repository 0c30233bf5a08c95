import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '../access/viewer.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';
import { aCoApplicant, aCustomField, aCustomFieldTable, aCustomer, aSituation, aViewer } from '../testing/builders.js';
import { changeCustomer } from './change-customer.js';
import type { Customer, CustomerPatch } from './customer.js';
import { fieldAccess } from './field-access.js';

const number = '198112189876';
const other = '197010632391';
const withClosed = (...fields: FieldKey[]): Viewer => aViewer('office', { closedFields: new Set(fields) });
const trader = aCustomer({ personalNumber: number });
const company = aCustomer({ organisationNumber: '5560160680' });
const nothing = aCustomer();

/** The answer, whatever is stored. */
const answer = (viewer: Viewer, customer: Customer, patch: CustomerPatch): unknown => {
  const result = changeCustomer(aSituation({ viewer, customer, customFields }), patch);
  return result.ok ? result.changes : result.violations;
};
const customFields = aCustomFieldTable([
  aCustomField(),
  aCustomField({ id: 'field-2', key: 'line', subgroups: ['sub_north'] }),
]);

describe('A guess at what a role has closed', () => {
  it('a right personal number, given as an organisation number, is refused as a wrong one is', () => {
    const viewer = withClosed('personalNumber');
    const refused = [{ code: 'FIELD_NOT_WRITABLE', path: ['organisationNumber'], params: { requires: 'admin' } }];
    for (const organisationNumber of [number, '811218-9876', other])
      for (const customer of [trader, nothing, company, aCustomer({ type: 'PRIVATE', personalNumber: number })])
        expect(answer(viewer, customer, { organisationNumber })).toEqual(refused);
    for (const organisationNumber of [number, other])
      expect(changeCustomer(aSituation({ viewer, customer: null }), { name: 'Ny', organisationNumber })).toEqual({
        ok: false,
        violations: refused,
      });
  });

  it('an organisation number is given to a sole trader as to anybody, and what is closed stays', () => {
    const viewer = withClosed('personalNumber');
    const patch = { organisationNumber: '556016-0680' };
    expect(answer(viewer, trader, patch)).toEqual(answer(viewer, nothing, patch));
    expect(changeCustomer(aSituation({ viewer, customer: trader }), patch)).toMatchObject({
      ok: true,
      next: { organisationNumber: '5560160680', personalNumber: number },
    });
    expect(changeCustomer(aSituation({ customer: trader }), patch)).toMatchObject({ next: { personalNumber: null } });
  });

  it('a personal number is not given to a company whose organisation number is closed: it would go', () => {
    const viewer = withClosed('organisationNumber');
    const refused = [{ code: 'FIELD_NOT_WRITABLE', path: ['personalNumber'], params: { requires: 'admin' } }];
    for (const customer of [company, nothing, trader])
      expect(answer(viewer, customer, { personalNumber: number })).toEqual(refused);
  });

  it('what a rule compares is closed to be written with what is closed, whatever stands there', () => {
    const cases: readonly [Viewer, CustomerPatch, FieldKey, readonly Customer[]][] = [
      [
        withClosed('facilitiesDisabled'),
        { facilityRequired: true },
        'facilityRequired',
        [nothing, aCustomer({ facilitiesDisabled: true })],
      ],
      [
        withClosed('apartmentNumber'),
        { propertyDesignation: 'Granås 1:1' },
        'propertyDesignation',
        [nothing, aCustomer({ apartmentNumber: '1101', associationNumber: '7176004583' })],
      ],
      [
        withClosed('personalNumber'),
        { coApplicants: { create: [{ name: 'Sara', personalNumber: number }] } },
        'coApplicants',
        [aCustomer({ type: 'PRIVATE', personalNumber: number }), aCustomer({ type: 'PRIVATE', personalNumber: other })],
      ],
      [
        withClosed('coApplicants'),
        { personalNumber: number },
        'personalNumber',
        [
          aCustomer({ type: 'PRIVATE', coApplicants: [aCoApplicant({ personalNumber: number })] }),
          aCustomer({ type: 'PRIVATE' }),
        ],
      ],
      [
        withClosed('subgroups'),
        { customFields: { line: 'L1' } },
        'customFields.line',
        [nothing, aCustomer({ subgroups: ['sub_north'] })],
      ],
    ];
    for (const [viewer, patch, field, customers] of cases) {
      for (const customer of customers) {
        expect(answer(viewer, customer, patch)).toEqual([
          { code: 'FIELD_NOT_WRITABLE', path: field.split('.'), params: { requires: 'admin' } },
        ]);
        const { settings } = aSituation();
        expect(fieldAccess(field, { viewer, settings, customer, customFields })).toMatchObject({
          canRead: true,
          canEdit: false,
        });
      }
    }
  });

  it('clearing all addresses, or all fields of the group, is refused where one is closed, whether it holds anything', () => {
    const cases: readonly [Viewer, CustomerPatch, readonly Customer[]][] = [
      [
        withClosed('addresses.mail'),
        { addresses: null },
        [
          nothing,
          aCustomer({
            addresses: {
              invoice: null,
              visiting: null,
              mail: { row1: 'A', row2: null, postalCode: null, city: null, province: null, country: null },
            },
          }),
        ],
      ],
      [
        withClosed('customFields.port_code'),
        { customFields: null },
        [nothing, aCustomer({ customFields: { port_code: '1' } })],
      ],
    ];
    for (const [viewer, patch, customers] of cases) {
      const answers = customers.map((customer) => answer(viewer, customer, patch));
      expect(answers[0]).toMatchObject([{ code: 'FIELD_NOT_WRITABLE' }]);
      expect(answers[1]).toEqual(answers[0]);
    }
  });

  it('a change of what is open is theirs all the same', () => {
    const viewer = withClosed('personalNumber', 'coApplicants', 'facilityRequired', 'comments');
    expect(answer(viewer, trader, { phone: '0701740605', type: 'PRIVATE' })).toMatchObject([
      { field: 'type' },
      { field: 'phone' },
    ]);
  });
});
