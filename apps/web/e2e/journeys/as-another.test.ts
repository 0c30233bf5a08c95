import { beforeAll, describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Session } from '../world/product';
import type { Seat, SeatOptions } from '../world/seat';

const { sit, product } = world();

describe('somebody whom one browser holds as two', () => {
  let villa: string;
  beforeAll(async () => {
    villa = await aCustomer(product(), { name: 'Ottos Villa AB', addresses: { invoice: { row1: 'Gamla gatan 1' } } });
    await alsoLogin(villa);
  });

  it('keeps what is typed in one tab where that tab is, though the other has gone on as another', async () => {
    const otto = await comes('/customers/new');
    await otto.field('card.field.name').fill('Skriven i första fliken AB');

    const other = await otto.context.newPage();
    await other.goto(new URL('/me', otto.page.url()).href);
    await other.getByRole('button', { name: 'Ottos Villa AB' }).click();
    await other.waitForURL(/\/portal$/);

    await otto.button('create.saveAndOpen').click();
    const dialog = otto.page.getByRole('dialog', { name: otto.text('session.elsewhere.title') });
    await dialog.waitFor();
    await expectAccessible(otto.page, 'another tab has gone on as another');
    expect(await named('Skriven i första fliken AB')).toBe(0);
    await dialog.getByRole('button', { name: /^Fortsätt här hos / }).click();
    await otto.page.waitForURL(/\/customers\/cus_/);
    await otto.heading('Skriven i första fliken AB').waitFor();
    expect(await named('Skriven i första fliken AB')).toBe(1);

    // Now it is the other tab that is told, and that one may go along.
    await other
      .locator('#main')
      .getByRole('link', { name: otto.text('portal.details'), exact: true })
      .click();
    const told = other.getByRole('dialog', { name: otto.text('session.elsewhere.title') });
    await told.getByRole('button', { name: otto.text('session.elsewhere.leave') }).click();
    await other.waitForURL(/\/customers/);
  });

  it('goes on as the same when the session has ended, and when somebody else has signed in meanwhile', async () => {
    const { email, password } = product().user('office');
    await ask(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { viewer { name } } viewerUpdate(input: { language: en }) { viewer { language } } }',
      { email, password },
    );
    const otto = await comes('/me', { screen: 'phone', scheme: 'dark', language: 'en' });
    await otto.page.getByRole('button', { name: /^Ottos Villa AB/ }).click();
    await otto.page.waitForURL(/\/portal$/);
    await otto.goTo('/portal/details/edit');
    await otto.page.locator('[name="addresses.invoice.row1"]').fill('Nya gatan 2');
    await otto.context.clearCookies();
    await otto.button('ui.saveBar.save').click();
    await signInAgain(otto, password);
    await otto.page.getByText('Nya gatan 2').waitFor();
    expect(await lastAuthor()).toBe('CUSTOMER_USER');

    await otto.goTo('/portal/details/edit');
    await otto.page.locator('[name="addresses.invoice.row1"]').fill('Nyaste gatan 3');
    await holds(otto, await product().sessionOf('readOnly'));
    await otto.button('ui.saveBar.save').click();
    const dialog = otto.page.getByRole('dialog', { name: otto.text('session.elsewhere.title') });
    await dialog.waitFor();
    await expectAccessible(otto.page, 'somebody else has signed in');
    // The account that is signed in may not: the password is asked for.
    await dialog.getByRole('button', { name: /^Go on here at / }).click();
    await signInAgain(otto, password);
    await otto.page.getByText('Nyaste gatan 3').waitFor();
    expect(await lastAuthor()).toBe('CUSTOMER_USER');
  });

  async function comes(to: string, look?: SeatOptions): Promise<Seat> {
    const { email, password } = product().user('office');
    const otto = await sit(null, look);
    await otto.goTo(`/login?next=${encodeURIComponent(to)}`);
    await otto.field('login.email').fill(email);
    await otto.field('login.password').fill(password);
    await otto.button('login.submit').click();
    await otto.page.waitForURL(`**${to}`);
    return otto;
  }

  /** He who works in the office is a login of this customer, too. */
  async function alsoLogin(customerId: string): Promise<void> {
    const { email, password } = product().user('office');
    const { name, value } = await product().sessionOf('administrator');
    const cookie = `${name}=${value}`;
    const { invited } = await ask<{ invited: { link: string } }>(
      `mutation ($customerId: ID!, $email: String!) {
         invited: customerUserInvite(customerId: $customerId, input: { name: "Otto Hemma", email: $email, rights: [EDIT_ADDRESSES] }) { link userErrors { code } } }`,
      { customerId, email },
      { cookie },
    );
    await ask(
      'mutation ($token: String!, $password: String!) { passwordChoose(token: $token, password: $password) { viewer { name } userErrors { code } } }',
      { token: invited.link.split('/').at(-1), password },
    );
  }

  async function ask<Data>(query: string, variables: object, headers: Record<string, string> = {}): Promise<Data> {
    const answer = await fetch(`${product().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return ((await answer.json()) as { data: Data }).data;
  }

  async function named(name: string): Promise<number> {
    const { customers } = await product().ask<{ customers: { totalCount: { value: number } } }>(
      'query ($name: String!) { customers(search: $name) { totalCount { value } } }',
      { name },
    );
    return customers.totalCount.value;
  }

  async function lastAuthor(): Promise<string | undefined> {
    const { customer } = await product().ask<{ customer: { history: { nodes: { actorKind: string }[] } } }>(
      'query ($id: ID!) { customer(by: { id: $id }) { history(first: 1) { nodes { actorKind } } } }',
      { id: villa },
    );
    return customer.history.nodes[0]?.actorKind;
  }
});

describe('somebody who signs out while the line is down', () => {
  it('is told that they still are signed in, and sees it', async () => {
    for (const screen of ['desktop', 'phone'] as const) {
      const tekla = await sit('technician', { screen });
      const { name } = product().user('technician');
      await tekla.customers().first().waitFor();
      await tekla.page.route('**/graphql', (route) => route.abort());
      if (screen === 'phone') await tekla.button('nav.more').click();
      else await tekla.button('nav.user', { name }).click();
      await tekla.page.getByText(tekla.text('nav.signOut'), { exact: true }).click();
      await tekla.page.getByText(tekla.text('account.notSignedOut')).waitFor();
      expect(new URL(tekla.page.url()).pathname).toBe('/customers');
    }
  });
});

async function signInAgain(seat: Seat, password: string): Promise<void> {
  const dialog = seat.page.getByRole('dialog', { name: seat.text('session.expired.title') });
  await dialog.getByLabel(seat.text('login.password')).first().fill(password);
  await dialog.getByRole('button', { name: seat.text('login.submit'), exact: true }).click();
}

/** As another tab leaves it where somebody else has signed in. */
async function holds(seat: Seat, { name, value }: Session): Promise<void> {
  const url = new URL('/', seat.page.url()).href.replace('http:', 'https:');
  await seat.context.addCookies([{ name, value, url, httpOnly: true, secure: true }]);
}
