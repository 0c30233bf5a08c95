import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createMemoryHistory } from '@tanstack/react-router';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { roleTemplates } from '@register/domain/access/permissions';
import { addressKinds, type CustomerPatch } from '@register/domain/customer/customer';
import { isPlainField, plainFieldKeys } from '@register/domain/customer/plain-fields';
import { aCustomer, someSettings } from '@register/domain/testing/builders';
import { besidesTheManual } from '@register/domain/testing/manual-actions';
import {
  allInUse,
  manualCard,
  refusedOnes,
  type ManualField,
  type ManualViewer,
} from '@register/domain/testing/manual-card';
import { App } from '../../../app/app';
import { createAppRouter } from '../../../app/router';
import { post } from '../../../graphql/post';
import sv from '../../../i18n/sv.json';
import { createSession } from '../../../session/session';
import { aCard } from '../../../test/a-card';
import { aViewer, standInForTheApi } from '../../../test/api-stand-in';
import { valuesOf } from './form-values';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  window.scrollTo = () => undefined;
});

const person = { role: null, phone: null, sendServiceProtocol: false, sendWorkOrder: false, isMain: true };
const article = {
  id: 'art_1',
  number: 'P-100',
  name: 'Pump',
  unit: null,
  price: 100,
  timeArticle: false,
  status: 'ACTIVE',
};
const row = (id: string) => ({ id, article, quantity: 1, price: 100, discount: null, note: null });
/** Something stands in every list, so that each shows its controls. */
const full = {
  vatType: 'CUSTOM_VAT',
  vatPercent: 6,
  assignees: [
    {
      user: { id: 'usr_mona', name: 'Mona Karlsson', email: 'mona@exempel.se' },
      assignedAt: '2026-11-01T08:00:00.000Z',
    },
  ],
  addresses: Object.fromEntries(
    addressKinds.map((kind) => [
      kind,
      { row1: 'Gatan 1', row2: null, postalCode: null, city: 'Hjo', province: null, country: null },
    ]),
  ),
  contactPersons: [{ id: 'con_1', name: 'Åsa Prov', email: 'asa@example.com', ...person }],
  coApplicants: [{ id: 'coa_1', name: 'Sara Påhittad', personalNumber: '19800101-****', sharePercent: null }],
  serviceArticles: [row('car_1')],
  workOrderArticles: [row('car_2')],
  tags: [],
  subgroups: [],
  discountLetters: [],
};

/** The edit page of a card on which every field that fits its type is in use, as somebody sees it. */
async function formOf(
  who: 'administrator' | 'office' | 'technician',
  type: 'COMPANY' | 'PRIVATE',
  settings = allInUse,
) {
  cleanup();
  const reads = (field: string): boolean => manualCard.some((it) => it.field === field && it.reads.includes(who));
  const held = Object.entries(full).filter(([field]) => reads(field) || field === 'addresses');
  standInForTheApi({
    viewer: () =>
      aViewer({
        permissions: roleTemplates[who],
        viewScope: who === 'technician' ? 'ASSIGNED' : 'ALL',
        editScope: who === 'technician' ? 'ASSIGNED' : 'ALL',
        group: { id: 'grp_1', name: 'Provbolaget AB', usesSubgroups: true },
      }),
    documentStorage: () => ({ usedBytes: 0, quotaBytes: 1000, maxFileBytes: 100 }),
    customer: () => aCard({ type, ...Object.fromEntries(held) }),
    customerSettings: () => ({ ...someSettings(settings), version: 1 }),
    customers: () => ({ edges: [], pageInfo: { hasNextPage: false }, totalCount: null }),
    costCentres: () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } }),
    discountLetters: () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } }),
  });
  const session = createSession(post);
  const router = createAppRouter(session, createMemoryHistory({ initialEntries: ['/customers/cus_1/edit'] }));
  await router.load();
  render(<App session={session} router={router} language="sv" messages={sv} />);
  await screen.findByRole('button', { name: 'Spara ändringar' });
  await waitFor(() => expect(controlsOf('subgroups')).toHaveLength(1));
}

/** What the form has to fill a field in with, or to read it by where it is locked. */
function controlsOf(field: string): HTMLElement[] {
  if (field === 'type') return screen.queryAllByRole('radio', { name: /^(Företag|Privat)$/ });
  // A locked field has no name in the form, only its label.
  if (field === 'number') return screen.queryAllByLabelText('Kundnummer', { selector: 'input' });
  const [list, prices] = field.endsWith('.prices') ? [field.replace('.prices', ''), '.price'] : [field, ''];
  const at = ['name', 'data-name'].flatMap((name) =>
    prices === '' ? [`[${name}="${list}"]`, `[${name}^="${list}."]`] : [`[${name}^="${list}."][${name}$="${prices}"]`],
  );
  return [...document.querySelectorAll<HTMLElement>(at.join())];
}

