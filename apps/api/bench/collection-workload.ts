import { setTimeout as pause } from 'node:timers/promises';
import { besideOthers, type ListP95 } from './beside-others.js';
import { cpuTime, memoryOf } from './cpu-time.js';
import type { ProductServer } from './product-server.js';

/** What it took to give out many customers or to change them, and what somebody else's list waited meanwhile. */
export interface CollectionMeasured {
  readonly customers: number;
  readonly seconds: number;
  /** CPU of the product, milliseconds for each customer; undefined where the system does not tell. */
  readonly cpuMs: number | undefined;
  /** How much more memory the product held at most than before; undefined where the system does not tell. */
  readonly megabytesMore: number | undefined;
  readonly listP95: ListP95;
}

/** W12: an order number for one kind of customers, or those of a city where these are too many, tried and made. */
export async function measureChange(product: ProductServer, cities: readonly string[]): Promise<CollectionMeasured> {
  const kinds = ['COMPANY', 'PRIVATE'].map((type) => ({ type: { in: [type] } }));
  const selection = await firstChangeable(product, [...kinds, ...cities.map((city) => ({ city: { eq: city } }))]);
  return measured(product, selection.count, async () => {
    const { made } = await product.run<Bulk>(bulkPrepare, { id: selection.id });
    const id = made.customerBulk?.id;
    if (id === undefined) throw new Error(`The change was refused: ${JSON.stringify(made.userErrors)}`);
    await until(product, id, 'CHECKED');
    await product.run(bulkStart, { id });
    await until(product, id, 'DONE');
  });
}

/** So many are changed at a time at most. */
async function firstChangeable(product: ProductServer, filters: readonly object[]): ReturnType<typeof select> {
  for (const filter of filters) {
    const selection = await select(product, filter);
    if (selection.count <= 50_000) return selection;
  }
  throw new Error('There are too many of each kind and in each city');
}

const selectMutation = `mutation ($filter: CustomerFilter) {
  made: customerSelectionCreate(filter: $filter) { selection { id count } userErrors { code message } } }`;
const bulkPrepare = `mutation ($id: ID!) {
  made: customerBulkPrepare(selectionId: $id, changes: [{ field: "orderNumber", operation: SET, values: ["Mätt"] }]) { customerBulk { id } userErrors { code message } } }`;
const bulkStart = 'mutation ($id: ID!) { customerBulkStart(id: $id) { userErrors { code message } } }';

interface Bulk {
  readonly made: { readonly customerBulk: { readonly id: string } | null; readonly userErrors: readonly unknown[] };
}

/** Everything that a list holds, chosen; without a filter the whole register. */
export async function select(product: ProductServer, filter: object = {}): Promise<{ id: string; count: number }> {
  const { made } = await product.run<{
    made: { selection: { id: string; count: number } | null; userErrors: unknown };
  }>(selectMutation, { filter });
  if (!made.selection) throw new Error(`Nobody was chosen: ${JSON.stringify(made.userErrors)}`);
  return made.selection;
}

async function until(product: ProductServer, id: string, wanted: string): Promise<void> {
  for (const deadline = performance.now() + 600_000; performance.now() < deadline; await pause(100)) {
    const { customerBulk } = await product.run<{ customerBulk: { status: string } }>(
      'query ($id: ID!) { customerBulk(id: $id) { status } }',
      { id },
    );
    if (customerBulk.status === wanted) return;
    if (customerBulk.status === 'FAILED') throw new Error('The change failed');
  }
  throw new Error(`The change was not ${wanted} within ten minutes`);
}

/** How long a work takes while somebody else looks at lists, and what they wait. */
export async function measured(
  product: ProductServer,
  customers: number,
  work: () => Promise<void>,
): Promise<CollectionMeasured> {
  const { value, listP95 } = await besideOthers(product, async () => {
    const [before, cpuBefore, began] = [memoryOf(product.pid), cpuTime(product.pid), performance.now()];
    await work();
    const [after, cpuAfter] = [memoryOf(product.pid), cpuTime(product.pid)];
    return {
      seconds: (performance.now() - began) / 1000,
      cpuMs: cpuBefore === undefined || cpuAfter === undefined ? undefined : (cpuAfter - cpuBefore) / customers,
      megabytesMore: before && after ? after.most - before.now : undefined,
    };
  });
  return { customers, ...value, listP95 };
}
