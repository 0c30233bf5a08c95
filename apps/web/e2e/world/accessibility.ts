import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** Nothing that axe finds, and nothing that scrolls sideways. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // Our pages hold no frames: looked at in place, by what is wrong alone, takes half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (sideways > 0) found.push(`${where}: scrolls sideways by ${sideways} px`);
  expect(found).toEqual([]);
}
