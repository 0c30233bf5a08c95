import { useIntl } from 'react-intl';
import { Badge } from '../../../ui/badge';
import type { ShownArticle } from '../card-articles';
import styles from './articles-section.module.css';

/** An article by number and name; one that cannot be chosen any more says so. */
export function ArticleName({ article }: { article: ShownArticle }) {
  const { formatMessage } = useIntl();
  return (
    <span className={styles['name']}>
      <span className={styles['number']}>{article.number}</span> {article.name}{' '}
      {article.status === 'INACTIVE' && <Badge tone="neutral">{formatMessage({ id: 'card.choice.INACTIVE' })}</Badge>}
    </span>
  );
}
