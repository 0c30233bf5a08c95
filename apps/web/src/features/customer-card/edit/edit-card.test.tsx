import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomField, someSettings } from '@register/domain/testing/builders';
import { App } from '../../../app/app';
import { createAppRouter } from '../../../app/router';
import { post } from '../../../graphql/post';
import sv from '../../../i18n/sv.json';
import { createSession } from '../../../session/session';
import { aCard } from '../../../test/a-card';
import { aViewer, standInForTheApi, type Answers } from '../../../test/api-stand-in';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  window.scrollTo = () => undefined;
});

/** The edit page of one card; what is sent is kept, and answered by `customerUpdate`. */
async function editing(customerUpdate: Answers[string] = saves, more: Answers = {}) {
  const sent: Record<string, unknown>[] = [];
  standInForTheApi({
    viewer: () => aViewer(),
    documentStorage: () => ({ usedBytes: 0, quotaBytes: 1000, maxFileBytes: 100 }),
    customer: () => aCard(),
    customerSettings: () => ({ ...someSettings(), version: 1 }),
    ...more,
    customers: () => ({ edges: [], pageInfo: { hasNextPage: false }, totalCount: null }),
    customerUpdate: (args) => {
      sent.push(structuredClone({ ...args, input: { ...(args['input'] as object) } }));
      return customerUpdate(args);
    },
  });
  const session = createSession(post);
  const router = createAppRouter(session, createMemoryHistory({ initialEntries: ['/customers/cus_1/edit'] }));
  await router.load();
  render(<App session={session} router={router} language="sv" messages={sv} />);
  const user = userEvent.setup({ delay: null });
  const field = (name: string) => screen.findByLabelText(new RegExp(`^${name}( \\*)?$`), { selector: 'input' });
  const retype = async (name: string, text: string) => {
    await user.clear(await field(name));
    await user.type(await field(name), text);
  };
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  return { router, user, sent, field, retype, press };
}

const saves: Answers[string] = ({ input }) => ({
  customer: aCard({ ...(input as object), version: 8 }),
  userErrors: [],
});

/** Per saved another phone number meanwhile, until one has seen it. */
const conflicts: Answers[string] = ({ input, expectedVersion }) =>
  expectedVersion === 9
    ? { customer: aCard({ ...(input as object), version: 10 }), userErrors: [] }
    : {
        customer: null,
        userErrors: [
          {
            __typename: 'VersionConflictError',
            code: 'VERSION_CONFLICT',
            message: 'Någon annan har ändrat samma fält.',
            path: [],
            conflicts: [
              {
                field: 'phone',
                part: null,
                mine: '+46701740622',
                theirs: '+46701740611',
                original: '+46701740605',
                changedBy: 'Per Öberg',
                changedAt: '2026-11-21T10:42:00.000Z',
              },
            ],
            current: aCard({ version: 9, phone: '+46701740611', comments: 'Portkod 4512' }),
          },
        ],
      };

