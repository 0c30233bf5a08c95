import type { TestApi } from '../api.js';
import type { WayOut } from './list-ways.js';
import type { Role } from './matrix-roles.js';
import type { PlantedImport } from './planted-import.js';
import { schema, wholeSelection } from './whole-selection.js';
import { isEnumType } from 'graphql';
import { nodeWay } from './node-way.js';

type ImportIds = Pick<PlantedImport, 'id' | 'fileId'>;

/** Everything that tells of an import and changes nothing. */
export const importWays = (ids: ImportIds): WayOut[] => [
  ...waysOf(ids, 'customerImport', 'CustomerImport'),
  ...registerImportWays(ids),
];

/** The same by the names that every register's imports have. */
export const registerImportWays = (ids: ImportIds): WayOut[] => waysOf(ids, 'registerImport', 'RegisterImport');

function waysOf({ id }: ImportIds, query: string, type: string): WayOut[] {
  return [
    { name: query, document: `{ ${query}(id: "${id}") ${wholeSelection(type)} }` },
    ...valuesOf('ImportOutcome').map((name) => ({
      name: `${query} rows of ${name}`,
      document: `{ ${query}(id: "${id}") { id rows(outcome: ${name}, first: 100) ${wholeSelection('ImportRowConnection')} } }`,
    })),
    ...valuesOf('ImportUndone').map((name) => ({
      name: `${query} rows of which ${name} comes`,
      document: `{ ${query}(id: "${id}") { id rows(undone: ${name}, first: 100) ${wholeSelection('ImportRowConnection')} } }`,
    })),
    ...listWays(`${query}s`, `${query}s(first: 100)`, type),
    nodeWay(type, id),
  ];
}

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

/** The lists of imports. */
export const importListWays = (): WayOut[] => [
  ...listWays('imports', 'customerImports(first: 100)', 'CustomerImport'),
  ...listWays('imports of every register', 'registerImports(first: 100)', 'RegisterImport'),
  ...listWays('imports of articles', 'registerImports(first: 100, register: ARTICLES)', 'RegisterImport'),
];

/** A list of what holds whole customers, both as nodes and on edges, is more than one document may ask for. */
function listWays(name: string, call: string, type: string): WayOut[] {
  const [node, page, count] = [type, 'PageInfo', 'Count'].map(wholeSelection);
  return [
    { name, document: `{ ${call} { __typename nodes ${node} pageInfo ${page} totalCount ${count} } }` },
    { name: `edges of ${name}`, document: `{ ${call} { edges { __typename cursor node ${node} } } }` },
  ];
}

/** What is done to imports that there are not. */
export const idleImportWays = (): WayOut[] =>
  [
    ['customerImportPrepare', `fileId: "${noFile}"`] as const,
    ['customerImportStart', `id: "${noJob}"`] as const,
    ['customerImportCancel', `id: "${noJob}"`] as const,
    ['registerImportPrepare', `register: ARTICLES, fileId: "${noFile}"`] as const,
    ['registerImportStart', `id: "${noJob}"`] as const,
    ['registerImportCancel', `id: "${noJob}"`] as const,
    ['registerImportUndoPrepare', `id: "${noJob}"`] as const,
    ['registerImportUndoStart', `id: "${noJob}"`] as const,
    ['registerImportRowCorrect', `id: "${noJob}", alike: true, correction: ${aCorrection(noCustomer)}`] as const,
    ['registerImportDuplicatesDecide', `id: "${noJob}", choice: UPDATE`] as const,
  ].map(([mutation, args]) => ({
    name: `${mutation} of nothing`,
    document: `mutation { ${mutation}(${args}) ${answerOf(mutation)} }`,
  }));

const noFile = 'fil_00000000000000000000000000';
const noJob = 'job_00000000000000000000000000';
const noCustomer = 'cus_00000000000000000000000000';
const aCorrection = (customerId: string): string =>
  `{ rowNumber: 2, revision: 0, cells: [{ column: 0, value: "1" }], choice: UPDATE, customerId: "${customerId}" }`;

const answerOf = (mutation: string): string =>
  corrections.has(mutation)
    ? correctionAnswer
    : wholeSelection(mutation.startsWith('customer') ? 'CustomerImportPayload' : 'RegisterImportPayload');

/** The import whole, with all its rows, beside those that were put right, is more than one document may ask for. */
export const correctionAnswer = `{ __typename corrected rows ${wholeSelection('ImportRow')} registerImport { __typename id fileName createdBy counts ${wholeSelection('ImportCounts')} } userErrors ${wholeSelection('UserError')} }`;
const corrections: ReadonlySet<string> = new Set(['registerImportRowCorrect', 'registerImportDuplicatesDecide']);

/** Trying the file anew, with columns and options of one's own, as a file of each register. */
export const preparingWays = ({ fileId }: ImportIds): WayOut[] => {
  const choices = `fileId: "${fileId}", mapping: [{ index: 0, field: "number" }, { index: 1, field: "name" }]`;
  const options = 'onMatch: SKIP, includeDuplicates: true, emptyClears: true';
  return [
    {
      name: 'the same file anew',
      document: `mutation { customerImportPrepare(${choices}, options: { ${options} }) ${wholeSelection('CustomerImportPayload')} }`,
    },
    ...valuesOf('ImportRegister').map((register) => ({
      name: `the same file as one of ${register}`,
      document: `mutation { registerImportPrepare(register: ${register}, ${choices}, options: { ${options}, createGroups: true, onMissing: SKIP, matchOn: NUMBER }) ${wholeSelection('RegisterImportPayload')} }`,
    })),
  ];
};

/** Putting its rows right. */
export const correctingWays = ({ id }: ImportIds): WayOut[] =>
  [
    ['registerImportRowCorrect', `id: "${id}", alike: true, correction: ${aCorrection(noCustomer)}`] as const,
    ['registerImportDuplicatesDecide', `id: "${id}", choice: CREATE`] as const,
  ].map(([mutation, args]) => ({
    name: mutation,
    document: `mutation { ${mutation}(${args}) ${answerOf(mutation)} }`,
  }));

/** Writing it, stopping it, and taking it back. */
export const endingWays = ({ id }: ImportIds): WayOut[] =>
  [
    'customerImportStart',
    'customerImportCancel',
    'registerImportStart',
    'registerImportCancel',
    'registerImportUndoPrepare',
    'registerImportUndoStart',
  ].map((mutation) => ({
    name: mutation,
    document: `mutation { ${mutation}(id: "${id}") ${answerOf(mutation)} }`,
  }));

/** Paths of the files that come of an import. */
export const importFiles = ({ id, fileId }: ImportIds) =>
  ({ uploaded: `/files/${fileId}`, leftOut: `/files/imports/${id}/left-out` }) as const;

/** What a request for a file answers, as its reader gets it. */
export async function fileTold(api: TestApi, { signedIn }: Role, path: string): Promise<FileAnswer> {
  const response = await fetch(new URL(path, api.url), { headers: { ...signedIn?.headers } });
  return { status: response.status, text: await response.text() };
}

interface FileAnswer {
  readonly status: number;
  readonly text: string;
}
