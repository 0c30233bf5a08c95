import type { Locator, Page } from 'playwright-core';
import type { Seat } from './seat';

/** The import's pages as a person walks them. */
export class ImportWizard {
  constructor(private readonly seat: Seat) {}

  /** Chooses a file and waits until its rows have been tried and its columns are shown. */
  async choose(file: string): Promise<void> {
    await this.seat.goTo('/import');
    await this.chooseHere(file);
  }

  /** The same where one stands on the page already. */
  async chooseHere(file: string): Promise<void> {
    await this.seat.page.locator('input[type=file]').setInputFiles(file);
    await this.columnsShown();
  }

  async columnsShown(): Promise<void> {
    await this.seat.page.waitForURL(/\/import\/job_/, { timeout: 60_000 });
    await this.seat.button('import.map.continue').waitFor({ timeout: 120_000 });
  }

  /** Goes on to the review with the columns as they are. */
  async review(): Promise<void> {
    await this.seat.button('import.map.continue').click();
    await this.reviewShown();
  }

  async reviewShown(): Promise<void> {
    await this.seat.page.getByRole('tab').first().waitFor({ timeout: 120_000 });
  }

  /** What a column of the file becomes. */
  fieldOf(heading: string): Locator {
    return this.seat.page.getByRole('combobox', {
      name: this.seat.text('import.map.fieldOf', { heading }),
      exact: true,
    });
  }

  /** The button that writes; it says how many rows. */
  start(): Locator {
    return this.seat.page.getByRole('button', { name: /^Import\w* \d/ });
  }

  async done(name: string): Promise<void> {
    await this.seat.page.getByText(this.seat.text('import.done.title', { name })).first().waitFor({ timeout: 300_000 });
  }

  /** Takes the import that is shown back, once it has said that it is about so many customers. */
  async takeBack(count: number): Promise<void> {
    await this.seat.button('import.undo.check').click();
    // Thousands stand apart.
    const digits = [...String(count)].join('\\s?');
    const start = (within: Page | Locator) =>
      within.getByRole('button', { name: new RegExp(`^\\S+ \\S+ ${digits}\\b`) });
    await start(this.seat.page).click({ timeout: 120_000 });
    await start(this.seat.page.getByRole('dialog')).click();
    const undone = this.seat.text('import.undo.status.UNDONE');
    await this.seat.page.getByRole('heading', { name: undone }).waitFor({ timeout: 300_000 });
  }

  /** The tab of an outcome, where it is the one that shows its rows. */
  chosenTab(outcome: Outcome): Locator {
    const label = this.seat.text(`import.tab.${outcome}`);
    return this.seat.page.getByRole('tab', { name: new RegExp(`^${label} `), selected: true });
  }

  /** The numbers on the tabs; 0 where there is no such tab, as none of possible duplicates outside customers. */
  async counts(): Promise<Record<Outcome, number>> {
    const counts = { NEW: 0, CHANGED: 0, UNCHANGED: 0, DUPLICATE: 0, ERROR: 0 };
    for (const outcome of outcomes) {
      const label = this.seat.text(`import.tab.${outcome}`);
      const tab = this.seat.page.getByRole('tab', { name: new RegExp(`^${label} `) });
      if ((await tab.count()) > 0) counts[outcome] = Number((await tab.innerText()).replace(/\D/g, ''));
    }
    return counts;
  }
}

const outcomes = ['NEW', 'CHANGED', 'UNCHANGED', 'DUPLICATE', 'ERROR'] as const;
type Outcome = (typeof outcomes)[number];
