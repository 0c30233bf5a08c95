import { it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aDevice } from '../world/passkey-device';
import { world } from '../world/journey';
import { setUp } from '../world/two-step';

const { sit, product } = world();

it('somebody signs in by a passkey in place of a password, at the desk and on the phone, until they remove it', async () => {
  const user = product().user('office');
  const otto = await sit(null);
  const desk = await aDevice(otto);
  await otto.signIn(user);
  await otto.goTo('/me');
  await otto.button('account.passkeys.add').click();
  const dialog = otto.page.getByRole('dialog');
  await dialog.getByLabel(otto.text('account.passkeys.name')).fill('Ottos dator');
  await dialog.locator('input[name=currentPassword]').fill('fel lösenord');
  await otto.button('account.twoStep.next').click();
  await dialog.getByText('Lösenordet är fel.').waitFor();
  await expectAccessible(otto.page, 'adding a passkey');
  await dialog.locator('input[name=currentPassword]').fill(user.password);
  await otto.button('account.twoStep.next').click();
  await otto.page.getByText(otto.text('account.passkeys.isAdded', { name: 'Ottos dator' })).waitFor();
  await expectAccessible(otto.page, 'My preferences with a passkey');
  await otto.button('account.signOutEverywhere').click();
  await otto.page.waitForURL('**/login**');

  // Known from before: the first thing that is offered.
  await otto.button('login.passkey').waitFor();
  await expectAccessible(otto.page, 'the sign-in with a passkey');
  await otto.button('login.passkey').click();
  await otto.page.waitForURL('**/customers**');

  // The same passkey, as the maker of both devices keeps them alike.
  const phone = await sit(null, { screen: 'phone', scheme: 'dark', language: 'en' });
  const other = await aDevice(phone);
  const { credentials } = await desk.session.send('WebAuthn.getCredentials', { authenticatorId: desk.id });
  for (const credential of credentials)
    await other.session.send('WebAuthn.addCredential', { authenticatorId: other.id, credential });
  await phone.goTo('/login');
  await phone.button('login.passkey').waitFor();
  await expectAccessible(phone.page, 'the sign-in on the phone');
  await phone.button('login.passkey').click();
  await phone.page.waitForURL('**/customers**');

  // Taken away at the phone, it signs in nowhere. From here on it speaks the account's language.
  await phone.goTo('/me');
  await phone.page
    .getByRole('button', { name: otto.text('account.passkeys.removeOf', { name: 'Ottos dator' }) })
    .click();
  await phone.page.getByRole('dialog').locator('input[name=currentPassword]').fill(user.password);
  await expectAccessible(phone.page, 'removing a passkey');
  await phone.page
    .getByRole('dialog')
    .getByRole('button', { name: otto.text('account.passkeys.remove'), exact: true })
    .click();
  await phone.page.getByText(otto.text('account.passkeys.none')).waitFor();
  await phone.page.getByRole('button', { name: otto.text('account.signOutEverywhere') }).click();
  await phone.page.waitForURL('**/login**');
  await phone.page.getByRole('button', { name: otto.text('login.passkey') }).click();
  await phone.page.getByText('Det gick inte att logga in med inloggningsnyckeln.', { exact: false }).waitFor();
  await expectAccessible(phone.page, 'a passkey that is none any more');
});

it('somebody with a passkey who writes the password is led to the passkey, where two steps are asked of all', async () => {
  const user = product().user('technician');
  const tove = await sit(null, { screen: 'phone', scheme: 'dark' });
  await aDevice(tove);
  await tove.signIn(user);
  await tove.goTo('/me');
  await tove.button('account.passkeys.add').click();
  const dialog = tove.page.getByRole('dialog');
  await dialog.getByLabel(tove.text('account.passkeys.name')).fill('Toves telefon');
  await dialog.locator('input[name=currentPassword]').fill(user.password);
  await tove.button('account.twoStep.next').click();
  await tove.page.getByText(tove.text('account.passkeys.isAdded', { name: 'Toves telefon' })).waitFor();
  await tove.button('account.signOutEverywhere').click();
  await tove.page.waitForURL('**/login**');
  await tove.signIn(user);

  const alva = await sit('administrator');
  await alva.goTo('/me');
  await alva.button('account.twoStep.on').click();
  await setUp(alva, product().user('administrator').password);
  await alva.goTo('/settings/users');
  await alva.page.getByRole('switch', { name: alva.text('people.rules.secondFactor') }).click();
  await alva.page.getByText(alva.text('people.rules.required')).waitFor();
  const row = alva.page.getByRole('listitem').filter({ hasText: user.email });
  await row.getByText(alva.text('people.passkey'), { exact: true }).waitFor();
  await expectAccessible(alva.page, 'the users, one with a passkey');

  await tove.goTo('/customers');
  await tove.heading(tove.text('account.passkeyFirst.title')).waitFor();
  await expectAccessible(tove.page, 'the passkey first');
  await tove.button('account.passkeyFirst.lost').click();
  await dialog.locator('input[name=currentPassword]').fill(user.password);
  await expectAccessible(tove.page, 'a passkey that is lost');
  await tove.button('login.lost.send').click();
  await tove.page.getByText(tove.text('login.lost.sent', { email: user.email })).waitFor();
  await tove.button('login.passkey').click();
  await tove.page.waitForURL('**/customers**');
  await tove.customers().first().waitFor();
});
