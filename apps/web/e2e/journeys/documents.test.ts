import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { aPdf, aPicture, choose, lineOf, OnDisk, watchUploads } from '../world/document-files';
import { world } from '../world/journey';
import type { Seat } from '../world/seat';

const { sit, product } = world();
const section = (seat: Seat) => seat.page.locator('#section-documents');
const row = (seat: Seat, name: string) => section(seat).getByRole('listitem').filter({ hasText: name });
const boxOf = (seat: Seat, name: string) => row(seat, name).getByRole('checkbox');
const size = 8 * 1024 * 1024;

describe('the documents of a card', () => {
  let disk: OnDisk;
  beforeAll(async () => {
    disk = await OnDisk.make();
  });
  afterAll(() => disk.clear());

  it('are uploaded, put in folders, renamed, shown, fetched and deleted without a mouse', async () => {
    const id = await aCustomer(product(), { name: 'Pärmarnas Bygg AB' });
    const otto = await sit('office', { scheme: 'dark' });
    const { keyboard } = otto.page;
    await openCard(otto, id);
    const files = [
      await disk.file('avtal.pdf', aPdf(2000)),
      await disk.file('bild.png', aPicture),
      await disk.file('ritning.txt', 'Uppdiktad'),
    ];
    await choose(otto.page, otto.button('card.documents.upload'), ...files);
    await row(otto, 'ritning.txt').waitFor();

    await otto.button('card.documents.more').focus();
    await keyboard.press('Enter');
    await otto.page.getByRole('menuitem', { name: otto.text('card.documents.newFolder') }).press('Enter');
    await otto.field('card.documents.name').fill('Arkiv');
    await keyboard.press('Enter');
    await row(otto, 'Arkiv').waitFor();

    // Marked by space and by Shift with an arrow; the folder in between is left out again.
    await boxOf(otto, 'avtal.pdf').focus();
    await keyboard.press('Space');
    await keyboard.press('Shift+ArrowDown');
    await section(otto).getByRole('status').filter({ hasText: '2' }).waitFor();
    await expectAccessible(otto.page, 'marked documents');
    await keyboard.press('Escape');
    expect(await section(otto).getByRole('checkbox', { checked: true }).count()).toBe(0);
    await keyboard.press('Control+a');
    await boxOf(otto, 'Arkiv').press('Space');
    expect(await section(otto).getByRole('checkbox', { checked: true }).count()).toBe(3);
    await otto.button('card.documents.do.show').press('Enter');
    await row(otto, 'ritning.txt').getByText(otto.text('card.documents.isShown')).waitFor();
    const archive = otto.page.waitForEvent('download');
    await otto.button('card.documents.do.download').press('Enter');
    expect((await archive).suggestedFilename()).toBe('Pärmarnas Bygg AB.zip');

    await otto.button('card.documents.do.move').press('Enter');
    const dialog = otto.page.getByRole('dialog');
    await dialog.getByRole('combobox').press('ArrowDown');
    const folder = otto.page.getByRole('option', { name: 'Arkiv' });
    await folder.waitFor();
    for (let step = 0; step < 3 && (await folder.getAttribute('data-combobox-selected')) === null; step++)
      await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await dialog.getByRole('button', { name: otto.text('card.documents.moveSubmit'), exact: true }).press('Enter');
    await row(otto, 'ritning.txt').waitFor({ state: 'detached' });

    await row(otto, 'Arkiv').getByRole('button', { name: 'Arkiv', exact: true }).press('Enter');
    await row(otto, 'bild.png').waitFor();
    // One is where one was led, not at the top of the page again: the next Tab is the first row.
    await keyboard.press('Tab');
    expect(await boxOf(otto, 'avtal.pdf').evaluate((box) => box === document.activeElement)).toBe(true);
    await keyboard.press('F2');
    await otto.field('card.documents.name').fill('hyresavtal.pdf');
    await keyboard.press('Enter');
    await row(otto, 'hyresavtal.pdf').waitFor();
    expect(await row(otto, 'hyresavtal.pdf').getByRole('link').getAttribute('href')).toMatch(/\/preview$/);

    await row(otto, 'bild.png').getByRole('button', { name: 'bild.png', exact: true }).press('Enter');
    const picture = otto.page.getByRole('img', { name: 'bild.png' });
    await picture.waitFor();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
    await keyboard.press('Escape');

    await boxOf(otto, 'ritning.txt').focus();
    await keyboard.press('Delete');
    await row(otto, 'ritning.txt').waitFor({ state: 'detached' });
    await otto.page
      .getByRole('navigation', { name: otto.text('card.documents.path') })
      .getByRole('button')
      .press('Enter');
    await row(otto, 'Arkiv').waitFor();
    await otto.button('card.documents.more').press('Enter');
    await otto.page.getByRole('menuitem', { name: otto.text('card.documents.bin') }).press('Enter');
    await boxOf(otto, 'ritning.txt').press('Space');
    await otto.button('card.documents.do.restore').press('Enter');
    await row(otto, 'ritning.txt').waitFor({ state: 'detached' });
  });

  it('go on arriving after a reload at half, each byte once', async () => {
    const id = await aCustomer(product(), { name: 'Brutna Linjens Bygg AB' });
    const otto = await sit('office', { screen: 'phone' });
    const bytes = aPdf(size);
    const file = await disk.file('stor.pdf', bytes);
    const log = watchUploads(otto.page);
    const line = await lineOf(otto.page);
    await openCard(otto, id);
    await line(size / 8);
    await choose(otto.page, otto.button('card.documents.upload'), file);
    await half(otto);
    await line(size / 400);
    await otto.page.reload();
    await line(null);
    await row(otto, 'stor.pdf').getByRole('link').waitFor();
    expectEachByteOnce(log, size);
    expect((await downloaded(otto, 'stor.pdf')).equals(bytes)).toBe(true);
  });

  it('are sent by one tab of several, and by the next when that one is closed', async () => {
    const id = await aCustomer(product(), { name: 'Flera Flikars Bygg AB' });
    const otto = await sit('office');
    const bytes = aPdf(size);
    const file = await disk.file('flikar.pdf', bytes);
    const log = watchUploads(otto.page);
    await openCard(otto, id);
    const line = await lineOf(otto.page);
    await line(size / 8);
    await choose(otto.page, otto.button('card.documents.upload'), file);
    await half(otto);
    await line(size / 400);
    const others = [await otto.context.newPage(), await otto.context.newPage()] as const;
    const logs = others.map(watchUploads);
    for (const other of others) {
      await other.goto(`${product().url}/customers/${id}`);
      await other.getByText(otto.text('card.documents.state.ELSEWHERE')).waitFor();
    }
    expect(logs.flatMap(({ pieces, asked }) => [...pieces, ...asked])).toEqual([]);
    await otto.page.close();
    for (const other of others) await other.getByRole('link', { name: 'flikar.pdf' }).waitFor();
    // The server may have had the piece whole that the closing broke off: then nothing was left to send.
    const starts = [log, ...logs].flatMap(({ pieces }) => pieces.map(({ from }) => from));
    expect(new Set(starts).size).toBe(starts.length);
    expect(logs.filter(({ pieces }) => pieces.length > 0).length).toBeLessThanOrEqual(1);
    const [last] = others;
    expect(await last.locator('#section-documents').getByRole('listitem').count()).toBe(1);
    expect((await downloaded(otto, 'flikar.pdf', last)).equals(bytes)).toBe(true);
  });

  it('go on where the browser has no room for the file once the same one is chosen again', async () => {
    const id = await aCustomer(product(), { name: 'Fulla Diskens Bygg AB' });
    const otto = await sit('office');
    await otto.page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    const bytes = aPdf(size);
    const file = await disk.file('protokoll.pdf', bytes);
    const log = watchUploads(otto.page);
    const line = await lineOf(otto.page);
    await openCard(otto, id);
    await line(size / 8);
    await choose(otto.page, otto.button('card.documents.upload'), file);
    await half(otto);
    await line(size / 400);
    await otto.button('card.documents.pause').press('Enter');
    await expectAccessible(otto.page, 'an upload that is paused');
    await otto.button('card.documents.resume').press('Enter');
    await otto.page.reload();
    const again = otto.button('card.documents.chooseAgain');
    await again.waitFor();
    await expectAccessible(otto.page, 'an upload that waits for its file');
    await choose(otto.page, again, await disk.file('annat.pdf', aPdf(3000)));
    await otto.page.getByRole('alert').filter({ hasText: 'protokoll.pdf' }).waitFor();
    await line(null);
    await choose(otto.page, again, file);
    await row(otto, 'protokoll.pdf').getByRole('link').waitFor();
    expectEachByteOnce(log, size);
    expect((await downloaded(otto, 'protokoll.pdf')).equals(bytes)).toBe(true);
  });
});

