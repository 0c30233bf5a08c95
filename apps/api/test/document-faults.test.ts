import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { BinSweeper } from '../src/customer/bin-sweeper.js';
import { CustomerReferences } from '../src/customer/customer-references.js';
import { DocumentSweeper } from '../src/document/document-sweeper.js';
import { leaveDocuments } from '../src/document/leave-documents.js';
import { FilePlaces } from '../src/file/file-places.js';
import { FileStore } from '../src/file/file-store.js';
import { FileSweeper } from '../src/file/file-sweeper.js';
import { LastingFilesService } from '../src/file/lasting-files.service.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { documentIn, DocumentStory, filesOnDisk } from './document-story.js';
import { aGroup, type TestCustomer, type TestGroup } from './register.js';

const megabyte = 1024 * 1024;

describe('What goes wrong with documents', () => {
  let api: TestApi;
  let group: TestGroup;
  let customer: TestCustomer;
  let office: DocumentStory;
  beforeAll(async () => {
    api = await startApi({ config: { documents: { maxFileBytes: 2 * megabyte, quotaBytes: 5 * megabyte } } });
  });
  beforeEach(async () => {
    group = await aGroup(api);
    customer = await group.customer();
    office = new DocumentStory(api, await group.user('office'), customer);
  });
  afterAll(() => api.close());

  const codeOf = async (response: Response): Promise<unknown> => {
    const { errors } = JSON.parse(await response.text()) as { errors: { extensions: { code: string } }[] };
    return errors[0]?.extensions.code;
  };
  const refusedAs = async (response: Response) => [response.status, await codeOf(response)];
  const usedBytes = async () =>
    dataOf(await api.run<{ documentStorage: { usedBytes: number } }>(office.who, '{ documentStorage { usedBytes } }'))
      .documentStorage.usedBytes;

  /** Everything that is done in the background, as it would be after some days. */
  async function sweepAfter(days: number): Promise<void> {
    const { unitOfWork, read } = api.database;
    const now = () => api.clock.now + days * 24 * 3_600_000;
    const places = new FilePlaces(new FileStore(api.config.dataDir), null);
    const files = new LastingFilesService(places, now);
    const references = new CustomerReferences([]);
    await new BinSweeper(unitOfWork, read, references, now, [leaveDocuments(files)]).sweep();
    await new DocumentSweeper(read, unitOfWork, files, now).sweep();
    await new FileSweeper(places, unitOfWork, read, now).sweep();
  }

  it('is told at once: nothing in it, a byte too many, no room, no customer, no folder', async () => {
    const before = await filesOnDisk(api.config.dataDir);
    expect(await refusedAs(await office.begin('tom.txt', 0))).toEqual([422, 'FILE_EMPTY']);
    expect(await refusedAs(await office.begin('stor.bin', 2 * megabyte + 1))).toEqual([413, 'FILE_TOO_LARGE']);
    const nowhere: Record<string, string>[] = [
      { customerId: 'cus_00000000000000000000000000' },
      { customerId: '' },
      { folderId: 'doc_x' },
    ];
    for (const metadata of nowhere)
      expect(await refusedAs(await office.begin('a.txt', 1, { metadata }))).toEqual([404, 'NOT_FOUND']);
    // Two that just fit, announced and not yet sent, take the room from the third.
    for (const name of ['ett.bin', 'två.bin']) expect((await office.begin(name, 2 * megabyte)).status).toBe(201);
    expect(await refusedAs(await office.begin('tre.bin', megabyte + 1))).toEqual([413, 'QUOTA_REACHED']);
    expect((await office.begin('tre.bin', megabyte)).status).toBe(201);
    expect(await refusedAs(await office.begin('fyra.bin', 1))).toEqual([413, 'QUOTA_REACHED']);
    expect(await office.names()).toEqual([]);
    expect(await filesOnDisk(api.config.dataDir)).toEqual(before);
    await sweepAfter(4);
    expect(await usedBytes()).toBe(0);
    expect((await office.begin('fyra.bin', 1)).status).toBe(201);
  });

  it('shares the last of the room between nobody', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 8 }, async (_, at) => (await office.begin(`${at}.bin`, 2 * megabyte)).status),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(2);
  });

  it('takes a file of exactly the largest size, and no byte beyond what was announced', async () => {
    const bytes = randomBytes(2 * megabyte);
    expect(bytes.equals(await office.bytesOf(await office.upload('precis.bin', bytes)))).toBe(true);
    const begun = await office.begin('mer.bin', 10);
    const address = begun.headers.get('location') ?? '';
    expect((await office.send(address, 0, randomBytes(11))).status).toBe(413);
    expect(await office.offsetOf(address)).toBe(0);
    expect(await office.names()).toEqual(['precis.bin']);
  });

  it.each([
    ['../../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system.ini', 'system.ini'],
    ['..', 'file'],
    ['a\u0000.txt', 'a.txt'],
    ['faktura\u202Efdp.txt', 'fakturafdp.txt'],
    [`${'å'.repeat(300)}.txt`, `${'å'.repeat(196)}.txt`],
    ['CON', '_CON'],
    ['.htaccess', 'htaccess'],
    ['"; filename="x.html', '_; filename=_x.html'],
    ['rad\r\nSet-Cookie: a=b.txt', 'radSet-Cookie_ a=b.txt'],
  ])('is no hostile name: %j is kept as %j, under a name of ours', async (raw, shown) => {
    const id = await office.upload(raw, 'innehåll');
    expect(await office.names()).toEqual([shown]);
    const response = await office.fetch(`/files/documents/${id}`);
    expect(await response.text()).toBe('innehåll');
    expect(
      decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? ''),
    ).toBe(shown);
    expect(response.headers.get('set-cookie')).toBeNull();
    for (const file of await filesOnDisk(api.config.dataDir))
      expect(file).toMatch(/\/files\/[0-9a-f]{2}\/[0-9a-f]{32}$/);
  });

  it('runs nothing: HTML called a picture, a picture with a script in it, and what is a picture', async () => {
    const html = await office.upload('bild.png', '<!doctype html><script>alert(1)</script>');
    const svg = await office.upload(
      'bild.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    );
    const xml = await office.upload(
      'b.svg',
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    );
    for (const id of [html, svg, xml]) {
      const response = await office.fetch(`/files/documents/${id}`);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-disposition': expect.stringMatching(/^attachment; /),
        'content-type': 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
      });
      expect((await office.fetch(`/files/documents/${id}/preview`)).status).toBe(404);
    }
    expect((await office.list()).map(({ contentType, previewUrl }) => [contentType, previewUrl])).toEqual(
      Array.from({ length: 3 }, () => ['text/plain', null]),
    );
    const picture = await office.upload('sida.html', aPng());
    const shown = await office.fetch(`/files/documents/${picture}/preview`);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': expect.stringMatching(/^inline; /),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'self'",
    });
  });

  it('keeps no program, whatever it calls itself', async () => {
    const program = Buffer.concat([Buffer.from('MZ'), randomBytes(200)]);
    const begun = await office.begin('bild.png', program.length);
    const address = begun.headers.get('location') ?? '';
    expect(await refusedAs(await office.send(address, 0, program))).toEqual([415, 'FILE_KIND_REFUSED']);
    expect(await office.offsetOf(address)).toBeNull();
    expect(await office.names()).toEqual([]);
    await sweepAfter(0);
    expect(await usedBytes()).toBe(0);
  });

  it('goes on from where the line was cut', async () => {
    const bytes = randomBytes(megabyte);
    const address = (await office.begin('kapad.bin', bytes.length)).headers.get('location') ?? '';
    await cutAt(address, bytes, 600_000);
    let offset = 0;
    for (const deadline = Date.now() + 10_000; Date.now() < deadline && offset < 600_000; await pause(20))
      offset = (await office.offsetOf(address)) ?? 0;
    expect(offset).toBe(600_000);
    expect(await office.names()).toEqual([]);
    expect((await office.send(address, offset - 1, bytes.subarray(offset - 1))).status).toBe(409);
    expect((await office.send(address, offset, bytes.subarray(offset))).status).toBe(204);
    expect(bytes.equals(await office.bytesOf(documentIn(address)))).toBe(true);
    // Asked once more, it is whole, and it is one file.
    expect(await office.offsetOf(address)).toBe(bytes.length);
    expect(await office.names()).toEqual(['kapad.bin']);
  });

  it('becomes a document also when its sender never heard that it was whole', async () => {
    const bytes = randomBytes(5000);
    const address = (await office.begin('hel.bin', bytes.length)).headers.get('location') ?? '';
    // What a process leaves that dies between the last byte and the document: the bytes, and the row of the upload.
    const [row] = await api.database.read.all<{ path: string }>(
      "SELECT path FROM stored_file WHERE groupId = ? AND purpose = 'DOCUMENT_UPLOAD'",
      [group.id],
    );
    await new FileStore(api.config.dataDir).write(
      row?.path ?? '',
      (async function* () {
        yield bytes;
      })(),
      0,
    );
    expect(await office.names()).toEqual([]);
    expect(await office.offsetOf(address)).toBe(bytes.length);
    expect(bytes.equals(await office.bytesOf(documentIn(address)))).toBe(true);
  });

  it('is one document, however many say at once that it is whole', async () => {
    const address = (await office.begin('en.txt', 3)).headers.get('location') ?? '';
    await Promise.all([
      office.send(address, 0, Buffer.from('hej')),
      ...Array.from({ length: 5 }, () => office.offsetOf(address)),
    ]);
    expect(await office.offsetOf(address)).toBe(3);
    expect(await office.list()).toMatchObject([{ id: documentIn(address), name: 'en.txt', size: 3 }]);
  });

  it('is one whole document also when several tabs send it at once', async () => {
    const bytes = randomBytes(megabyte);
    const address = (await office.begin('flikar.bin', bytes.length)).headers.get('location') ?? '';
    const answers = await Promise.all([1, 2, 3].map(() => office.send(address, 0, bytes).catch(() => null)));
    expect(answers.every((answer) => answer === null || answer.status < 500)).toBe(true);
    for (let tries = 0; tries < 10; tries++) {
      const offset = (await office.offsetOf(address)) ?? 0;
      if (offset === bytes.length) break;
      await Promise.all([1, 2].map(() => office.send(address, offset, bytes.subarray(offset)).catch(() => null)));
    }
    expect(await office.names()).toEqual(['flikar.bin']);
    expect(bytes.equals(await office.bytesOf(documentIn(address)))).toBe(true);
  });

  it('is nobody else’s to continue, look at or break off', async () => {
    const address = (await office.begin('min.txt', 3)).headers.get('location') ?? '';
    const others = [
      new DocumentStory(api, await group.user('office'), customer),
      new DocumentStory(api, await (await aGroup(api)).user('administrator'), customer),
    ];
    for (const other of others) {
      expect(await other.offsetOf(address)).toBeNull();
      expect((await other.send(address, 0, Buffer.from('hej'))).status).toBe(404);
      await other.fetch(address, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } });
    }
    expect(await office.offsetOf(address)).toBe(0);
    expect((await office.fetch(address, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } })).status).toBe(204);
    expect(await office.offsetOf(address)).toBeNull();
    await sweepAfter(0);
    expect(await usedBytes()).toBe(0);
  });

  it('is not begun from another site’s page, nor without the header that such a page cannot send', async () => {
    expect((await office.begin('a.txt', 1, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await office.fetch('/files/uploads', { method: 'POST', headers: { 'upload-length': '1' } })).status).toBe(
      400,
    );
    const allowed = await office.begin('a.txt', 1, { headers: { origin: 'https://ond.example' } });
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    const disguised = await office.fetch('/files/uploads', {
      headers: { 'x-http-method-override': 'POST', 'tus-resumable': '1.0.0', 'upload-length': '1' },
    });
    // A GET is a GET, and there is no file of that name.
    expect([disguised.status, await usedBytes()]).toEqual([403, 0]);
  });

  it('leaves nothing: abandoned uploads, the bin after thirty days, and a customer that is removed', async () => {
    const address = (await office.begin('glömd.bin', 2000)).headers.get('location') ?? '';
    await office.send(address, 0, randomBytes(2000).subarray(0, 1000));
    const folder = await office.folder('Gammal');
    const [binned, kept] = [await office.upload('slängd.txt', 'x', folder), await office.upload('kvar.txt', 'y')];
    await office.change(`documentsDelete(ids: ["${folder}"])`);
    await sweepAfter(1);
    expect(await office.offsetOf(address)).toBe(1000);
    await sweepAfter(29);
    expect(await office.names('inBin: true')).toEqual(['Gammal']);
    expect(await office.offsetOf(address)).toBeNull();
    await sweepAfter(31);
    expect(await office.names('inBin: true')).toEqual([]);
    expect((await office.change(`documentsRestore(ids: ["${folder}"])`)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect(await usedBytes()).toBe(1);
    expect(String(await office.bytesOf(kept))).toBe('y');
    await api.run(office.who, `mutation { customerDelete(id: "${customer.id}") { userErrors { code } } }`);
    await sweepAfter(31);
    expect(await usedBytes()).toBe(0);
    const left = await api.database.read.all('SELECT id FROM stored_file WHERE groupId = ?', [group.id]);
    expect([left, (await office.fetch(`/files/documents/${binned}`)).status]).toEqual([[], 404]);
  });

  it('has no file without a row, and no row without a file', async () => {
    await office.upload('sist.txt', 'x');
    await sweepAfter(400);
    const rows = await api.database.read.all<{ path: string }>(
      "SELECT path FROM stored_file WHERE purpose = 'DOCUMENT' ORDER BY path",
    );
    const onDisk = (await filesOnDisk(api.config.dataDir)).map((file) => file.slice(-35)).sort();
    expect(onDisk).toEqual(rows.map(({ path }) => path));
    expect(onDisk.length).toBeGreaterThan(5);
  });

  /** Sends so many bytes and pulls the plug. */
  async function cutAt(address: string, bytes: Buffer, at: number): Promise<void> {
    const request = http.request(new URL(address, api.url), {
      method: 'PATCH',
      headers: {
        ...office.who.headers,
        'tus-resumable': '1.0.0',
        'upload-offset': 0,
        'content-type': 'application/offset+octet-stream',
        'content-length': bytes.length,
      },
    });
    request.on('error', () => undefined);
    request.write(bytes.subarray(0, at));
    for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(10)) {
      const sizes = await Promise.all(
        (await filesOnDisk(api.config.dataDir)).map(async (file) => (await fs.stat(file)).size),
      );
      if (sizes.includes(at)) break;
    }
    request.destroy();
  }
});

/** A picture of one grey dot. */
function aPng(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
