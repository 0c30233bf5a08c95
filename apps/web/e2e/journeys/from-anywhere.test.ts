import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat } from '../world/seat';

const { sit, product } = world();

const palette = (seat: Seat) => seat.page.getByRole('combobox', { name: seat.text('palette.title') });
const chosen = (seat: Seat) => seat.page.locator('[role="option"][aria-selected="true"]');

describe('Without a mouse', () => {
  it('one finds a customer from any page, goes to pages by two letters, and comes back to the same row', async () => {
    const id = await aCustomer(product(), { name: 'Palettens Plåt AB', addresses: { invoice: { city: 'Umeå' } } });
    const otto = await sit('office');
    const { keyboard } = otto.page;
    await otto.goTo('/articles');
    await otto.page.getByRole('heading', { level: 1 }).waitFor();
    await keyboard.press('Control+k');
    await palette(otto).waitFor();
    // Typed at once: the field has the focus when it is there.
    await keyboard.type('palettens plat');
    await chosen(otto).filter({ hasText: 'Palettens Plåt AB' }).waitFor();
    expect(await palette(otto).getAttribute('aria-activedescendant')).toBe(await chosen(otto).getAttribute('id'));
    await expectAccessible(otto.page, 'the palette with hits');
    await keyboard.press('Enter');
    await otto.page.waitForURL(`**/customers/${id}`);
    await otto.heading('Palettens Plåt AB').waitFor();

    // What can be done here comes first; what one came from is remembered.
    await keyboard.press('Control+k');
    await chosen(otto)
      .filter({ hasText: otto.text('palette.edit') })
      .waitFor();
    await otto.page.getByRole('option', { name: 'Palettens Plåt AB' }).waitFor();
    await keyboard.type('>kostnads');
    await otto.page.getByText(otto.text('palette.none')).waitFor();
    await keyboard.press('Escape');
    await palette(otto).waitFor({ state: 'detached' });

    await keyboard.press('g');
    await keyboard.press('c');
    await otto.page.waitForURL(/\/customers$/);
    await otto.page.keyboard.press('?');
    const map = otto.page.getByRole('dialog', { name: otto.text('account.keys') });
    await map.getByText(otto.text('account.keys.palette')).waitFor();
    // Settings are not for the office.
    expect(await map.getByText(otto.text('nav.settings'), { exact: true }).count()).toBe(1);
    await expectAccessible(otto.page, 'the keyboard map');
    await keyboard.press('Escape');
    await map.waitFor({ state: 'detached' });

    const row = otto.page.getByRole('row').nth(12);
    await otto.tabTo(otto.page.locator('[role="row"][tabindex="0"]'));
    for (let step = 0; step < 11; step += 1) await keyboard.press('j');
    const name = await row.getByRole('rowheader').innerText();
    await keyboard.press('Enter');
    await otto.page.waitForURL(/\/customers\/cus_/);
    await otto.page.goBack();
    await otto.page.locator('[role="row"][tabindex="0"]').filter({ hasText: name }).waitFor();
  });

  it('single letters do nothing for those who have turned them off; Ctrl+K still does', async () => {
    const otto = await sit('office', { scheme: 'dark' });
    await otto.goTo('/me');
    await otto.page.getByRole('switch', { name: otto.text('account.keys.on') }).click();
    await otto.heading(otto.text('account.title')).click();
    await otto.page.keyboard.press('g');
    await otto.page.keyboard.press('c');
    await otto.page.keyboard.press('?');
    await otto.page.keyboard.press('Control+k');
    await palette(otto).waitFor();
    expect(otto.page.url()).toMatch(/\/me$/);
  });
});

describe('On a phone', () => {
  it('the search is a tab, and finds the customers of a contact person', async () => {
    const id = await aCustomer(product(), { name: 'Fickans Fog AB', contactPersons: [{ name: 'Petra Palett' }] });
    const otto = await sit('office', { screen: 'phone', scheme: 'dark' });
    await otto.button('nav.search').click();
    await palette(otto).fill('@petra pal');
    const hit = otto.page.getByRole('option', { name: /Petra Palett/ });
    await hit.waitFor();
    await expectAccessible(otto.page, 'the palette on a phone');
    await hit.click();
    await otto.page.waitForURL(`**/customers/${id}`);
  });
});

