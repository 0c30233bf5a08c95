import type { RoleTemplate } from '@register/domain/access/permissions';
import { tableOf } from '../session/custom-fields-of.js';
import type { CustomerPatch } from '@register/domain/customer/customer';
import type { ApiKeyService } from '../api-key/api-key.service.js';
import type { AssignmentService } from '../customer/assignment.service.js';
import type { CustomerCreateService } from '../customer/customer-create.service.js';
import type { ProtectionService } from '../customer/protection/protection.service.js';
import type { CustomerStateService } from '../customer/customer-state.service.js';
import type { CustomerUpdateService } from '../customer/customer-update.service.js';
import type { CustomFieldService } from '../customer-settings/custom-fields/custom-field.service.js';
import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { clearNotifications } from '../message/notification.service.js';
import type { Actor } from '../request-context.js';
import { hashPassword } from '../session/password.js';
import type { GroupService } from '../user/group.service.js';
import { demoActor } from './demo-actor.js';
import type { DemoClock } from './demo-clock.js';
import {
  newDemoUsers,
  readDemoCredentials,
  writeDemoCredentials,
  type DemoCredentials,
  type DemoUser,
} from './demo-credentials.js';
import { demoArticleLists } from './demo-article-lists.js';
import type { DemoLinks, DemoRegisters } from './demo-registers.service.js';
import { demoFields, demoFieldValues } from './demo-fields.js';
import { demoLettersOf } from './demo-letters.js';
import { demoTagsOf } from './demo-tags.js';
import { demoCustomer, demoCustomerCount, demoSettings } from './demo-customers.js';

export interface DemoServices {
  readonly groups: GroupService;
  readonly apiKeys: ApiKeyService;
  readonly creating: CustomerCreateService;
  readonly updating: CustomerUpdateService;
  readonly states: CustomerStateService;
  readonly protection: ProtectionService;
  readonly assignments: AssignmentService;
  readonly registers: DemoRegisters;
  readonly fields: CustomFieldService;
}

