import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { byKey, plainFlags } from '@register/domain/customer/plain-fields';
import { openTestDatabase, type TestDatabase } from '../../test/database.js';
import { AuditSealEntity } from '../audit/audit-seal.entity.js';
import { SubgroupEntity } from '../subgroup/subgroup.entity.js';
import { UserRoleEntity } from '../role/user-role.entity.js';
import { TagEntity } from '../tag/tag.entity.js';
import { AccountEntity } from '../user/account.entity.js';
import { ApiKeyEntity } from '../api-key/api-key.entity.js';
import { ArticleGroupEntity } from '../article/article-group.entity.js';
import { ArticleEntity } from '../article/article.entity.js';
import { CostCentreEntity } from '../cost-centre/cost-centre.entity.js';
import { CustomerValueEntity } from '../customer/customer-value.entity.js';
import { CustomFieldEntity } from '../customer-settings/custom-fields/custom-field.entity.js';
import { CustomerEntity } from '../customer/customer.entity.js';
import { DiscountLetterEntity } from '../discount-letter/discount-letter.entity.js';
import { DocumentEntity } from '../document/document.entity.js';
import { CustomerUserEntity } from '../customer-user/customer-user.entity.js';
import { GroupBrandingEntity } from '../group/group-branding.entity.js';
import { TenantGroupEntity } from '../group/tenant-group.entity.js';
import { MessageEntity } from '../message/message.entity.js';
import { MembershipEntity } from '../user/membership.entity.js';
import { duplicateKeyOf, keys } from './duplicate-key.js';
import { newId } from './ids.js';
import type { Transaction } from './unit-of-work.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

type Save = (tx: Transaction) => Promise<unknown>;
const write = (save: Save) =>
  database.unitOfWork.inTransaction(save).then(
    () => undefined,
    (error: unknown) => duplicateKeyOf(error),
  );

describe('a refused duplicate', () => {
  it('says which rule it broke, for every unique index', async () => {
    const world = await aGroup();
    const twice: Record<(typeof keys)[number]['key'], Save> = {
      accountEmail: ({ manager }) => manager.insert(AccountEntity, { ...world.account, id: newId() }),
      membershipAccount: ({ manager }) => manager.insert(MembershipEntity, { ...world.membership, id: newId() }),
      groupSlug: async ({ manager }) => {
        const branding = { slug: 'samma-ord', phone: null, email: null, logo: null, version: 1 };
        const other = newId();
        await manager.insert(TenantGroupEntity, { ...world.group, id: other });
        await manager.insert(GroupBrandingEntity, { ...branding, groupId: world.group.id });
        return manager.insert(GroupBrandingEntity, { ...branding, groupId: other });
      },
      apiKeyId: ({ manager }) => manager.insert(ApiKeyEntity, { ...world.apiKey, id: newId() }),
      customerNumber: ({ manager }) => manager.insert(CustomerEntity, { ...world.customer, id: newId() }),
      articleNumber: ({ manager }) => manager.insert(ArticleEntity, { ...world.article, id: newId() }),
      articleGroupName: ({ manager }) => manager.insert(ArticleGroupEntity, { ...world.articleGroup, id: newId() }),
      discountLetterName: ({ manager }) =>
        manager.insert(DiscountLetterEntity, { ...world.discountLetter, id: newId() }),
      costCentreCode: ({ manager }) => manager.insert(CostCentreEntity, { ...world.costCentre, id: newId() }),
      subgroupName: ({ manager }) => manager.insert(SubgroupEntity, { ...world.subgroup, id: newId() }),
      userRoleName: ({ manager }) => manager.insert(UserRoleEntity, { ...world.userRole, id: newId() }),
      auditSeal: ({ manager }) => manager.insert(AuditSealEntity, { ...world.auditSeal, id: newId() }),
      tagName: ({ manager }) => manager.insert(TagEntity, { ...world.tag, id: newId() }),
      customerUserAccount: ({ manager }) => manager.insert(CustomerUserEntity, { ...world.customerUser, id: newId() }),
      customFieldKey: ({ manager }) => manager.insert(CustomFieldEntity, { ...world.customField, id: newId() }),
      customerValue: ({ manager }) => manager.insert(CustomerValueEntity, { ...world.customerValue, place: 1 }),
      messageOnce: ({ manager }) => manager.insert(MessageEntity, { ...world.message, id: newId() }),
      documentName: ({ manager }) => manager.insert(DocumentEntity, { ...world.document, id: newId() }),
    };
    for (const [key, save] of Object.entries(twice)) expect(await write(save)).toBe(key);
    expect(Object.keys(twice).sort()).toEqual(keys.map(({ key }) => key as string).sort());
  });

  it('is recognised from hand-written SQL too', async () => {
    const { account } = await aGroup();
    const columns = '(id, email, emailKey, language, scheme, createdAt)';
    expect(
      await write(({ sql }) =>
        sql.run(`INSERT INTO account ${columns} VALUES (?, 'x@example.test', ?, 'sv', 'AUTO', 1)`, [
          newId(),
          account.emailKey,
        ]),
      ),
    ).toBe('accountEmail');
  });

  it('is not seen where another rule refused, nor in errors of other kinds', async () => {
    const { customer, customerUser } = await aGroup();
    expect(
      await write(({ manager }) => manager.insert(CustomerEntity, { ...customer, numberKey: Buffer.from('other') })),
    ).toBeUndefined(); // the same id
    expect(
      await write(({ manager }) =>
        manager.insert(CustomerUserEntity, { ...customerUser, id: newId(), accountId: newId() }),
      ),
    ).toBeUndefined(); // no such account
    expect(duplicateKeyOf(new Error("Duplicate entry 'x' for key 'uq_customer_number'"))).toBeUndefined();
    expect(duplicateKeyOf('uq_customer_number')).toBeUndefined();
  });

  it("does not let two groups get in each other's way", async () => {
    const [one, other] = [await aGroup(), await aGroup()];
    expect(one.customer.numberKey).toEqual(other.customer.numberKey);
  });
});

