import type { Situation } from '@register/domain/customer/change-customer';
import { articleLists } from '@register/domain/customer/customer';
import { fieldAccess } from '@register/domain/customer/field-access';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { useIsPhone } from '../../../ui/use-media';
import type { CardArticle } from '../card-articles';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import { useFieldLabel } from '../field-label';
import { ArticleCards } from './article-cards';
import { ArticleTable } from './article-table';
import styles from './articles-section.module.css';

/** What is offered when an order is created for the customer: one list for service orders, one for work orders. */
export function ArticlesSection({ customer, situation }: { customer: CardCustomer; situation: Situation }) {
  const { formatMessage } = useIntl();
  const lists = articleLists.filter((list) => {
    const access = fieldAccess(list, situation);
    return access.canRead && access.shown;
  });
  return (
    <CardSection id="section-articles" title={formatMessage({ id: 'card.section.articles' })}>
      <div className={styles['lists']}>
        {lists.map((list) => (
          <List
            key={list}
            list={list}
            rows={customer[list] ?? []}
            prices={fieldAccess(`${list}.prices`, situation).canRead}
          />
        ))}
      </div>
    </CardSection>
  );
}

interface ListProps {
  list: (typeof articleLists)[number];
  rows: readonly CardArticle[];
  prices: boolean;
}

function List({ list, rows, prices }: ListProps) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel()(list);
  const phone = useIsPhone();
  const heading = useId();
  const Rows = phone ? ArticleCards : ArticleTable;
  return (
    <section aria-labelledby={heading} className={styles['section']} data-field={list}>
      <h3 id={heading}>{label}</h3>
      {rows.length === 0 ? (
        <p>{formatMessage({ id: `card.articles.none.${list}` })}</p>
      ) : (
        <Rows {...{ list, label, rows, prices }} />
      )}
    </section>
  );
}