const isOpen = (control: HTMLElement): boolean => !control.matches('[readonly], [disabled], [aria-disabled="true"]');
const fits = ({ on }: ManualField, type: string): boolean => (on.type ?? 'COMPANY') === type;
/** What has a control by who looks and whether it fits the card; the number is there to read. */
const inForm = (type: 'COMPANY' | 'PRIVATE', who: ManualViewer): ManualField[] =>
  manualCard.filter((it) => it.form !== null && fits(it, type) && it.reads.includes(who));

describe('The form of the card', () => {
  it.each(['administrator', 'office', 'technician'] as const)(
    'lets the %s fill in what the manual lets them, and shows nothing that they may not read',
    async (who) => {
      for (const type of ['COMPANY', 'PRIVATE'] as const) {
        await formOf(who, type);
        const shown = manualCard.filter((it) => fits(it, type) && it.form !== null && controlsOf(it.field).length > 0);
        expect(shown.map(({ field }) => field)).toEqual(inForm(type, who).map(({ field }) => field));
        const open = shown.filter(({ field }) => controlsOf(field).some(isOpen));
        expect(open.map(({ field }) => field)).toEqual(
          shown.filter(({ edits }) => edits.includes(who)).map(({ field }) => field),
        );
      }
    },
    120_000,
  );

  it('has no control of a field whose setting is off', async () => {
    await formOf('office', 'COMPANY', {});
    const shown = manualCard.filter(({ field, shownBy }) => shownBy !== null && controlsOf(field).length > 0);
    expect(shown.map(({ field }) => field)).toEqual([]);
  }, 60_000);

  it('has a control for every field that is nothing but its row', async () => {
    await formOf('office', 'COMPANY');
    const missing = plainFieldKeys.filter((field) => !controlsOf(field).some(isOpen));
    expect(missing.map((field) => `the field ${field} of the table has no control in the form`)).toEqual([]);
  }, 60_000);

  it('says at its control what is wrong with a value that the manual refuses', async () => {
    await formOf('office', 'COMPANY');
    const typed = refusedOnes.filter((it) => fits(it, 'COMPANY')).flatMap(typing);
    expect(typed.map(({ field }) => field)).toEqual(expect.arrayContaining(['name', 'email', 'serviceArticles']));
    for (const { field, at, value, told } of typed) {
      const control = controlNamed(at)!;
      const before = control.value;
      fireEvent.change(control, { target: { value } });
      fireEvent.click(screen.getByRole('button', { name: 'Spara ändringar' }));
      await waitFor(() =>
        expect({ field, invalid: document.querySelector(`[name="${told}"]`)?.getAttribute('aria-invalid') }).toEqual({
          field,
          invalid: 'true',
        }),
      );
      fireEvent.change(control, { target: { value: before } });
      await waitFor(() => expect(control).toBeValid());
    }
  }, 120_000);

  it("holds every field that the manual's table has in it, and no other", () => {
    const { addresses, ...values } = valuesOf(aCustomer());
    const held = [...Object.keys(values), ...Object.keys(addresses).map((kind) => `addresses.${kind}`)];
    const told = manualCard.flatMap(({ form }) => form ?? []);
    expect(told.filter((name) => !held.includes(name))).toEqual([]);
    const others = held.filter((name) => !told.includes(name) && !besidesTheManual.has(name) && !isPlainField(name));
    expect(others).toEqual(['customFields']);
    expect(Object.keys(addresses)).toEqual([...addressKinds]);
  });
});

/** What one types in: not what opens a list of choices. */
const controlNamed = (name: string): HTMLInputElement | HTMLTextAreaElement | null =>
  document.querySelector(
    `input:not([type="checkbox"], [type="hidden"], [aria-haspopup])[name="${name}"], textarea[name="${name}"]`,
  );

interface Typing {
  readonly field: string;
  /** The name of the control that is typed in, and of the one that says what is wrong. */
  readonly at: string;
  readonly told: string;
  readonly value: string;
}

/** A refused change as it is typed: none where the form offers only what is right (choices, switches, links). */
function typing({
  field,
  wrong: [patch, refusal],
}: ManualField & { wrong: readonly [CustomerPatch, string] }): Typing[] {
  const told = nameOf(refusal.split(' ')[1] ?? '');
  const texts = textsOf(patch).map(({ path, value }) => ({ field, told, at: nameOf(path), value }));
  const last = texts.at(-1);
  return last && texts.length === 1 && controlNamed(last.at) !== null ? [last] : [];
}

/** New rows of a list stand in one list with the others. */
const nameOf = (path: string): string => path.replace('.create.', '.');

/** What of a change would be typed, switched or chosen; which article it is, and how many of it, stands in the row already. */
function textsOf(value: unknown, path: readonly string[] = []): { path: string; value: string }[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return path.at(-1) === 'article' || (path.at(-1) === 'quantity' && Number(value) > 0)
      ? []
      : [{ path: path.join('.'), value: String(value) }];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}
