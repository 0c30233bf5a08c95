import { roleTemplates, type RoleTemplate } from '@register/domain/access/permissions';
import type { CustomerRight } from '@register/domain/customer-user/customer-rights';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import { equalityKey } from '@register/domain/text/equality-key';
import type { GroupCiphers } from '../crypto/group-ciphers.js';
import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Language } from '../request-context.js';

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly language: Language;
}

export interface NewMember extends NewAccount {
  readonly groupId: Buffer;
  readonly role: RoleTemplate;
}

export interface NewCustomerLogin extends NewAccount {
  readonly groupId: Buffer;
  readonly customerId: Buffer;
  readonly rights: readonly CustomerRight[];
}

/** Makes groups and the people in them. Part of the caller's transaction. */
export class GroupService {
  constructor(
    private readonly ciphers: GroupCiphers,
    private readonly clock: () => number,
  ) {}

  async addGroup(sql: Sql, name: string, settings: Partial<CustomerSettings> = {}): Promise<Buffer> {
    const id = newId();
    await sql.run(
      'INSERT INTO tenant_group (id, name, createdAt, settings, settingsVersion, dataKey) VALUES (?, ?, ?, ?, 1, ?)',
      [id, name, this.clock(), JSON.stringify(settings), this.ciphers.newGroupKey(id)],
    );
    return id;
  }

  /** A user with its own copy of the role's permissions. */
  async addMember(
    sql: Sql,
    { groupId, role, ...account }: NewMember,
  ): Promise<{ membershipId: Buffer; accountId: Buffer }> {
    const accountId = await this.addAccount(sql, account);
    const membershipId = newId();
    await sql.run(
      'INSERT INTO membership (groupId, id, accountId, name, role, permissions, createdAt, acceptedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      [
        groupId,
        membershipId,
        accountId,
        account.name,
        role,
        JSON.stringify(roleTemplates[role]),
        this.clock(),
        this.clock(),
      ],
    );
    return { membershipId, accountId };
  }

  async addCustomerLogin(
    sql: Sql,
    { groupId, customerId, rights, ...account }: NewCustomerLogin,
  ): Promise<{ customerUserId: Buffer; accountId: Buffer }> {
    const accountId = await this.addAccount(sql, account);
    const customerUserId = newId();
    await sql.run(
      'INSERT INTO customer_user (groupId, id, customerId, accountId, name, email, language, rights, createdAt, acceptedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        groupId,
        customerUserId,
        customerId,
        accountId,
        account.name,
        account.email.trim(),
        account.language,
        JSON.stringify(rights),
        this.clock(),
        this.clock(),
      ],
    );
    return { customerUserId, accountId };
  }

  private async addAccount(sql: Sql, { email, passwordHash, language }: NewAccount): Promise<Buffer> {
    const id = newId();
    await sql.run(
      'INSERT INTO account (id, email, emailKey, passwordHash, language, scheme, createdAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
      [id, email.trim(), Buffer.from(equalityKey(email)), passwordHash, language, 'AUTO', this.clock()],
    );
    return id;
  }
}
