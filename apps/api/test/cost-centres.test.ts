import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { carryOver } from '../src/database/migrations/1763900000121-cost-centres.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup } from './register.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

type Centre = { id: string; version: number; code: string; name: string | null; status: string };
type Payload = { costCentre: Centre | null; userErrors: { code: string; path: string[] }[] };

const run = async <T>(viewer: TestViewer, document: string, variables: object = {}): Promise<T> =>
  dataOf(await api.run<T>(viewer, document, { ...variables }));
const fields = 'costCentre { id version code name status } userErrors { code path }';
const create = async (viewer: TestViewer, code: string, name: string | null = null): Promise<Payload> =>
  (
    await run<{ done: Payload }>(
      viewer,
      `mutation ($code: String!, $name: String) { done: costCentreCreate(input: { code: $code, name: $name }) { ${fields} } }`,
      { code, name },
    )
  ).done;
const change = async (viewer: TestViewer, call: string): Promise<Payload> =>
  (await run<{ done: Payload }>(viewer, `mutation { done: ${call} { ${fields} } }`)).done;
const codes = async (viewer: TestViewer, args = ''): Promise<string[]> =>
  (
    await run<{ costCentres: { nodes: Centre[] } }>(viewer, `{ costCentres${args && `(${args})`} { nodes { code } } }`)
  ).costCentres.nodes.map(({ code }) => code);
const give = async (viewer: TestViewer, id: string, costCentre: string | null): Promise<object> =>
  (
    await run<{ customerUpdate: object }>(
      viewer,
      'mutation ($id: ID!, $costCentre: String) { customerUpdate(id: $id, input: { costCentre: $costCentre }) { customer { costCentre } userErrors { code path } } }',
      { id, costCentre },
    )
  ).customerUpdate;

describe('The register of cost centres', () => {
  it('is kept by administrators and read by whoever sees customers', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const { costCentre } = await create(administrator, 'KS-20', 'Service Nord');
    expect(costCentre).toMatchObject({ code: 'KS-20', name: 'Service Nord', status: 'ACTIVE', version: 1 });
    await create(administrator, 'ks-10');
    expect(await create(administrator, 'Ks-20 ')).toMatchObject({
      userErrors: [{ code: 'VALUE_TAKEN', path: ['code'] }],
    });
    const technician = await group.user('technician');
    expect(await codes(technician)).toEqual(['ks-10', 'KS-20']);
    expect(await codes(technician, 'search: "nord"')).toEqual(['KS-20']);
    const login = await group.customerLogin(await group.customer());
    expect((await api.run(login, '{ costCentres { nodes { code } } }')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const refused = await api.run(
      await group.user('office'),
      'mutation { costCentreCreate(input: { code: "X" }) { userErrors { code } } }',
    );
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', requires: 'admin' } }]);
    expect(await codes(await (await aGroup(api)).anAdministrator())).toEqual([]);
  });

  it('takes the codes that partners write on customers, each once, so that their programs go on working', async () => {
    const group = await aGroup(api, { showCostCentre: true });
    const office = await group.user('office', { name: 'Påhittad Skrivare' });
    const one = await group.customer({ costCentre: 'Umeå 7' });
    await group.customer({ costCentre: 'UMEÅ 7' });
    expect(await give(office, one.id, 'Luleå 2')).toEqual({ customer: { costCentre: 'Luleå 2' }, userErrors: [] });
    expect(await codes(office)).toEqual(['Luleå 2', 'Umeå 7']);
    const { costCentres } = await run<{ costCentres: { nodes: Centre[] } }>(office, '{ costCentres { nodes { id } } }');
    expect(
      await run(
        await group.anAdministrator(),
        `{ entryHistory(id: "${costCentres.nodes[0]?.id}") { nodes { actor action field new } } }`,
      ),
    ).toEqual({
      entryHistory: { nodes: [{ actor: 'Påhittad Skrivare', action: 'CREATED', field: 'code', new: 'Luleå 2' }] },
    });
    expect(await run(office, `{ entryHistory(id: "${costCentres.nodes[0]?.id}") { nodes { actor } } }`)).toEqual({
      entryHistory: { nodes: [] },
    });
  });

  it('keeps an inactive one where it stands and gives it to nobody anew, and removes none that a customer has', async () => {
    const group = await aGroup(api, { showCostCentre: true });
    const administrator = await group.anAdministrator();
    const { costCentre } = await create(administrator, 'KS1');
    const [mine, other] = [await group.customer({ costCentre: 'ks1' }), await group.customer()];
    const id = costCentre?.id ?? '';
    expect(await change(administrator, `costCentreInactivate(id: "${id}")`)).toMatchObject({
      costCentre: { status: 'INACTIVE' },
    });
    expect(await give(administrator, other.id, 'KS1')).toMatchObject({
      userErrors: [{ code: 'REFERENCE_INACTIVE', path: ['costCentre'] }],
    });
    const made = await run<{ customerCreate: object }>(
      administrator,
      'mutation { customerCreate(input: { name: "Påhittad", number: "KS-1", costCentre: "KS1" }) { userErrors { code path } } }',
    );
    expect(made.customerCreate).toEqual({ userErrors: [{ code: 'REFERENCE_INACTIVE', path: ['costCentre'] }] });
    const remove = `mutation { costCentreDelete(id: "${id}") { deletedId userErrors { code message } } }`;
    expect(await run(administrator, remove)).toMatchObject({
      costCentreDelete: {
        deletedId: null,
        userErrors: [{ code: 'ENTRY_IN_USE', message: expect.stringContaining('1') }],
      },
    });
    expect(await give(administrator, mine.id, null)).toMatchObject({ userErrors: [] });
    expect(await run(administrator, remove)).toMatchObject({ costCentreDelete: { deletedId: id } });
  });

  it('begins with what stood on the customers, one entry for each code', async () => {
    const group = await aGroup(api, { showCostCentre: true });
    for (const costCentre of ['Gammalt 1', 'GAMMALT 1', 'Gammalt 2']) await group.customer({ costCentre });
    const administrator = await group.anAdministrator();
    const { unitOfWork } = api.database;
    await unitOfWork.inTransaction(({ sql }) => sql.run('DELETE FROM cost_centre WHERE groupId = ?', [group.id]));
    expect(await codes(administrator)).toEqual([]);
    await unitOfWork.inTransaction(async ({ manager }) => {
      const runner = manager.queryRunner;
      if (!runner) throw new Error('A transaction without a connection');
      await carryOver(runner);
      await carryOver(runner);
    });
    expect((await codes(administrator)).map((code) => code.toLowerCase())).toEqual(['gammalt 1', 'gammalt 2']);
  });
});
