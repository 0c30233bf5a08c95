import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Keys that never leave the server. Losing them makes personal numbers unreadable and API keys useless; keep a copy with the backups, apart from the data. */
export interface Secrets {
  /** Goes into the hashes of API keys and tokens. */
  readonly pepper: Buffer;
  /** Wraps each group's data key. */
  readonly keyEncryptionKey: Buffer;
  /** Makes the blind index by which a personal number is found. */
  readonly blindIndexKey: Buffer;
  /** Signs the cursors of lists. */
  readonly cursorKey: Buffer;
}

/** The secrets in `secrets.json` of the data folder; made, readable by the owner only, when there are none. */
export function readSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  if (!fs.existsSync(file)) create(file);
  let stored: unknown;
  try {
    stored = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(
      `DATA_DIR: ${file} cannot be read as JSON. Put it back from a backup; without it personal numbers cannot be read.`,
      { cause },
    );
  }
  const read = (name: keyof Secrets): Buffer => {
    const text =
      typeof stored === 'object' && stored !== null ? (stored as Partial<Record<string, unknown>>)[name] : undefined;
    const bytes = typeof text === 'string' ? Buffer.from(text, 'base64url') : Buffer.alloc(0);
    if (bytes.length !== secretLength)
      throw new Error(
        `DATA_DIR: ${file} must hold "${name}" as ${secretLength} bytes in base64url. Put it back from a backup.`,
      );
    return bytes;
  };
  return {
    pepper: read('pepper'),
    keyEncryptionKey: read('keyEncryptionKey'),
    blindIndexKey: read('blindIndexKey'),
    cursorKey: read('cursorKey'),
  };
}

/** Two processes may start at once: whole files are linked into place, and the first one stands. */
function create(file: string): void {
  const secret = () => randomBytes(secretLength).toString('base64url');
  const secrets: Record<keyof Secrets, string> = {
    pepper: secret(),
    keyEncryptionKey: secret(),
    blindIndexKey: secret(),
    cursorKey: secret(),
  };
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  fs.writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true, flag: 'wx' });
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    fs.unlinkSync(draft);
  }
}

const secretLength = 32;
