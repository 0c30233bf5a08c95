import { dataOf, type TestApi, type TestViewer } from './api.js';

// What stories of customers' lists of articles do, over the API.

export interface TestRow {
  readonly id: string;
  readonly article: { readonly id: string; readonly number: string; readonly price: number | null };
  readonly quantity: number;
  readonly price: number | null;
  readonly discount: number | null;
  readonly note: string | null;
}

export interface Conflict {
  readonly field: string;
  readonly part: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly original: unknown;
}

export interface Saved {
  readonly customer: Card | null;
  readonly userErrors: readonly { readonly code: string; readonly path: string[]; readonly conflicts?: Conflict[] }[];
}

type Card = { readonly version: number } & Readonly<Record<'serviceArticles' | 'workOrderArticles', TestRow[] | null>>;

const row = '{ id article { id number name unit price timeArticle status } quantity price discount note }';
const card = `version serviceArticles ${row} workOrderArticles ${row}`;

/** An article of the register, or a failure with what was wrong. */
export async function anArticle(api: TestApi, viewer: TestViewer, input: object): Promise<string> {
  const { made } = dataOf(
    await api.run<{ made: { article: { id: string } | null; userErrors: object[] } }>(
      viewer,
      'mutation ($input: ArticleCreateInput!) { made: articleCreate(input: $input) { article { id } userErrors { code path } } }',
      { input },
    ),
  );
  if (!made.article) throw new Error(`The article was not made: ${JSON.stringify(made.userErrors)}`);
  return made.article.id;
}

/** Saves a customer and answers its lists as they then are. */
export async function save(
  api: TestApi,
  viewer: TestViewer,
  id: string,
  input: object,
  expectedVersion: number | null = null,
): Promise<Saved> {
  const answer = await api.run<{ customerUpdate: Saved }>(
    viewer,
    `mutation ($id: ID!, $input: CustomerUpdateInput!, $expectedVersion: Int) {
       customerUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) { customer { ${card} }
       userErrors { code path ... on VersionConflictError { conflicts { field part mine theirs original } } } } }`,
    { id, input, expectedVersion },
  );
  return dataOf(answer).customerUpdate;
}

export async function listsOf(api: TestApi, viewer: TestViewer, id: string): Promise<Card> {
  const answer = await api.run<{ customer: Card }>(
    viewer,
    `query ($id: ID!) { customer(by: { id: $id }) { ${card} } }`,
    { id },
  );
  return dataOf(answer).customer;
}
