import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Login, Product, Session } from './product';
import { text, type Language, type TextId } from './texts';

export interface SeatOptions {
  screen?: 'desktop' | 'phone';
  scheme?: 'light' | 'dark';
  language?: Language;
  /** Sees what moves; the others need not wait for it. */
  motion?: true;
}

const screens = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** A person in front of a screen. What the browser complains of is a fault of the product. */
export class Seat {
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly language: Language,
    private readonly url: string,
  ) {
    page.on('console', (message) => {
      // The answer 401 to "who am I" before signing in is no fault; a failed request has its own journey.
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    // The browser hands a question for files over only to who listened before; asked later, a key press may be
    // there first, and the question then stays open where nobody sees it.
    page.on('filechooser', () => undefined);
  }

  static async open(browser: Browser, product: Product, options: SeatOptions = {}): Promise<Seat> {
    const { screen = 'desktop', scheme = 'light', language = 'sv', motion } = options;
    const context = await browser.newContext({
      viewport: screens[screen],
      colorScheme: scheme,
      locale: language === 'sv' ? 'sv-SE' : 'en-GB',
      reducedMotion: motion ? 'no-preference' : 'reduce',
      hasTouch: screen === 'phone',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(20_000);
    return new Seat(context, await context.newPage(), language, product.url);
  }

  text(id: TextId, values?: Readonly<Record<string, string>>): string {
    return text(this.language, id, values);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
  }

  /** Begins where signing in ends, in one's own language, which is the account's; the form itself is walked by a journey of its own. */
  async comeIn({ name, value }: Session): Promise<void> {
    const query = `mutation { viewerUpdate(input: { language: ${this.language} }) { userErrors { code } } }`;
    const headers = { 'content-type': 'application/json', cookie: `${name}=${value}` };
    await fetch(`${this.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const cookie = { name, value, url: this.url.replace('http:', 'https:'), httpOnly: true, secure: true };
    await this.context.addCookies([cookie]);
    await this.goTo('/');
    await this.page.waitForURL(/\/customers/);
  }

  async signIn(user: Login): Promise<void> {
    await this.goTo('/login');
    await this.page.getByLabel(this.text('login.email')).fill(user.email);
    await this.page.getByLabel(this.text('login.password'), { exact: false }).first().fill(user.password);
    await this.button('login.submit').click();
    await this.page.waitForURL((address) => !address.pathname.startsWith('/login'));
  }

  button(id: TextId, values?: Readonly<Record<string, string>>): Locator {
    return this.page.getByRole('button', { name: this.text(id, values), exact: true });
  }

  link(id: TextId, values?: Readonly<Record<string, string>>): Locator {
    return this.page.getByRole('link', { name: this.text(id, values), exact: true });
  }

  /** By its label; a required one has a star after it. */
  field(id: TextId): Locator {
    return this.page.getByLabel(new RegExp(`^${escaped(this.text(id))}( \\*)?$`));
  }

  /** Presses Save and waits until it is told that all is kept. */
  async save(): Promise<void> {
    await this.button('ui.saveBar.save').click();
    await this.expectSaved();
  }

  async expectSaved(): Promise<void> {
    await this.page.getByText(this.text('card.saved'), { exact: true }).first().waitFor();
  }

  /** Something behind the card's three dots. */
  async choose(id: TextId): Promise<void> {
    await this.button('card.more').click();
    await this.page.getByRole('menuitem', { name: this.text(id) }).click();
  }

  /** Goes by the tab key until this is where one is. */
  async tabTo(goal: Locator): Promise<void> {
    await goal.waitFor();
    for (let steps = 0; steps < 150; steps++) {
      if (await goal.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('The tab key does not lead there.');
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  async search(words: string): Promise<void> {
    await this.field('register.search').fill(words);
  }

  /** The rows or cards that the register shows now, in order. */
  customers(): Locator {
    return this.page
      .locator('main')
      .locator('[role="row"]:has([role="rowheader"]), li:has(a[href^="/customers/cus_"])');
  }

  customer(name: string): Locator {
    return this.customers().filter({ hasText: name }).first();
  }

  /** What whoever sits here does beside its pages, by the session that they have. */
  ask<Data>(query: string, variables: object = {}): Promise<Data> {
    return this.page.evaluate(async (body) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body });
      const { data, errors } = (await answer.json()) as { data: Data; errors?: readonly { message: string }[] };
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
      return data;
    }, JSON.stringify({ query, variables }));
  }

  async expectNoComplaints(): Promise<void> {
    expect(this.complaints).toEqual([]);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
