import type { ArticleList } from '@register/domain/customer/customer';
import type { Plant, Plants } from './planted.js';

/** A row of a list of articles, and one that is added. */
export function articleRows(list: ArticleList, article: string, note: string): Plant {
  const rows = (text: string, quantity: number) => ({
    before: { [list]: [{ article, quantity, note: `Gammal${text}` }] },
    after: { [list]: { create: [{ article, quantity: quantity + 1, note: text }] } },
  });
  return { ...rows(note, 3), twin: rows('annan rad', 5), texts: [`Gammal${note}`, note] };
}

/** The same with prices; what it is called and how many there are is no secret of theirs. */
export function pricedRows(list: ArticleList, article: string, price: number): Plant {
  const rows = (cost: number, discount: number) => ({
    before: { [list]: [{ article, quantity: 1, price: cost, discount }] },
    after: { [list]: { create: [{ article, quantity: 1, price: cost + 1, discount: discount + 1 }] } },
  });
  // No second of a minute is written like it.
  const discount = (price % 1000) / 100 + 63.75;
  const later = list === 'serviceArticles' ? [price + 2] : [];
  const texts = [price, price + 1, ...later, discount, discount + 1].map(String);
  return { ...rows(price, discount), twin: rows(5, 6), texts };
}

/** What the row of service articles that has a price is changed to cost: others have changed it since the customer was made. */
export function laterPrice(plants: Plants, isTwin: boolean): number {
  const { twin, before } = plants['serviceArticles.prices'];
  const [row] = ((isTwin ? twin?.before : before)?.['serviceArticles'] ?? []) as readonly { readonly price: number }[];
  return (row?.price ?? 0) + 2;
}
