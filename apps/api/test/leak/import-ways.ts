import type { TestApi } from '../api.js';
import type { WayOut } from './list-ways.js';
import type { Role } from './matrix-roles.js';
import type { PlantedImport } from './planted-import.js';
import { schema, wholeSelection } from './whole-selection.js';
import { isEnumType } from 'graphql';
import { nodeWay } from './ways-out.js';

type ImportIds = Pick<PlantedImport, 'id' | 'fileId'>;

/** Everything that tells of an import and changes nothing. */
export function importWays({ id }: ImportIds): WayOut[] {
  const outcome = schema.getType('ImportOutcome');
  const outcomes = isEnumType(outcome) ? outcome.getValues().map(({ name }) => name) : [];
  return [
    { name: 'import', document: `{ customerImport(id: "${id}") ${wholeSelection('CustomerImport')} }` },
    ...outcomes.map((name) => ({
      name: `import rows of ${name}`,
      document: `{ customerImport(id: "${id}") { id rows(outcome: ${name}, first: 100) ${wholeSelection('ImportRowConnection')} } }`,
    })),
    { name: 'imports', document: `{ customerImports(first: 100) ${wholeSelection('CustomerImportConnection')} }` },
    nodeWay('CustomerImport', id),
  ];
}

/** Trying the file anew, with columns and options of one's own. */
export const preparingWays = ({ fileId }: ImportIds): WayOut[] => [
  {
    name: 'the same file anew',
    document: `mutation { customerImportPrepare(fileId: "${fileId}", mapping: [{ index: 0, field: "number" }, { index: 1, field: "name" }],
      options: { onMatch: SKIP, includeDuplicates: true, emptyClears: true }) ${wholeSelection('CustomerImportPayload')} }`,
  },
];

/** Writing it, and stopping it. */
export const endingWays = ({ id }: ImportIds): WayOut[] =>
  ['customerImportStart', 'customerImportCancel'].map((mutation) => ({
    name: mutation,
    document: `mutation { ${mutation}(id: "${id}") ${wholeSelection('CustomerImportPayload')} }`,
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
