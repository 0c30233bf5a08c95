import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { plain } from './health.js';
import { pagePolicy } from './security-headers.js';

/**
 * The SPA's files. Only names that were found in the folder are ever opened, so no address leads out of it.
 * Files with a hash in their name are kept by browsers for good; the page itself is asked for each time.
 */
export class StaticFiles {
  private files: Promise<ReadonlyMap<string, string>> | undefined;
  private readonly opened = new Map<string, Promise<OpenFile>>();
  private listedAt = -Infinity;

  constructor(private readonly folder: string) {}

  async answer(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return plain(response, 405, 'Method not allowed');
    }
    const found = await this.find(pathname);
    if (!found) return plain(response, 404, 'Not found');
    send(request, response, found.name, await this.open(found.file));
  }

  /** The file of this address; the page for an address of the SPA; nothing for a file that is not there. */
  private async find(pathname: string): Promise<{ name: string; file: string } | undefined> {
    const asked = pathname === '/' ? '/index.html' : pathname;
    const file = (await this.list()).get(asked) ?? (await this.relist()).get(asked);
    if (file !== undefined) return { name: asked, file };
    const isFile = asked.startsWith('/assets/') || /\.[a-z0-9]{2,5}$/i.test(asked);
    const page = isFile ? undefined : (await this.list()).get('/index.html');
    return page === undefined ? undefined : { name: '/index.html', file: page };
  }

  private list(): Promise<ReadonlyMap<string, string>> {
    return (this.files ??= this.relist());
  }

  /** A new build may have come meanwhile; looked at every two seconds at most. */
  private relist(): Promise<ReadonlyMap<string, string>> {
    if (this.files && performance.now() - this.listedAt < 2000) return this.files;
    this.listedAt = performance.now();
    this.files = filesBelow(this.folder);
    return this.files;
  }

  private async open(file: string): Promise<OpenFile> {
    const { mtimeMs, size } = await stat(file);
    const version = `${file}:${mtimeMs}:${size}`;
    const known = this.opened.get(version);
    if (known) return known;
    const opening = openFile(file);
    this.opened.set(version, opening);
    opening.catch(() => this.opened.delete(version));
    return opening;
  }
}

interface OpenFile {
  readonly etag: string;
  readonly plain: Buffer;
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

async function openFile(file: string): Promise<OpenFile> {
  const bytes = await readFile(file);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  if (!compressible.has(path.extname(file)) || bytes.length < 1024) return { etag, plain: bytes, br: null, gzip: null };
  const [br, gz] = await Promise.all([
    toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    toGzip(bytes, { level: 9 }),
  ]);
  return { etag, plain: bytes, br, gzip: gz };
}

function send(request: IncomingMessage, response: ServerResponse, name: string, file: OpenFile): void {
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding =
    file.br && /\bbr\b/.test(accepted) ? 'br' : file.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : 'plain';
  const etag = encoding === 'plain' ? file.etag : `${file.etag.slice(0, -1)}-${encoding}"`;
  const isPage = name.endsWith('.html');
  if (isPage) response.setHeader('content-security-policy', pagePolicy);
  response.setHeader('cache-control', name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('etag', etag);
  if (file.br) response.setHeader('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === etag) {
    response.statusCode = 304;
    return void response.end();
  }
  const bytes = file[encoding] ?? file.plain;
  if (encoding !== 'plain') response.setHeader('content-encoding', encoding);
  response.setHeader('content-type', contentTypes[path.extname(name)] ?? 'application/octet-stream');
  response.setHeader('content-length', bytes.length);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Map(
    entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]),
  );
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);
