import type { ArticleList } from '@register/domain/customer/customer';
import { useId, useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { announce } from '../../../ui/announcer';
import { toast } from '../../../ui/toast';
import type { ShownArticle } from '../card-articles';
import { useFieldLabel } from '../field-label';
import styles from './article-fields.module.css';
import { ArticlePicker } from './article-picker';
import { ArticleRow } from './article-row';
import { isNewPart, newArticleRow, type CardValues } from './form-values';
import { useFieldAccess } from './use-field-access';

/** One list of articles: changed in place, moved by buttons or keys, taken away with a way back, added by searching. */
export function ArticleListFields({ list }: { list: ArticleList }) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel();
  const heading = useId();
  const element = useRef<HTMLElement>(null);
  const { getValues } = useFormContext<CardValues>();
  const prices = useFieldAccess(`${list}.prices`).canEdit;
  // The library would put its own key where the row's id is.
  const { fields, append, remove, insert, move } = useFieldArray<CardValues, ArticleList, 'key'>({
    name: list,
    keyName: 'key',
  });
  const focus = (name: string) =>
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus());
  const nameOf = (article: ShownArticle) => `${article.number} ${article.name}`;

  const add = (article: ShownArticle) => {
    append(newArticleRow(article), { shouldFocus: false });
    announce(formatMessage({ id: 'card.articles.added' }, { name: nameOf(article) }));
    focus(`${list}.${fields.length}.quantity`);
  };
  const takeAway = (index: number) => {
    const row = getValues(`${list}.${index}`);
    remove(index);
    focus(fields.length > 1 ? `${list}.${Math.max(0, index - 1)}.quantity` : `${list}.add`);
    toast.undoable(formatMessage({ id: 'card.contacts.removed' }, { name: nameOf(row.article) }), {
      label: formatMessage({ id: 'card.undo' }),
      run: () => insert(index, row, { shouldFocus: false }),
    });
  };
  const shift = (from: number, to: number) => {
    const focused = document.activeElement?.getAttribute('name');
    move(from, to);
    const { article } = getValues(`${list}.${to}`);
    announce(formatMessage({ id: 'card.contacts.moved' }, { name: nameOf(article), place: to + 1 }));
    if (focused?.startsWith(`${list}.${from}.`)) focus(focused.replace(`${list}.${from}.`, `${list}.${to}.`));
  };
  const shiftTo = (from: number, to: number) => (canTrade(fields, from, to) ? () => shift(from, to) : undefined);

  return (
    <section ref={element} aria-labelledby={heading} className={styles['section']}>
      <h3 id={heading}>{label(list)}</h3>
      {fields.length === 0 && <p>{formatMessage({ id: `card.articles.none.${list}` })}</p>}
      {fields.length > 0 && (
        <ul className={styles['rows']} data-prices={prices || undefined}>
          {fields.map((row, index) => (
            <ArticleRow
              key={row.key}
              list={list}
              index={index}
              row={row}
              prices={prices}
              // New rows are added last by the API: they move among themselves until they are saved.
              onUp={shiftTo(index, index - 1)}
              onDown={shiftTo(index, index + 1)}
              onRemove={() => takeAway(index)}
            />
          ))}
        </ul>
      )}
      <ArticlePicker list={list} onPick={add} />
    </section>
  );
}

function canTrade(rows: readonly { id: string }[], a: number, b: number): boolean {
  const [one, other] = [rows[a], rows[b]];
  return one !== undefined && other !== undefined && isNewPart(one) === isNewPart(other);
}
