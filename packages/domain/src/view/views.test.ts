import { describe, expect, it } from '@jest/globals';
import { aCustomField, aCustomFieldTable, aViewer, aViewerWith } from '../testing/builders.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';
import { askedOfQuestion } from './asked-of-question.js';
import { changedView } from './changed-view.js';
import { checkView, type ViewDraft } from './check-view.js';
import { builtInViews, changesView, seesView, type ViewOwnership } from './customer-view.js';
import { editsInList } from './edited-in-list.js';
import { choosableColumns, settledColumns, standardColumns, type ListColumn } from './list-columns.js';
import { readQuestion, writeQuestion } from './list-question.js';
import { isOnPaper, questionOnPaper } from './on-paper.js';
import { isUseNews, unusedSince } from './unused-view.js';
import { usableFields, viewFor } from './view-for.js';

const custom = aCustomFieldTable([
  aCustomField({ id: 'cfd_1', key: 'floors', type: 'NUMBER', showInList: true }),
  aCustomField({ id: 'cfd_2', key: 'gone', deleted: true }),
  aCustomField({ id: 'cfd_3', key: 'code' }),
]);
const administrator = aViewer('administrator');
const technician = aViewer('technician');
const today = '2026-11-29';

const aDraft = (values: Partial<ViewDraft> = {}): ViewDraft => ({
  name: 'BRF utan avtal',
  audience: 'ME',
  role: null,
  search: '',
  filters: [],
  sorts: [],
  columns: null,
  layout: 'LIST',
  ...values,
});
const wrongWith = (values: Partial<ViewDraft>, viewer = administrator): string[] => {
  const checked = checkView(aDraft(values), { viewer, custom, today });
  return checked.ok ? [] : checked.violations.map(({ code, path }) => [code, ...path].join(' '));
};
const column = (field: ListColumn['field'], more: Partial<ListColumn> = {}): ListColumn => ({
  field,
  width: null,
  pinned: false,
  ...more,
});

describe('A question to the register', () => {
  it('comes back as it was written, with each order once', () => {
    const written = { search: 'hiss', filters: ['status:all', 'city:is:Umeå|Växjö'], sorts: ['city', '-updated'] };
    expect(writeQuestion(readQuestion(written))).toEqual(written);
    expect(readQuestion({ ...written, sorts: ['city', '-city', 'comments'] }).sorts).toEqual([
      { field: 'city', descending: false },
    ]);
  });

  it('asks the API for active customers, by several orders', () => {
    const question = readQuestion({ search: 'h', filters: ['email:has:no'], sorts: ['-customFields.floors', 'name'] });
    expect(askedOfQuestion(question, usableFields(administrator, custom).filters)).toEqual({
      search: undefined,
      filter: { status: { eq: 'ACTIVE' }, and: [{ email: { isNull: true } }] },
      orderBy: [
        { field: 'CUSTOM_FIELD', customField: 'floors', direction: 'DESC' },
        { field: 'NAME', direction: 'ASC' },
      ],
    });
  });
});

