import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { FilePlaces } from './file-places.js';
import { deleteFile, expiredFiles, knownPaths } from './stored-file.repository.js';

/** Removes files that have run out, and those that a crash left without a row. Any number of processes may do it at once. */
export class FileSweeper {
  constructor(
    private readonly files: FilePlaces,
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Sql,
    private readonly clock: () => number,
  ) {}

  async sweep(): Promise<void> {
    await this.removeExpired();
    await this.removeForgotten();
  }

  /** At once, whatever has been given up. */
  async removeExpired(): Promise<void> {
    for (;;) {
      const files = await expiredFiles(this.read, this.clock());
      if (files.length === 0) return;
      // The file goes first: a row without a file is found again, a file without a row only by the long way.
      for (const file of files) {
        await this.files.remove(file.path);
        await this.unitOfWork.inTransaction((tx) => deleteFile(tx, file));
      }
    }
  }

  /** A file gets its row moments after its place; a day later it is nobody's. */
  private async removeForgotten(): Promise<void> {
    for await (const { places, isIncoming } of this.files.local.olderThan(this.clock() - dayMs)) {
      const known = isIncoming ? new Set<string>() : await knownPaths(this.read, places);
      for (const place of places) if (!known.has(place)) await this.files.local.remove(place);
    }
  }
}

const dayMs = 24 * 3_600_000;
