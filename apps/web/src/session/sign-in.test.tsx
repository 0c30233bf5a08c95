import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../app/app';
import { createAppRouter } from '../app/router';
import { post } from '../graphql/post';
import sv from '../i18n/sv.json';
import { aViewer, Refusal, standInForTheApi, type Answers } from '../test/api-stand-in';
import { createSession } from './session';

beforeEach(() => {
  localStorage.clear();
  // jsdom has no layout to scroll.
  window.scrollTo = () => undefined;
});

/** The whole app at an address, with an API that answers like this. */
function openApp(address: string, answers: Answers) {
  const api = standInForTheApi(answers);
  const session = createSession(post);
  const router = createAppRouter(session, createMemoryHistory({ initialEntries: [address] }));
  render(<App session={session} router={router} language="sv" messages={sv} />);
  return { api, router, user: userEvent.setup() };
}

const rightPassword = { email: 'mona@exempel.se', password: 'rätt lösenord' };
const signIn: Answers[string] = ({ email, password }) =>
  email === rightPassword.email && password === rightPassword.password
    ? { viewer: aViewer(), userErrors: [] }
    : { viewer: null, userErrors: [anError('E-post eller lösenord stämmer inte.')] };
const anError = (message: string) => ({ __typename: 'InputError', code: 'REQUIRED', message, path: [] });
const nobody: Answers = { viewer: () => null, signIn };

async function fillIn(user: ReturnType<typeof userEvent.setup>, { email, password }: typeof rightPassword) {
  await user.type(await screen.findByRole('textbox', { name: 'E-post' }), email);
  await user.type(screen.getByLabelText(/^Lösenord/), password);
  await user.click(screen.getByRole('button', { name: 'Logga in' }));
}

describe('a person who is not signed in', () => {
  it('is led to the sign-in, and after it to the page they wanted', async () => {
    const { router, user } = openApp('/me', nobody);
    expect(await screen.findByRole('heading', { name: 'Logga in' })).toBeInTheDocument();
    expect(router.state.location.href).toBe('/login?next=%2Fme');
    await fillIn(user, rightPassword);
    expect(await screen.findByRole('heading', { name: 'Mina inställningar' })).toBeInTheDocument();
    expect(document.title).toBe('Mina inställningar – Provbolaget AB');
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example'])(
    'is never led to another site by a link (%s)',
    async (next) => {
      const { router, user } = openApp(`/login?next=${encodeURIComponent(next)}`, { ...nobody, ...aRegister });
      await fillIn(user, rightPassword);
      await waitFor(() => expect(router.state.location.pathname).toBe('/customers'));
    },
  );

  it('hears that e-mail or password is wrong, in the words of the API, and keeps what was typed', async () => {
    const { user } = openApp('/login', nobody);
    await fillIn(user, { ...rightPassword, password: 'fel' });
    expect(await screen.findByRole('alert')).toHaveTextContent('E-post eller lösenord stämmer inte.');
    expect(screen.getByRole('textbox', { name: 'E-post' })).toHaveValue(rightPassword.email);
    expect(screen.getByLabelText(/^Lösenord/)).toHaveFocus();
  });

  it('is told which field is empty without asking the API', async () => {
    const { user, api } = openApp('/login', nobody);
    await user.click(await screen.findByRole('button', { name: 'Logga in' }));
    expect(screen.getByRole('textbox', { name: 'E-post' })).toHaveAccessibleDescription('Skriv din e-postadress.');
    expect(screen.getByRole('textbox', { name: 'E-post' })).toHaveFocus();
    expect(api.asked).not.toContain('signIn');
  });

  it('hears what to do when the server cannot be reached', async () => {
    const { user } = openApp('/login', nobody);
    globalThis.fetch = async () => Promise.reject(new TypeError('Failed to fetch'));
    await fillIn(user, rightPassword);
    expect(await screen.findByRole('alert')).toHaveTextContent('Det gick inte att nå servern');
  });

  it('can look at the password and choose language', async () => {
    const { user, api } = openApp('/login', nobody);
    await user.type(await screen.findByLabelText(/^Lösenord/), 'hemligt');
    await user.click(screen.getByRole('button', { name: 'Visa Lösenord' }));
    expect(screen.getByLabelText(/^Lösenord/)).toHaveAttribute('type', 'text');
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'x@y.se');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(api.headers.at(-1)?.get('accept-language')).toBe('en'));
    expect(api.headers.at(-1)?.get('apollo-require-preflight')).toBe('true');
  });
});

describe('a person whose session ends while they work', () => {
  it('signs in over the untouched page, and what was on its way is sent again', async () => {
    let ended = true;
    const { user, api } = openApp('/customers', {
      viewer: () => aViewer(),
      signIn: (args) => {
        ended = false;
        return signIn(args);
      },
      ...aRegister,
      customers: (args) => {
        if (ended) throw new Refusal({ code: 'UNAUTHENTICATED', requestId: 'req_1' });
        return aList(args);
      },
    });
    expect(await screen.findByRole('dialog', { name: 'Logga in igen' })).toBeInTheDocument();
    await user.type(screen.getByLabelText(/^Lösenord/), rightPassword.password);
    await user.click(screen.getByRole('button', { name: 'Logga in' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await screen.findByText('1 kund')).toBeInTheDocument();
    expect(api.asked.filter((field) => field === 'customers')).toHaveLength(2);
    expect(api.asked).not.toContain('sessionChange');
    expect(api.headers.at(-1)?.get('x-acting-as')).toBe('usr_mona');
  });

  it('goes on in the group where they were, though the sign-in leads to another of theirs', async () => {
    let actsAs: 'nobody' | 'another' | 'themselves' = 'nobody';
    const { user, api } = openApp('/customers', {
      viewer: () => aViewer(),
      signIn: () => {
        actsAs = 'another';
        const group = { id: 'grp_2', name: 'Andra bolaget AB', usesSubgroups: false };
        return { viewer: aViewer({ user: { id: 'usr_elsewhere' }, group }), userErrors: [] };
      },
      sessionChange: ({ id }) => {
        if (id === 'usr_mona') actsAs = 'themselves';
        return { viewer: aViewer(), userErrors: [] };
      },
      ...aRegister,
      customers: (args) => {
        if (actsAs === 'nobody') throw new Refusal({ code: 'UNAUTHENTICATED' });
        if (actsAs === 'another') throw new Error('Sent in the other group');
        return aList(args);
      },
    });
    await user.type(await screen.findByLabelText(/^Lösenord/), rightPassword.password);
    await user.click(screen.getByRole('button', { name: 'Logga in' }));
    expect(await screen.findByText('1 kund')).toBeInTheDocument();
    expect(document.title).toContain('Provbolaget AB');
    expect(api.asked.indexOf('sessionChange')).toBeGreaterThan(api.asked.indexOf('signIn'));
  });
});

const aList: Answers[string] = () => ({
  edges: [
    {
      cursor: 'c1',
      node: {
        __typename: 'Customer',
        id: 'cus_1',
        number: '10001',
        name: 'Granåsen',
        status: 'ACTIVE',
        customFields: [],
      },
      searchMatch: null,
    },
  ],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: 'c1' },
  totalCount: { value: 1, precision: 'EXACT' },
});

const aRegister: Answers = { customers: aList, customerNews: () => ({ asOf: '2026-03-01T08:00:00.000Z' }) };
