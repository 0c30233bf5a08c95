import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { readLimits } from './read-limits.js';
import { UnreadableFile } from './unreadable-file.js';
import { XmlScanner } from './xml-scanner.js';
import type { XmlListener } from './xml-scanner.js';

/** A workbook's archive, its directory checked before anything is unpacked. */
export class WorkbookArchive {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string): Promise<WorkbookArchive> {
    const zip = await openZip(path, { autoClose: false, lazyEntries: true, validateEntrySizes: true }).catch(() => {
      throw UnreadableFile.because('DAMAGED');
    });
    try {
      return new WorkbookArchive(zip, await readDirectory(zip));
    } catch (error) {
      zip.close();
      throw error instanceof UnreadableFile ? error : UnreadableFile.because('DAMAGED');
    }
  }

  has(name: string): boolean {
    return this.entries.has(key(name));
  }

  /** Scans a part in pieces; `between` yields what the listener has collected so far, so that a sheet is never held whole. */
  async *scan<T>(
    name: string,
    listener: XmlListener,
    between: () => T,
    limit: number = readLimits.unpackedBytes,
  ): AsyncGenerator<T> {
    const entry = this.entries.get(key(name));
    if (!entry) throw UnreadableFile.because('DAMAGED');
    const scanner = new XmlScanner(listener);
    const decoder = new TextDecoder('utf-8');
    let size = 0;
    const stream = await this.stream(entry);
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        this.unpacked += chunk.length;
        if (size > limit || this.unpacked > readLimits.unpackedBytes) throw UnreadableFile.because('UNPACKS_TOO_LARGE');
        scanner.write(decoder.decode(chunk, { stream: true }));
        yield between();
      }
      scanner.write(decoder.decode());
      scanner.end();
      yield between();
    } catch (error) {
      throw error instanceof UnreadableFile ? error : UnreadableFile.because('DAMAGED');
    } finally {
      stream.destroy();
    }
  }

  /** Scans a small part to its end. */
  async scanAll(name: string, listener: XmlListener, limit?: number): Promise<void> {
    const pieces = this.scan(name, listener, () => undefined, limit);
    while (!(await pieces.next()).done);
  }

  close(): void {
    this.zip.close();
  }

  private stream(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  }
}

const openZip = promisify<string, yauzl.Options, ZipFile>(yauzl.open);

/** Some programs write names with another case or a leading slash. */
const key = (name: string): string => name.replace(/^\//, '').toLowerCase();

function readDirectory(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let unpacked = 0;
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      const tooDense =
        entry.uncompressedSize > 1024 * 1024 && entry.uncompressedSize > entry.compressedSize * readLimits.archiveRatio;
      if (entries.size >= readLimits.archiveEntries || unpacked > readLimits.unpackedBytes || tooDense) {
        reject(UnreadableFile.because('UNPACKS_TOO_LARGE'));
        return;
      }
      if (entry.isEncrypted()) {
        reject(UnreadableFile.because('OLD_OR_LOCKED_WORKBOOK'));
        return;
      }
      entries.set(key(entry.fileName), entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}
