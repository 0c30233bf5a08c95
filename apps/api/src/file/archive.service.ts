import { PassThrough, type Readable } from 'node:stream';

/** A file of an archive: its bytes, or how it is opened when its turn comes. */
export interface ArchiveEntry {
  /** Where it lies in the archive, with the folders above it. */
  readonly place: string;
  readonly content: Buffer | (() => Promise<Readable>);
}

/** A zip archive, made while it is sent. A file that cannot be opened ends it, and what has been sent is not whole. */
export async function archiveOf(entries: readonly ArchiveEntry[]): Promise<Readable> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  const output = new PassThrough();
  const fail = (error: unknown): void => void output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', fail);
  for (const { place, content } of entries) {
    if (Buffer.isBuffer(content)) zip.addBuffer(content, place);
    else zip.addReadStreamLazy(place, {}, (take) => void content().then((file) => take(null, file), fail));
  }
  zip.end();
  zip.outputStream.pipe(output);
  return output;
}