async function aGroup() {
  const [groupId, accountId, customerId, fieldId] = [newId(), newId(), newId(), newId()];
  const membership = {
    groupId,
    id: newId(),
    accountId,
    name: 'Påhittad Person',
    role: 'OFFICE',
    version: 1,
    permissions: [],
    createdAt: 1,
    deactivatedAt: null,
  };
  const world = {
    group: {
      id: groupId,
      name: 'Påhittad Service AB',
      createdAt: 1,
      settings: {},
      settingsVersion: 1,
      secondFactorRequired: 0,
      retentionToldAt: null,
      customFieldsVersion: 1,
      dataKey: Buffer.alloc(60),
    },
    account: {
      id: accountId,
      email: 'p@example.test',
      emailKey: accountId,
      passwordHash: null,
      language: 'sv',
      scheme: 'AUTO',
      createdAt: 1,
      disabledAt: null,
    },
    membership,
    apiKey: {
      groupId,
      id: newId(),
      membershipId: membership.id,
      name: 'Export',
      keyId: groupId.toString('hex').slice(-24),
      secretHash: Buffer.alloc(32),
      permissions: [],
      createdAt: 1,
    },
    customer: {
      groupId,
      id: customerId,
      version: 1,
      status: 0,
      type: 'COMPANY' as const,
      number: '1001',
      numberKey: Buffer.from('1001'),
      name: 'Påhittade Rör AB',
      nameKey: Buffer.from('pahittade ror ab'),
      ...byKey(plainFlags, () => false),
      propertyFold: Buffer.alloc(0),
      createdAt: 1,
      updatedAt: 1,
      cityKey: Buffer.from([0xff]),
      cityFold: Buffer.from([0xff]),
    },
    message: {
      groupId,
      id: newId(),
      kind: 'CUSTOMER_ASSIGNED',
      channel: 'NOTIFICATION',
      recipientKind: 'USER',
      recipientName: 'Påhittad Person',
      language: 'sv',
      customers: 1,
      onceKey: Buffer.alloc(16, 1),
      authorKind: 'SYSTEM',
      authorName: '',
      words: '',
      createdAt: 1,
      state: 'SENT',
      since: 1,
      availableAt: 1,
      attempts: 0,
    },
    auditSeal: {
      groupId,
      id: newId(),
      number: 1,
      log: 'EVENTS',
      fromKey: Buffer.alloc(0),
      toKey: Buffer.alloc(8),
      rowCount: 1,
      rowsMac: Buffer.alloc(32),
      keyId: Buffer.alloc(8),
      sealedAt: 1,
      mac: Buffer.alloc(32),
    },
    userRole: {
      groupId,
      id: newId(),
      version: 1,
      name: 'Jour',
      nameKey: Buffer.from('jour'),
      permissions: [],
      closedFields: [],
      createdAt: 1,
      updatedAt: 1,
      updatedBy: 'Påhittad Person',
    },
    article: {
      groupId,
      id: newId(),
      version: 1,
      number: 'A1',
      numberKey: Buffer.from('a1'),
      name: 'Påhittat filter',
      nameKey: Buffer.from('pahittat filter'),
      searchText: Buffer.from('a1 pahittat filter'),
      timeArticle: false,
      createdAt: 1,
      updatedAt: 1,
    },
    articleGroup: {
      groupId,
      id: newId(),
      version: 1,
      name: 'Filter',
      nameEqual: Buffer.from('filter'),
      nameKey: Buffer.from('filter'),
      createdAt: 1,
      updatedAt: 1,
    },
    subgroup: {
      groupId,
      id: newId(),
      version: 1,
      name: 'Nord',
      nameKey: Buffer.from('nord'),
      nameSort: Buffer.from('nord'),
      organisationNumber: null,
      searchText: Buffer.from('nord'),
      inactivatedAt: null,
      createdAt: 1,
      updatedAt: 1,
    },
    tag: {
      groupId,
      id: newId(),
      version: 1,
      name: 'VIP',
      nameKey: Buffer.from('vip'),
      nameSort: Buffer.from('vip'),
      colour: 'GREY' as const,
      inheritedByOrders: false,
      searchText: Buffer.from('vip'),
      inactivatedAt: null,
      createdAt: 1,
      updatedAt: 1,
    },
    discountLetter: {
      groupId,
      id: newId(),
      version: 1,
      name: 'Storkund',
      nameEqual: Buffer.from('storkund'),
      nameKey: Buffer.from('storkund'),
      searchText: Buffer.from('storkund'),
      createdAt: 1,
      updatedAt: 1,
    },
    costCentre: {
      groupId,
      id: newId(),
      version: 1,
      code: 'KS1',
      codeKey: Buffer.from('ks1'),
      codeSort: Buffer.from('ks1'),
      searchText: Buffer.from('ks1'),
      createdAt: 1,
      updatedAt: 1,
    },
    customField: {
      groupId,
      id: fieldId,
      fieldKey: 'port_code',
      position: 0,
      deleted: false,
      definition: '{}',
      updatedAt: 1,
    },
    customerValue: {
      groupId,
      customerId,
      fieldId,
      place: 0,
      value: '1234',
      sortKey: Buffer.from('1234'),
      equalKey: Buffer.alloc(16, 1),
      uniqueKey: Buffer.alloc(16, 1),
    },
    customerUser: {
      groupId,
      id: newId(),
      customerId,
      accountId,
      name: 'Kund',
      email: 'login@example.test',
      language: 'sv',
      version: 1,
      rights: [],
      createdAt: 1,
      blockedAt: null,
    },
    document: {
      groupId,
      id: newId(),
      customerId,
      parentId: customerId,
      kind: 'FOLDER' as const,
      name: 'Avtal',
      nameKey: Buffer.alloc(32),
      orderKey: Buffer.from('avtal'),
      size: 0,
      visibleForCustomer: false,
      version: 1,
      createdAt: 1,
      createdBy: 'Påhittad Person',
      binMark: Buffer.alloc(16),
    },
  };
  await database.unitOfWork.inTransaction(async ({ manager }) => {
    await manager.insert(TenantGroupEntity, world.group);
    await manager.insert(AccountEntity, world.account);
    await manager.insert(MembershipEntity, world.membership);
    await manager.insert(ApiKeyEntity, world.apiKey);
    await manager.insert(MessageEntity, world.message);
    await manager.insert(CustomerEntity, world.customer);
    await manager.insert(CustomerUserEntity, world.customerUser);
    await manager.insert(DiscountLetterEntity, world.discountLetter);
    await manager.insert(CostCentreEntity, world.costCentre);
    await manager.insert(SubgroupEntity, world.subgroup);
    await manager.insert(UserRoleEntity, world.userRole);
    await manager.insert(AuditSealEntity, world.auditSeal);
    await manager.insert(TagEntity, world.tag);
    await manager.insert(ArticleEntity, world.article);
    await manager.insert(ArticleGroupEntity, world.articleGroup);
    await manager.insert(CustomFieldEntity, world.customField);
    await manager.insert(CustomerValueEntity, world.customerValue);
    await manager.insert(DocumentEntity, world.document);
  });
  return world;
}
