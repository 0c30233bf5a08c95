import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Uploaded and made files, below `files` of the data folder. API processes that share a database share this folder, too.
 * Names are random: nothing that a user chose is ever part of a path. What has a place is whole, also after a power cut.
 */
export class FileStore {
  private readonly root: string;

  constructor(dataDir: string) {
    this.root = path.join(dataDir, 'files');
  }

  /** Writes a file: first aside, flushed, then to its place. Leaves nothing behind when the source breaks or is refused. */
  async receive(
    source: AsyncIterable<Uint8Array>,
    check: (soFar: ReceivedSoFar) => void = () => undefined,
  ): Promise<KeptFile> {
    const place = this.newPlace();
    const aside = path.join(this.root, incoming, path.basename(place));
    await Promise.all([aside, this.at(place)].map(makeFolderOf));
    try {
      const written = await writeFlushed(aside, source, check);
      await rename(aside, this.at(place));
      await flushFolder(path.dirname(this.at(place)));
      return { path: place, ...written };
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  /** A place that nothing has. */
  newPlace(): string {
    const name = randomBytes(16).toString('hex');
    return path.posix.join(name.slice(0, 2), name);
  }

  /**
   * Writes a piece of a file that comes in pieces, to its own place: its row says that it is not whole yet. Every byte is
   * written where it belongs, so that a piece that is sent twice does no harm. Answers where the next one begins.
   */
  async write(place: string, source: AsyncIterable<Uint8Array>, from: number): Promise<number> {
    const file = this.at(place);
    await makeFolderOf(file);
    const handle = await open(file, constants.O_CREAT | constants.O_WRONLY, 0o600);
    let at = from;
    try {
      for await (const chunk of source) {
        await handle.write(chunk, 0, chunk.length, at);
        at += chunk.length;
      }
    } finally {
      await handle.close();
    }
    return at;
  }

  /** How many bytes of a file have arrived. */
  async sizeOf(place: string): Promise<number> {
    const found = await stat(this.at(place)).catch(() => undefined);
    return found?.size ?? 0;
  }

  /** What a file that came in pieces holds, flushed: from now on it survives a power cut. */
  async flushed(place: string, startBytes: number): Promise<{ readonly sha256: Buffer; readonly start: Buffer }> {
    const hash = createHash('sha256');
    const handle = await open(this.at(place), 'r+');
    let start = Buffer.alloc(0);
    try {
      await handle.sync();
      for await (const chunk of handle.createReadStream({ start: 0, autoClose: false })) {
        const bytes = chunk as Buffer;
        if (start.length < startBytes) start = Buffer.concat([start, bytes]).subarray(0, startBytes);
        hash.update(bytes);
      }
    } finally {
      await handle.close();
    }
    await flushFolder(path.dirname(this.at(place)));
    return { sha256: hash.digest(), start };
  }

  /** Where a file lies on this machine. */
  at(place: string): string {
    return path.join(this.root, place);
  }

  async remove(place: string): Promise<void> {
    await rm(this.at(place), { force: true });
  }

  /** Files older than a moment, a folder at a time: those under way (which their writers have forgotten) and those in place. */
  async *olderThan(
    epochMs: number,
  ): AsyncGenerator<{ readonly places: readonly string[]; readonly isIncoming: boolean }> {
    for (const folder of await namesIn(this.root)) {
      const places: string[] = [];
      for (const name of await namesIn(path.join(this.root, folder))) {
        const place = path.posix.join(folder, name);
        const found = await stat(this.at(place)).catch(() => undefined);
        if (found?.isFile() && found.mtimeMs < epochMs) places.push(place);
      }
      if (places.length > 0) yield { places, isIncoming: folder === incoming };
    }
  }
}

export interface KeptFile {
  /** Relative to the store. */
  readonly path: string;
  readonly size: number;
  readonly sha256: Buffer;
}

/** What has arrived of a file; a check throws to refuse it before more does. */
export interface ReceivedSoFar {
  readonly size: number;
  /** The first bytes, by which its kind is told. */
  readonly start: Uint8Array;
}

const incoming = 'incoming';
const startLength = 8;

async function writeFlushed(
  file: string,
  source: AsyncIterable<Uint8Array>,
  check: (soFar: ReceivedSoFar) => void,
): Promise<Omit<KeptFile, 'path'>> {
  const hash = createHash('sha256');
  const handle = await open(file, 'wx', 0o600);
  let size = 0;
  let start = Buffer.alloc(0);
  try {
    for await (const chunk of source) {
      size += chunk.length;
      if (start.length < startLength) start = Buffer.concat([start, chunk]).subarray(0, startLength);
      check({ size, start });
      hash.update(chunk);
      await handle.write(chunk);
    }
    check({ size, start });
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { size, sha256: hash.digest() };
}

/** A new name is only sure to be there after a power cut when its folder is flushed; Windows cannot and need not. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const makeFolderOf = (file: string): Promise<unknown> => mkdir(path.dirname(file), { recursive: true, mode: 0o700 });

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
