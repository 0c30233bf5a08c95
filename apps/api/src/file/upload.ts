import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';

/** The one file of a multipart form, as it arrives. Rejects when the form is none, or ends before its file does. */
export async function receiveUpload<T>(
  request: IncomingMessage,
  maxBytes: number,
  take: (file: UploadedFile) => Promise<T>,
): Promise<T> {
  const form = parserOf(request, maxBytes);
  return new Promise<T>((resolve, reject) => {
    let taken: Promise<T> | undefined;
    form.on('file', (field, stream, { filename }) => {
      if (field !== 'file' || taken) return stream.resume();
      taken = take({ stream, name: filename ?? '' });
      taken.then(resolve, (error: unknown) => {
        stream.resume();
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    });
    form.on('error', () => reject(new NoUpload()));
    form.on('close', () => {
      if (!taken) reject(new NoUpload());
    });
    // A client that goes away mid-file ends neither the form nor the file by itself.
    request.on('close', () => {
      if (!request.complete) form.destroy(new NoUpload());
    });
    request.pipe(form);
  });
}

export interface UploadedFile {
  readonly stream: Readable;
  readonly name: string;
}

/** The request held no form with a field `file`. */
export class NoUpload extends Error {}

function parserOf(request: IncomingMessage, maxBytes: number): busboy.Busboy {
  try {
    // One byte more than allowed, so that what is too large is known from what just fits.
    const limits = { files: 1, fields: 4, fieldSize: 1000, parts: 6, fileSize: maxBytes + 1 };
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    throw new NoUpload();
  }
}
