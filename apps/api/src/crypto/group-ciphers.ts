import { randomBytes } from 'node:crypto';
import type { Sql } from '../database/sql.js';
import { placeOf, seal, unseal } from './envelope.js';
import { GroupCipher } from './group-cipher.js';

/**
 * The groups' ciphers, opened once per process. They are never wrong: a group's key does not change while it stands in its
 * row, ids are not given out twice, and the keys of customers are not remembered here. They are few: past `atMost` groups
 * all are opened anew.
 */
export class GroupCiphers {
  private readonly opened = new Map<string, GroupCipher>();

  constructor(
    private readonly secrets: CipherSecrets,
    private readonly atMost = 1000,
  ) {}

  /** The cipher of a group; reads its row the first time. */
  async of(sql: Sql, groupId: Buffer): Promise<GroupCipher> {
    const name = groupId.toString('hex');
    const known = this.opened.get(name);
    if (known) return known;
    const [row] = await sql.all<{ dataKey: Uint8Array | null }>('SELECT dataKey FROM tenant_group WHERE id = ?', [
      groupId,
    ]);
    if (!row?.dataKey) throw new Error('The group has no data key: it was made without newGroupKey');
    const cipher = this.open(groupId, row.dataKey);
    if (this.opened.size >= this.atMost) this.opened.clear();
    this.opened.set(name, cipher);
    return cipher;
  }

  /** A key for a new group, wrapped by the server's key: the column `dataKey`. */
  newGroupKey(groupId: Uint8Array): Buffer {
    return seal(this.secrets.keyEncryptionKey, randomBytes(32), groupPlace(groupId));
  }

  /** The cipher behind a group's `dataKey`. */
  open(groupId: Uint8Array, dataKey: Uint8Array): GroupCipher {
    const key = unseal(this.secrets.keyEncryptionKey, dataKey, groupPlace(groupId));
    return new GroupCipher(groupId, key, this.secrets.blindIndexKey);
  }
}

/** The two of the server's secrets that personal data rests on, 32 bytes each. */
export interface CipherSecrets {
  readonly keyEncryptionKey: Uint8Array;
  readonly blindIndexKey: Uint8Array;
}

const groupPlace = (groupId: Uint8Array): Buffer => placeOf(groupId, 'dataKey');
