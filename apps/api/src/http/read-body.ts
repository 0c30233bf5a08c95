import type { IncomingMessage } from 'node:http';

/** The largest GraphQL request, in bytes. Files go to POST /files. */
const maxBodyBytes = 256 * 1024;

export type Body =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly message: string };

/** Reads a JSON body. Stops reading as soon as it is too large, whatever the header promised. */
export async function readJsonBody(request: IncomingMessage): Promise<Body> {
  const type = /^\s*application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.exec(
    request.headers['content-type'] ?? '',
  );
  if (!type) return { ok: false, status: 415, message: 'Send application/json in UTF-8.' };
  if (request.headers['content-encoding'] !== undefined)
    return { ok: false, status: 415, message: 'Send the body without compression.' };
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) return tooLarge;
  const bytes = await readBytes(request);
  if (!bytes) return tooLarge;
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

/** Undefined when there are too many. Events and not `for await`: leaving that loop would cut the line before the answer. */
function readBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBodyBytes) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}
