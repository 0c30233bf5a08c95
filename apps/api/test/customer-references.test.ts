import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { CustomerReferences, type CustomerReferenceSource } from '../src/customer/customer-references.js';
import { CustomerStateService } from '../src/customer/customer-state.service.js';
import { CustomerUseCase } from '../src/customer/customer-use-case.js';
import { CustomerRepository } from '../src/customer/customer.repository.js';
import { CustomerWriter } from '../src/customer/customer.writer.js';
import { parsePublicId } from '../src/database/ids.js';
import type { Actor } from '../src/request-context.js';
import { Authenticator } from '../src/session/authenticator.js';
import { LastSeen } from '../src/session/last-seen.js';
import { startApi, type TestApi } from './api.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

/** Stands for what later modules bring: here, whatever logs in for a customer refers to it. */
const logins: CustomerReferenceSource = {
  kind: 'login',
  count: async (sql, groupId, customerId) => {
    const rows = await sql.all('SELECT id FROM customer_user WHERE groupId = ? AND customerId = ?', [
      groupId,
      customerId,
    ]);
    return rows.length;
  },
};

describe('what refers to a customer', () => {
  let api: TestApi;
  let group: TestGroup;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api);
  });
  afterAll(() => api.close());

  function states(): CustomerStateService {
    const ciphers = new GroupCiphers(api.config.secrets);
    const { unitOfWork } = api.database;
    const clock = () => api.clock.now;
    const repository = new CustomerRepository(ciphers);
    const useCase = new CustomerUseCase({ unitOfWork, repository, writer: new CustomerWriter(ciphers), clock });
    return new CustomerStateService(useCase, new CustomerReferences([logins]), clock);
  }

  async function actorOf({ headers }: TestUser): Promise<Actor> {
    const lastSeen = new LastSeen(api.database.unitOfWork, (error) => {
      throw error;
    });
    const authenticator = new Authenticator(
      api.database.read,
      lastSeen,
      api.config.secrets.pepper,
      () => api.clock.now,
    );
    const actor = await authenticator.actorOf({ cookie: headers['cookie'], authorization: undefined });
    await lastSeen.settled();
    if (!actor) throw new Error('Nobody is signed in');
    return actor;
  }

  it('stops it from being deleted and says what it is; made inactive it can always be', async () => {
    const office = await actorOf(await group.user('office'));
    const [used, free] = [await group.customer(), await group.customer()];
    await group.customerLogin(used);
    const target = ({ id }: { id: string }) => ({ key: parsePublicId('cus', id), expectedVersion: null });
    expect(await states().delete(office, target(used))).toMatchObject({
      kind: 'REFUSED',
      violations: [{ code: 'CUSTOMER_IN_USE', params: { reasons: 'login: 1' } }],
    });
    expect(await states().inactivate(office, target(used))).toMatchObject({ kind: 'SAVED' });
    expect(await states().delete(office, target(free))).toMatchObject({ kind: 'SAVED' });
  });
});
