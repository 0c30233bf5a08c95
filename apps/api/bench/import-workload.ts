import { setTimeout as pause } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { openDatabase } from '../src/database/open-database.js';
import { besideOthers, type ListP95 } from './beside-others.js';
import { cpuTime, memoryOf } from './cpu-time.js';
import { inventedCustomer } from '@register/domain/testing/invented-customers';
import { inventedCells, inventedHeadings } from '@register/domain/testing/invented-cells';
import type { GeneratedRegister } from './generated-register.js';
import type { ProductServer } from './product-server.js';

/** What an import of new customers from a text table took. */
export interface ImportMeasured {
  readonly rows: number;
  /** How many rows the database has more for them: customers, their parts, history, messages, search. */
  readonly databaseRows: number;
  /** Until every row had been read and tried. */
  readonly previewSeconds: number;
  /** Until all were written, with history and search rows. */
  readonly commitSeconds: number;
  /** CPU of the product while they were written, milliseconds for each row; undefined where the system does not tell. */
  readonly commitCpuMs: number | undefined;
  /** How much more memory the product held at most than before; undefined where the system does not tell. */
  readonly megabytesMore: number | undefined;
  /** The most memory the product ever held, in megabytes. */
  readonly megabytes: number | undefined;
  readonly listP95: ListP95;
}

/** Imports customers that the register does not have, as an administrator would: at night, and then some more while others work. */
export async function measureImport(
  product: ProductServer,
  register: GeneratedRegister,
  rows: number,
): Promise<ImportMeasured> {
  const rowsBefore = await customerRows(register);
  const alone = await importOf(product, firstNumber, rows);
  const databaseRows = (await customerRows(register)) - rowsBefore;
  const { listP95 } = await besideOthers(product, () => importOf(product, firstNumber + rows, Math.ceil(rows / 5)));
  return { ...alone, rows, databaseRows, listP95 };
}

async function importOf(
  product: ProductServer,
  from: number,
  rows: number,
): Promise<Omit<ImportMeasured, 'rows' | 'databaseRows' | 'listP95'>> {
  const before = memoryOf(product.pid);
  const began = performance.now();
  const fileId = await upload(product, table(from, rows));
  const { customerImportPrepare } = await product.run<Record<'customerImportPrepare', Payload>>(prepare, { fileId });
  const id = customerImportPrepare.customerImport?.id;
  if (id === undefined) throw new Error(`The import was refused: ${JSON.stringify(customerImportPrepare.userErrors)}`);
  const preview = await finished(product, id, 'PREVIEWED');
  if (preview.counts.new + preview.counts.duplicate !== rows)
    throw new Error(`Not all rows are new: ${JSON.stringify(preview.counts)}`);
  const previewed = performance.now();
  const cpuBefore = cpuTime(product.pid);
  await product.run(start, { id });
  await finished(product, id, 'DONE');
  const after = memoryOf(product.pid);
  const cpuAfter = cpuTime(product.pid);
  return {
    previewSeconds: (previewed - began) / 1000,
    commitSeconds: (performance.now() - previewed) / 1000,
    commitCpuMs: cpuBefore === undefined || cpuAfter === undefined ? undefined : (cpuAfter - cpuBefore) / rows,
    megabytesMore: before && after ? after.most - before.most : undefined,
    megabytes: after?.most,
  };
}

/** What a customer is made of, and what is kept of it to find it and to know what became of it. */
const tables = [
  'customer',
  'customer_address',
  'contact_person',
  'customer_history',
  'outbox',
  'customer_search',
  'customer_filter',
  'customer_gram',
  'contact_register',
] as const;

async function customerRows({ database: config }: GeneratedRegister): Promise<number> {
  const database = await openDatabase({ database: config });
  try {
    const counts = tables.map((table) => `SELECT COUNT(*) AS n FROM ${table}`).join(' UNION ALL ');
    const rows = await database.read.all<{ n: number }>(counts, []);
    return rows.reduce((sum, { n }) => sum + n, 0);
  } finally {
    await database.close();
  }
}

/** Beyond every generated register. */
const firstNumber = 5_000_000;

interface Payload {
  readonly customerImport: { readonly id: string } | null;
  readonly userErrors: readonly unknown[];
}

interface ImportState {
  readonly status: string;
  readonly counts: { readonly new: number; readonly duplicate: number; readonly error: number };
  readonly problems: readonly unknown[];
}

async function upload({ url, headers }: ProductServer, text: string): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([text], { type: 'text/csv' }), 'customers.csv');
  const { authorization = '' } = headers;
  const response = await fetch(new URL('/files', url), {
    method: 'POST',
    headers: { authorization, 'apollo-require-preflight': 'true' },
    body: form,
  });
  const answer = (await response.json()) as { fileId?: string };
  if (answer.fileId === undefined) throw new Error(`The file was refused: ${JSON.stringify(answer)}`);
  return answer.fileId;
}

/** Invented names meet often, so what looks like a duplicate is written too. */
const prepare = `mutation ($fileId: ID!) {
  customerImportPrepare(fileId: $fileId, options: { includeDuplicates: true }) { customerImport { id } userErrors { code message } } }`;
const start =
  'mutation ($id: ID!) { customerImportStart(id: $id) { customerImport { id } userErrors { code message } } }';
const state =
  'query ($id: ID!) { customerImport(id: $id) { status counts { new duplicate error } problems { code message } } }';

async function finished(product: ProductServer, id: string, wanted: string): Promise<ImportState> {
  for (const deadline = performance.now() + 900_000; performance.now() < deadline; await pause(500)) {
    const { customerImport } = await product.run<{ customerImport: ImportState }>(state, { id });
    if (customerImport.status === wanted) return customerImport;
    if (!['READING', 'PREVIEWED', 'COMMITTING'].includes(customerImport.status)) {
      throw new Error(`The import ended as ${customerImport.status}: ${JSON.stringify(customerImport.problems)}`);
    }
  }
  throw new Error(`The import was not ${wanted} within fifteen minutes`);
}

function table(from: number, count: number): string {
  const records = Array.from({ length: count }, (_, n) => inventedCells(inventedCustomer(from + n)));
  return stringify([inventedHeadings, ...records], { delimiter: ';', bom: true });
}