describe('A view', () => {
  it('that is one’s own is seen and changed by nobody else, administrators included', () => {
    const own: ViewOwnership = { audience: 'ME', role: null, ownerId: 'member-1' };
    const another = aViewer('administrator', { membershipId: 'member-2' });
    expect([seesView(technician, 'technician', own), changesView(technician, 'technician', own)]).toEqual([true, true]);
    expect([seesView(another, 'administrator', own), changesView(another, 'administrator', own)]).toEqual([
      false,
      false,
    ]);
  });

  it('for a role is seen by that role, and kept by administrators', () => {
    const shared: ViewOwnership = { audience: 'ROLE', role: 'technician', ownerId: 'member-9' };
    expect(seesView(technician, 'technician', shared)).toBe(true);
    expect(changesView(technician, 'technician', shared)).toBe(false);
    expect(seesView(aViewer('office'), 'office', shared)).toBe(false);
    expect(changesView(administrator, 'administrator', shared)).toBe(true);
  });

  it('for everyone reaches keys, and no customer’s own login', () => {
    const shared: ViewOwnership = { audience: 'EVERYONE', role: null, ownerId: 'member-9' };
    expect(seesView(aViewer('readOnly', { kind: 'API_KEY' }), null, shared)).toBe(true);
    expect(changesView(aViewer('administrator', { kind: 'API_KEY' }), null, shared)).toBe(false);
    expect(seesView(aViewer('customerLogin'), null, shared)).toBe(false);
    expect(seesView(aViewer('nobody'), 'office', shared)).toBe(false);
  });

  it('is shared by administrators only, with a role that there is', () => {
    expect(wrongWith({ audience: 'EVERYONE' }, aViewer('office'))).toEqual(['FIELD_NOT_WRITABLE audience']);
    expect(wrongWith({ audience: 'ROLE', role: 'chef' })).toEqual(['NOT_A_CHOICE role']);
    expect(wrongWith({ audience: 'ROLE', role: 'office' })).toEqual([]);
    expect(wrongWith({ audience: 'ROLE', role: 'rol_jour' })).toEqual(['NOT_A_CHOICE role']);
  });

  it('asks nothing that its author may not ask, and is refused like what nobody could', () => {
    expect(
      wrongWith(
        {
          filters: ['discountLetters:has:yes', 'customFields.none:is:x', 'status:all'],
          sorts: ['comments', 'name'],
          columns: [column('discountLetters'), column('customFields.none'), column('name'), column('name')],
        },
        technician,
      ),
    ).toEqual([
      'VIEW_PART filters 0',
      'VIEW_PART filters 1',
      'VIEW_PART sorts 0',
      'VIEW_PART columns 0',
      'VIEW_PART columns 1',
      'VIEW_PART columns 3',
    ]);
  });

  it('keeps no personal number, wherever it is written', () => {
    expect(
      wrongWith({
        search: 'Anna 19800101-9804',
        filters: ['personalNumber:is:x', 'personalNumber:has:yes', 'comments:contains:800101-9804', 'city:is:Umeå'],
      }),
    ).toEqual(['VIEW_PERSONAL_NUMBER search', 'VIEW_PERSONAL_NUMBER filters 0', 'VIEW_PERSONAL_NUMBER filters 2']);
    expect(wrongWith({ search: '556016-0680' })).toEqual([]);
  });

  it('has a name, and columns of a width that can be read', () => {
    expect(wrongWith({ name: ' ', columns: [column('city', { width: 20 })] })).toEqual([
      'REQUIRED name',
      'VALUE_RANGE columns 0 width',
    ]);
    const five = (['city', 'phone', 'email', 'status', 'language'] as const).map((field) =>
      column(field, { pinned: true }),
    );
    expect(wrongWith({ columns: five })).toEqual(['VIEW_LIMIT columns']);
  });

  it('opens no field: somebody else has what is left of it, and hears that it is not whole', () => {
    const content = aDraft({
      search: 'hiss',
      filters: ['status:all', 'discountLetters:has:yes', 'city:is:Umeå'],
      sorts: ['-updated'],
      columns: [column('discountLetters'), column('city')],
    });
    expect(viewFor(content, administrator, custom)).toMatchObject({
      isWhole: true,
      content: { filters: content.filters },
    });
    expect(viewFor(content, technician, custom)).toEqual({
      isWhole: false,
      content: {
        search: 'hiss',
        filters: ['status:all', 'city:is:Umeå'],
        sorts: ['-updated'],
        columns: [column('city')],
        layout: 'LIST',
      },
    });
  });

  it('is whole without a column that somebody does not have', () => {
    const content = aDraft({ columns: [column('customFields.gone'), column('customFields.code')] });
    expect(viewFor(content, administrator, custom)).toMatchObject({
      isWhole: true,
      content: { columns: [column('customFields.code')] },
    });
  });

  it('that every group has is whole for whoever works there', () => {
    for (const content of Object.values(builtInViews))
      expect(viewFor(content, aViewerWith('customer.view')).isWhole).toBe(true);
  });
});

describe('The columns of the list', () => {
  it('are those that one may read: what the group has defined and not done away with among them', () => {
    const mine = choosableColumns(technician, custom);
    expect(mine).toEqual(expect.arrayContaining(['comments', 'assignees', 'customFields.floors', 'customFields.code']));
    for (const closed of ['discountLetters', 'customFields.gone', 'coApplicants', 'history'])
      expect(mine).not.toContain(closed);
    expect(choosableColumns(aViewer('customerLogin'), custom)).not.toContain('comments');
  });

  it('begin with who it is, and have what the group shows in its list', () => {
    const fields = standardColumns(administrator, custom).map(({ field }) => field);
    expect(fields.slice(0, 3)).toEqual(['number', 'name', 'organisationNumber']);
    expect(fields).toContain('customFields.floors');
    expect(fields).not.toContain('customFields.code');
    expect(fields).not.toContain('comments');
  });

  it('always have the name, and those that stay in front', () => {
    expect(settledColumns([column('city'), column('phone', { pinned: true }), column('city')])).toEqual([
      column('name', { pinned: true }),
      column('phone', { pinned: true }),
      column('city'),
    ]);
  });
});

