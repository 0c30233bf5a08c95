import { equalityKey } from '@register/domain/text/equality-key';
import { searchText } from '@register/domain/text/search-text';
import { parsePublicId, publicId } from '../src/database/ids.js';
import { openDatabase } from '../src/database/open-database.js';
import type { Sql } from '../src/database/sql.js';
import type { GeneratedRegister } from './generated-register.js';
import { inventedCustomer, randomFrom } from '@register/domain/testing/invented-customers';
import type { ProductServer } from './product-server.js';

/** What the requests are made from: ids, search terms, towns and places in the list, the same in every run. */
export interface BenchFacts {
  readonly ids: readonly string[];
  readonly terms: readonly string[];
  readonly cities: readonly string[];
  readonly pages: readonly PagePlace[];
  /** The customer that has everything, where it was made. */
  readonly fullCard?: string;
}

/** Where a page begins, as the product's cursor and as the keys behind it. */
export interface PagePlace {
  readonly after: string;
  readonly position: { readonly nameKey: string; readonly id: string };
}

export async function gatherFacts(
  product: ProductServer,
  register: GeneratedRegister,
  size: number,
): Promise<BenchFacts> {
  const chosen = [
    ...new Set(Array.from({ length: Math.min(1000, size) }, (_, n) => Math.floor(randomFrom(n)() * size))),
  ].map(inventedCustomer);
  const database = await openDatabase({ database: register.database });
  const reading: Reading = { read: database.read, groupId: Buffer.from(register.groupId, 'hex') };
  try {
    return {
      ids: await idsOf(
        reading,
        chosen.map(({ number }) => number),
      ),
      terms: searchTerms(size),
      cities: [...new Set(chosen.flatMap(({ invoice }) => invoice?.city ?? []))].slice(0, 40),
      pages: await pagePlaces(product, reading, size),
    };
  } finally {
    await database.close();
  }
}

interface Reading {
  readonly read: Sql;
  readonly groupId: Buffer;
}

/** Pieces of three to eight letters out of names, contact names and e-mail addresses. */
function searchTerms(size: number): string[] {
  const terms: string[] = [];
  for (let n = 0; terms.length < 400; n++) {
    const random = randomFrom(1_000_003 + n);
    const { name, email, contacts } = inventedCustomer(Math.floor(random() * size));
    const texts = [name, email, ...contacts.flatMap((contact) => [contact.name, contact.email])].flatMap(
      (text) => text?.split('@')[0] ?? [],
    );
    const words = texts.flatMap((text) => searchText(text).match(/[a-z]{3,}/g) ?? []);
    const word = words[Math.floor(random() * words.length)];
    if (!word) continue;
    const length = Math.min(word.length, 3 + Math.floor(random() * 6));
    const from = Math.floor(random() * (word.length - length + 1));
    terms.push(word.slice(from, from + length));
  }
  return terms;
}

async function idsOf({ read, groupId }: Reading, numbers: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const number of numbers) {
    const [row] = await read.all<{ id: Buffer }>('SELECT id FROM customer WHERE groupId = ? AND numberKey = ?', [
      groupId,
      equalityKey(number),
    ]);
    if (!row) throw new Error(`Customer ${number} was not generated`);
    ids.push(publicId('cus', row.id));
  }
  return ids;
}

/** Twenty pages around the thousandth, or around the last but a few of a small register. */
async function pagePlaces(product: ProductServer, reading: Reading, size: number): Promise<PagePlace[]> {
  const last = Math.min(1000, Math.floor(size / 50) - 10);
  const places: PagePlace[] = [];
  let after: string | null = null;
  for (let page = 1; page <= last;) {
    const first = page + 1 < last - 20 ? 100 : 50;
    const { customers }: List = await product.run(nextPage, { first, after });
    page += first / 50;
    after = customers.pageInfo.endCursor;
    const id = customers.nodes.at(-1)?.id;
    const key = id === undefined ? undefined : parsePublicId('cus', id);
    if (after === null || !key) throw new Error(`The list ended before page ${last}`);
    if (page > last - 20)
      places.push({ after, position: { nameKey: await nameKeyOf(reading, key), id: key.toString('hex') } });
  }
  return places;
}

interface List {
  readonly customers: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}

const nextPage =
  'query ($first: Int!, $after: String) { customers(first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }';

async function nameKeyOf({ read, groupId }: Reading, key: Buffer): Promise<string> {
  const [row] = await read.all<{ nameKey: Buffer }>('SELECT nameKey FROM customer WHERE groupId = ? AND id = ?', [
    groupId,
    key,
  ]);
  return row?.nameKey.toString('hex') ?? '';
}
