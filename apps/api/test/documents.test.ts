import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { dataOf, startApi, type TestApi } from './api.js';
import { DocumentStory } from './document-story.js';
import { aGroup, type TestCustomer, type TestGroup } from './register.js';

interface Paged {
  readonly customer: {
    readonly documents: {
      readonly nodes: readonly { readonly name: string }[];
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    };
  };
}

describe('the documents of a customer', () => {
  let api: TestApi;
  let group: TestGroup;
  let customer: TestCustomer;
  let office: DocumentStory;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    group = await aGroup(api);
    customer = await group.customer();
    office = new DocumentStory(api, await group.user('office', { name: 'Åsa Kontor' }), customer);
  });
  afterAll(() => api.close());

  const historyOf = async () => {
    const { customer: found } = dataOf(
      await api.run<{
        customer: { history: { nodes: { field: string; part: string; old: string | null; new: string | null }[] } };
      }>(
        office.who,
        `{ customer(by: { id: "${customer.id}" }) { history(first: 100, field: "documents") { nodes { field part old new } } } }`,
      ),
    );
    return found.history.nodes.map(({ part, old, new: after }) => [part.split('.')[1], old, after]);
  };

  it('lie in folders, folders first and then by name, each with what it holds', async () => {
    const avtal = await office.folder('Avtal');
    const pdf = await office.upload('Ömsint.pdf', '%PDF-1.7\nx');
    await office.upload('anteckning.txt', 'hej');
    await office.upload('ritning.txt', 'i mappen', avtal);
    expect(await office.list()).toMatchObject([
      { kind: 'FOLDER', name: 'Avtal', itemCount: 1, size: null, contentType: null, downloadUrl: null },
      {
        kind: 'FILE',
        name: 'anteckning.txt',
        size: 3,
        contentType: 'text/plain',
        previewUrl: null,
        createdBy: 'Åsa Kontor',
      },
      {
        id: pdf,
        name: 'Ömsint.pdf',
        size: 10,
        contentType: 'application/pdf',
        downloadUrl: `/files/documents/${pdf}`,
        previewUrl: `/files/documents/${pdf}/preview`,
        visibleForCustomer: false,
        version: 1,
      },
    ]);
    expect(await office.list(`folderId: "${avtal}"`)).toMatchObject([{ name: 'ritning.txt', folderId: avtal }]);
    const { customer: seen } = dataOf(
      await api.run<{
        customer: { documents: { totalCount: { value: number } }; documentFolders: { name: string }[] };
      }>(
        office.who,
        `{ customer(by: { id: "${customer.id}" }) { documents(first: 1) { totalCount { value } } documentFolders { name } } }`,
      ),
    );
    expect(seen).toEqual({ documents: { totalCount: { value: 3 } }, documentFolders: [{ name: 'Avtal' }] });
  });

  it('are read a page at a time, each once', async () => {
    for (const name of ['d', 'b', 'a', 'c', 'e']) await office.upload(name, name);
    await office.folder('mapp');
    const names: string[] = [];
    for (let after: string | null = null; ;) {
      const { customer: page }: Paged = dataOf(
        await api.run<Paged>(
          office.who,
          `query ($after: String) { customer(by: { id: "${customer.id}" }) { documents(first: 2, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } } }`,
          { after },
        ),
      );
      names.push(...page.documents.nodes.map(({ name }) => name));
      if (!page.documents.pageInfo.hasNextPage) break;
      after = page.documents.pageInfo.endCursor;
    }
    expect(names).toEqual(['mapp', 'a', 'b', 'c', 'd', 'e']);
  });

  it('keep both of two files of one name, and number the second', async () => {
    const [first, second] = [await office.upload('Bild.txt', 'ett'), await office.upload('bild.TXT', 'två')];
    expect(await office.names()).toEqual(['bild (2).TXT', 'Bild.txt']);
    expect([await office.bytesOf(first), await office.bytesOf(second)].map(String)).toEqual(['ett', 'två']);
  });

  it('are renamed, moved, deleted with what is in them, and restored; the history tells it all', async () => {
    const avtal = await office.folder('Avtal');
    const old = await office.folder('Gamla', avtal);
    const file = await office.upload('ritning.txt', 'x', old);
    await office.change(`documentUpdate(id: "${file}", input: { name: "plan.txt" }, expectedVersion: 1)`);
    await office.change(`documentsMove(ids: ["${file}"], folderId: "${avtal}")`);
    await office.change(`documentsDelete(ids: ["${avtal}"])`);
    expect(await office.names()).toEqual([]);
    expect(await office.names('inBin: true')).toEqual(['Avtal']);
    expect(await office.list('inBin: true')).toMatchObject([
      { itemCount: 2, downloadUrl: null, deletedAt: expect.any(String) },
    ]);
    expect((await office.fetch(`/files/documents/${file}`)).status).toBe(404);
    // Its name is free meanwhile.
    await office.folder('Avtal');
    expect(await office.change(`documentsRestore(ids: ["${avtal}"])`)).toMatchObject({
      documents: [{ name: 'Avtal (2)' }],
    });
    expect(await office.names(`folderId: "${avtal}"`)).toEqual(['Gamla', 'plan.txt']);
    expect(String(await office.bytesOf(file))).toBe('x');
    expect(await historyOf()).toEqual([
      ['restored', null, 'Avtal (2)'],
      ['added', null, 'Avtal'],
      ['deleted', 'Avtal', null],
      ['folder', 'Avtal/Gamla/plan.txt', 'Avtal/plan.txt'],
      ['name', 'ritning.txt', 'plan.txt'],
      ['added', null, 'Avtal/Gamla/ritning.txt'],
      ['added', null, 'Avtal/Gamla'],
      ['added', null, 'Avtal'],
    ]);
  });

  it('that were deleted before their folder come back to the top when it is gone', async () => {
    const avtal = await office.folder('Avtal');
    const [one, other] = [await office.upload('a.txt', '1', avtal), await office.upload('b.txt', '2', avtal)];
    await office.change(`documentsDelete(ids: ["${one}"])`);
    await office.change(`documentsDelete(ids: ["${avtal}"])`);
    expect(await office.change(`documentsRestore(ids: ["${one}"])`)).toMatchObject({
      documents: [{ folderId: null }],
      userErrors: [],
    });
    // What went along with the folder comes back with it alone.
    expect(await office.change(`documentsRestore(ids: ["${other}"])`)).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', path: ['ids', '0'] }],
    });
  });

  it('do not take a change that was made on something older, nor one that the rules refuse', async () => {
    const file = await office.upload('a.txt', '1');
    const folder = await office.folder('Mapp');
    const codes = async (call: string) =>
      (await office.change(call)).userErrors.map(({ code, path }) => [code, ...path]);
    await office.change(`documentUpdate(id: "${file}", input: { name: "b.txt" })`);
    expect(await codes(`documentUpdate(id: "${file}", input: { name: "c.txt" }, expectedVersion: 1)`)).toEqual([
      ['VERSION_CONFLICT', 'expectedVersion'],
    ]);
    expect(await codes(`documentUpdate(id: "${file}", input: { name: "MAPP" })`)).toEqual([
      ['DOCUMENT_NAME_TAKEN', 'name'],
    ]);
    expect(await codes(`documentUpdate(id: "${file}", input: { name: "../x" })`)).toEqual([['DOCUMENT_NAME', 'name']]);
    expect(await codes(`documentUpdate(id: "${folder}", input: { visibleForCustomer: true })`)).toEqual([
      ['DOCUMENT_IS_FOLDER', 'visibleForCustomer'],
    ]);
    expect(await codes(`documentsMove(ids: ["${folder}"], folderId: "${folder}")`)).toEqual([
      ['DOCUMENT_FOLDER_LOOP', 'ids', '0'],
    ]);
    expect(await codes(`documentsMove(ids: ["${file}"], folderId: "${file}")`)).toEqual([['NOT_FOUND', 'folderId']]);
    expect(await office.names()).toEqual(['Mapp', 'b.txt']);
  });

  it('change all together or not at all, and never those of two customers at once', async () => {
    const other = new DocumentStory(api, office.who, await group.customer());
    const [mine, theirs] = [await office.upload('a.txt', '1'), await other.upload('b.txt', '2')];
    const second = await office.upload('c.txt', '3');
    const show = (ids: string, how: boolean) =>
      office.change(`documentsShow(ids: [${ids}], visibleForCustomer: ${how})`);
    expect(await show(`"${mine}", "${theirs}"`, true)).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', path: ['ids', '1'] }],
    });
    expect(await show(`"${mine}", "${await office.folder('Mapp')}"`, true)).toMatchObject({
      userErrors: [{ code: 'DOCUMENT_IS_FOLDER', path: ['ids', '1'] }],
    });
    expect((await office.list()).filter((it) => it.visibleForCustomer)).toEqual([]);
    expect(await show(`"${mine}", "${second}"`, true)).toMatchObject({
      documents: [{ visibleForCustomer: true }, { visibleForCustomer: true }],
      userErrors: [],
    });
    expect(await show(`"${second}"`, false)).toMatchObject({ documents: [{ visibleForCustomer: false, version: 3 }] });
    expect(await office.change(`documentsDelete(ids: ["${mine}", "${theirs}"])`)).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', path: ['ids', '1'] }],
    });
    expect([await office.names(), await other.names()]).toEqual([['Mapp', 'a.txt', 'c.txt'], ['b.txt']]);
  });

  it('are shown to the customer’s own login one by one, without folders and without us', async () => {
    const folder = await office.folder('Hemlig mapp');
    const [shown, hidden] = [
      await office.upload('till kund.txt', 'hej', folder),
      await office.upload('internt.txt', 'nej', folder),
    ];
    await office.change(`documentUpdate(id: "${shown}", input: { visibleForCustomer: true })`);
    const login = new DocumentStory(api, await group.customerLogin(customer), customer);
    expect(await login.list()).toMatchObject([{ id: shown, name: 'till kund.txt', folderId: null, createdBy: null }]);
    expect(await login.list(`folderId: "${folder}"`)).toEqual([]);
    expect(String(await login.bytesOf(shown))).toBe('hej');
    const statuses = async () =>
      Promise.all([shown, hidden, folder].map(async (id) => (await login.fetch(`/files/documents/${id}`)).status));
    expect(await statuses()).toEqual([200, 404, 404]);
    await office.change(`documentUpdate(id: "${shown}", input: { visibleForCustomer: false })`);
    expect([await login.names(), await statuses()]).toEqual([[], [404, 404, 404]]);
    expect((await historyOf()).slice(0, 2)).toEqual([
      ['hidden', 'till kund.txt', null],
      ['shown', null, 'till kund.txt'],
    ]);
  });

  it('are for those who see the customer, and changed by those who may', async () => {
    const file = await office.upload('a.txt', '1');
    const story = async (
      user: Promise<{ headers: Record<string, string> }> | { headers: Readonly<Record<string, string>> },
    ) => new DocumentStory(api, await user, customer);
    const reader = await story(group.user('readOnly'));
    const stranger = await story(await (await aGroup(api)).user('administrator'));
    const technician = await story(await group.user('technician'));
    const key = await story(await group.apiKey(['customer.view', 'customer.upload']));
    expect(await reader.names()).toEqual(['a.txt']);
    expect((await reader.begin('b.txt', 1)).status).toBe(403);
    for (const blind of [stranger, technician]) {
      expect(await blind.names()).toEqual([]);
      expect((await blind.fetch(`/files/documents/${file}`)).status).toBe(404);
      expect((await blind.begin('b.txt', 1)).status).toBe(404);
    }
    await key.upload('från nyckel.txt', 'hej');
    const forbidden = await api.run(key.who, `mutation { documentsDelete(ids: ["${file}"]) { userErrors { code } } }`);
    expect(forbidden.errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', requires: 'customer.removeUploadedFile' } },
    ]);
    const bin = await api.run(
      reader.who,
      `{ customer(by: { id: "${customer.id}" }) { documents(inBin: true) { nodes { id } } } }`,
    );
    expect(bin.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await fetch(new URL(`/files/documents/${file}`, api.url))).status).toBe(401);
    expect(await office.names()).toEqual(['a.txt', 'från nyckel.txt']);
  });

  it('cannot be added to a customer in the bin, and go with it when it leaves for good', async () => {
    const file = await office.upload('a.txt', '1');
    await api.run(office.who, `mutation { customerDelete(id: "${customer.id}") { userErrors { code } } }`);
    const refused = await office.begin('b.txt', 1);
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('CUSTOMER_DELETED')]);
    expect(String(await office.bytesOf(file))).toBe('1');
  });

  it('come as one archive: all of them, a folder with what is below it, or those that are named', async () => {
    const avtal = await office.folder('Avtal');
    const old = await office.folder('Gamla', avtal);
    const [top, inner] = [await office.upload('översikt.txt', 'ett'), await office.upload('plan.txt', 'två', old)];
    await office.upload('bild.txt', 'tre', avtal);
    const archive = async (story: DocumentStory, query: string) => {
      const response = await story.fetch(`/files/documents/zip?customer=${customer.id}${query}`);
      if (response.status !== 200) return response.status;
      const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
      return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
    };
    expect(await archive(office, '')).toEqual({
      'Avtal/Gamla/plan.txt': 'två',
      'Avtal/bild.txt': 'tre',
      'översikt.txt': 'ett',
    });
    expect(await archive(office, `&folder=${avtal}`)).toEqual({ 'Gamla/plan.txt': 'två', 'bild.txt': 'tre' });
    expect(await archive(office, `&ids=${top},${old}`)).toEqual({
      'Avtal/Gamla/plan.txt': 'två',
      'översikt.txt': 'ett',
    });
    const login = new DocumentStory(api, await group.customerLogin(customer), customer);
    const stranger = new DocumentStory(api, await (await aGroup(api)).user('administrator'), customer);
    expect([await archive(login, ''), await archive(stranger, ''), await archive(office, '&ids=doc_x')]).toEqual([
      404, 404, 404,
    ]);
    await office.change(`documentUpdate(id: "${inner}", input: { visibleForCustomer: true })`);
    expect(await archive(login, '')).toEqual({ 'plan.txt': 'två' });
    expect(await archive(login, `&folder=${avtal}`)).toBe(404);
  });

  it('tell how much room they take', async () => {
    await office.upload('a.txt', '12345');
    await office.begin('på väg.txt', 1000);
    const { documentStorage } = dataOf(
      await api.run(office.who, '{ documentStorage { usedBytes quotaBytes maxFileBytes } }'),
    );
    expect(documentStorage).toEqual({
      usedBytes: 1005,
      quotaBytes: 10_240 * 1024 * 1024,
      maxFileBytes: 50 * 1024 * 1024,
    });
  });
});
