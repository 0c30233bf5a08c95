import { defineCustomField } from '@register/domain/custom-fields/define-custom-field';
import type { CustomField } from '@register/domain/custom-fields/custom-field';
import {
  countCustomFieldChange,
  insertCustomField,
  newCustomFieldId,
} from '../src/customer-settings/custom-fields/custom-field.repository.js';
import { openDatabase } from '../src/database/open-database.js';
import type { BenchFacts } from './bench-facts.js';
import type { GeneratedRegister } from './generated-register.js';
import type { ProductServer } from './product-server.js';

/** Fills a card with all that one can hold, in a group with many articles and as many fields of its own as it may have. */
export async function plantFullCard(
  product: ProductServer,
  register: GeneratedRegister,
): Promise<Pick<BenchFacts, 'fullCard'>> {
  const fields = await defineFields(register);
  const articles: string[] = [];
  for (let n = 0; n < articleCount; n += atOnce) {
    const serials = Array.from({ length: Math.min(atOnce, articleCount - n) }, (_, at) => n + at);
    articles.push(...(await Promise.all(serials.map((serial) => anArticle(product, serial)))));
  }
  const rows = (from: number) =>
    articles.slice(from, from + rowCount).map((article, n) => ({
      article,
      quantity: n / 4,
      note: n % 3 === 0 ? `Påhittad anteckning ${n}` : null,
      ...(n % 2 === 0 && { price: 10_000 + n }),
      ...(n % 5 === 0 && { discount: n / 2 }),
    }));
  const address = { row1: 'Påhittade gatan 1', postalCode: '903 26', city: 'Umeå', country: 'SE' };
  const input = {
    name: 'Påhittad med allt AB',
    number: 'FULL-1',
    phone: '070-174 06 05',
    email: 'full@example.com',
    comments: 'Påhittad.',
    addresses: { invoice: address, visiting: address, mail: address },
    contactPersons: Array.from({ length: 6 }, (_, n) => ({
      name: `Påhittad Kontakt ${n}`,
      email: `kontakt${n}@example.com`,
      isMain: n === 0,
    })),
    customFields: fields.map((key, n) => ({ key, text: `Påhittat värde ${n}` })),
    serviceArticles: rows(0),
    workOrderArticles: rows(articleCount - rowCount),
  };
  const { made } = await product.run<Made<'customer'>>(
    'mutation ($input: CustomerCreateInput!) { made: customerCreate(input: $input) { customer { id } userErrors { code path } } }',
    { input },
  );
  return { fullCard: idOf(made.customer, made.userErrors) };
}

const fieldCount = 200;
const articleCount = 5000;
const rowCount = 20;
const atOnce = 20;

async function anArticle(product: ProductServer, serial: number): Promise<string> {
  const input = { number: `M-${serial}`, name: `Påhittad artikel ${serial}`, unit: 'st', price: 100 * serial };
  const { made } = await product.run<Made<'article'>>(
    'mutation ($input: ArticleCreateInput!) { made: articleCreate(input: $input) { article { id } userErrors { code path } } }',
    { input },
  );
  return idOf(made.article, made.userErrors);
}

type Made<K extends string> = {
  readonly made: Readonly<Record<K, { readonly id: string } | null>> & { readonly userErrors: readonly object[] };
};

function idOf(made: { readonly id: string } | null, userErrors: readonly object[]): string {
  if (!made) throw new Error(`The bench's own data is refused: ${JSON.stringify(userErrors)}`);
  return made.id;
}

/** Past the API, which takes definitions from signed-in administrators only. */
async function defineFields(register: GeneratedRegister): Promise<string[]> {
  const database = await openDatabase({ database: register.database });
  const groupId = Buffer.from(register.groupId, 'hex');
  const fields: CustomField[] = [];
  for (let n = 0; n < fieldCount; n++) {
    const definition = { key: `matt_${n}`, type: 'TEXT', title: { sv: `Mätt fält ${n}` } } as const;
    const situation = { id: newCustomFieldId(), others: fields, used: false };
    const decided = defineCustomField(null, definition, situation);
    if (!decided.ok) throw new Error(`The bench's own field is refused: ${JSON.stringify(decided.violations)}`);
    fields.push(decided.next);
  }
  try {
    await database.unitOfWork.inTransaction(async ({ sql }) => {
      for (const [position, field] of fields.entries())
        await insertCustomField(sql, groupId, field, { position, at: Date.now() });
      await countCustomFieldChange(sql, groupId);
    });
  } finally {
    await database.close();
  }
  return fields.map(({ key }) => key);
}
