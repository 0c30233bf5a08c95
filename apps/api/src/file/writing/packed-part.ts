import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { AsyncFlateStreamHandler, ZipInputFile } from 'fflate';

/** A large part of an archive. The runtime's own library packs it, on a thread that serves nobody. */
export class PackedPart implements ZipInputFile {
  readonly compression = deflated;
  /** Of what is packed; the archive asks when the part has ended. */
  size = 0;
  crc = 0;
  /** Set by the archive. */
  ondata?: AsyncFlateStreamHandler;
  private readonly packer = createDeflateRaw({ level });
  private last: Promise<void> = Promise.resolve();

  constructor(readonly filename: string) {
    this.packer.on('data', (packed: Buffer<ArrayBuffer>) => this.ondata?.(null, packed, false));
    // Whoever writes or ends hears of it; an error that nobody listens to would end the process.
    this.packer.on('error', () => undefined);
  }

  /** Begins to pack the text, which is to wait for the one before. */
  write(text: string): void {
    const bytes = Buffer.from(text);
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.last = new Promise((resolve, reject) => {
      this.packer.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
    // Asked for by who goes on; nobody does once the file is broken off.
    this.last.catch(() => undefined);
  }

  /** Once everything so far is packed. */
  written(): Promise<void> {
    return this.last;
  }

  async end(): Promise<void> {
    const ended = once(this.packer, 'end');
    this.packer.end();
    await ended;
    this.ondata?.(null, new Uint8Array(0), true);
  }

  close(): void {
    this.packer.destroy();
  }
}

/** As the archive's own records call it. */
const deflated = 8;
const level = 6;
