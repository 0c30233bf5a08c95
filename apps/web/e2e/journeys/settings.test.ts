import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat } from '../world/seat';

const { sit, product } = world();

const open = async (seat: Seat, page: string): Promise<void> => {
  await seat.goTo(`/settings/customers/${page}`);
  await seat.heading(seat.text('settings.title')).waitFor();
};
const setting = (
  seat: Seat,
  key: 'includeNumberInDisplayName' | 'useVatPerArticleRow' | 'showVatType' | 'saveRequester',
) => seat.page.getByRole('switch', { name: seat.text(`settings.label.${key}`) });

describe.each(['desktop', 'phone'] as const)('an administrator at the settings, on a %s', (screen) => {
  const look = { screen, scheme: screen === 'desktop' ? 'light' : 'dark' } as const;

  it('sees at once how a customer is written, who changed it, and takes it back', async () => {
    const alva = await sit('administrator', look);
    await open(alva, 'general');
    const sample = () => alva.page.getByText(/Granåsens Värme AB/).innerText();
    await setting(alva, 'includeNumberInDisplayName').waitFor();
    const [with_, without] = ['1042 Granåsens Värme AB', 'Granåsens Värme AB'].map((name) =>
      alva.text('settings.sample', { name }),
    );
    const before = await sample();
    expect([with_, without]).toContain(before);
    const after = before === with_ ? without : with_;
    await setting(alva, 'includeNumberInDisplayName').click();
    await alva.page.getByText(after ?? '', { exact: true }).waitFor();
    await alva.page
      .getByText(/Alva Demo/)
      .first()
      .waitFor();
    // The way back stays for as long as one points at it.
    await alva.button('settings.undo').hover();
    await expectAccessible(alva.page, `/settings/customers/general on a ${screen}`);
    await alva.button('settings.undo').click();
    await alva.page.getByText(before, { exact: true }).waitFor();
  });

  it('is told how many customers have a number that a new rule would not take, before it is saved', async () => {
    await aCustomer(product(), { name: 'Långa Nummer AB', number: `LÅNGT-NUMMER-${screen}` });
    const alva = await sit('administrator', look);
    await open(alva, 'number');
    await alva.field('settings.label.numberMaxLength').fill('12');
    await alva.page.getByText(/bryter mot regeln/).waitFor();
    await alva.field('settings.number.try.field').fill('LÅNGT-NUMMER-1');
    await alva.page
      .getByText(alva.text('settings.number.problem.NUMBER_TOO_LONG', { max: '12', actual: '14' }))
      .waitFor();
    await expectAccessible(alva.page, `/settings/customers/number on a ${screen}`);
    await alva.field('settings.label.numberMaxLength').fill('64');
    await alva.page.getByText(/följer regeln/).waitFor();
  });

  it('finds a setting of orders by a word, and what it switches on says so', async () => {
    const alva = await sit('administrator', look);
    await open(alva, 'orders');
    await expectAccessible(alva.page, `/settings/customers/orders on a ${screen}`);
    const vat = alva.field('settings.label.defaultVat');
    await vat.fill('101');
    await alva.button('settings.save').click();
    await alva.page.getByText(alva.text('settings.number.problem.SETTING_RANGE', { min: '0', max: '100' })).waitFor();
    await vat.fill(screen === 'desktop' ? '12' : '6');
    await alva.button('settings.save').click();
    await alva.button('settings.save').waitFor({ state: 'hidden' });
    await alva.field('settings.search').fill('moms');
    await setting(alva, 'useVatPerArticleRow').click();
    const implied = alva.text('settings.impliedBy', { other: alva.text('settings.label.useVatPerArticleRow') });
    await alva.page.getByText(implied).waitFor();
    expect(await setting(alva, 'showVatType').getAttribute('aria-disabled')).toBe('true');
    await setting(alva, 'useVatPerArticleRow').click();
    await alva.page.getByText(implied).waitFor({ state: 'hidden' });
  });
});
