import type { IncomingMessage } from 'node:http';

/** The largest GraphQL request, in bytes. Files go to POST /files. */
const maxBodyBytes = 256 * 1024;

export type Body =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly status: 400 | 408 | 413 | 415; readonly message: string };

/** Reads a JSON body. Stops reading as soon as it is too large, whatever the header promised, and when it takes too long to arrive. */
export async function readJsonBody(request: IncomingMessage, patienceMs: number): Promise<Body> {
  const type = /^\s*application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.exec(
    request.headers['content-type'] ?? '',
  );
  if (!type) return { ok: false, status: 415, message: 'Send application/json in UTF-8.' };
  if (request.headers['content-encoding'] !== undefined)
    return { ok: false, status: 415, message: 'Send the body without compression.' };
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) return tooLarge;
  const bytes = await readBytes(request, patienceMs);
  if (!Buffer.isBuffer(bytes)) return bytes;
  try {
    return { ok: true, json: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { ok: false, status: 400, message: 'The body is not JSON.' };
  }
}

const tooLarge = {
  ok: false,
  status: 413,
  message: `A request has at most ${maxBodyBytes} bytes. Upload files to POST /files.`,
} as const;

const tooSlow = { ok: false, status: 408, message: 'The request took too long to arrive.' } as const;

/** Or why not. Events and not `for await`: leaving that loop would cut the line before the answer. */
function readBytes(request: IncomingMessage, patienceMs: number): Promise<Buffer | typeof tooLarge | typeof tooSlow> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const timer = setTimeout(() => resolve(tooSlow), patienceMs);
    request.on('close', () => clearTimeout(timer));
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBodyBytes) chunks.push(chunk);
      else resolve(tooLarge);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}
