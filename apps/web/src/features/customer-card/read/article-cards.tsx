import { useIntl } from 'react-intl';
import { ArticleName } from './article-name';
import type { ArticleRowsProps } from './article-table';
import styles from './articles-section.module.css';
import { useArticleWords } from './use-article-words';

/** A list of articles on a phone: a card for each. */
export function ArticleCards({ list, label, rows, prices }: ArticleRowsProps) {
  const { formatMessage } = useIntl();
  const words = useArticleWords();
  return (
    <ul className={styles['cards']} aria-label={label}>
      {rows.map((row) => {
        const [price, discount] = prices ? [words.price(row), words.discount(row)] : [];
        return (
          <li key={row.id} className={styles['card']} data-field={`${list}.${row.id}`}>
            <ArticleName article={row.article} />
            <span>
              {[words.quantity(row), price, discount && formatMessage({ id: 'card.articles.minus' }, { discount })]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {row.note && <span className={styles['note']}>{row.note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
