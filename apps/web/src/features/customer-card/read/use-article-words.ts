import { useIntl } from 'react-intl';
import { moneyWords, percentWords, quantityWords } from '../article-text';
import type { CardArticle } from '../card-articles';

/** The numbers of a row in words; null for nothing. */
export function useArticleWords() {
  const intl = useIntl();
  return {
    /** Zero of a time article is no amount: it is told on the order. */
    quantity: ({ quantity, article }: CardArticle): string =>
      article.timeArticle && quantity === 0
        ? intl.formatMessage({ id: 'card.articles.onOrder' })
        : [quantityWords(intl, quantity), article.unit].filter(Boolean).join(' '),
    /** The customer's own price, else the register's. */
    price: ({ price, article }: CardArticle): string | null => {
      const amount = price ?? article.price;
      return amount === null ? null : moneyWords(intl, amount);
    },
    discount: ({ discount }: CardArticle): string | null => (discount === null ? null : percentWords(intl, discount)),
  };
}
