import { describe, expect, it } from '@jest/globals';
import { aCustomer, stored } from '../world/customers';
import { world } from '../world/journey';

const { sit, product } = world();

describe('what somebody has typed', () => {
  it('is asked about when they leave, and saved on the way if they say so', async () => {
    const id = await aCustomer(product(), { name: 'Vaktens Bygg AB' });
    const otto = await sit('office');
    await otto.goTo(`/customers/${id}/edit`);
    await otto.field('card.field.comments').fill('Inte sparat än');
    await otto.link('nav.customers').first().click();
    await otto.button('ui.guard.stay').click();
    expect(await otto.field('card.field.comments').inputValue()).toBe('Inte sparat än');
    await otto.link('nav.customers').first().click();
    await otto.button('ui.guard.save').click();
    await otto.heading(otto.text('register.title')).waitFor();
    expect(await stored(product(), id)).toMatchObject({ comments: 'Inte sparat än' });
  });

  it('is offered again after the browser was reloaded', async () => {
    const id = await aCustomer(product(), { name: 'Omladdade Rör AB' });
    const otto = await sit('office');
    await otto.goTo(`/customers/${id}/edit`);
    await otto.field('card.field.comments').fill('Mitt i en mening');
    await otto.page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.startsWith('register.draft.')));
    otto.page.once('dialog', (dialog) => void dialog.accept());
    await otto.page.reload();
    await otto.button('card.draft.restore').click();
    expect(await otto.field('card.field.comments').inputValue()).toBe('Mitt i en mening');
  });

  it('is still there when the session ended meanwhile, and is saved after signing in again', async () => {
    const id = await aCustomer(product(), { name: 'Utloggade El AB' });
    const otto = await sit('office');
    await otto.goTo(`/customers/${id}/edit`);
    await otto.field('card.field.comments').fill('Före utloggning');
    await otto.context.clearCookies();
    await otto.button('ui.saveBar.save').click();
    const dialog = otto.page.getByRole('dialog', { name: otto.text('session.expired.title') });
    await dialog.getByLabel(otto.text('login.password')).first().fill(product().user('office').password);
    await dialog.getByRole('button', { name: otto.text('login.submit'), exact: true }).click();
    await otto.expectSaved();
    expect(await stored(product(), id)).toMatchObject({ comments: 'Före utloggning' });
  });

  it('is told in one go what to put right, field by field', async () => {
    const id = await aCustomer(product(), { name: 'Rätta Mig AB' });
    const otto = await sit('office');
    await otto.goTo(`/customers/${id}/edit`);
    await otto.field('card.field.organisationNumber').fill('556016-0681');
    await otto.field('card.field.email').first().fill('ingen');
    await otto.button('ui.saveBar.save').click();
    await otto.page.getByText(otto.text('card.violation.IDENTITY_CHECK_DIGIT')).first().waitFor();
    await otto.page.getByText(otto.text('card.violation.EMAIL_INVALID')).first().waitFor();
    expect(await stored(product(), id)).toMatchObject({ version: 1 });
  });
});

describe('a page that stays open while the register is updated', () => {
  it('loads itself anew when somebody goes to a part that has been replaced', async () => {
    const id = await aCustomer(product(), { name: 'Nya Versioner AB' });
    const otto = await sit('office');
    await otto.goTo(`/customers/${id}`);
    await otto.heading('Nya Versioner AB').waitFor();
    await otto.page.route('**/assets/customer-history-page*.js', (route) => route.fulfill({ status: 404 }), {
      times: 2,
    });
    await otto.link('card.history.all').click();
    await otto.heading('Nya Versioner AB').waitFor();
    await otto.field('card.history.field').waitFor();
    // The browser may say that a part could not be had before the page is loaded anew; nothing else may be complained of.
    const others = otto.complaints.filter((complaint) => !/dynamically imported module/.test(complaint));
    otto.complaints.splice(0, otto.complaints.length, ...others);
  });

  it('asks kindly to be loaded anew when that does not help at once', async () => {
    const otto = await sit('office');
    await otto.goTo('/me');
    await otto.page.route('**/assets/register-grid*.js', (route) => route.fulfill({ status: 404 }));
    await otto.link('nav.customers').first().click();
    await otto.heading(otto.text('error.renewed.title')).waitFor();
    await otto.page.unroute('**/assets/register-grid*.js');
    await otto.button('error.page.reload').click();
    await otto.heading(otto.text('register.title')).waitFor();
    // The browser and React say each on their own that a part could not be had.
    otto.complaints.length = 0;
  });
});