describe('somebody who edits a card', () => {
  it('sends only what they changed, with the version they saw, and reads the card afterwards', async () => {
    const { sent, retype, press, router } = await editing();
    await retype('E-post', 'ny@example.com');
    expect(await screen.findByText('1 ändring är inte sparad')).toBeInTheDocument();
    await press('Spara ändringar');
    await waitFor(() => expect(router.state.location.pathname).toBe('/customers/cus_1'));
    expect(sent).toEqual([{ id: 'cus_1', input: { email: 'ny@example.com' }, expectedVersion: 7 }]);
  });

  it('fills in the fields that the group has defined, each with the control of its type', async () => {
    const options = [
      { key: 'vent', sv: 'Ventilation', en: 'Ventilation' },
      { key: 'heat', sv: 'Värme', en: 'Heating' },
    ];
    const fields = [
      aCustomField({ id: '1', key: 'door_code', title: { sv: 'Portkod', en: 'Door code' } }),
      aCustomField({ id: '2', key: 'floors', type: 'NUMBER', title: { sv: 'Våningar', en: 'Floors' } }),
      aCustomField({
        id: '3',
        key: 'systems',
        type: 'MULTIPLE_CHOICE',
        title: { sv: 'System', en: 'Systems' },
        options,
      }),
    ];
    const { sent, user, retype, press } = await editing(() => ({ customer: aCard({ version: 8 }), userErrors: [] }), {
      customFields: () => fields,
    });
    expect(screen.queryByRole('button', { name: /^Återställ fältet/ })).not.toBeInTheDocument();
    await retype('Våningar', 'tre');
    expect(screen.getAllByRole('button', { name: /^Återställ fältet/ })).toHaveLength(1);
    await press('Spara ändringar');
    expect(await screen.findByRole('link', { name: 'Våningar: Skriv ett tal, t.ex. 12,5.' })).toBeInTheDocument();
    await retype('Våningar', '2,5');
    await retype('Portkod', '4512');
    await user.click(screen.getByRole('checkbox', { name: 'Värme' }));
    await press('Spara ändringar');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.['input']).toEqual({
      customFields: [
        { key: 'door_code', text: '4512' },
        { key: 'floors', number: 2.5 },
        { key: 'systems', choices: ['heat'] },
      ],
    });
  });

  it('is told at the field and in a summary what stops it, and nothing is sent', async () => {
    const { sent, retype, press } = await editing();
    await retype('Namn', ' ');
    await press('Spara ändringar');
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getByRole('link', { name: 'Namn: Skriv ett namn.' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Namn' })).toBeInvalid();
    expect(sent).toEqual([]);
  });

  it('sees an error of the API at its field', async () => {
    const { retype, press } = await editing(() => ({
      customer: null,
      userErrors: [
        { __typename: 'InputError', code: 'EMAIL_INVALID', message: 'Adressen finns inte.', path: ['email'] },
      ],
    }));
    await retype('E-post', 'borta@example.com');
    await press('Spara ändringar');
    expect(await screen.findByRole('link', { name: 'E-post: Adressen finns inte.' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'E-post' })).toBeInvalid();
  });

  it('puts a field back to what is saved', async () => {
    const { field, retype, press } = await editing();
    await retype('Telefon', '070-174 06 22');
    await press('Återställ fältet Telefon');
    expect(await field('Telefon')).toHaveValue('070-174 06 05');
    expect(screen.getByText('Inget är ändrat än')).toBeInTheDocument();
  });

  it('reads why the number is locked, and whom to ask', async () => {
    const { press } = await editing();
    await press('Varför är Kundnummer låst?');
    expect(await screen.findByText(/bara administratörer byta kundnumret/)).toBeInTheDocument();
    expect(screen.getByText('Fråga Per Öberg.')).toBeInTheDocument();
  });

  it('is asked before a link leads away from what they typed', async () => {
    const { retype, user, router } = await editing();
    await retype('E-post', 'ny@example.com');
    await user.click(screen.getByRole('link', { name: 'Tillbaka till kundkortet' }));
    expect(await screen.findByRole('dialog', { name: 'Spara ändringarna?' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/customers/cus_1/edit');
  });

  it('is offered what a crash left behind, and gets it back', async () => {
    const first = await editing();
    await first.retype('E-post', 'ny@example.com');
    await waitFor(() => expect(sessionStorage).toHaveLength(1));
    const kept = { ...sessionStorage } as Record<string, string>;
    document.body.replaceChildren();
    for (const [key, value] of Object.entries(kept)) sessionStorage.setItem(key, value);
    const { field, press } = await editing();
    await press('Återställ');
    expect(await field('E-post')).toHaveValue('ny@example.com');
  });
});

describe('two who changed the same field', () => {
  it('see both values and who; one keeps their own unless they choose, and the rest comes along', async () => {
    const { sent, retype, press, router } = await editing(conflicts);
    await retype('Telefon', '070-174 06 22');
    await retype('E-post', 'ny@example.com');
    await press('Spara ändringar');
    const dialog = await screen.findByRole('dialog', { name: 'Ni har ändrat samma sak' });
    const phone = within(dialog).getByRole('group', { name: 'Telefon' });
    expect(within(phone).getByRole('radio', { name: /Din 070-174 06 22/ })).toBeChecked();
    expect(within(phone).getByRole('radio', { name: /Per Öberg .*070-174 06 11/ })).not.toBeChecked();
    expect(within(phone).getByText('070-174 06 05')).toBeInTheDocument();
    await press('Spara mitt val');
    await waitFor(() => expect(router.state.location.pathname).toBe('/customers/cus_1'));
    expect(sent[1]).toEqual({
      id: 'cus_1',
      input: { phone: '070-174 06 22', email: 'ny@example.com' },
      expectedVersion: 9,
    });
  });

  it('send nothing of a field that they gave up', async () => {
    const { sent, retype, press, user, router } = await editing(conflicts);
    await retype('Telefon', '070-174 06 22');
    await retype('E-post', 'ny@example.com');
    await press('Spara ändringar');
    await user.click(await screen.findByRole('radio', { name: /Per Öberg/ }));
    await press('Spara mitt val');
    await waitFor(() => expect(router.state.location.pathname).toBe('/customers/cus_1'));
    expect(sent[1]).toEqual({ id: 'cus_1', input: { email: 'ny@example.com' }, expectedVersion: 9 });
  });

  it('lose nothing by going back to the form', async () => {
    const { retype, press, field } = await editing(conflicts);
    await retype('Telefon', '070-174 06 22');
    await press('Spara ändringar');
    await press('Tillbaka till formuläret');
    expect(await field('Telefon')).toHaveValue('070-174 06 22');
  });
});
