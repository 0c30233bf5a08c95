import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { FileStore } from './file-store.js';
import type { S3Store } from './s3-store.js';

/** Where files lie: on this machine, or in a bucket. The path in a file's row says which, so that both may be in use at once. */
export class FilePlaces {
  constructor(
    readonly local: FileStore,
    private readonly bucket: S3Store | null,
  ) {}

  /** Where a whole local file is to stay. The same place each time, so that trying again leaves no second copy. */
  async settle(place: string, file: { readonly size: number; readonly sha256: Buffer }): Promise<string> {
    if (!this.bucket) return place;
    await this.bucket.put(place, this.local.at(place), file);
    return `${inBucket}${place}`;
  }

  async open(place: string): Promise<Readable> {
    if (!place.startsWith(inBucket)) return (await open(this.local.at(place))).createReadStream();
    if (!this.bucket) throw new Error(`${place} lies in a bucket, and no bucket is configured (S3_BUCKET)`);
    return this.bucket.open(place.slice(inBucket.length));
  }

  /** Also what a broken-off settling has left in the bucket under the same name. */
  async remove(place: string): Promise<void> {
    const name = place.startsWith(inBucket) ? place.slice(inBucket.length) : place;
    await this.local.remove(name);
    if (this.bucket) await this.bucket.remove(name);
  }
}

const inBucket = 's3:';
