import type { Permission, RoleTemplate } from '@register/domain/access/permissions';
import type { CustomerRight } from '@register/domain/customer-user/customer-rights';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { parsePublicId, publicId, newId } from '../src/database/ids.js';
import { insertApiKey } from '../src/api-key/api-key.repository.js';
import { apiKeyText, hashOfSecret, newApiKeyText } from '../src/session/api-key-text.js';
import { insertSession } from '../src/session/session.repository.js';
import { hashOfToken, newToken } from '../src/session/token.js';
import { GroupService } from '../src/user/group.service.js';
import { dataOf, type TestApi, type TestViewer } from './api.js';

// Stories begin here: groups, people and customers, all invented.

export interface TestUser extends TestViewer {
  /** `usr_…`, `cul_…` or `key_…` */
  readonly id: string;
  readonly bytes: Buffer;
  readonly name: string;
  readonly email: string;
  readonly accountId: Buffer;
}

export interface TestCustomer {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly version: number;
}

/** A group with nobody in it. `const group = await aGroup(api); const anna = await group.user('technician');` */
export async function aGroup(api: TestApi, settings: Partial<CustomerSettings> = {}): Promise<TestGroup> {
  const groups = new GroupService(new GroupCiphers(api.config.secrets), () => api.clock.now);
  const id = await api.database.unitOfWork.inTransaction(({ sql }) =>
    groups.addGroup(sql, `Påhittad grupp ${++made}`, settings),
  );
  return new TestGroup(api, groups, id);
}

let made = 0;

export class TestGroup {
  private administrator: Promise<TestUser> | undefined;

  constructor(
    private readonly api: TestApi,
    private readonly groups: GroupService,
    readonly id: Buffer,
  ) {}

  /** A signed-in user of a role; `permissions` in place of the role's own, and `closedFields` that it has none of. */
  async user(
    role: RoleTemplate,
    more: {
      readonly name?: string;
      readonly permissions?: readonly Permission[];
      readonly closedFields?: readonly string[];
    } = {},
  ): Promise<TestUser> {
    const { name = `Påhittad ${role} ${++made}` } = more;
    const email = `user-${++made}@example.com`;
    const { membershipId, accountId } = await this.write((sql) =>
      this.groups.addMember(sql, { groupId: this.id, role, name, email, passwordHash: null, language: 'sv' }),
    );
    if (more.permissions) {
      const text = JSON.stringify(more.permissions);
      await this.write((sql) =>
        sql.run('UPDATE membership SET permissions = ? WHERE groupId = ? AND id = ?', [text, this.id, membershipId]),
      );
    }
    if (more.closedFields) {
      const text = JSON.stringify(more.closedFields);
      await this.write((sql) =>
        sql.run('UPDATE membership SET closedFields = ? WHERE groupId = ? AND id = ?', [text, this.id, membershipId]),
      );
    }
    const headers = await this.session(accountId, 'membership', membershipId);
    return { id: publicId('usr', membershipId), bytes: membershipId, name, email, accountId, headers };
  }

  /** A signed-in login of a customer's own; it sees its documents unless said otherwise. */
  async customerLogin(
    customer: { readonly id: string },
    rights: readonly CustomerRight[] = ['SEE_DOCUMENTS'],
  ): Promise<TestUser> {
    const customerId = parsePublicId('cus', customer.id);
    if (!customerId) throw new Error(`${customer.id} is no customer`);
    const name = `Påhittad kundinloggning ${++made}`;
    const email = `login-${++made}@example.com`;
    const { customerUserId, accountId } = await this.write((sql) =>
      this.groups.addCustomerLogin(sql, {
        groupId: this.id,
        customerId,
        name,
        email,
        passwordHash: null,
        language: 'sv',
        rights,
      }),
    );
    const headers = await this.session(accountId, 'customerUser', customerUserId);
    return { id: publicId('cul', customerUserId), bytes: customerUserId, name, email, accountId, headers };
  }

  /** A partner's key with these permissions, made by `creator` (else by an administrator of the group's own). */
  async apiKey(permissions: readonly Permission[], creator?: TestUser): Promise<TestUser> {
    const maker = creator ?? (await this.anAdministrator());
    const text = newApiKeyText();
    const id = newId();
    const name = `Påhittad nyckel ${++made}`;
    await this.write((sql) =>
      insertApiKey(sql, {
        id,
        groupId: this.id,
        membershipId: maker.bytes,
        name,
        keyId: text.keyId,
        secretHash: hashOfSecret(text.secret, this.api.config.secrets.pepper),
        permissions: JSON.stringify(permissions),
        createdAt: this.api.clock.now,
        expiresAt: null,
      }),
    );
    return {
      id: publicId('key', id),
      bytes: id,
      name,
      email: '',
      accountId: maker.accountId,
      headers: { authorization: `Bearer ${apiKeyText(text)}` },
    };
  }

  /** A customer, created over the API by an administrator of the group. Takes what CustomerCreateInput takes. */
  async customer(input: Readonly<Record<string, unknown>> = {}): Promise<TestCustomer> {
    const serial = ++made;
    const answer = await this.api.run<{ customerCreate: { customer: TestCustomer | null; userErrors: unknown[] } }>(
      await this.anAdministrator(),
      'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id number name version } userErrors { code message path } } }',
      { input: { number: `T${serial}`, name: `Påhittad kund ${serial}`, ...input } },
    );
    const { customer, userErrors } = dataOf(answer).customerCreate;
    if (!customer) throw new Error(`The customer was not created: ${JSON.stringify(userErrors)}`);
    return customer;
  }

  /** Assigns users to a customer, over the API. */
  async assign(customer: { readonly id: string }, ...users: readonly TestUser[]): Promise<void> {
    const answer = await this.api.run<{ customerAssign: { userErrors: unknown[] } }>(
      await this.anAdministrator(),
      'mutation ($id: ID!, $userIds: [ID!]!) { customerAssign(id: $id, userIds: $userIds) { userErrors { code message } } }',
      { id: customer.id, userIds: users.map(({ id }) => id) },
    );
    const { userErrors } = dataOf(answer).customerAssign;
    if (userErrors.length > 0) throw new Error(`Not assigned: ${JSON.stringify(userErrors)}`);
  }

  /** The administrator who makes what a story needs to be there. */
  anAdministrator(): Promise<TestUser> {
    return (this.administrator ??= this.user('administrator'));
  }

  private async session(accountId: Buffer, actorKind: 'membership' | 'customerUser', actorId: Buffer) {
    const token = newToken();
    const { now } = this.api.clock;
    const session = {
      accountId,
      actorKind,
      actorId,
      groupId: this.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: now + 3_600_000 * 24 * 7,
      userAgent: 'test',
    };
    await this.write((sql) => insertSession(sql, { idHash: hashOfToken(token), ...session }));
    return { cookie: `__Host-sid=${token}` };
  }

  private write<T>(work: (sql: Parameters<GroupService['addGroup']>[0]) => Promise<T>): Promise<T> {
    return this.api.database.unitOfWork.inTransaction(({ sql }) => work(sql));
  }
}
