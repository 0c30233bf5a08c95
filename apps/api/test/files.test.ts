import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { parsePublicId } from '../src/database/ids.js';
import { FilePlaces } from '../src/file/file-places.js';
import { FileStore } from '../src/file/file-store.js';
import { FileSweeper } from '../src/file/file-sweeper.js';
import { startApi, type TestApi } from './api.js';
import { Importer } from './import-story.js';
import { aGroup, type TestUser } from './register.js';

describe('files', () => {
  let api: TestApi;
  let administrator: TestUser;
  let importer: Importer;
  beforeAll(async () => {
    api = await startApi();
    administrator = await (await aGroup(api)).anAdministrator();
    importer = new Importer(api, administrator);
  });
  afterAll(() => api.close());

  /** Every file below the data folder's `files`. */
  async function filesOnDisk(): Promise<string[]> {
    const found = await fs
      .readdir(path.join(api.config.dataDir, 'files'), { recursive: true, withFileTypes: true })
      .catch(() => []);
    return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  }

  it('come back as they went in, to be saved and never shown', async () => {
    const content = 'Kundnr;Namn\r\n1;Åkeri\r\n';
    const response = await importer.upload(content, '../../etc/Kunder åäö.csv');
    expect(response.status).toBe(201);
    const { fileId, size } = (await response.json()) as { fileId: string; size: number };
    expect(size).toBe(Buffer.byteLength(content));
    const fetched = await importer.fetch(`/files/${fileId}`);
    expect(await fetched.text()).toBe(content);
    expect(Object.fromEntries(fetched.headers)).toMatchObject({
      'content-disposition': `attachment; filename="Kunder ___.csv"; filename*=UTF-8''Kunder%20%C3%A5%C3%A4%C3%B6.csv`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    const [row] = await api.database.read.all<{ sha256: Buffer; name: string }>(
      'SELECT sha256, name FROM stored_file WHERE id = ?',
      [parsePublicId('fil', fileId) ?? null],
    );
    expect(row).toEqual({ name: 'Kunder åäö.csv', sha256: createHash('sha256').update(content).digest() });
  });

  it('are not for other groups, other roles or nobody', async () => {
    const { fileId } = (await (await importer.upload('Kundnr;Namn\n1;Ett')).json()) as { fileId: string };
    const outsider = await (await aGroup(api)).anAdministrator();
    const office = await (await aGroup(api)).user('office');
    const statusFor = async (headers: Record<string, string>) =>
      (await fetch(new URL(`/files/${fileId}`, api.url), { headers })).status;
    expect(await statusFor(outsider.headers)).toBe(404);
    expect(await statusFor(office.headers)).toBe(403);
    expect(await statusFor({})).toBe(401);
    expect(await statusFor({ authorization: 'Bearer crk_live_none_none' })).toBe(401);
    expect((await importer.fetch('/files/fil_00000000000000000000000000')).status).toBe(404);
    expect((await importer.fetch('/files/..%2f..%2fsecrets.json')).status).toBe(404);
  });

  it('are not taken from another site’s page, nor without the header that such a page cannot send', async () => {
    expect((await importer.upload('a;b', 'a.csv', {})).status).toBe(400);
    const foreign = { 'apollo-require-preflight': 'true', 'sec-fetch-site': 'cross-site' };
    expect((await importer.upload('a;b', 'a.csv', foreign)).status).toBe(403);
  });

  it('are refused when they are no table or too large, and leave nothing behind', async () => {
    const before = await filesOnDisk();
    const refusedAs = async (content: Uint8Array | string) => {
      const response = await importer.upload(content);
      const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
      return [response.status, errors[0]?.extensions.code];
    };
    expect(await refusedAs('%PDF-1.7')).toEqual([415, 'FILE_UNREADABLE']);
    expect(await refusedAs('')).toEqual([415, 'FILE_UNREADABLE']);
    expect(await refusedAs(new Uint8Array(20 * 1024 * 1024 + 1).fill(97))).toEqual([413, 'FILE_TOO_LARGE']);
    expect(await filesOnDisk()).toEqual(before);
    expect((await importer.upload(new Uint8Array(20 * 1024 * 1024).fill(97))).status).toBe(201);
  });

  it('that are broken off in the middle leave nothing behind', async () => {
    const before = await filesOnDisk();
    const boundary = 'grans';
    const request = http.request(new URL('/files', api.url), {
      method: 'POST',
      headers: {
        ...administrator.headers,
        'apollo-require-preflight': 'true',
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': 1_000_000,
      },
    });
    request.on('error', () => undefined);
    request.write(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nKundnr;Namn\n${'x'.repeat(200_000)}`,
    );
    while ((await filesOnDisk()).length === before.length) await new Promise((resolve) => setTimeout(resolve, 10));
    request.destroy();
    for (const deadline = Date.now() + 10_000; (await filesOnDisk()).length > before.length && Date.now() < deadline;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await filesOnDisk()).toEqual(before);
  });

  it('may arrive on a slow line, on which an operation would have been cut', async () => {
    const hasty = await startApi({ bodyMs: 300 });
    const { headers } = await (await aGroup(hasty)).anAdministrator();
    const send = async (url: string, type: string, pieces: readonly string[]) => {
      const request = http.request(new URL(url, hasty.url), {
        method: 'POST',
        headers: { ...headers, 'apollo-require-preflight': 'true', 'content-type': type },
      });
      const answered = once(request, 'response') as Promise<[http.IncomingMessage]>;
      request.on('error', () => undefined);
      for (const [at, piece] of pieces.entries()) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, 200));
        request.write(piece);
      }
      request.end();
      const [{ statusCode }] = await answered;
      return statusCode;
    };
    const query = ['{"query":', '"{', ' viewer', ' { name', ' } }"', '}'];
    expect(await send('/graphql', 'application/json', [query.join('')])).toBe(200);
    expect(await send('/graphql', 'application/json', query)).toBe(408);
    const file = [
      '--grans\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n',
      'Kundnr',
      ';Namn',
      '\n1;',
      'Ett\r\n',
      '--grans--\r\n',
    ];
    expect(await send('/files', 'multipart/form-data; boundary=grans', file)).toBe(201);
    await hasty.close();
  });

  it('that have run out, and those that a crash left without a row, are swept away', async () => {
    const { fileId } = (await (await importer.upload('Kundnr;Namn\n1;Ett')).json()) as { fileId: string };
    const kept = await filesOnDisk();
    const forgotten = [
      path.join(api.config.dataDir, 'files', 'incoming', 'aa'),
      path.join(path.dirname(kept.at(-1) ?? ''), 'bb'),
    ];
    for (const file of forgotten) await fs.writeFile(file, 'x');
    const { unitOfWork, read } = api.database;
    const sweepAt = (now: number) =>
      new FileSweeper(new FilePlaces(new FileStore(api.config.dataDir), null), unitOfWork, read, () => now).sweep();
    const hour = 3_600_000;
    await sweepAt(Date.now() + hour);
    expect((await filesOnDisk()).toSorted()).toEqual([...kept, ...forgotten].toSorted());
    await sweepAt(Date.now() + 25 * hour);
    expect((await filesOnDisk()).toSorted()).toEqual(kept.toSorted());
    await sweepAt(Date.now() + 15 * 24 * hour);
    expect(await filesOnDisk()).toEqual([]);
    expect((await importer.fetch(`/files/${fileId}`)).status).toBe(404);
  });
});
