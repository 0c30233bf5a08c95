import { articleLists } from '@register/domain/customer/customer';
import { toldRow } from '../article-text';
import type { CardCustomer } from '../card-customer';
import type { HistoryEntry } from './use-history';

/**
 * The history names contact persons, co-applicants and rows of articles by id: these are their names now, and those of rows that the
 * entries themselves tell of.
 */
export function partNamesOf(
  customer: Partial<Pick<CardCustomer, 'contactPersons' | 'coApplicants' | 'serviceArticles' | 'workOrderArticles'>>,
  entries: readonly HistoryEntry[],
): ReadonlyMap<string, string> {
  const persons = [...(customer.contactPersons ?? []), ...(customer.coApplicants ?? [])].map(
    ({ id, name }) => [id, name] as const,
  );
  const rows = articleLists.flatMap((list) =>
    (customer[list] ?? []).map(({ id, article }) => [id, `${article.number} ${article.name}`] as const),
  );
  const told = entries.flatMap(({ field, part, old, new: next }) => {
    const row = articleLists.some((list) => list === field) ? toldRow(next ?? old) : null;
    return row && part !== null ? [[part, `${row.number} ${row.name}`] as const] : [];
  });
  return new Map([...told, ...persons, ...rows]);
}
