import { articleLists } from '@register/domain/customer/customer';
import { useIntl } from 'react-intl';
import { CardSection } from '../card-section';
import styles from './article-fields.module.css';
import { ArticleListFields } from './article-list-fields';
import { useFieldAccess } from './use-field-access';

/** The lists of articles that the group uses, to fill in by whoever sees the register of articles. */
export function ArticleFields() {
  const { formatMessage } = useIntl();
  const access = {
    serviceArticles: useFieldAccess('serviceArticles'),
    workOrderArticles: useFieldAccess('workOrderArticles'),
  };
  const lists = articleLists.filter((list) => access[list].canRead && access[list].canEdit && access[list].shown);
  if (lists.length === 0) return null;
  return (
    <CardSection id="section-articles" title={formatMessage({ id: 'card.section.articles' })}>
      <div className={styles['lists']}>
        {lists.map((list) => (
          <ArticleListFields key={list} list={list} />
        ))}
      </div>
    </CardSection>
  );
}
