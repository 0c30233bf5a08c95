import { setTimeout as pause } from 'node:timers/promises';
import { dataOf, type TestApi, type TestViewer } from './api.js';

// What stories of many customers at once do, over the API.

export interface TestSelection {
  readonly id: string;
  readonly count: number;
}

/** Chooses customers: those with the ids, or what a list holds. */
export async function select(api: TestApi, viewer: TestViewer, asked: object): Promise<TestSelection> {
  const { made } = dataOf(
    await api.run<{ made: { selection: TestSelection | null; userErrors: object[] } }>(
      viewer,
      `mutation ($ids: [ID!], $search: String, $filter: CustomerFilter, $orderBy: [CustomerOrder!], $except: [ID!]) {
         made: customerSelectionCreate(ids: $ids, search: $search, filter: $filter, orderBy: $orderBy, except: $except) { selection { id count expiresAt } userErrors { code } } }`,
      asked,
    ),
  );
  if (!made.selection) throw new Error(`Not chosen: ${JSON.stringify(made.userErrors)}`);
  return made.selection;
}

/** Has them given out; the codes of what was refused, or the path of the file. */
export async function exported(
  api: TestApi,
  viewer: TestViewer,
  asked: {
    readonly selectionId: string;
    readonly format?: 'XLSX' | 'CSV';
    readonly columns?: readonly string[];
    readonly language?: 'sv' | 'en';
  },
): Promise<string | readonly string[]> {
  const { made } = dataOf(
    await api.run<{ made: { customerExport: { url: string } | null; userErrors: { code: string }[] } }>(
      viewer,
      `mutation ($selectionId: ID!, $format: CustomerExportFormat!, $columns: [String!], $language: FileLanguage) {
         made: customerExportPrepare(selectionId: $selectionId, format: $format, columns: $columns, language: $language) { customerExport { url fileName count } userErrors { code path } } }`,
      { format: 'CSV', ...asked },
    ),
  );
  return made.customerExport?.url ?? made.userErrors.map(({ code }) => code);
}

export const fetchFile = (api: TestApi, viewer: TestViewer, path: string | readonly string[]): Promise<Response> => {
  if (typeof path !== 'string') throw new Error(`There is no file: ${path.join()}`);
  return fetch(new URL(path, api.url), { headers: { ...viewer.headers } });
};

/** The file of these customers, as text. */
export async function fileOf(api: TestApi, viewer: TestViewer, asked: Parameters<typeof exported>[2]): Promise<string> {
  const response = await fetchFile(api, viewer, await exported(api, viewer, asked));
  if (response.status !== 200) throw new Error(`The file answers ${response.status}`);
  return response.text();
}

export interface TestBulk {
  readonly id: string;
  readonly status: string;
  readonly customers: number;
  readonly done: number;
  readonly total: number;
  readonly undoableUntil: string | null;
  readonly skippedFileUrl: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: {
    readonly nodes: readonly {
      readonly number: string | null;
      readonly outcome: string;
      readonly undone: string | null;
      readonly keptFields: string[];
      readonly reasons: readonly { readonly code: string; readonly field: string | null; readonly message: string }[];
    }[];
  };
}

export interface TestChange {
  readonly field: string;
  readonly operation: 'SET' | 'ADD' | 'REMOVE' | 'CLEAR';
  readonly values?: readonly string[];
}

/** Somebody who changes many customers at once. */
export class Collector {
  constructor(
    private readonly api: TestApi,
    private readonly viewer: TestViewer,
  ) {}

  /** Tries changes on customers; the codes of what was refused, or the change once it is tried. */
  async prepare(selectionId: string, changes: readonly TestChange[]): Promise<TestBulk | readonly string[]> {
    const document = `mutation ($selectionId: ID!, $changes: [CustomerBulkChangeInput!]!) {
      done: customerBulkPrepare(selectionId: $selectionId, changes: $changes) { customerBulk { id } userErrors { code path } } }`;
    return this.settled(document, { selectionId, changes });
  }

  async tried(asked: object, ...changes: readonly TestChange[]): Promise<TestBulk> {
    const { id } = await select(this.api, this.viewer, asked);
    const bulk = await this.prepare(id, changes);
    if (!('status' in bulk)) throw new Error(`Refused: ${bulk.join()}`);
    return bulk;
  }

  /** `Start`, `Cancel`, `Undo`. */
  async go(step: 'Start' | 'Cancel' | 'Undo', { id }: Pick<TestBulk, 'id'>): Promise<TestBulk | readonly string[]> {
    const document = `mutation ($id: ID!) { done: customerBulk${step}(id: $id) { customerBulk { id } userErrors { code path } } }`;
    return this.settled(document, { id });
  }

  async done(step: 'Start' | 'Cancel' | 'Undo', bulk: Pick<TestBulk, 'id'>): Promise<TestBulk> {
    const found = await this.go(step, bulk);
    if (!('status' in found)) throw new Error(`Refused: ${found.join()}`);
    return found;
  }

  async load(id: string): Promise<TestBulk | null> {
    const document = `query ($id: ID!) { customerBulk(id: $id) { id status customers done total undoableUntil skippedFileUrl changes { field operation values }
      counts { changed unchanged skipped written undone partlyUndone kept notUndone }
      rows(first: 100) { nodes { number outcome undone keptFields reasons { code field message } } } } }`;
    return dataOf(await this.api.run<{ customerBulk: TestBulk | null }>(this.viewer, document, { id })).customerBulk;
  }

  private async settled(document: string, variables: object): Promise<TestBulk | readonly string[]> {
    const { done } = dataOf(
      await this.api.run<{ done: { customerBulk: { id: string } | null; userErrors: { code: string }[] } }>(
        this.viewer,
        document,
        variables,
      ),
    );
    if (!done.customerBulk) return done.userErrors.map(({ code }) => code);
    for (const deadline = Date.now() + 60_000; ; await pause(20)) {
      const bulk = await this.load(done.customerBulk.id);
      if (bulk && !['CHECKING', 'RUNNING', 'UNDOING'].includes(bulk.status)) return bulk;
      if (Date.now() > deadline) throw new Error(`It is still ${JSON.stringify(bulk)}`);
    }
  }
}
