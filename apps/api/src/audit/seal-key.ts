import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { SqlValue } from '../database/sql.js';

/** One row of a log, by its columns. */
export type LogRow = Readonly<Record<string, SqlValue>>;

/** What a seal says of the rows that it covers, before it is sealed itself. */
export interface SealHead {
  readonly groupId: Buffer;
  readonly number: number;
  readonly log: string;
  readonly fromKey: Buffer;
  readonly toKey: Buffer;
  readonly rowCount: number;
  readonly rowsMac: Buffer;
  readonly keyId: Buffer;
  readonly sealedAt: number;
}

/**
 * What seals are made with: HMAC-SHA256 under a key of its own, made of the server's secret, which is not in the database.
 * Whoever has the database alone can make no seal that fits.
 */
export class SealKey {
  private readonly key: Buffer;
  /** Tells this key from another, and nothing of it. */
  readonly id: Buffer;

  constructor({ keyEncryptionKey }: { readonly keyEncryptionKey: Uint8Array }) {
    this.key = Buffer.from(hkdfSync('sha256', keyEncryptionKey, '', 'register audit seal v1', 32));
    this.id = createHmac('sha256', this.key).update('key id').digest().subarray(0, 8);
  }

  /** Takes the rows of a seal as they are read. */
  rows(groupId: Buffer, log: string): { add(columns: readonly string[], row: LogRow): void; mac(): Buffer } {
    const hmac = createHmac('sha256', this.key).update(canonical(['rows', groupId, log]));
    return {
      // A column is told by its name, and one that is null not at all: a column that comes later changes no older row.
      add: (columns, row) => {
        const values: SqlValue[] = ['row'];
        for (const name of columns) {
          const value = row[name] ?? null;
          if (value !== null) values.push(name, value);
        }
        hmac.update(canonical(values));
      },
      mac: () => hmac.digest(),
    };
  }

  /** Binds a seal to the one before it. */
  seal(head: SealHead, before: Buffer | null): Buffer {
    const { groupId, number, log, fromKey, toKey, rowCount, rowsMac, keyId, sealedAt } = head;
    return createHmac('sha256', this.key)
      .update(canonical(['seal', groupId, number, log, fromKey, toKey, rowCount, rowsMac, keyId, sealedAt, before]))
      .digest();
  }
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

/** Values one after the other, each with its kind and length, so that no two lists look alike; the same on every database. One text a row: what is hashed in pieces costs several times as much. */
const canonical = (values: readonly SqlValue[]): string => `${values.length};${values.map(told).join('')}`;

function told(value: SqlValue): string {
  if (value === null) return '0;';
  if (typeof value === 'string') return `t${value.length};${value}`;
  return value instanceof Uint8Array ? `b${value.length};${hexOf(value)}` : `n${Number(value)};`;
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
