import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat } from '../world/seat';

const { sit, product } = world();

/** Invented: the series of birth numbers that is kept for tests. */
const [kim, sara] = ['19800101-9804', '19800101-9812'];

const section = (seat: Seat) => seat.page.locator('#section-taxReduction');

describe.each(['desktop', 'phone'] as const)('tax reduction, on a %s', (screen) => {
  it('is filled in with a co-applicant, whose number is masked and shown whole for a while', async () => {
    const id = await aCustomer(product(), { name: `Kim Påhittad ${screen}`, type: 'PRIVATE', personalNumber: kim });
    const otto = await sit('office', { screen });
    await otto.goTo(`/customers/${id}/edit`);
    await otto.field('card.field.propertyDesignation').fill('Granåsen 4:12');
    await otto.field('card.field.apartmentNumber').fill('1101');
    await otto.field('card.field.associationNumber').focus();
    await section(otto).getByText(otto.text('card.violation.TAX_PROPERTY_TWICE')).waitFor();
    await otto.field('card.field.apartmentNumber').fill('');
    await otto.button('card.coApplicants.add').click();
    await section(otto).getByLabel(/^Namn/).fill('Sara Påhittad');
    await section(otto)
      .getByLabel(/^Personnummer/)
      .fill(sara);
    await section(otto).getByLabel(otto.text('card.part.sharePercent')).fill('40,5');
    await expectAccessible(otto.page, 'the edit page with a co-applicant');
    await otto.save();

    await section(otto).getByText('Granåsen 4:12').waitFor();
    await section(otto).getByText('19800101-****').waitFor();
    await section(otto).getByText('40,5 %').waitFor();
    await section(otto)
      .getByRole('button', { name: otto.text('card.reveal.of', { name: 'Sara Påhittad' }) })
      .click();
    await section(otto).getByText(sara).waitFor();
    await expectAccessible(otto.page, 'the card with a number shown');
    await section(otto)
      .getByRole('button', { name: otto.text('card.reveal.hideOf', { name: 'Sara Påhittad' }) })
      .click();
    expect(await section(otto).getByText(sara).count()).toBe(0);
    await otto.goTo(`/customers/${id}/history`);
    await otto.page.getByText('En medsökandes personnummer visades').first().waitFor();
  });

  it('of a customer who becomes a company hides the co-applicants, says so and keeps them', async () => {
    const id = await aCustomer(product(), {
      name: `Bolag Påhittat ${screen}`,
      type: 'PRIVATE',
      coApplicants: [{ name: 'Sara Påhittad', personalNumber: sara }],
    });
    const otto = await sit('office', { screen });
    await otto.goTo(`/customers/${id}/edit`);
    await section(otto).getByLabel(/^Namn/).waitFor();
    await otto.page.getByRole('radio', { name: otto.text('card.choice.COMPANY') }).check();
    await otto.page.getByText(/döljs men finns kvar: .*Medsökande/).waitFor();
    expect(await section(otto).getByLabel(/^Namn/).count()).toBe(0);
    await otto.save();
    const { customer } = await product().ask<{ customer: { type: string; coApplicants: { name: string }[] } }>(
      'query ($id: ID!) { customer(by: { id: $id }) { type coApplicants { name } } }',
      { id },
    );
    expect(customer).toEqual({ type: 'COMPANY', coApplicants: [{ name: 'Sara Påhittad' }] });
  });
});
