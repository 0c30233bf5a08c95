import type { Readable } from 'node:stream';
import type { Sql } from '../database/sql.js';
import { contentTypeOf, looksAtBytes } from './content-type.js';
import type { FilePlaces } from './file-places.js';
import {
  expireFiles,
  findLasting,
  insertLasting,
  keepLasting,
  lastingBytes,
  type LastingFile,
  type NewLastingFile,
} from './lasting-file.repository.js';

export { FileRefused, type FileGiver } from './file.service.js';
export type { LastingFile } from './lasting-file.repository.js';
export type { UploadDesk, UploadState, UploadWish } from './upload-desk.js';

/**
 * Files that come in pieces and stay. Their row is there before their first byte, running out in three days, and loses
 * its end in the transaction that makes something of the file: whatever dies in between leaves what the sweeper finds.
 */
export class LastingFilesService {
  constructor(
    private readonly places: FilePlaces,
    private readonly clock: () => number,
  ) {}

  /** Room for a file that will come. */
  reserve(sql: Sql, file: Omit<NewLastingFile, 'path' | 'createdAt' | 'expiresAt'>): Promise<void> {
    const createdAt = this.clock();
    return insertLasting(sql, {
      ...file,
      path: this.places.local.newPlace(),
      createdAt,
      expiresAt: createdAt + uploadMs,
    });
  }

  /** Bytes that the group's files take, with those that are announced. */
  usedBytes(sql: Sql, groupId: Buffer): Promise<number> {
    return lastingBytes(sql, groupId);
  }

  find(sql: Sql, groupId: Buffer, id: Buffer): Promise<LastingFile | undefined> {
    return findLasting(sql, groupId, id);
  }

  received({ path }: LastingFile): Promise<number> {
    return this.places.local.sizeOf(path);
  }

  write({ path }: LastingFile, piece: AsyncIterable<Uint8Array>, from: number): Promise<number> {
    return this.places.local.write(path, piece, from);
  }

  /** Flushes a file that is whole, and tells what it is. */
  async inspect({ path }: LastingFile): Promise<{ readonly sha256: Buffer; readonly contentType: string }> {
    const { sha256, start } = await this.places.local.flushed(path, looksAtBytes);
    return { sha256, contentType: await contentTypeOf(start) };
  }

  /** Brings it to where files stay. Nothing is lost when this happens twice, or is the last that happens. */
  settle({ path, size }: LastingFile, sha256: Buffer): Promise<string> {
    return this.places.settle(path, { size, sha256 });
  }

  /** From now on the file stays. */
  keep(
    sql: Sql,
    { groupId, id }: LastingFile,
    settled: { readonly path: string; readonly sha256: Buffer },
  ): Promise<void> {
    return keepLasting(sql, groupId, id, settled);
  }

  /** Once it is kept elsewhere, the copy on this machine goes. */
  async leave({ path }: LastingFile, settledAt: string): Promise<void> {
    if (settledAt !== path) await this.places.local.remove(path);
  }

  /** The files run out now; the sweeper removes them. */
  expire(sql: Sql, groupId: Buffer, ids: readonly Buffer[]): Promise<void> {
    return expireFiles(sql, groupId, ids, this.clock());
  }

  open({ path }: LastingFile): Promise<Readable> {
    return this.places.open(path);
  }
}

/** After this, what has arrived of a file that is not whole is removed. */
const uploadMs = 3 * 24 * 3_600_000;
