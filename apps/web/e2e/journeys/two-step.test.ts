import { accessSentence } from '@register/domain/access/access-log-words';
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { world } from '../world/journey';
import { appOf, setUp } from '../world/two-step';
import type { Login } from '../world/product';
import type { Seat } from '../world/seat';

const { sit, product } = world();

it('somebody asks for a code besides the password, and comes in by the app, by a saved code, and by an administrator’s help', async () => {
  const user = product().user('office');
  const otto = await sit('office');
  await otto.goTo('/me');
  await otto.button('account.twoStep.on').click();
  const dialog = otto.page.getByRole('dialog');
  await dialog.locator('input[name=currentPassword]').fill('fel lösenord');
  await otto.button('account.twoStep.next').click();
  await dialog.getByText('Lösenordet är fel.').waitFor();
  await expectAccessible(otto.page, 'the password once more');
  await dialog.locator('input[name=currentPassword]').fill(user.password);
  await otto.button('account.twoStep.next').click();
  await dialog.getByRole('img', { name: otto.text('account.twoStep.app.picture') }).waitFor();
  await expectAccessible(otto.page, 'the QR code');
  const app = appOf(await dialog.locator('code').innerText());
  await dialog.locator('input[name=code]').fill('12');
  await dialog.getByRole('button', { name: otto.text('account.twoStep.on') }).click();
  await dialog.getByText(otto.text('login.code.app.fill')).waitFor();
  await dialog.locator('input[name=code]').fill(app());
  await dialog.getByRole('button', { name: otto.text('account.twoStep.on') }).click();
  await otto.button('account.twoStep.codes.done').waitFor();
  const codes = await dialog.getByRole('listitem').allInnerTexts();
  expect(codes).toHaveLength(10);
  await expectAccessible(otto.page, 'the recovery codes');
  const [file] = await Promise.all([
    otto.page.waitForEvent('download'),
    otto.button('account.twoStep.codes.download').click(),
  ]);
  expect(file.suggestedFilename()).toBe(otto.text('account.twoStep.codes.file'));
  expect(await readFile(await file.path(), 'utf8')).toContain(codes.join('\n'));
  await otto.button('account.twoStep.codes.done').click();
  await otto.page.getByText('10 återställningskoder är kvar').waitFor();

  // On the phone, in English: a wrong code, then the next one that the app shows.
  const phone = await sit(null, { screen: 'phone', scheme: 'dark', language: 'en' });
  await withPassword(phone, user);
  await phone.heading(phone.text('login.code.title')).waitFor();
  await expectAccessible(phone.page, 'the code');
  await phone.field('login.code.app').fill('000000');
  await phone.button('login.submit').click();
  await phone.page.getByText('The code is not right, or has been used.').waitFor();
  await phone.field('login.code.app').fill(app(1));
  await phone.button('login.submit').click();
  await phone.page.waitForURL('**/customers**');

  // The phone is lost.
  const desk = await sit(null, { screen: 'desktop' });
  await withPassword(desk, user);
  await desk.button('login.code.app.other').click();
  await desk.field('login.code.recovery').fill('abc');
  await desk.button('login.submit').click();
  await desk.page.getByText(desk.text('login.code.recovery.fill')).waitFor();
  await expectAccessible(desk.page, 'a recovery code');
  await desk.field('login.code.recovery').fill((codes[0] ?? '').toUpperCase());
  await desk.button('login.submit').click();
  await desk.page.waitForURL('**/customers**');

  // So are the codes.
  const alva = await sit('administrator');
  await alva.goTo('/settings/users');
  const row = alva.page.getByRole('listitem').filter({ hasText: user.email });
  await row.getByText(alva.text('people.secondFactor')).waitFor();
  await row.getByRole('link').click();
  await alva.button('people.actions').click();
  await alva.page.getByRole('menuitem', { name: alva.text('people.secondFactor.off') }).click();
  await expectAccessible(alva.page, 'switching it off for another');
  await alva.page
    .getByRole('dialog')
    .getByRole('button', { name: alva.text('people.secondFactor.off') })
    .click();
  await alva.page
    .getByText(accessSentence('SECOND_FACTOR_OFF', { subject: user.name, field: null }, alva.language))
    .waitFor();
  const home = await sit(null);
  await withPassword(home, user);
  await home.page.waitForURL('**/customers**');
});

async function withPassword(seat: Seat, { email, password }: Login): Promise<void> {
  await seat.goTo('/login');
  await seat.field('login.email').fill(email);
  await seat.field('login.password').fill(password);
  await seat.button('login.submit').click();
}

