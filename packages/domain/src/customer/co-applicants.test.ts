import { describe, expect, it } from '@jest/globals';
import { aCoApplicant, aCustomer, aSituation, aViewerWith, someSettings } from '../testing/builders.js';
import { changeCustomer } from './change-customer.js';
import type { Change } from './changes.js';
import type { Customer, CustomerPatch } from './customer.js';
import { namedTwice } from './co-applicants.js';
import { hiddenByChange } from './field-shown.js';
import { isRestorable, restorePatch } from './restore-value.js';
import { changeStaleCustomer } from './stale-change.js';

const settings = someSettings({ useTaxReductions: true });
const sara = aCoApplicant({ id: 'sara', name: 'Sara Påhittad', personalNumber: '198112189876', sharePercent: 40 });
const home = aCustomer({ type: 'PRIVATE', personalNumber: '197010632391', coApplicants: [sara] });
const change = (patch: CustomerPatch, customer: Customer = home, viewer = aSituation().viewer) =>
  changeCustomer(aSituation({ settings, customer, viewer }), patch);
const refused = (patch: CustomerPatch, customer?: Customer): string[] => {
  const result = change(patch, customer);
  return result.ok ? [] : result.violations.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const changed = (patch: CustomerPatch, customer?: Customer): readonly Change[] => {
  const result = change(patch, customer);
  if (!result.ok) throw new Error(JSON.stringify(result.violations));
  return result.changes;
};
const olle = { name: 'Olle Påhittad', personalNumber: '800101-9804' };

describe('The co-applicants of a private customer', () => {
  it('are added, changed and taken away, and history holds the mask of a number', () => {
    expect(changed({ coApplicants: { create: [olle] } })).toEqual([
      {
        field: 'coApplicants',
        part: 'new-1',
        old: null,
        new: '{"name":"Olle Påhittad","personalNumber":"19800101-****","sharePercent":null}',
      },
    ]);
    expect(
      changed({
        coApplicants: { update: [{ id: 'sara', name: 'Sara Ek', personalNumber: '8001019804', sharePercent: null }] },
      }),
    ).toEqual([
      { field: 'coApplicants', part: 'sara.name', old: 'Sara Påhittad', new: 'Sara Ek' },
      { field: 'coApplicants', part: 'sara.personalNumber', old: '19811218-****', new: '19800101-****' },
      { field: 'coApplicants', part: 'sara.sharePercent', old: '40', new: null },
    ]);
    expect(changed({ coApplicants: { delete: ['sara'] } })).toMatchObject([{ part: 'sara', new: null }]);
    expect(changed({ coApplicants: null })).toMatchObject([{ part: 'sara', new: null }]);
  });

  it('stay as they are where a form sends back what it was given', () => {
    for (const personalNumber of ['19811218-****', '198112189876', '811218-9876'])
      expect(changed({ coApplicants: { update: [{ ...sara, personalNumber }] } })).toEqual([]);
  });

  it.each<[CustomerPatch['coApplicants'], string]>([
    [{ create: [{ name: ' ', personalNumber: '800101-9804' }] }, 'REQUIRED coApplicants.create.0.name'],
    [{ create: [{ name: 'x'.repeat(256), personalNumber: '800101-9804' }] }, 'TOO_LONG coApplicants.create.0.name'],
    [{ create: [{ name: 'Olle', personalNumber: '' }] }, 'REQUIRED coApplicants.create.0.personalNumber'],
    [
      { create: [{ name: 'Olle', personalNumber: '800101-9805' }] },
      'IDENTITY_CHECK_DIGIT coApplicants.create.0.personalNumber',
    ],
    [
      { create: [{ name: 'Olle', personalNumber: '717600-4583' }] },
      'IDENTITY_TYPE_MISMATCH coApplicants.create.0.personalNumber',
    ],
    [{ update: [{ id: 'sara', sharePercent: 101 }] }, 'VALUE_RANGE coApplicants.update.0.sharePercent'],
    [{ update: [{ id: 'sara', sharePercent: -1 }] }, 'VALUE_RANGE coApplicants.update.0.sharePercent'],
    [{ update: [{ id: 'sara', sharePercent: 1.001 }] }, 'VALUE_RANGE coApplicants.update.0.sharePercent'],
    [{ update: [{ id: 'ingen', name: 'x' }] }, 'CO_APPLICANT_NOT_FOUND coApplicants.update.0.id'],
    [{ delete: ['sara', 'sara'] }, 'DUPLICATE_ID coApplicants.delete.1'],
    [{ create: [{ ...olle, sharePercent: 60.01 }] }, 'SHARES_TOO_LARGE coApplicants'],
    [{ create: [{ ...olle, personalNumber: '701063-2391' }] }, 'CO_APPLICANT_TWICE coApplicants'],
    [{ create: [{ ...olle, personalNumber: '811218-9876' }] }, 'CO_APPLICANT_TWICE coApplicants'],
    [{ create: [olle, olle] }, 'CO_APPLICANT_TWICE coApplicants'],
  ])('cannot become %j', (coApplicants, expected) => {
    expect(refused(coApplicants === undefined ? {} : { coApplicants })).toEqual([expected]);
  });

  it('take a coordination number, and shares that come to the whole', () => {
    const alone = { ...home, personalNumber: null };
    expect(
      refused({ coApplicants: { create: [{ ...olle, personalNumber: '701063-2391', sharePercent: 60 }] } }, alone),
    ).toEqual([]);
  });

  it('are told of twice only to those who may know the numbers; for the others it is asked last', () => {
    const technician = aViewerWith('customer.view', 'customer.edit');
    const guess = { coApplicants: { create: [{ ...olle, personalNumber: '811218-9876' }] } };
    const result = change(guess, home, technician);
    expect(result.ok && namedTwice(home, result.next).map(({ code }) => code)).toEqual(['CO_APPLICANT_TWICE']);
    expect(namedTwice(home, home)).toEqual([]);
  });

  it('are kept, hidden and not written on a company, and may be taken away there', () => {
    const company = { ...home, type: 'COMPANY', personalNumber: null } as const;
    expect(changed({ type: 'COMPANY', personalNumber: null }).map(({ field }) => field)).toEqual([
      'type',
      'personalNumber',
    ]);
    expect(hiddenByChange(home, company, settings)).toContain('coApplicants');
    expect(refused({ coApplicants: { create: [olle] } }, company)).toEqual(['CO_APPLICANTS_PRIVATE_ONLY coApplicants']);
    expect(refused({ coApplicants: { update: [{ id: 'sara', name: 'x' }] } }, company)).toEqual([
      'CO_APPLICANTS_PRIVATE_ONLY coApplicants',
    ]);
    expect(refused({ coApplicants: { delete: ['sara'] } }, company)).toEqual([]);
    expect(refused({ type: 'PRIVATE', coApplicants: { create: [olle] } }, company)).toEqual([]);
  });

  it('are not given while the setting is off, and may be cleared', () => {
    const off = (patch: CustomerPatch) => changeCustomer(aSituation({ customer: home }), patch);
    expect(off({ coApplicants: { create: [olle] } })).toMatchObject({
      violations: [{ code: 'FIELD_NOT_IN_USE', path: ['coApplicants'], params: { setting: 'useTaxReductions' } }],
    });
    expect(off({ coApplicants: null }).ok).toBe(true);
  });
});

describe('Two people at the co-applicants of one customer', () => {
  const after = (hers: CustomerPatch, mine: CustomerPatch) => {
    const first = change(hers);
    if (!first.ok) throw new Error('refused');
    const customer = { ...home, ...first.next };
    return changeStaleCustomer(
      { ...aSituation({ settings, newId: () => 'mine' }), customer },
      mine,
      first.changes.map((it) => ({ ...it, by: 'Eva', at: 1 })),
    );
  };
  const conflicts = (result: ReturnType<typeof after>): string[] =>
    result.ok ? [] : (result.conflicts ?? []).map(({ part, theirs }) => `${part} ${theirs}`);

  it('both keep what they did to different parts', () => {
    const result = after(
      { coApplicants: { create: [olle] } },
      { coApplicants: { update: [{ id: 'sara', sharePercent: 30 }] } },
    );
    expect(result.ok && result.next.coApplicants).toMatchObject([{ id: 'sara', sharePercent: 30 }, { id: 'new-1' }]);
  });

  it('meet at the same part, and a number that both changed is always told', () => {
    expect(
      conflicts(
        after({ coApplicants: { delete: ['sara'] } }, { coApplicants: { update: [{ id: 'sara', name: 'Ny' }] } }),
      ),
    ).toEqual(['sara.name null']);
    const number = { coApplicants: { update: [{ id: 'sara', personalNumber: '800101-9804' }] } };
    const another = { coApplicants: { update: [{ id: 'sara', personalNumber: '800101-9812' }] } };
    expect(conflicts(after(number, another))).toEqual(['sara.personalNumber 19800101-****']);
  });
});

describe('A value of a co-applicant in the history', () => {
  it('is put back where it is a name or a share, never where it is a number', () => {
    const renamed = { field: 'coApplicants', part: 'sara.name', old: 'Sara', new: 'S' } as const;
    expect(restorePatch(renamed, home)).toEqual({ coApplicants: { update: [{ id: 'sara', name: 'Sara' }] } });
    expect(restorePatch({ ...renamed, part: 'sara.sharePercent', old: '12.5' }, home)).toEqual({
      coApplicants: { update: [{ id: 'sara', sharePercent: 12.5 }] },
    });
    for (const part of ['sara', 'sara.personalNumber']) expect(isRestorable({ ...renamed, part })).toBe(false);
  });
});

describe('The property that the work is done on', () => {
  it.each<[CustomerPatch, string[]]>([
    [{ propertyDesignation: 'Påhittad 1:2' }, []],
    [{ propertyDesignation: 'x'.repeat(41) }, ['TOO_LONG propertyDesignation']],
    [{ apartmentNumber: '1101', associationNumber: '717600-4583' }, []],
    [{ apartmentNumber: '1101' }, ['TAX_APARTMENT_INCOMPLETE associationNumber']],
    [{ associationNumber: '7176004583' }, ['TAX_APARTMENT_INCOMPLETE apartmentNumber']],
    [{ apartmentNumber: 'x'.repeat(26), associationNumber: '7176004583' }, ['TOO_LONG apartmentNumber']],
    [{ apartmentNumber: '1101', associationNumber: '717600-4584' }, ['IDENTITY_CHECK_DIGIT associationNumber']],
    [{ apartmentNumber: '1101', associationNumber: '811218-9876' }, ['IDENTITY_TYPE_MISMATCH associationNumber']],
    [
      { propertyDesignation: 'Påhittad 1:2', apartmentNumber: '1101', associationNumber: '717600-4583' },
      ['TAX_PROPERTY_TWICE propertyDesignation'],
    ],
  ])('%j gives %j, on a company too', (patch, expected) => {
    expect(refused(patch)).toEqual(expected);
    expect(refused(patch, aCustomer())).toEqual(expected);
  });

  it('is kept without a hyphen, and one who sends it back changes nothing', () => {
    const apartment = { apartmentNumber: '1101', associationNumber: '7176004583' };
    expect(changed({ apartmentNumber: ' 1101 ', associationNumber: '717600-4583' })).toEqual([
      { field: 'apartmentNumber', part: null, old: null, new: '1101' },
      { field: 'associationNumber', part: null, old: null, new: '7176004583' },
    ]);
    expect(changed({ associationNumber: '717600-4583' }, { ...home, ...apartment })).toEqual([]);
  });

  it('that once contradicted itself does not lock the rest of the card', () => {
    expect(refused({ name: 'Nytt namn' }, { ...home, propertyDesignation: 'A 1:1', apartmentNumber: '1101' })).toEqual(
      [],
    );
  });
});
