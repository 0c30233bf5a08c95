import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat, SeatOptions } from '../world/seat';

const { sit, product } = world();

const looks: SeatOptions[] = [
  { screen: 'desktop', scheme: 'light', language: 'sv' },
  { screen: 'phone', scheme: 'dark', language: 'sv' },
];

describe.each(looks)('the register on a $screen', (look) => {
  const word = `Sållad${look.screen}`;
  const [here, there, elsewhere] = ['Påhittby', 'Hittåby', 'Annanstad'].map((place) => `${place}${look.screen}`) as [
    string,
    string,
    string,
  ];

  it('is narrowed by two places and a language with counts, and a colleague opens the same list by the link', async () => {
    for (const [name, city, language] of [
      ['Ett', here, 'sv'],
      ['Två', there, 'en'],
      ['Tre', there, null],
      ['Fyra', elsewhere, 'sv'],
    ] as const)
      await aCustomer(product(), { name: `${word} ${name} AB`, language, addresses: { visiting: { city } } });
    const otto = await sit('office', look);
    await otto.goTo(`/customers?q=${word}`);
    await shows(otto, ['Ett', 'Fyra', 'Tre', 'Två']);

    await otto.tabTo(otto.page.getByRole('button', { name: 'Filter', exact: true }));
    await otto.page.keyboard.press('Enter');
    const panel = otto.page.getByRole('dialog', { name: otto.text('filter.title') });
    await panel.getByLabel(otto.text('filter.search')).fill(otto.text('card.field.city'));
    await panel.getByRole('button', { name: otto.text('card.field.city'), exact: true }).click();
    await panel.getByLabel(`${here} (1)`).check();
    await panel.getByLabel(`${there} (2)`).check();
    await panel.getByLabel(otto.text('filter.search')).fill('');
    await panel.getByRole('button', { name: otto.text('card.field.language'), exact: true }).click();
    // Its own choice does not narrow a filter, that of the others does.
    await panel.getByLabel(`${elsewhere} (1)`).waitFor();
    await panel.getByLabel(`${otto.text('card.choice.en')} (1)`).check();
    await panel.getByLabel(`${otto.text('filter.none')} (1)`).check();
    await panel.getByLabel(`${here} (0)`).waitFor();
    await expectAccessible(otto.page, 'the panel of filters');
    await otto.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await shows(otto, ['Tre', 'Två']);
    await expectAccessible(otto.page, 'the register with chips');

    const { pathname, search } = new URL(otto.page.url());
    const rut = await sit('readOnly', look);
    await rut.goTo(`${pathname}${search}&f=personalNumber:has:yes&f=nonsens&f=own.gone:is:a`);
    await shows(rut, ['Tre', 'Två']);
    await rut.page
      .getByText(rut.text('filter.leftOut.named', { names: rut.text('card.field.personalNumber') }))
      .waitFor();
    await expectAccessible(rut.page, 'a link of which a part is left out');
    await rut.button('filter.leftOut.dismiss').click();
    await rut
      .button('register.chip.remove', {
        filter: rut.text('filter.chip.is', {
          title: rut.text('card.field.language'),
          values: rut.text('card.choice.en'),
        }),
      })
      .click();
    await shows(rut, ['Tre']);
    await rut.button('filter.clear').click();
    await shows(rut, ['Ett', 'Fyra', 'Tre', 'Två']);
    expect(new URL(rut.page.url()).search).toBe(`?q=${encodeURIComponent(word)}`);
  });

  /** These and no others, by name. */
  async function shows(seat: Seat, names: readonly string[]): Promise<void> {
    const seen = async () =>
      (await seat.customers().allInnerTexts()).map((text) => /(Ett|Två|Tre|Fyra) AB/.exec(text)?.[1]).join(' ');
    for (let tries = 0; tries < 150 && (await seen()) !== names.join(' '); tries++) await seat.page.waitForTimeout(100);
    expect(await seen()).toBe(names.join(' '));
  }
});