it('somebody who has lost the app and the codes begins the wait, an administrator confirms it, and whoever is signed in calls it off', async () => {
  const user = product().user('technician');
  const tove = await sit('technician');
  await tove.goTo('/me');
  await tove.button('account.twoStep.on').click();
  await setUp(tove, user.password);

  const phone = await sit(null, { screen: 'phone', scheme: 'dark', language: 'en' });
  await withPassword(phone, user);
  await phone.button('login.code.app.other').click();
  await phone.button('login.lost').click();
  await expectAccessible(phone.page, 'what to do when all is lost');
  await phone.button('login.lost.send').click();
  await phone.page.getByText(phone.text('login.lost.sent', { email: user.email })).waitFor();

  // No mail leaves here, so that the letter is read where it was kept.
  const alva = await sit('administrator');
  await alva.goTo('/messages');
  const letter = alva.page.getByRole('listitem').filter({ hasText: alva.text('messages.kind.FACTOR_RESET') });
  await letter.getByRole('button', { name: alva.text('messages.showLetter') }).click();
  const link =
    /\/welcome\/[\w-]{43}/.exec(await letter.getByText('/welcome/', { exact: false }).innerText())?.[0] ?? '';
  await phone.goTo(link);
  await phone.heading(phone.text('welcome.lost.title')).waitFor();
  await expectAccessible(phone.page, 'the page that begins the wait');
  await phone.button('welcome.lost.begin').click();
  await phone.page.getByText(phone.text('welcome.lost.confirm')).waitFor();
  await expectAccessible(phone.page, 'the wait');

  await tove.goTo('/customers');
  const question = tove.page.getByRole('dialog', { name: tove.text('session.lost.title') });
  await question.waitFor();
  await expectAccessible(tove.page, 'the question whether it is oneself');
  await tove.button('session.lost.mine').click();
  await question.waitFor({ state: 'hidden' });

  await alva.goTo('/settings/users');
  const row = alva.page.getByRole('listitem').filter({ hasText: user.email });
  await row.getByText(alva.text('people.reset.badge')).waitFor();
  await row.getByRole('link').click();
  await alva.page.getByText(alva.text('people.reset.waits', { name: user.name })).waitFor();
  await expectAccessible(alva.page, 'a user who cannot sign in');
  await alva.button('people.reset.confirm').click();
  await expectAccessible(alva.page, 'confirming who it is');
  await alva.page
    .getByRole('dialog')
    .getByRole('button', { name: alva.text('people.reset.confirm') })
    .click();
  await alva.page.getByText(alva.text('people.reset.isConfirmed', { name: user.name })).waitFor();

  await tove.goTo('/me');
  await tove.page.getByText(tove.text('account.twoStep.reset'), { exact: true }).waitFor();
  await expectAccessible(tove.page, 'My preferences while somebody waits');
  await tove.button('session.lost.cancel').click();
  await tove.page.getByText(tove.text('session.lost.cancelled')).waitFor();
  await alva.page.reload();
  await alva.page
    .getByText(accessSentence('FACTOR_RESET_ENDED', { subject: user.name, field: null }, alva.language))
    .waitFor();
});

it('an administrator asks it of everybody: whoever has none sets it up before anything else', async () => {
  const alva = await sit('administrator');
  await alva.goTo('/me');
  await alva.button('account.twoStep.on').click();
  await setUp(alva, product().user('administrator').password);
  const otto = await sit('office');
  await otto.heading(otto.text('register.title')).waitFor();
  await alva.goTo('/settings/users');
  await alva.page.getByRole('switch', { name: alva.text('people.rules.secondFactor') }).click();
  await alva.page.getByText(alva.text('people.rules.required')).waitFor();
  await expectAccessible(alva.page, 'the users');

  // Whoever is at work is led there by the next thing that they do.
  await otto.link('nav.contacts').first().click();
  await otto.heading(otto.text('account.twoStep.on.title')).waitFor();

  const reko = await sit(null, { screen: 'phone', scheme: 'dark' });
  const { password } = product().user('readOnly');
  await withPassword(reko, product().user('readOnly'));
  await reko.heading(reko.text('account.twoStep.on.title')).waitFor();
  await expectAccessible(reko.page, 'what must be set up');
  await reko.goTo('/customers');
  await reko.button('account.twoStep.on').click();
  await setUp(reko, password);
  await reko.page.waitForURL('**/customers**');
  await reko.customers().first().waitFor();

  await reko.goTo('/me');
  await reko.button('account.twoStep.off').click();
  await reko.page.getByRole('dialog').locator('input[name=currentPassword]').fill(password);
  await expectAccessible(reko.page, 'switching it off where it is asked for');
  await reko.page
    .getByRole('dialog')
    .getByRole('button', { name: reko.text('account.twoStep.off') })
    .click();
  await reko.heading(reko.text('account.twoStep.on.title')).waitFor();
});
