import type { ArticleList, CustomerArticleInput, CustomerPatch } from '@register/domain/customer/customer';

/** The articles that a customer of the demo has: a third of them the filters of a yearly service, some what jobs need. */
export function demoArticleLists(n: number, ids: ReadonlyMap<string, string>): Pick<CustomerPatch, ArticleList> {
  return {
    ...(n % 3 === 0 && { serviceArticles: { create: rows(ids, n % 2 === 0 ? yearly : small) } }),
    ...(n % 5 === 1 && { workOrderArticles: { create: rows(ids, job) } }),
  };
}

type Row = readonly [number: string, quantity: number, more?: Partial<CustomerArticleInput>];

const yearly: readonly Row[] = [
  ['F-1010', 4],
  ['F-1020', 4, { price: 17_900 }],
  ['M-2030', 2, { note: 'Byts vartannat år' }],
  ['T-100', 0],
];
const small: readonly Row[] = [
  ['F-1050', 1, { discount: 10 }],
  ['T-100', 0, { price: 79_500 }],
];
const job: readonly Row[] = [
  ['T-110', 0],
  ['X-9040', 24.5],
  ['X-9010', 2, { note: 'Bara i fläktrummet' }],
];

const rows = (ids: ReadonlyMap<string, string>, chosen: readonly Row[]): CustomerArticleInput[] =>
  chosen.map(([number, quantity, more]) => {
    const article = ids.get(number);
    if (article === undefined) throw new Error(`The demo has no article ${number}`);
    return { article, quantity, ...more };
  });
