import type { ImportRegister } from '@register/domain/import/import-register';
import ExcelJS from 'exceljs';
import { setTimeout as pause } from 'node:timers/promises';
import { dataOf, type TestApi, type TestViewer } from './api.js';

/** What the tests look at of an import. */
export interface TestImport {
  readonly id: string;
  readonly status: string;
  readonly counts: {
    total: number;
    new: number;
    changed: number;
    unchanged: number;
    duplicate: number;
    error: number;
    skipped: number;
    left: number;
  };
  readonly columns: readonly { heading: string; field: string | null; confident: boolean; samples: string[] }[];
  readonly problems: readonly { code: string; message: string }[];
  readonly progress: { done: number; total: number };
  readonly errorFileUrl: string | null;
}

export interface TestImportRow {
  readonly rowNumber: number;
  readonly outcome: string;
  readonly customerId: string | null;
  readonly entryId: string | null;
  readonly cells: string[];
  readonly changes: readonly { field: string; old: string | null; new: string | null }[];
  readonly errors: readonly {
    column: string | null;
    field: string | null;
    value: string | null;
    code: string;
    message: string;
  }[];
  readonly candidates: readonly {
    id: string | null;
    rowNumber: number | null;
    number: string | null;
    name: string | null;
  }[];
}

type Rows = readonly (readonly ExcelJS.CellValue[])[];

/** A workbook with one sheet, as a person would have it. */
export async function aWorkbook(rows: Rows): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Kunder');
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The first sheet of a workbook, as another program reads it. */
export async function rowsOfWorkbook(bytes: ArrayBuffer): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) =>
    rows.push(
      (Array.isArray(row.values) ? row.values.slice(1) : []).map((value) => (typeof value === 'string' ? value : '')),
    ),
  );
  return rows;
}

/** Somebody who imports: customers by the names that are older than the other registers' imports, or any register. */
export class Importer {
  constructor(
    private readonly api: TestApi,
    private readonly viewer: TestViewer,
    private readonly register: ImportRegister | null = null,
  ) {}

  private get noun(): 'customerImport' | 'registerImport' {
    return this.register === null ? 'customerImport' : 'registerImport';
  }

  async upload(
    content: Uint8Array | string,
    name = 'kunder.xlsx',
    headers: Record<string, string> = { 'apollo-require-preflight': 'true' },
  ): Promise<Response> {
    const form = new FormData();
    form.set('file', new Blob([content]), name);
    return fetch(new URL('/files', this.api.url), {
      method: 'POST',
      headers: { ...this.viewer.headers, ...headers },
      body: form,
    });
  }

  async fileId(content: Uint8Array | string, name?: string): Promise<string> {
    const response = await this.upload(content, name);
    const body = (await response.json()) as { fileId?: string };
    if (!body.fileId) throw new Error(`Not uploaded: ${response.status} ${JSON.stringify(body)}`);
    return body.fileId;
  }

  /** Uploads and waits for the dry run. */
  async preview(content: Uint8Array | string, options: object = {}, name?: string): Promise<TestImport> {
    return this.prepare(await this.fileId(content, name), { options });
  }

  async prepare(fileId: string, variables: object = {}): Promise<TestImport> {
    const parameters = '$fileId: ID!, $mapping: [ImportColumnInput!], ';
    const answer = await (this.register === null
      ? this.mutate('customerImportPrepare', `${parameters}$options: CustomerImportOptionsInput`, {
          fileId,
          ...variables,
        })
      : this.mutate(
          'registerImportPrepare',
          `$register: ImportRegister!, ${parameters}$options: RegisterImportOptionsInput`,
          { register: this.register, fileId, ...variables },
        ));
    return this.settled(answer);
  }

  async start({ id }: Pick<TestImport, 'id'>): Promise<TestImport> {
    return this.settled(await this.mutate(`${this.noun}Start`, '$id: ID!', { id }));
  }

  async settled({ id }: Pick<TestImport, 'id'>): Promise<TestImport> {
    for (const deadline = Date.now() + 120_000; ; await pause(20)) {
      const found = await this.load(id);
      if (!['READING', 'COMMITTING'].includes(found.status)) return found;
      if (Date.now() > deadline) throw new Error(`The import is still ${JSON.stringify(found)}`);
    }
  }

  async load(id: string): Promise<TestImport> {
    const document = `query ($id: ID!) { found: ${this.noun}(id: $id) { ${fields} } }`;
    const { found } = dataOf(await this.api.run<{ found: TestImport | null }>(this.viewer, document, { id }));
    if (!found) throw new Error(`There is no import ${id}`);
    return found;
  }

  async rows({ id }: Pick<TestImport, 'id'>, outcome?: string): Promise<TestImportRow[]> {
    const document = `query ($id: ID!, $outcome: ImportOutcome, $after: String) { found: ${this.noun}(id: $id) { rows(outcome: $outcome, first: 100, after: $after) {
      nodes { rowNumber outcome entryId customerId cells changes { field old new } errors { column field value code message } candidates { id rowNumber number name } }
      pageInfo { hasNextPage endCursor } } } }`;
    const rows: TestImportRow[] = [];
    for (let after: string | null = null; ;) {
      const page: RowPage = dataOf(
        await this.api.run<{ found: { rows: RowPage } }>(this.viewer, document, { id, outcome, after }),
      ).found.rows;
      rows.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return rows;
      after = page.pageInfo.endCursor;
    }
  }

  async fetch(path: string, language = 'sv'): Promise<Response> {
    return fetch(new URL(path, this.api.url), { headers: { ...this.viewer.headers, 'accept-language': language } });
  }

  /** The codes of what was refused, or the import. */
  async mutate(name: string, parameters: string, variables: object): Promise<TestImport> {
    const names = [...parameters.matchAll(/\$(\w+)/g)].map(([, parameter]) => `${parameter}: $${parameter}`).join(', ');
    const document = `mutation (${parameters}) { ${name}(${names}) { made: ${this.noun} { ${fields} } userErrors { code path } } }`;
    const answer = dataOf(
      await this.api.run<Record<string, { made: TestImport | null; userErrors: { code: string }[] }>>(
        this.viewer,
        document,
        variables,
      ),
    )[name];
    if (!answer?.made) throw new Refused((answer?.userErrors ?? []).map(({ code }) => code));
    return answer.made;
  }
}

export class Refused extends Error {
  constructor(readonly codes: readonly string[]) {
    super(`Refused: ${codes.join(', ')}`);
  }
}

interface RowPage {
  readonly nodes: TestImportRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const fields = `id status fileName createdBy counts { total new changed unchanged duplicate error skipped left } columns { heading field confident samples }
  problems { code message } progress { done total } errorFileUrl`;
