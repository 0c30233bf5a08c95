import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { StaticFiles } from '../src/http/static-files.js';

const page = `<!doctype html><title>Kundregister</title>${'<p>innehåll</p>'.repeat(200)}`;
const script = `export const x = '${'lång text '.repeat(300)}';`;

describe("the SPA's files", () => {
  let folder: string;
  let server: Server;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'register-spa-'));
    fs.writeFileSync(path.join(folder, 'secret.txt'), 'outside');
    fs.mkdirSync(path.join(folder, 'dist/assets'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'dist/index.html'), page);
    fs.writeFileSync(path.join(folder, 'dist/assets/app-1a2b.js'), script);
    fs.writeFileSync(path.join(folder, 'dist/assets/app-1a2b.js.map'), '{}');
    fs.writeFileSync(path.join(folder, 'dist/favicon.svg'), '<svg/>');
    const files = new StaticFiles(path.join(folder, 'dist'));
    server = createServer((asked, answer) => void files.answer(asked, answer, decodeURIComponent(asked.url ?? '/')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
    fs.rmSync(folder, { recursive: true });
  });

  interface Got {
    readonly status: number | undefined;
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
  }
  /** As it is sent: no client that follows, unpacks or tidies the address. */
  const get = (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      request({ host: '127.0.0.1', port, path: address, method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () =>
            resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
          );
      })
        .on('error', reject)
        .end();
    });

  it('begin with the page, for every address of the SPA', async () => {
    for (const address of [
      '/',
      '/customers',
      '/customers/cus_01h455vb4pex5vsknk084sn02q',
      '/welcome/abc-DEF_123',
      '/customers/by-number/A1',
    ]) {
      const { status, headers, body } = await get(address);
      expect([status, body.toString(), headers['content-type'], headers['cache-control']]).toEqual([
        200,
        page,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
    }
  });

  it('run no script but our own', async () => {
    const policy = (await get('/')).headers['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('are not the page where a file is missing', async () => {
    for (const address of [
      '/assets/app-old.js',
      '/assets/x',
      '/nothing.js',
      '/robots.txt',
      '/assets/app-1a2b.js.map',
    ]) {
      expect((await get(address)).status).toBe(404);
    }
  });

  it('are kept for good where their name has a hash, and asked for anew where not', async () => {
    const asset = await get('/assets/app-1a2b.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('come packed to those who unpack', async () => {
    const brotli = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, br' });
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body).toString()]).toEqual(['br', script]);
    const gzip = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' });
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', script]);
    const plain = await get('/assets/app-1a2b.js');
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script]);
    expect(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(brotli.headers.vary).toBe('accept-encoding');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '//etc/passwd',
    '/\\..\\secret.txt',
  ])('never lie outside their folder: %s', async (address) => {
    const { body } = await get(address);
    expect(body.toString()).not.toContain('outside');
    expect(body.toString()).not.toContain('root:');
  });

  it('are only read', async () => {
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(Buffer.byteLength(page)),
    ]);
    const posted = await get('/', {}, 'POST');
    expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});
