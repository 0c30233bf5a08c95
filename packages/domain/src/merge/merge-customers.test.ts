import { describe, expect, it } from '@jest/globals';
import type { Customer } from '../customer/customer.js';
import { noCustomFields } from '../custom-fields/custom-field-table.js';
import {
  aCoApplicant,
  aContactPerson,
  aCustomer,
  aCustomerArticle,
  aViewer,
  aViewerWith,
  someSettings,
} from '../testing/builders.js';
import type { MergeSituation, MergeWish } from './merge-customers.js';
import { mergeCustomers, previewMerge } from './merge-customers.js';
import { undoMerge, type UndoMergeSituation } from './undo-merge.js';

const office = aViewer('office');
/** Sees masks of personal numbers only. */
const masked = aViewerWith('customer.view', 'customer.edit', 'customer.delete');
const one = (values: Partial<Customer> = {}): Customer => aCustomer({ id: 'cus_one', number: '1001', ...values });
const other = (values: Partial<Customer> = {}): Customer => aCustomer({ id: 'cus_other', number: '1002', ...values });
const place = (city: string) => ({ row1: null, row2: null, postalCode: null, city, province: null, country: null });

const about = (survivor: Customer, absorbed: Customer, more: Partial<MergeSituation> = {}): MergeSituation => ({
  viewer: office,
  settings: someSettings({ showVatType: true }),
  customFields: noCustomFields,
  references: [],
  survivor,
  absorbed,
  ...more,
});
const choices = (situation: MergeSituation) =>
  previewMerge(situation).choices.map(({ field, suggested }) => [field, suggested]);
function merged(situation: MergeSituation, wishes: readonly MergeWish[] = []) {
  const decision = mergeCustomers(situation, wishes);
  if (!decision.ok) throw new Error(JSON.stringify(decision));
  return decision;
}
const blocks = (situation: MergeSituation): readonly string[] => {
  const decision = mergeCustomers(situation);
  return decision.ok ? [] : decision.blocks;
};

