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

/** What the file says. */
export interface WrittenTombstones {
  /** Erased for good: an older copy of the database does not know. */
  readonly standing: readonly Tombstone[];
  /** Somebody was about to erase them, and nobody has said how that ended: the database knows. */
  readonly intended: readonly Tombstone[];
}

/**
 * Who has been erased, also outside the database. A file that is only added to, a line each, flushed: one that says that an
 * erasure is about to be kept, before it is, and one that says that it has been. The first alone erases nobody.
 */
export class Tombstones {
  private readonly file: string;

  constructor(private readonly dataDir: string) {
    this.file = path.join(dataDir, 'erased.jsonl');
  }

  /** The erasure is about to be kept. */
  intend(stone: Tombstone): Promise<void> {
    return this.append({ ...wire(stone), intended: true });
  }

  /** The erasures have been kept. */
  stand(stones: readonly Tombstone[]): Promise<void> {
    return this.append(...stones.map(wire));
  }

  /** The erasures were not kept after all. */
  withdraw(stones: readonly Tombstone[]): Promise<void> {
    return this.append(...stones.map((stone) => ({ ...wire(stone), withdrawn: true })));
  }

  /** A line that is not whole, since the power was cut or the disk was full, says nothing. */
  async all(): Promise<WrittenTombstones> {
    const standing = new Map<string, Tombstone>();
    const intended = new Map<string, Tombstone>();
    for (const text of existsSync(this.file) ? (await readFile(this.file, 'utf8')).split('\n') : []) {
      const line = lineOf(text);
      if (!line) continue;
      const key = `${line.group} ${line.customer}`;
      const stone = stoneOf(line);
      if (line.intended) intended.set(key, stone);
      else {
        intended.delete(key);
        if (line.withdrawn) standing.delete(key);
        else standing.set(key, stone);
      }
    }
    return { standing: [...standing.values()], intended: [...intended.values()] };
  }

  private async append(...lines: readonly object[]): Promise<void> {
    if (lines.length === 0) return;
    await mkdir(this.dataDir, { recursive: true, mode: 0o700 });
    const handle = await open(this.file, 'a', 0o600);
    try {
      // Begun anew after a line that may have been left half. Unlike `write`, this fails where a full disk takes a part only.
      await handle.appendFile(lines.map((line) => `\n${JSON.stringify(line)}\n`).join(''));
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
  readonly intended?: boolean;
  readonly withdrawn?: boolean;
}

const wire = ({ groupId, customerId, at }: Tombstone): Line => ({
  group: groupId.toString('hex'),
  customer: customerId.toString('hex'),
  at: new Date(at).toISOString(),
});

const stoneOf = ({ group, customer, at }: Line): Tombstone => ({
  groupId: Buffer.from(group, 'hex'),
  customerId: Buffer.from(customer, 'hex'),
  at: Date.parse(at ?? ''),
});

function lineOf(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Partial<Line>;
    return typeof line.group === 'string' && typeof line.customer === 'string' ? (line as Line) : null;
  } catch {
    return null;
  }
}
