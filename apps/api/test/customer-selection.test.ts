import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { selectedKeys } from '../src/customer/collection/selection/selection.repository.js';
import { SelectionService } from '../src/customer/collection/selection/selection.service.js';
import { CustomerLists } from '../src/customer/list/customer-lists.js';
import { SearchStatistics } from '../src/customer/search/search-statistics.js';
import type { Sql, SqlValue } from '../src/database/sql.js';
import { actorOfMember } from '../src/jobs/job-author.js';
import { readableTo } from '../src/request-context.js';
import { startApi, type TestApi } from './api.js';
import { fileOf, select } from './collection-story.js';
import { fill } from './fill.js';
import { aGroup } from './register.js';

// Every name and number is invented.

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('Customers chosen from a list', () => {
  it('are each chosen once, also who is given another name while the list is read', async () => {
    const group = await aGroup(api);
    // More than are read at a time.
    await fill(api, group, 5000);
    const wanderer = await group.customer({ name: 'Aaa Först' });
    const office = await group.user('office');
    const { read, unitOfWork } = api.database;
    const actor = await actorOfMember(read, group.id, office.bytes);
    if (!actor) throw new Error('Nobody chooses');
    let pages = 0;
    const meanwhile: Sql = {
      ...read,
      all: async <Row>(text: string, params?: readonly SqlValue[]) => {
        const rows = await read.all<Row>(text, params);
        if (rows.length === 5000 && ++pages === 1)
          await api.run(
            office,
            'mutation ($id: ID!) { customerUpdate(id: $id, input: { name: "Öööö Sist" }) { userErrors { code } } }',
            {
              id: wanderer.id,
            },
          );
        return rows;
      },
    };
    const lists = new CustomerLists(read, new GroupCiphers(api.config.secrets), new SearchStatistics(read, Date.now));
    const service = new SelectionService(unitOfWork, meanwhile, lists, () => api.clock.now);
    const viewing = { actor, readable: readableTo(actor), now: api.clock.now };
    const answer = await service.ofList(viewing, { orderBy: [{ field: 'NAME' }] });
    if ('violations' in answer) throw new Error('Refused');
    const keys: string[] = [];
    for await (const some of selectedKeys(read, answer.selection, () => 500))
      keys.push(...some.map((key) => key.toString('hex')));
    expect(pages).toBe(1);
    expect([answer.selection.customers, keys.length, new Set(keys).size]).toEqual([5001, 5001, 5001]);
  }, 60_000);

  it('are all of the list but for those that are named as not meant', async () => {
    const group = await aGroup(api);
    const made = [];
    for (const number of ['1', '2', '3', '4'])
      made.push(await group.customer({ number, name: `${number === '4' ? 'Annan' : 'Påhittad'} ${number}` }));
    const elsewhere = await (await aGroup(api)).customer();
    const office = await group.user('office');
    const [, second, third] = made.map(({ id }) => id);
    const chosen = await select(api, office, {
      search: 'påhittad',
      except: [second, elsewhere.id, 'cus_none'],
    });
    expect(chosen.count).toBe(2);
    expect(await fileOf(api, office, { selectionId: chosen.id, columns: ['number'] })).toBe('Kundnummer\r\n1\r\n3\r\n');
    const [kept] = await api.database.read.all<{ asked: string }>(
      'SELECT asked FROM customer_selection WHERE groupId = ?',
      [group.id],
    );
    expect(JSON.parse(kept?.asked ?? '')).toMatchObject({ kind: 'LIST', except: 1 });
    const both = await api.run(
      office,
      'mutation ($ids: [ID!]) { customerSelectionCreate(ids: $ids, except: $ids) { userErrors { code } } }',
      {
        ids: [third],
      },
    );
    expect(both.errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
