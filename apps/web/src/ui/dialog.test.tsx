import '@testing-library/jest-dom/jest-globals';
import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderOnPage } from '../test/in-app';
import { Dialog } from './dialog';

function Page() {
  const [opened, setOpened] = useState(false);
  return (
    <main>
      <h1>Kortet</h1>
      <button type="button" onClick={() => setOpened(true)}>
        Tilldela
      </button>
      <button type="button">Något annat</button>
      {opened && (
        <Dialog opened onClose={() => setOpened(false)} title="Tilldela kunden">
          <input aria-label="Sök" />
        </Dialog>
      )}
    </main>
  );
}

it('gives the focus back to whoever opened a dialog, also one that is gone at once', async () => {
  await renderOnPage(Page, {});
  const user = userEvent.setup();
  const opener = await screen.findByRole('button', { name: 'Tilldela' });
  opener.focus();
  await user.keyboard('{Enter}');
  const field = await screen.findByRole('textbox', { name: 'Sök' });
  await waitFor(() => expect(document.activeElement?.closest('[role="dialog"]')).not.toBeNull());
  field.focus();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(opener).toHaveFocus());
});
