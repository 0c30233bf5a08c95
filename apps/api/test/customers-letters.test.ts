import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const run = async <T>(viewer: TestViewer, document: string, variables: object = {}): Promise<T> =>
  dataOf(await api.run<T>(viewer, document, { ...variables }));

const aLetter = async (viewer: TestViewer, name: string): Promise<string> =>
  (
    await run<{ discountLetterCreate: { discountLetter: { id: string } } }>(
      viewer,
      'mutation ($name: String!) { discountLetterCreate(input: { name: $name, rows: [{ percent: 5 }] }) { discountLetter { id } } }',
      { name },
    )
  ).discountLetterCreate.discountLetter.id;

interface Payload {
  readonly customer: {
    readonly version: number;
    readonly discountLetters: readonly { readonly name: string }[] | null;
  };
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const give = async (viewer: TestViewer, id: string, discountLetters: object | null): Promise<Payload> =>
  (
    await run<{ customerUpdate: Payload }>(
      viewer,
      'mutation ($id: ID!, $discountLetters: LinksInput) { customerUpdate(id: $id, input: { discountLetters: $discountLetters }) { customer { version discountLetters { name } } userErrors { code path } } }',
      { id, discountLetters },
    )
  ).customerUpdate;

const listed = async (viewer: TestViewer, filter: string): Promise<string[]> =>
  (
    await run<{ customers: { nodes: { number: string }[] } }>(
      viewer,
      `{ customers(first: 10, filter: { discountLetters: ${filter} }) { nodes { number } } }`,
    )
  ).customers.nodes.map(({ number }) => number);

describe("A customer's discount letters", () => {
  it('are any number, given with a new customer or later, read with their rows, and found by', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const [storkund, filters] = [await aLetter(office, 'Storkund'), await aLetter(office, 'Filter')];
    const one = await group.customer({ number: 'B1', discountLetters: [storkund] });
    await group.customer({ number: 'B2' });
    expect(await give(office, one.id, { add: [filters] })).toEqual({
      customer: { version: 2, discountLetters: [{ name: 'Storkund' }, { name: 'Filter' }] },
      userErrors: [],
    });
    expect(
      await run(office, '{ customer(by: { number: "B1" }) { discountLetters { name rows { percent allArticles } } } }'),
    ).toEqual({
      customer: {
        discountLetters: ['Storkund', 'Filter'].map((name) => ({ name, rows: [{ percent: 5, allArticles: true }] })),
      },
    });
    expect(await listed(office, `{ any: ["${filters}"] }`)).toEqual(['B1']);
    expect(await listed(office, `{ none: ["${filters}"] }`)).toEqual(['B2']);
    expect(await listed(office, '{ isNull: true }')).toEqual(['B2']);
    expect(await give(office, one.id, { remove: [storkund] })).toMatchObject({
      customer: { version: 3, discountLetters: [{ name: 'Filter' }] },
    });
  });

  it('keep an inactive one, are given none anew, and hold a letter back from being removed, saying how many', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const letter = await aLetter(office, 'Storkund');
    const [one, two, other] = [await group.customer(), await group.customer(), await group.customer()];
    for (const { id } of [one, two]) await give(office, id, { add: [letter] });
    await run(office, `mutation { discountLetterInactivate(id: "${letter}") { userErrors { code } } }`);
    expect(await give(office, one.id, { add: [letter] })).toMatchObject({ userErrors: [] });
    expect(await give(office, other.id, { add: [letter] })).toMatchObject({
      userErrors: [{ code: 'REFERENCE_INACTIVE', path: ['discountLetters', 'add', '0'] }],
    });
    const remove = `mutation { discountLetterDelete(id: "${letter}") { deletedId userErrors { code message } } }`;
    expect(await run(office, remove)).toMatchObject({
      discountLetterDelete: {
        deletedId: null,
        userErrors: [{ code: 'ENTRY_IN_USE', message: expect.stringContaining('2') }],
      },
    });
    for (const { id } of [one, two]) await give(office, id, null);
    expect(await run(office, remove)).toMatchObject({ discountLetterDelete: { deletedId: letter } });
  });

  it('are told, written and asked about by nobody without the permission, on the card, in lists and in the history', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const letter = await aLetter(office, 'Hemliga brevet');
    const { id } = await group.customer({ discountLetters: [letter] });
    const [reader, editor] = [await group.user('readOnly'), await group.apiKey(['customer.view', 'customer.edit'])];
    const login = await group.customerLogin({ id });
    for (const viewer of [reader, editor, login]) {
      const answer = await api.run(
        viewer,
        `{ customer(by: { id: "${id}" }) { discountLetters { name rows { percent } } history(first: 50) { nodes { field old new } } } }`,
      );
      expect(JSON.stringify(answer)).not.toMatch(/Hemliga|dil_/);
      expect(answer.extensions.access?.redacted).toContainEqual({
        path: 'customer.discountLetters',
        requires: 'discountLetter.view',
      });
      for (const asked of [`{ any: ["${letter}"] }`, '{ isNull: false }'])
        expect(
          (await api.run(viewer, `{ customers(filter: { discountLetters: ${asked} }) { nodes { id } } }`)).errors,
        ).toMatchObject([{ extensions: { code: 'FIELD_ACCESS_DENIED' } }]);
    }
    for (const patch of [{ add: [letter] }, { remove: [letter] }, { set: [] }, null])
      expect(await give(editor, id, patch)).toMatchObject({
        userErrors: [{ code: 'FIELD_NOT_WRITABLE', path: ['discountLetters'] }],
      });
    const { customer } = await run<{ customer: { history: { nodes: object[] } } }>(
      office,
      `{ customer(by: { id: "${id}" }) { history(first: 50, field: "discountLetters") { nodes { part old new } } } }`,
    );
    expect(customer.history.nodes).toEqual([]);
    await give(office, id, { remove: [letter] });
    expect(
      await run(
        office,
        `{ customer(by: { id: "${id}" }) { history(first: 50, field: "discountLetters") { nodes { part old new } } } }`,
      ),
    ).toEqual({ customer: { history: { nodes: [{ part: letter, old: 'Hemliga brevet', new: null }] } } });
  });

  it('cost one statement more for all rows of all letters of a list, each within the group', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const letters = [await aLetter(office, 'Ett'), await aLetter(office, 'Två')];
    const list = (rows: string) =>
      statementsOf(api.database, () =>
        run(office, `{ customers(first: 50) { nodes { discountLetters { name ${rows} } } } }`),
      );
    await group.customer({ discountLetters: letters });
    const few = await list('rows { percent }');
    for (let at = 0; at < 5; at++) await group.customer({ discountLetters: letters });
    const [many, bare] = [await list('rows { percent }'), await list('')];
    expect(many.statements.length).toBe(few.statements.length);
    expect(many.statements.length).toBe(bare.statements.length + 1);
    expect(outsideGroup(many.statements, api.database)).toEqual([]);
  });
});
