import { useIntl } from 'react-intl';
import { Missing } from '../../../ui/data-list';
import type { CardArticle } from '../card-articles';
import { ArticleName } from './article-name';
import styles from './articles-section.module.css';
import { useArticleWords } from './use-article-words';

export interface ArticleRowsProps {
  list: string;
  /** What the list is called. */
  label: string;
  rows: readonly CardArticle[];
  /** Whether the viewer may see what they cost. */
  prices: boolean;
}

/** A list of articles on a desk. */
export function ArticleTable({ list, label, rows, prices }: ArticleRowsProps) {
  const { formatMessage } = useIntl();
  const words = useArticleWords();
  const missing = <Missing text={formatMessage({ id: 'card.missing' })} />;
  const head = (part: 'article' | 'quantity' | 'price' | 'discount' | 'note', numeric = false) => (
    <th scope="col" className={numeric ? styles['numeric'] : undefined}>
      {formatMessage({ id: `card.part.${part}` })}
    </th>
  );
  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          {head('article')}
          {head('quantity', true)}
          {prices && head('price', true)}
          {prices && head('discount', true)}
          {head('note')}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-field={`${list}.${row.id}`}>
            <th scope="row">
              <ArticleName article={row.article} />
            </th>
            <td className={styles['numeric']}>{words.quantity(row)}</td>
            {prices && <td className={styles['numeric']}>{words.price(row) ?? missing}</td>}
            {prices && <td className={styles['numeric']}>{words.discount(row) ?? missing}</td>}
            <td>{row.note ?? missing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
