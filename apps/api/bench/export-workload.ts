import { createHash } from 'node:crypto';
import type { BenchOptions } from './bench-options.js';
import { measured, select, type CollectionMeasured } from './collection-workload.js';
import { cpuTime, memoryOf } from './cpu-time.js';
import type { LimitProcess } from './limit-process.js';
import type { ProductServer } from './product-server.js';

/** W8: everything in the register as a file with all columns that are the same in every group. */
export interface ExportMeasured {
  readonly customers: number;
  readonly text: GivenFile;
  readonly workbook: GivenFile;
  /** The bare server, giving the same bytes as the text; both of the round whose ratio is the median. */
  readonly limit: GivenFile;
  /** The text once more, while somebody else looks at lists. */
  readonly besideOthers: CollectionMeasured;
}

/** What it took to give a file out. */
export interface GivenFile {
  readonly seconds: number;
  /** CPU of the server, milliseconds for the whole file; undefined where the system does not tell. */
  readonly cpuMs: number | undefined;
  /** The most memory that the server has ever held, in megabytes; undefined where the system does not tell. */
  readonly megabytes: number | undefined;
  readonly bytes: number;
  readonly hash: string;
}

/**
 * Product and limit take turns, so that whatever else the machine does meets both alike. The first turn only compares the
 * files: it finds neither its code compiled nor its pages in memory.
 */
export async function measureExport(
  product: ProductServer,
  limit: LimitProcess,
  { rounds }: Pick<BenchOptions, 'rounds'>,
): Promise<ExportMeasured> {
  const { id, count: customers } = await select(product);
  const columns = await chosenColumns(product);
  const asked = { id, columns: columns.map(({ key }) => key) };
  const textOf = () => given(product, async () => fetch(...(await fileOf(product, { ...asked, format: 'CSV' }))));
  const body = JSON.stringify({ variables: { columns } });
  const limitOf = () => given(limit, () => fetch(`http://127.0.0.1:${limit.port}/export`, { method: 'POST', body }));
  const [one, other] = [await textOf(), await limitOf()];
  if (one.hash !== other.hash)
    throw new Error(`W8: the two servers give different files, of ${one.bytes} and ${other.bytes} bytes`);
  const turns: { readonly text: GivenFile; readonly limit: GivenFile }[] = [];
  while (turns.length < Math.min(rounds, mostRounds)) turns.push({ text: await textOf(), limit: await limitOf() });
  turns.sort((a, b) => a.text.seconds / a.limit.seconds - b.text.seconds / b.limit.seconds);
  const median = turns[turns.length >> 1] ?? { text: one, limit: other };
  const workbook = await measureExportAlone(product, 'XLSX');
  const besideOthers = await measured(product, customers, async () => void (await textOf()));
  return { customers, ...median, workbook, besideOthers };
}

/** A file of a million takes a minute. */
const mostRounds = 3;

/** While nobody else asks. */
export async function measureExportAlone(product: ProductServer, format: 'CSV' | 'XLSX'): Promise<GivenFile> {
  const { id } = await select(product);
  const columns = (await chosenColumns(product)).map(({ key }) => key);
  return given(product, async () => fetch(...(await fileOf(product, { id, columns, format }))));
}

interface Column {
  readonly key: string;
  readonly heading: string;
}

/** All but the group's own, of which another workload makes two hundred. */
async function chosenColumns(product: ProductServer): Promise<Column[]> {
  const { columns } = await product.run<{ columns: { key: string; headings: readonly string[] }[] }>(
    '{ columns: customerExportColumns { key headings } }',
  );
  return columns.flatMap(({ key, headings: [heading = ''] }) =>
    key.startsWith('customFields.') ? [] : [{ key, heading }],
  );
}

async function fileOf(
  product: ProductServer,
  asked: { readonly id: string; readonly columns: readonly string[]; readonly format: 'CSV' | 'XLSX' },
): Promise<[URL, { headers: Readonly<Record<string, string>> }]> {
  const { made } = await product.run<{ made: { customerExport: { url: string } | null } }>(exportPrepare, asked);
  const path = made.customerExport?.url;
  if (path === undefined) throw new Error('The export was refused');
  return [new URL(path, product.url), { headers: product.headers }];
}

const exportPrepare = `mutation ($id: ID!, $columns: [String!], $format: CustomerExportFormat!) {
  made: customerExportPrepare(selectionId: $id, columns: $columns, format: $format, language: sv) { customerExport { url } userErrors { code message } } }`;

async function given(server: { readonly pid: number }, ask: () => Promise<Response>): Promise<GivenFile> {
  const [cpuBefore, began] = [cpuTime(server.pid), performance.now()];
  const response = await ask();
  if (response.status !== 200) throw new Error(`The file answers ${response.status}: ${await response.text()}`);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    hash.update(chunk as Uint8Array);
    bytes += (chunk as Uint8Array).length;
  }
  const cpuAfter = cpuTime(server.pid);
  return {
    seconds: (performance.now() - began) / 1000,
    cpuMs: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
    megabytes: memoryOf(server.pid)?.most,
    bytes,
    hash: hash.digest('hex'),
  };
}