describe('What is changed where it stands in the list', () => {
  it('is what little depends on, by those who change customers', () => {
    const office = aViewerWith('customer.view', 'customer.edit');
    expect(choosableColumns(office).filter((field) => editsInList(field, office))).toEqual([
      'phone',
      'email',
      'language',
      'orderNumber',
      'tags',
    ]);
    expect(editsInList('assignees', office)).toBe(false);
    expect(editsInList('assignees', aViewerWith('customer.view', 'customer.assign'))).toBe(true);
    expect(editsInList('phone', aViewerWith('customer.view'))).toBe(false);
    // On which customers is for each of them to say.
    expect(editsInList('phone', aViewerWith('customer.view', 'customer.editAssigned'))).toBe(true);
  });
});

describe('On paper', () => {
  const { filters } = usableFields(administrator, custom);
  const onPaper = (tokens: readonly string[], search = '') =>
    questionOnPaper(readQuestion({ search, filters: tokens, sorts: [] }), filters, today);

  it('there are neither comments nor personal numbers', () => {
    expect(
      ['name', 'phone', 'organisationNumber', 'customFields.code', 'comments', 'personalNumber'].map((field) =>
        isOnPaper(field as FieldKey),
      ),
    ).toEqual([true, true, true, true, false, false]);
  });

  it('a list says what it was narrowed by, but for what would put them there', () => {
    const { conditions, isWhole } = onPaper(['city:is:Umeå', 'changedBy:is:usr_1']);
    expect({ told: conditions.map(({ name }) => name), isWhole }).toEqual({
      told: ['city', 'changedBy'],
      isWhole: true,
    });
    expect(onPaper(['city:is:Umeå', 'comments:contains:nyckel'])).toMatchObject({
      conditions: [{ name: 'city' }],
      isWhole: false,
    });
    expect(onPaper(['personalNumber:is:19800101-9804'])).toMatchObject({ conditions: [], isWhole: false });
    expect(onPaper([], 'hiss 556016-0680')).toMatchObject({ search: 'hiss 556016-0680', isWhole: true });
    expect(onPaper([], 'hiss 19800101-9804')).toMatchObject({ search: '', isWhole: false });
    expect(onPaper(['city:is:19800101-9804'])).toMatchObject({ conditions: [], isWhole: false });
  });
});

describe('Whoever changes a view that is not all theirs', () => {
  const stored = aDraft({
    filters: ['discountLetters:has:yes', 'city:is:Umeå'],
    sorts: ['-updated'],
    columns: [column('name'), column('discountLetters'), column('customFields.gone')],
  });
  const changed = (patch: Partial<ViewDraft>) => changedView(stored, patch, { viewer: technician, custom, today });

  it('leaves in it what is closed to them, and what they changed is changed', () => {
    expect(changed({ name: 'Annat namn' })).toMatchObject({
      ok: true,
      view: { name: 'Annat namn', filters: ['city:is:Umeå', 'discountLetters:has:yes'], sorts: ['-updated'] },
    });
    expect(changed({ filters: ['city:is:Växjö'], sorts: [], columns: [column('city')] })).toMatchObject({
      ok: true,
      view: {
        filters: ['city:is:Växjö', 'discountLetters:has:yes'],
        sorts: [],
        // What nobody has any more is gone.
        columns: [column('city'), column('discountLetters')],
      },
    });
  });

  it('still asks by nothing that is closed to them', () => {
    expect(changed({ filters: ['discountLetters:has:no'] })).toMatchObject({
      ok: false,
      violations: [{ code: 'VIEW_PART', path: ['filters', '0'] }],
    });
  });
});

it('A view that nobody has opened for ninety days is told of', () => {
  const [now, day] = [Date.UTC(2026, 10, 29), 24 * 60 * 60_000];
  expect(unusedSince(now - 89 * day, now)).toBe(null);
  expect(unusedSince(now - 90 * day, now)).toBe(now - 90 * day);
  expect([isUseNews(now - day / 2, now), isUseNews(now - day, now)]).toEqual([false, true]);
});
