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
      `mutation ($ids: [ID!], $search: String, $filter: CustomerFilter, $orderBy: [CustomerOrder!]) {
         made: customerSelectionCreate(ids: $ids, search: $search, filter: $filter, orderBy: $orderBy) { selection { id count expiresAt } userErrors { code } } }`,
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