describe('Somebody with the list before them', () => {
  it('asks the server once for each search, and for nothing else', async () => {
    await aCustomer(product(), { name: 'Ensamma Frågan AB' });
    const otto = await sit('office');
    await otto.goTo('/customers');
    await otto.page.waitForLoadState('networkidle');
    let asked = 0;
    otto.page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked += 1;
    });
    await otto.search('ensamma fr');
    await otto.customer('Ensamma Frågan AB').locator('mark').first().waitFor();
    await otto.page.waitForLoadState('networkidle');
    expect(asked).toBe(1);
  });

  it('is told when others have changed it, and sees it when they ask to', async () => {
    const id = await aCustomer(product(), { name: 'Aaa Först i Listan AB' });
    const otto = await sit('office');
    await otto.page.clock.install();
    await otto.goTo('/customers');
    await otto.customer('Aaa Först i Listan AB').waitFor();
    await otto.page.waitForLoadState('networkidle');
    await product().ask(
      'mutation ($id: ID!) { customerUpdate(id: $id, input: { name: "Aaa Omdöpt AB" }) { customer { id } } }',
      { id },
    );
    await otto.page.clock.runFor(31_000);
    const pill = otto.page.getByRole('button', { name: /1 kund har ändrats/ });
    await pill.waitFor();
    expect(await otto.customer('Aaa Omdöpt AB').count()).toBe(0);
    await expectAccessible(otto.page, 'the list with news');
    await pill.click();
    await otto.customer('Aaa Omdöpt AB').waitFor();
    await pill.waitFor({ state: 'detached' });
  });
});

describe('What somebody has started', () => {
  it.each(['desktop', 'phone'] as const)(
    'is told of wherever they go, on a %s, and leads to what came of it',
    async (screen) => {
      const file = `jobb-${screen}.csv`;
      const alva = await sit('administrator', { screen, scheme: screen === 'desktop' ? 'dark' : 'light' });
      await alva.goTo('/import');
      const content = Buffer.from(`Kundnr;Namn\nJ-${screen};Jobbets Bygg AB`);
      await alva.page.locator('input[type=file]').setInputFiles({ name: file, mimeType: 'text/csv', buffer: content });
      await alva.page.waitForURL(/\/import\/job_/);
      await alva.goTo('/articles');
      const tray = alva.page.getByRole('button', { name: /jobb (pågår|har nytt att visa)/ });
      await tray.click();
      const drawer = alva.page.getByRole('dialog', { name: alva.text('jobs.title') });
      const job = drawer.getByRole('listitem').filter({ hasText: file });
      await job.getByText(alva.text('jobs.state.TRIED')).waitFor();
      await expectAccessible(alva.page, `the tray on a ${screen}`);

      // What is not wanted after all is stopped there.
      await job.getByRole('button', { name: alva.text('jobs.cancel') }).click();
      await alva.page.getByRole('dialog', { name: alva.text('jobs.cancel.title') }).waitFor();
      await alva.page
        .getByRole('dialog')
        .last()
        .getByRole('button', { name: alva.text('jobs.cancel') })
        .click();
      await job.waitFor({ state: 'detached' });
      await drawer.getByRole('link', { name: alva.text('jobs.all') }).click();
      const row = alva.page.locator('main').getByRole('listitem').filter({ hasText: file });
      await row.getByText(alva.text('jobs.state.CANCELLED')).waitFor();
      await row.getByRole('link', { name: alva.text('jobs.result') }).click();
      await alva.page.waitForURL(/\/import\/job_/);
    },
  );
});

describe('The overview', () => {
  it.each(['administrator', 'technician'] as const)(
    'counts what the list holds that its numbers lead to, for a %s',
    async (role) => {
      const seat = await sit(role, { screen: role === 'technician' ? 'phone' : 'desktop' });
      await seat.customers().first().waitFor();
      await seat.page.keyboard.press('g');
      await seat.page.keyboard.press('h');
      await seat.heading(seat.text('overview.title')).waitFor();
      await seat.page.locator('main > ul a').first().waitFor();
      await expectAccessible(seat.page, `the overview of a ${role}`);
      const numbers = seat.page.locator('main > ul a');
      for (let at = 0; at < 3; at += 1) {
        const [, told = ''] = (await numbers.nth(at).innerText()).split('\n').filter((line) => line.trim() !== '');
        await numbers.nth(at).click();
        await seat.page.waitForURL(/\/customers/);
        const count =
          told === '0'
            ? seat.page.getByText(/Inga kunder|Inga aktiva/).first()
            : seat.page.getByText(new RegExp(`^(${told}|10\\s000\\+) kund`)).first();
        await count.waitFor();
        await seat.page.goBack();
        await numbers.nth(at).waitFor();
      }
    },
  );
});
