import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderOnPage } from '../test/in-app';
import { AppLink } from './app-link';
import { useDirtyGuard } from './use-dirty-guard';

/** A form with one field, a link away and an action that uses what is saved. */
async function aForm({ saves = true } = {}) {
  const saved: string[] = [];
  const sent: string[] = [];
  function Form() {
    const [stored, setStored] = useState('Granåsen');
    const [name, setName] = useState(stored);
    const guard = useDirtyGuard({
      dirty: name !== stored,
      save: async () => {
        if (!saves) return false;
        saved.push(name);
        setStored(name);
        return true;
      },
      belongs: (pathname) => pathname === '/section',
    });
    return (
      <main>
        <h1>Kortet</h1>
        <input aria-label="Namn" value={name} onChange={(event) => setName(event.target.value)} />
        <AppLink href="/other">Till listan</AppLink>
        <AppLink href="/section">Ett avsnitt</AppLink>
        <button type="button" onClick={() => void guard.confirmLeave().then((goOn) => goOn && sent.push(name))}>
          Skicka
        </button>
        {guard.dialog}
      </main>
    );
  }
  const { router } = await renderOnPage(Form, { '/other': <h1>Listan</h1>, '/section': <h1>Avsnittet</h1> });
  const user = userEvent.setup();
  const type = async () => user.type(await screen.findByRole('textbox', { name: 'Namn' }), ' AB');
  return { router, user, saved, sent, type };
}

const theQuestion = () => screen.findByRole('dialog', { name: 'Spara ändringarna?' });
const press = (name: string) => screen.findByRole('button', { name });

describe('a form with nothing typed', () => {
  it('lets one go', async () => {
    const { user } = await aForm();
    await user.click(await screen.findByRole('link', { name: 'Till listan' }));
    expect(await screen.findByRole('heading', { name: 'Listan' })).toBeInTheDocument();
  });
});

describe('a form with something typed', () => {
  it('asks before a link leads away, and staying keeps what was typed', async () => {
    const { user, type } = await aForm();
    await type();
    await user.click(screen.getByRole('link', { name: 'Till listan' }));
    await theQuestion();
    await user.click(await press('Stanna kvar'));
    expect(await screen.findByRole('textbox', { name: 'Namn' })).toHaveValue('Granåsen AB');
    expect(screen.queryByRole('heading', { name: 'Listan' })).not.toBeInTheDocument();
  });

  it('is saved and left when one says so', async () => {
    const { user, type, saved } = await aForm();
    await type();
    await user.click(screen.getByRole('link', { name: 'Till listan' }));
    await user.click(await press('Spara och gå vidare'));
    expect(await screen.findByRole('heading', { name: 'Listan' })).toBeInTheDocument();
    expect(saved).toEqual(['Granåsen AB']);
  });

  it('is left unsaved when one throws the changes away', async () => {
    const { user, type, saved } = await aForm();
    await type();
    await user.click(screen.getByRole('link', { name: 'Till listan' }));
    await user.click(await press('Kasta ändringar'));
    expect(await screen.findByRole('heading', { name: 'Listan' })).toBeInTheDocument();
    expect(saved).toEqual([]);
  });

  it('stays and says why when saving fails', async () => {
    const { user, type } = await aForm({ saves: false });
    await type();
    await user.click(screen.getByRole('link', { name: 'Till listan' }));
    await user.click(await press('Spara och gå vidare'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Det gick inte att spara');
    expect(screen.queryByRole('heading', { name: 'Listan' })).not.toBeInTheDocument();
  });

  it('asks when Back would leave it', async () => {
    const { router, user, type } = await aForm();
    await act(() => router.navigate({ href: '/other' }));
    await act(() => router.navigate({ href: '/' }));
    await type();
    act(() => router.history.back());
    await theQuestion();
    await user.click(await press('Kasta ändringar'));
    expect(await screen.findByRole('heading', { name: 'Listan' })).toBeInTheDocument();
  });

  it('asks the browser to warn when the tab is closed, and only then', async () => {
    const { type } = await aForm();
    expect(closingIsStopped()).toBe(false);
    await type();
    await waitFor(() => expect(closingIsStopped()).toBe(true));
  });

  it('does not ask between its own sections', async () => {
    const { user, type } = await aForm();
    await type();
    await user.click(screen.getByRole('link', { name: 'Ett avsnitt' }));
    expect(await screen.findByRole('heading', { name: 'Avsnittet' })).toBeInTheDocument();
  });

  it('asks before an action that would use what is saved', async () => {
    const { user, type, sent } = await aForm();
    await type();
    await user.click(screen.getByRole('button', { name: 'Skicka' }));
    await user.click(await press('Stanna kvar'));
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Skicka' }));
    await user.click(await press('Spara och gå vidare'));
    await waitFor(() => expect(sent).toEqual(['Granåsen AB']));
  });
});

function closingIsStopped(): boolean {
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  return closing.defaultPrevented;
}