describe('Two customers that are one', () => {
  it('are asked about where both have something; what only one has stands, and both comments are kept', () => {
    const situation = about(
      one({ phone: '0701740605', comments: 'Ring först' }),
      other({ name: 'Granåsens Värme', phone: '0701740606', email: 'hej@example.com', comments: 'Hund på gården' }),
    );
    expect(choices(situation)).toEqual([
      ['name', 'SURVIVOR'],
      ['phone', 'SURVIVOR'],
      ['email', 'ABSORBED'],
      ['comments', 'BOTH'],
    ]);
    expect(merged(situation).survivor.next).toMatchObject({
      name: 'Granåsens Värme AB',
      number: '1001',
      phone: '0701740605',
      email: 'hej@example.com',
      comments: 'Ring först\n\nHund på gården',
    });
    const wishes = [
      { field: 'phone', take: 'ABSORBED' },
      { field: 'email', take: 'SURVIVOR' },
      { field: 'comments', take: 'ABSORBED' },
    ] as const;
    expect(merged(situation, wishes).survivor.next).toMatchObject({
      phone: '0701740606',
      email: null,
      comments: 'Hund på gården',
    });
  });

  it('have what belongs together from one of them: an address whole, VAT type with its percent', () => {
    const situation = about(
      one({ vatType: 'CUSTOM_VAT', vatPercent: 12, addresses: { invoice: place('Umeå'), visiting: null, mail: null } }),
      other({ vatType: 'NO_VAT', addresses: { invoice: place('Växjö'), visiting: place('Lund'), mail: null } }),
    );
    expect(choices(situation)).toEqual([
      ['vatType', 'SURVIVOR'],
      ['addresses.invoice', 'SURVIVOR'],
      ['addresses.visiting', 'ABSORBED'],
    ]);
    const { next } = merged(situation, [{ field: 'vatType', take: 'ABSORBED' }]).survivor;
    expect(next).toMatchObject({ vatType: 'NO_VAT', vatPercent: null });
    expect(next.addresses).toMatchObject({ invoice: { city: 'Umeå' }, visiting: { city: 'Lund' } });
  });

  it('bring their people, articles and links together, each once and with one main contact', () => {
    const asa = aContactPerson({ id: 'con_a', isMain: true, phone: '1' });
    const situation = about(
      one({ contactPersons: [asa], tags: ['tag_vip'], serviceArticles: [aCustomerArticle()] }),
      other({
        contactPersons: [aContactPerson({ id: 'con_b' }), aContactPerson({ id: 'con_c', name: 'Bo', isMain: true })],
        tags: ['tag_vip', 'tag_north'],
        serviceArticles: [aCustomerArticle({ id: 'row-2' }), aCustomerArticle({ id: 'row-3', quantity: 5 })],
        assigneeIds: ['usr_1'],
      }),
    );
    const { survivor, absorbed, moves } = merged(situation);
    expect(survivor.next.contactPersons).toEqual([asa, aContactPerson({ id: 'con_c', name: 'Bo' })]);
    expect(survivor.next.serviceArticles.map(({ id }) => id)).toEqual(['row-1', 'row-3']);
    expect(survivor.next.tags).toEqual(['tag_vip', 'tag_north']);
    expect([survivor.assigned, absorbed.unassigned]).toEqual([['usr_1'], ['usr_1']]);
    expect(moves).toEqual([
      { kind: 'contactPersons', moved: 1, stays: 1 },
      { kind: 'serviceArticles', moved: 1, stays: 1 },
      { kind: 'tags', moved: 1, stays: 1 },
      { kind: 'assignees', moved: 1, stays: 0 },
    ]);
    expect(absorbed.next).toMatchObject({ contactPersons: [], tags: [], serviceArticles: [] });
    expect(survivor.changes[0]).toEqual({ field: 'status', part: 'cus_other', old: null, new: '1002' });
  });

  it('stay two where they cannot be one, and it is said why', () => {
    const person = { type: 'PRIVATE', personalNumber: '198001019804' } as const;
    const identity = aViewerWith('customer.view', 'customer.edit', 'customer.delete', 'customer.identity');
    const another = other({ type: 'PRIVATE', personalNumber: '198112189876' });
    expect(blocks(about(one(), one()))).toEqual(['SAME_CUSTOMER']);
    expect(blocks(about(one(), other({ status: 'DELETED' })))).toEqual(['IN_BIN']);
    expect(blocks(about(one(), other(), { viewer: aViewer('technician') }))).toEqual(['NOT_EDITABLE']);
    expect(blocks(about(one(), other(person)))).toEqual(['TYPES_DIFFER']);
    expect(blocks(about(one({ organisationNumber: '5560160680' }), other({ personalNumber: '198001019804' })))).toEqual(
      ['IDENTITIES_DIFFER'],
    );
    expect(blocks(about(one(), other(), { references: [{ kind: 'order', count: 2 }] }))).toEqual(['REFERRED']);
    const many = Array.from({ length: 40 }, (_, at) => `tag_${at}`);
    expect(blocks(about(one({ tags: many }), other({ tags: many.map((id) => `${id}x`) })))).toEqual(['TOO_MANY_LINKS']);
    // Whether two masked numbers are the same is told to nobody who may not see them whole.
    for (const twin of [other(person), another])
      expect(blocks(about(one(person), twin, { viewer: masked }))).toEqual(['NEEDS_IDENTITY']);
    expect(blocks(about(one(person), other(person), { viewer: identity }))).toEqual([]);
    expect(blocks(about(one(person), another, { viewer: identity }))).toEqual(['IDENTITIES_DIFFER']);
    expect(merged(about(one({ type: 'PRIVATE' }), another)).survivor.next.personalNumber).toBe('198112189876');
  });

  it('are not asked about what one may not read: there the first one’s value stands, and a wish is refused alike', () => {
    const settings = someSettings({ showVatType: false });
    for (const vatType of ['NO_VAT', 'NORMAL_VAT'] as const) {
      const situation = about(one({ vatType: 'NORMAL_VAT' }), other({ vatType }), { viewer: masked, settings });
      expect(choices(situation)).toEqual([]);
      expect(merged(situation).survivor.next.vatType).toBe('NORMAL_VAT');
      expect(mergeCustomers(situation, [{ field: 'vatType', take: 'ABSORBED' }])).toMatchObject({
        violations: [{ code: 'FIELD_NOT_WRITABLE', path: ['choices', '0', 'field'] }],
      });
    }
    expect(
      merged(about(one(), other({ discountLetters: ['dil_1'] }), { viewer: masked })).survivor.next.discountLetters,
    ).toEqual(['dil_1']);
    for (const field of ['number', 'personalNumber', 'customFields.secret', 'contactPersons'])
      expect(mergeCustomers(about(one(), other()), [{ field, take: 'ABSORBED' }]).ok).toBe(false);
  });

  it('name nobody both as customer and as co-applicant, which a preview tells only those who may see numbers', () => {
    const survivor = one({ type: 'PRIVATE', personalNumber: '198001019804' });
    const absorbed = other({ type: 'PRIVATE', coApplicants: [aCoApplicant({ id: 'coa_1' })] });
    expect(blocks(about(survivor, absorbed, { viewer: masked }))).toEqual(['CO_APPLICANT_TWICE']);
    expect(previewMerge(about(survivor, absorbed, { viewer: masked })).blocks).toEqual([]);
    expect(previewMerge(about(survivor, absorbed, { viewer: aViewer('administrator') })).blocks).toEqual([
      'CO_APPLICANT_TWICE',
    ]);
  });
});

