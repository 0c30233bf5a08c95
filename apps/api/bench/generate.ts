import { allPermissions } from '@register/domain/access/permissions';
import { noCustomFields } from '@register/domain/custom-fields/custom-field-table';
import type { Viewer } from '@register/domain/access/viewer';
import { changeCustomer } from '@register/domain/customer/change-customer';
import type { AddressesPatch, CustomerPatch, CustomerValues } from '@register/domain/customer/customer';
import { settingsFrom } from '@register/domain/settings/change-settings';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import { insertApiKey } from '../src/api-key/api-key.repository.js';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { CustomerWriter } from '../src/customer/customer.writer.js';
import { newId, publicId } from '../src/database/ids.js';
import type { Database } from '../src/database/open-database.js';
import type { Secrets } from '../src/secrets.js';
import { apiKeyText, hashOfSecret, newApiKeyText } from '../src/session/api-key-text.js';
import { GroupService } from '../src/user/group.service.js';
import {
  inventedCustomer,
  type InventedAddress,
  type InventedCustomer,
} from '@register/domain/testing/invented-customers';

/** How to reach what was generated. */
export interface GeneratedGroup {
  /** In hex. */
  readonly groupId: string;
  /** A key that may do everything. */
  readonly apiKey: string;
}

/** Changes when the same size would give other customers: older files are then made anew. */
export const generatorVersion = 3;

/**
 * Fills an empty, migrated register with one group of so many invented customers. They pass the domain's rules and go
 * through the product's one door, so history, messages, search rows and the index of grams are there as in a real one.
 */
export async function generateGroup({ unitOfWork }: Database, secrets: Secrets, size: number): Promise<GeneratedGroup> {
  const ciphers = new GroupCiphers(secrets);
  const writer = new CustomerWriter(ciphers);
  const at = Date.now();
  const groups = new GroupService(ciphers, () => at);
  const key = newApiKeyText();
  const { groupId, membershipId } = await unitOfWork.inTransaction(async ({ sql }) => {
    const group = await groups.addGroup(sql, 'Påhittad mätgrupp', settings);
    const account = {
      name: 'Påhittad Mätare',
      email: 'bench@example.com',
      passwordHash: null,
      language: 'sv',
    } as const;
    const { membershipId: member } = await groups.addMember(sql, { ...account, groupId: group, role: 'administrator' });
    await insertApiKey(sql, {
      groupId: group,
      id: newId(),
      membershipId: member,
      name: 'Bench',
      keyId: key.keyId,
      secretHash: hashOfSecret(key.secret, secrets.pepper),
      permissions: JSON.stringify(allPermissions),
      createdAt: at,
      expiresAt: null,
    });
    return { groupId: group, membershipId: member };
  });

  const viewer: Viewer = {
    kind: 'STAFF',
    permissions: new Set(allPermissions),
    closedFields: new Set(),
    membershipId: publicId('usr', membershipId),
    customerId: null,
  };
  const of = { groupId, customFields: noCustomFields, customFieldsVersion: 0 };
  const by = { kind: 'SYSTEM', id: null, name: 'Bench', source: 'SYSTEM' } as const;
  for (let done = 0; done < size; done += batch) {
    const invented = Array.from({ length: Math.min(batch, size - done) }, (_, n) => inventedCustomer(done + n));
    const statuses = new Map(invented.map(({ number, status }) => [number, status]));
    const customers = invented.map((customer) => valuesOf(customer, viewer));
    const status = ({ number }: CustomerValues) => statuses.get(number) ?? 'ACTIVE';
    await unitOfWork.inTransaction(({ sql }) => writer.insert(sql, { ...of, by, at }, customers, { status }));
  }
  return { groupId: groupId.toString('hex'), apiKey: apiKeyText(key) };
}

/** Half a second of the disk's time for each on a slow one; larger ones hold more in memory and gain nothing. */
const batch = 1000;

const settings: Partial<CustomerSettings> = {
  showCostCentre: true,
  showOrderNumber: true,
  showLanguage: true,
  showVatType: true,
  showServiceArticles: true,
  showWorkOrderArticles: true,
};

function valuesOf(customer: InventedCustomer, viewer: Viewer): CustomerValues {
  const result = changeCustomer(
    {
      viewer,
      settings: settingsFrom(settings),
      customer: null,
      today: '2026-01-01',
      newId: () => publicId('con', newId()),
      mode: 'IMPORT',
    },
    patchOf(customer),
  );
  if (!result.ok) throw new Error(`The rules refuse ${customer.name}: ${JSON.stringify(result.violations)}`);
  return result.next;
}

function patchOf({
  isCompany,
  number,
  name,
  organisationNumber,
  phone,
  email,
  costCentre,
  comments,
  ...parts
}: InventedCustomer): CustomerPatch {
  const addresses: AddressesPatch = {
    ...(parts.invoice && { invoice: addressOf(parts.invoice) }),
    ...(parts.visiting && { visiting: addressOf(parts.visiting) }),
  };
  return {
    type: isCompany ? 'COMPANY' : 'PRIVATE',
    number,
    name,
    ...(organisationNumber !== null && { organisationNumber }),
    phone,
    email,
    ...(costCentre !== null && { costCentre }),
    comments,
    addresses,
    contactPersons: { create: parts.contacts },
  };
}

const addressOf = ({ row1, postalCode, city }: InventedAddress) => ({ row1, postalCode, city, country: 'SE' });
