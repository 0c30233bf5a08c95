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
      add: (columns, row) =>
        void hmac.update(
          canonical([
            'row',
            ...columns.flatMap((name) => (row[name] === null || row[name] === undefined ? [] : [name, row[name]])),
          ]),
        ),
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

/** Values one after the other, each with its kind and length, so that no two lists look alike; the same on every database. */
function canonical(values: readonly SqlValue[]): Buffer {
  const parts = values.flatMap((value) => {
    const bytes = bytesOf(value);
    const head = Buffer.alloc(5);
    head.write(kindOf(value), 0, 'latin1');
    head.writeUInt32BE(bytes.length, 1);
    return [head, bytes];
  });
  const count = Buffer.alloc(4);
  count.writeUInt32BE(values.length);
  return Buffer.concat([count, ...parts]);
}

const kindOf = (value: SqlValue): string =>
  value === null ? '0' : typeof value === 'string' ? 't' : value instanceof Uint8Array ? 'b' : 'n';

function bytesOf(value: SqlValue): Uint8Array {
  if (value === null) return Buffer.alloc(0);
  if (value instanceof Uint8Array) return value;
  return Buffer.from(typeof value === 'string' ? value : String(Number(value)), 'utf8');
}