describe('A merge that is undone', () => {
  const survivor = one({
    phone: '0701740605',
    contactPersons: [aContactPerson({ id: 'con_a', phone: '1' })],
    tags: ['tag_vip'],
  });
  const absorbed = other({
    type: 'COMPANY',
    email: 'hej@example.com',
    status: 'INACTIVE',
    contactPersons: [
      aContactPerson({ id: 'con_b' }),
      aContactPerson({ id: 'con_c', name: 'Bo' }),
      aContactPerson({ id: 'con_d', name: 'Cia' }),
    ],
    serviceArticles: [aCustomerArticle({ id: 'row-3', price: 5000 })],
    tags: ['tag_north'],
    coApplicants: [aCoApplicant({ id: 'coa_1' })],
    assigneeIds: ['usr_1', 'usr_gone'],
  });
  const decision = merged(about(survivor, absorbed));
  const after: Customer = { ...survivor, ...decision.survivor.next, assigneeIds: ['usr_1', 'usr_gone'] };
  const left: Customer = { ...absorbed, ...decision.absorbed.next, status: 'MERGED', assigneeIds: [] };
  const undone = (
    later: readonly { field: 'email' | 'contactPersons' | 'tags' | 'assignees'; part: string | null }[],
    now = 1000,
    mine: Customer = after,
    more: Partial<Pick<UndoMergeSituation, 'gone' | 'taken'>> = {},
  ) =>
    undoMerge({
      viewer: office,
      customFields: noCustomFields,
      survivor: mine,
      absorbed: left,
      made: { survivor: decision.survivor.changes, absorbed: decision.absorbed.changes },
      later,
      state: { mergedAt: 0, undone: false, now },
      staff: new Set(['usr_1']),
      gone: new Set(),
      names: new Map([['tag_north', 'Norr']]),
      taken: new Set(),
      ...more,
    });

  it('gives both back as they were, down to prices and whole personal numbers', () => {
    const result = undone([]);
    if (!result.ok) throw new Error('refused');
    expect(result.kept).toEqual([]);
    expect({ ...result.survivor.next, assigneeIds: [] }).toEqual({ ...survivor, assigneeIds: [] });
    const { status, version: _v, assigneeIds: _a, ...values } = absorbed;
    expect(result.absorbed).toMatchObject({ status, next: values, assigned: ['usr_1'] });
  });

  it('leaves what somebody has changed since with the survivor, and says so', () => {
    const result = undone(
      [
        { field: 'email', part: null },
        { field: 'contactPersons', part: 'con_c.phone' },
      ],
      1000,
      { ...after, email: 'ny@example.com' },
    );
    if (!result.ok) throw new Error('refused');
    expect(result.kept).toEqual([
      { field: 'email', name: null },
      { field: 'contactPersons', name: 'Bo' },
    ]);
    expect(result.survivor.next.email).toBe('ny@example.com');
    expect(result.survivor.next.contactPersons.map(({ id }) => id)).toEqual(['con_a', 'con_c']);
    expect(result.absorbed.next.contactPersons.map(({ id }) => id).sort()).toEqual(['con_b', 'con_d']);
  });

  it('tells of nobody that they stay who has been taken away: a person is lost, a tag and who is responsible go back', () => {
    const result = undone(
      [
        { field: 'contactPersons', part: 'con_c' },
        { field: 'tags', part: 'tag_north' },
        { field: 'assignees', part: 'usr_1' },
      ],
      1000,
      {
        ...after,
        contactPersons: after.contactPersons.filter(({ id }) => id !== 'con_c'),
        tags: ['tag_vip'],
        assigneeIds: ['usr_gone'],
      },
    );
    if (!result.ok) throw new Error('refused');
    expect(result.kept).toEqual([]);
    expect(result.lost).toEqual([
      { field: 'contactPersons', name: 'Bo' },
      { field: 'assignees', name: 'usr_gone' },
    ]);
    expect(result.absorbed).toMatchObject({ next: { tags: ['tag_north'] }, assigned: ['usr_1'] });
  });

  it('tells what the other does not get back: what has left its register, and who has left', () => {
    const result = undone([], 1000, after, {
      gone: new Set(['tag_north', absorbed.serviceArticles[0]?.article ?? '']),
    });
    if (!result.ok) throw new Error('refused');
    expect(result.absorbed.next).toMatchObject({ tags: [], serviceArticles: [] });
    expect(result.lost).toEqual(
      expect.arrayContaining([
        { field: 'tags', name: 'Norr' },
        { field: 'serviceArticles', name: 'Cirkulationspump' },
        { field: 'assignees', name: 'usr_gone' },
      ]),
    );
    expect(result.lost).toHaveLength(3);
  });

  it('is open for a day', () => {
    expect(undone([], 24 * 3_600_000).ok).toBe(true);
    expect(undone([], 24 * 3_600_000 + 1)).toMatchObject({
      violations: [{ code: 'MERGE_STATE', params: { state: 'EXPIRED' } }],
    });
  });
});