/** Fills an empty register with a group that one can try everything on. Through the same services as everybody, in one transaction. */
export class DemoService {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly services: DemoServices,
    private readonly clock: DemoClock,
    private readonly dataDir: string,
  ) {}

  /** How to sign in to the demo; made now when the register is empty. Undefined when the register is somebody's own. */
  async open(): Promise<DemoCredentials | undefined> {
    const groups = await this.read.all<{ id: Buffer }>('SELECT id FROM tenant_group');
    if (groups.length === 0) return this.make();
    const credentials = await readDemoCredentials(this.dataDir);
    return credentials && groups.some(({ id }) => id.toString('hex') === credentials.groupId) ? credentials : undefined;
  }

  private async make(): Promise<DemoCredentials> {
    const users = newDemoUsers();
    const hashes = new Map(
      await Promise.all(users.map(async (user) => [user.role, await hashPassword(user.password)] as const)),
    );
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const group = { id: await this.services.groups.addGroup(sql, 'Demogruppen', demoSettings), name: 'Demogruppen' };
      const staff = new Map<string, Actor>();
      for (const { role, name, email } of users) {
        if (role === 'customer') continue;
        const account = { name, email, passwordHash: hashes.get(role) ?? null, language: 'sv' } as const;
        const { membershipId } = await this.services.groups.addMember(sql, { ...account, groupId: group.id, role });
        staff.set(role, demoActor(group, role, name, membershipId));
      }
      this.clock.daysAgo = 400;
      await this.defineFields(staff);
      const administrator = acting(staff, 'administrator');
      const links = await this.services.registers.make(administrator);
      const customers = await this.makeCustomers(administrator, links);
      await this.assign(sql, acting(staff, 'office'), acting(staff, 'technician'), customers);
      await this.live(acting(staff, 'office'), customers);
      await this.protect(administrator, customers[protectedCustomer]);
      await this.addLogin(sql, group.id, users, hashes, customers);
      this.clock.daysAgo = 0;
      const apiKey = await this.makeKey(administrator);
      const credentials = { groupId: group.id.toString('hex'), users, apiKey };
      // Before the commit: a demo that nobody can sign in to is worse than a file too many.
      await writeDemoCredentials(this.dataDir, credentials);
      return credentials;
    });
  }

  /** From then on everybody acts with them. */
  private async defineFields(staff: Map<string, Actor>): Promise<void> {
    const administrator = acting(staff, 'administrator');
    for (const definition of demoFields) {
      const { violations } = await this.services.fields.create(administrator, definition);
      if (violations.length > 0) throw new Error('A field of the demo was refused');
    }
    const stored = await this.services.fields.stored(administrator);
    const known = { customFields: tableOf(stored), customFieldsVersion: stored.version };
    for (const [role, actor] of staff) staff.set(role, { ...actor, ...known });
  }

  private async makeCustomers(actor: Actor, { tags, letters, articles }: DemoLinks): Promise<Buffer[]> {
    const made: Buffer[] = [];
    for (let n = 0; n < demoCustomerCount; n++) {
      this.clock.daysAgo = 400 - n;
      const set = demoTagsOf(n).flatMap((place) => tags[place] ?? []);
      const given = demoLettersOf(n).flatMap((place) => letters[place] ?? []);
      const patch = {
        ...demoCustomer(n),
        ...demoArticleLists(n, articles),
        customFields: demoFieldValues(n),
        ...(set.length > 0 && { tags: { set } }),
        ...(given.length > 0 && { discountLetters: { set: given } }),
      };
      made.push(saved(await this.services.creating.create(actor, patch)));
    }
    return made;
  }

  /** The technician's forty. */
  private async assign(sql: Sql, office: Actor, technician: Actor, customers: readonly Buffer[]): Promise<void> {
    const userId = publicId('usr', technician.actorId);
    for (const customer of customers.filter((_, n) => n % 7 === 3).slice(0, 40)) {
      saved(await this.services.assignments.assign(office, customer, [userId]));
    }
    // They have read of it since.
    await clearNotifications(sql, technician, this.clock.read(), 'ALL');
  }

  /** What happens to customers with time: some change, some are taken out of use, some are thrown away. */
  private async live(office: Actor, customers: readonly Buffer[]): Promise<void> {
    const target = (key: Buffer) => ({ key, expectedVersion: null });
    for (const [n, key] of customers.entries()) {
      // Out of use for so long that a group may want to be rid of them.
      this.clock.daysAgo = 70;
      if (n % 16 === 9) saved(await this.services.states.inactivate(office, target(key)));
      this.clock.daysAgo = 25 - Math.floor(n / 13);
      if (n % 12 === 5) saved(await this.services.updating.update(office, target(key), aChange(n)));
      if (n % 100 === 58) saved(await this.services.states.delete(office, target(key)));
    }
  }

  private async protect(administrator: Actor, key: Buffer | undefined): Promise<void> {
    this.clock.daysAgo = 20;
    saved(await this.services.protection.change(administrator, { key, expectedVersion: null }, 'protect'));
  }

  private async addLogin(
    sql: Sql,
    groupId: Buffer,
    users: readonly DemoUser[],
    hashes: ReadonlyMap<string, string>,
    customers: readonly Buffer[],
  ): Promise<void> {
    const user = users.find(({ role }) => role === 'customer');
    const customerId = customers[loginsCustomer];
    if (!user || !customerId) return;
    const { name, email } = user;
    await this.services.groups.addCustomerLogin(sql, {
      groupId,
      customerId,
      name,
      email,
      passwordHash: hashes.get('customer') ?? null,
      language: 'sv',
      rights: ['SEE_DOCUMENTS', 'UPLOAD_DOCUMENTS', 'EDIT_ADDRESSES', 'EDIT_CONTACT_PERSONS'],
    });
  }

  private async makeKey(administrator: Actor): Promise<string> {
    const permissions = ['customer.view', 'customer.edit', 'customer.create'];
    const made = await this.services.apiKeys.create(administrator, {
      name: 'Demo: README',
      permissions,
      expiresAt: null,
    });
    if (!made.ok) throw new Error('The demo key was refused');
    return made.secret;
  }
}

/** A housing association: neither inactive nor deleted. */
const loginsCustomer = 3;

/** A private person, one of the technician's. */
const protectedCustomer = 10;

const aChange = (n: number): CustomerPatch =>
  n % 24 === 5
    ? { orderNumber: `M-${n + 500}` }
    : { comments: 'Ny kontakt sedan i våras, se kontaktpersoner. (Uppdiktat.)' };

function acting(staff: ReadonlyMap<string, Actor>, role: RoleTemplate): Actor {
  const actor = staff.get(role);
  if (!actor) throw new Error(`The demo has no ${role}`);
  return actor;
}

function saved(outcome: Awaited<ReturnType<CustomerCreateService['create']>>): Buffer {
  if (outcome.kind !== 'SAVED') throw new Error(`The demo's customer was refused: ${JSON.stringify(outcome)}`);
  return outcome.key;
}
