import type { ArticleList, Customer, CustomerArticle, CustomerValues } from '@register/domain/customer/customer';
import type { CustomerCard_ArticleFragment } from './customer-card.generated';

/** An article as a row shows it: what the register calls it, and what it costs there, to those who may see prices. */
export interface ShownArticle {
  id: string;
  number: string;
  name: string;
  unit: string | null;
  price: number | null;
  timeArticle: boolean;
  status: 'ACTIVE' | 'INACTIVE';
}

/** A row as the rules see it, with what they do not need to know of its article; every row that was read has it. */
interface ShownRow extends CustomerArticle {
  readonly shown?: ShownArticle;
}

type ShownLists = Readonly<Record<ArticleList, readonly ShownRow[]>>;
export type ShownValues = Omit<CustomerValues, ArticleList> & ShownLists;
export type ShownCustomer = Omit<Customer, ArticleList> & ShownLists;

/** What a row shows of its article, or as much as the rules know of it. */
export const shownOf = ({ shown, article, number, name }: ShownRow): ShownArticle =>
  shown ?? { id: article, number, name, unit: null, price: null, timeArticle: false, status: 'ACTIVE' };

export const shownRow = ({ article, ...row }: CardArticle): ShownRow => ({
  ...row,
  article: article.id,
  number: article.number,
  name: article.name,
  shown: article,
});

/** A row as the card reads it. */
export type CardArticle = Omit<CustomerCard_ArticleFragment, ' $fragmentName' | '__typename'>;
