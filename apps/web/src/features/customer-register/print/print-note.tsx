import type { Condition } from '@register/domain/filter/condition';
import type { ListFilter } from '@register/domain/filter/list-filters';
import { isSameQuestion, readQuestion } from '@register/domain/view/list-question';
import { mostOnPaper, questionOnPaper } from '@register/domain/view/on-paper';
import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import { useColumnHeader } from '../columns/register-columns';
import { useConditionWords, useNamingFacets } from '../filter/condition-words';
import type { Facet } from '../filter/use-facets';
import { useCountText } from '../use-count-text';
import type { OwnFields } from '../use-own-fields';
import { useViewName } from '../views/use-view-name';
import styles from './print.module.css';
import type { PrintedList } from './use-printed-list';

interface PrintNoteProps {
  printed: PrintedList;
  own: OwnFields;
  /** YYYY-MM-DD. */
  today: string;
}

/** How the list on paper came about: view, search, filters and order; and how much of it there is. */
export function PrintNote({ printed: { view, saved, list, edges, isWhole }, own, today }: PrintNoteProps) {
  const { formatMessage } = useIntl();
  const nameOf = useViewName();
  const headerOf = useColumnHeader(own);
  const facets = useNamingFacets(view, own);
  const countText = useCountText(list.count);
  const told = questionOnPaper(view, own.filters, today);
  const sorted = view.sorts.map(({ field, descending }) =>
    formatMessage(
      { id: descending ? 'register.print.descending' : 'register.print.ascending' },
      { column: headerOf(field) },
    ),
  );
  const parts = [
    // What has been changed in it is said below, and would contradict its name.
    saved &&
      isSameQuestion(view, readQuestion(saved)) &&
      formatMessage({ id: 'register.print.view' }, { name: nameOf(saved) }),
    formatMessage({ id: 'register.chip.status' }, { status: formatMessage({ id: `register.status.${view.status}` }) }),
    told.search && formatMessage({ id: 'register.print.search' }, { words: told.search }),
    view.importId !== null && formatMessage({ id: 'register.chip.import' }),
    sorted.length > 0 && formatMessage({ id: 'register.print.sorted' }, { by: sorted.join(', ') }),
    !told.isWhole && formatMessage({ id: 'register.print.leftOut' }),
  ];
  return (
    <div className={styles['note']} role="note" aria-label={formatMessage({ id: 'register.print.note' })}>
      <p>
        {parts.filter(Boolean).join(' · ')}
        {told.conditions.map((condition) => {
          const filter = own.filters.get(condition.name);
          return (
            filter && (
              <Fragment key={`${condition.name}:${condition.operator}`}>
                {' · '}
                <Words condition={condition} filter={filter} facet={facets.get(condition.name)} />
              </Fragment>
            )
          );
        })}
      </p>
      {isWhole && (
        <p className={styles['count']}>
          {list.hasMore
            ? formatMessage(
                { id: 'register.print.bounded' },
                { shown: edges.length, most: mostOnPaper, count: countText },
              )
            : countText}
        </p>
      )}
    </div>
  );
}

const Words = (props: { condition: Condition; filter: ListFilter; facet: Facet | undefined }) =>
  useConditionWords(props.condition, props.filter, props.facet);
