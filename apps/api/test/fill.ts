import { noCustomFields } from '@register/domain/custom-fields/custom-field-table';
import { newCustomerValues } from '@register/domain/customer/new-customer';
import { settingsFrom } from '@register/domain/settings/change-settings';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { CustomerWriter } from '../src/customer/customer.writer.js';
import type { TestApi } from './api.js';
import type { TestGroup } from './register.js';

/** Adds so many invented customers to a group, many at a time as an import does, but by the system itself. */
export async function fill(
  api: TestApi,
  { id: groupId }: TestGroup,
  many: number,
  more: { readonly email?: string } = {},
): Promise<void> {
  const writer = new CustomerWriter(new GroupCiphers(api.config.secrets));
  const by = { kind: 'SYSTEM', id: null, name: 'Påhittad', source: 'SYSTEM' } as const;
  const stamp = { groupId, customFields: noCustomFields, customFieldsVersion: 0, by, at: api.clock.now };
  const start = { ...newCustomerValues(settingsFrom({})), ...more };
  for (let done = 0; done < many; done += 500) {
    const values = Array.from({ length: Math.min(500, many - done) }, (_, n) => ({
      ...start,
      number: `X${done + n}`,
      name: `Påhittad kund ${done + n}`,
    }));
    await api.database.unitOfWork.inTransaction(({ sql }) => writer.insert(sql, stamp, values));
  }
}
