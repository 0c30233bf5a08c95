import { existsSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A customer that has been erased: ids and a moment, nothing of the person. */
export interface Tombstone {
  readonly groupId: Buffer;
  readonly customerId: Buffer;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * Who has been erased, also outside the database: an older copy of it that is put back does not know. A file that is only
 * added to, a line each, flushed before the erasure is kept.
 */
export class Tombstones {
  private readonly file: string;

  constructor(private readonly dataDir: string) {
    this.file = path.join(dataDir, 'erased.jsonl');
  }

  add(tombstone: Tombstone): Promise<void> {
    return this.append({ ...wire(tombstone), at: new Date(tombstone.at).toISOString() });
  }

  /** The erasure was not kept after all. */
  withdraw(tombstone: Tombstone): Promise<void> {
    return this.append({ ...wire(tombstone), withdrawn: true });
  }

  /** All that stand. A last line that a power cut has left half is none: its erasure was never kept. */
  async all(): Promise<Tombstone[]> {
    const standing = new Map<string, Tombstone>();
    for (const line of existsSync(this.file) ? (await readFile(this.file, 'utf8')).split('\n') : []) {
      const stone = stoneOf(line);
      if (!stone) continue;
      const key = `${stone.group} ${stone.customer}`;
      if (stone.withdrawn) standing.delete(key);
      else
        standing.set(key, {
          groupId: Buffer.from(stone.group, 'hex'),
          customerId: Buffer.from(stone.customer, 'hex'),
          at: Date.parse(stone.at ?? ''),
        });
    }
    return [...standing.values()];
  }

  private async append(line: object): Promise<void> {
    await mkdir(this.dataDir, { recursive: true, mode: 0o700 });
    const handle = await open(this.file, 'a', 0o600);
    try {
      // Begun anew after a line that a power cut may have left half.
      await handle.write(`\n${JSON.stringify(line)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

interface Line {
  readonly group: string;
  readonly customer: string;
  readonly at?: string;
  readonly withdrawn?: boolean;
}

const wire = ({ groupId, customerId }: Tombstone) => ({
  group: groupId.toString('hex'),
  customer: customerId.toString('hex'),
});

function stoneOf(line: string): Line | null {
  try {
    const stone = JSON.parse(line) as Partial<Line>;
    return typeof stone.group === 'string' && typeof stone.customer === 'string' ? (stone as Line) : null;
  } catch {
    return null;
  }
}
