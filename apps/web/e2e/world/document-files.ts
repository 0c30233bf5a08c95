import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Files on somebody's disk: chosen twice they are the same file. */
export class OnDisk {
  private constructor(private readonly folder: string) {}

  static async make(): Promise<OnDisk> {
    return new OnDisk(await mkdtemp(path.join(tmpdir(), 'register-files-')));
  }

  async file(name: string, content: Uint8Array | string): Promise<string> {
    const place = path.join(this.folder, name);
    await writeFile(place, content);
    return place;
  }

  clear(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

/** A document of this many bytes that no two are alike of. */
export const aPdf = (bytes: number): Buffer => {
  const head = Buffer.from('%PDF-1.7\n');
  return Buffer.concat([head, randomBytes(bytes - head.length)]);
};

/** The smallest picture there is. */
export const aPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Presses a button from the keyboard and answers the browser's question for files. */
export async function choose(page: Page, button: Locator, ...files: readonly string[]): Promise<void> {
  await button.focus();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles([...files]);
}

/** The page's line to the server: so many bytes a second upward, or as it is. For as long as its session stays open. */
export async function lineOf(page: Page): Promise<(bytesPerSecond: number | null) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  return async (bytesPerSecond) => {
    const uploadThroughput = bytesPerSecond ?? -1;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
  };
}

/** The pieces of uploads that the server has taken, and from where it was asked to go on, in order. */
export function watchUploads(page: Page): UploadLog {
  const log: UploadLog = { pieces: [], asked: [] };
  page.on('response', (response) => {
    const request = response.request();
    if (!/\/files\/uploads\/upl_/.test(request.url())) return;
    const offset = Number(response.headers()['upload-offset'] ?? NaN);
    if (request.method() === 'PATCH' && response.status() === 204)
      log.pieces.push({ from: Number(request.headers()['upload-offset']), to: offset });
    if (request.method() === 'HEAD' && response.status() === 200) log.asked.push(offset);
  });
  return log;
}

export interface UploadLog {
  readonly pieces: { readonly from: number; readonly to: number }[];
  readonly asked: number[];
}