/** Opens the card and waits until nothing takes the focus any more. */
async function openCard(seat: Seat, id: string): Promise<void> {
  await seat.goTo(`/customers/${id}`);
  await section(seat)
    .getByText(seat.text('card.documents.none'))
    .or(section(seat).getByText(seat.text('card.documents.noneYet')))
    .waitFor();
  await seat.page.waitForLoadState('networkidle');
}

async function half(seat: Seat): Promise<void> {
  await seat.page.waitForFunction(() => {
    const bar = document.querySelector('#section-documents [role="progressbar"]');
    return Number(bar?.getAttribute('aria-valuenow')) >= 50;
  });
}

/** The pieces that the server took lie end to end; what it had of a piece that the reload broke off, it was not sent again. */
function expectEachByteOnce({ pieces, asked }: ReturnType<typeof watchUploads>, whole: number): void {
  expect(asked.at(-1)).toBeGreaterThan(0);
  const ends = [0, ...pieces.map(({ to }) => to)];
  expect(ends.at(-1)).toBe(whole);
  expect(pieces.filter(({ from }, at) => from < (ends[at] ?? 0))).toEqual([]);
  expect(pieces.filter(({ from }, at) => from > (ends[at] ?? 0) && !asked.includes(from))).toEqual([]);
}

async function downloaded(seat: Seat, name: string, tab = seat.page): Promise<Buffer> {
  const saved = tab.waitForEvent('download');
  await tab.getByRole('button', { name: seat.text('card.documents.actions', { name }), exact: true }).click();
  await tab.getByRole('menuitem', { name: seat.text('card.documents.do.download') }).click();
  return readFile(await (await saved).path());
}
