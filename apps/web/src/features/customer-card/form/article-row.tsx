import type { ArticleList } from '@register/domain/customer/customer';
import { moneyText } from '@register/domain/entry/money';
import type { KeyboardEvent } from 'react';
import { useFormContext, useFormState, useWatch, get } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { Badge } from '../../../ui/badge';
import { FieldError } from '../../../ui/field';
import { IconButton } from '../../../ui/icon-button';
import { CollapseIcon, DeleteIcon, ExpandIcon } from '../../../ui/icons';
import { TextField } from '../../../ui/text-field';
import styles from './article-fields.module.css';
import { numberOf } from './article-wish';
import { useCardFormContext } from './card-form-context';
import { isNewPart, type ArticleRowValues, type CardValues } from './form-values';
import { useFieldState } from './use-field-state';

interface ArticleRowProps {
  list: ArticleList;
  index: number;
  row: ArticleRowValues;
  prices: boolean;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
}

/** One row: an article, how many, what it costs this customer, and a note. Alt with an arrow moves it. */
export function ArticleRow({ list, index, row, prices, onUp, onDown, onRemove }: ArticleRowProps) {
  const { formatMessage } = useIntl();
  const { article, id } = row;
  const who = `${article.number} ${article.name}`;
  const edge = formatMessage({ id: isNewPart(row) ? 'card.articles.newLast' : 'card.contacts.edge' });
  const quantity = useWatch<CardValues, `${ArticleList}.${number}.quantity`>({ name: `${list}.${index}.quantity` });
  const { errors } = useFormState<CardValues>({ name: `${list}.${index}.article` as const });
  const refused: unknown = get(errors, `${list}.${index}.article.message`);
  const isTemplate = article.timeArticle && numberOf(quantity ?? '') === 0;

  const moves = (event: KeyboardEvent) => {
    const act = { ArrowUp: onUp, ArrowDown: onDown }[event.key];
    if (!event.altKey || !act) return;
    event.preventDefault();
    act();
  };
  const common = { list, index, rowId: id, onKeyDown: moves };
  return (
    <li>
      <fieldset className={styles['row']} aria-label={who} data-field={`${list}.${id}`}>
        <div className={styles['head']}>
          <div className={styles['article']} data-name={`${list}.${index}.article`} tabIndex={-1}>
            <span className={styles['number']}>{article.number}</span> <span>{article.name}</span>
            {article.status === 'INACTIVE' && (
              <Badge tone="neutral">{formatMessage({ id: 'card.choice.INACTIVE' })}</Badge>
            )}
            <FieldError id={undefined}>{typeof refused === 'string' ? refused : null}</FieldError>
          </div>
          <div className={styles['buttons']}>
            <IconButton
              label={formatMessage({ id: 'card.contacts.up' }, { name: who })}
              icon={<CollapseIcon aria-hidden />}
              shortcut="Alt+ArrowUp"
              blockedBecause={onUp ? undefined : edge}
              onClick={onUp}
              onKeyDown={moves}
            />
            <IconButton
              label={formatMessage({ id: 'card.contacts.down' }, { name: who })}
              icon={<ExpandIcon aria-hidden />}
              shortcut="Alt+ArrowDown"
              blockedBecause={onDown ? undefined : edge}
              onClick={onDown}
              onKeyDown={moves}
            />
            <IconButton
              label={formatMessage({ id: 'card.contacts.remove' }, { name: who })}
              icon={<DeleteIcon aria-hidden />}
              onClick={onRemove}
            />
          </div>
        </div>
        <RowText {...common} part="quantity" inputMode="decimal" unit={article.unit ?? undefined} />
        {prices && (
          <>
            <RowText {...common} part="price" inputMode="decimal" unit="kr" placeholder={moneyText(article.price)} />
            <RowText {...common} part="discount" inputMode="decimal" unit="%" />
          </>
        )}
        <RowText {...common} part="note" />
        <p role="status" className={styles['template']}>
          {isTemplate && formatMessage({ id: 'card.articles.zeroHours' })}
        </p>
      </fieldset>
    </li>
  );
}

interface RowTextProps {
  list: ArticleList;
  index: number;
  rowId: string;
  part: 'quantity' | 'price' | 'discount' | 'note';
  inputMode?: 'decimal';
  unit?: string | undefined;
  placeholder?: string;
  onKeyDown: (event: KeyboardEvent) => void;
}

function RowText({ list, index, rowId, part, unit, ...input }: RowTextProps) {
  const { formatMessage } = useIntl();
  const { register } = useFormContext<CardValues>();
  const { base } = useCardFormContext();
  const stored = base[list].find(({ id }) => id === rowId);
  const name = `${list}.${index}.${part}` as const;
  const { error, changed } = useFieldState(name, stored?.[part] ?? '');
  return (
    <div className={styles[part]}>
      <TextField
        {...register(name)}
        {...input}
        label={formatMessage({ id: `card.part.${part}` })}
        error={error}
        changed={changed && !isNewPart({ id: rowId })}
        end={unit && <span className={styles['unit']}>{unit}</span>}
        required={part === 'quantity'}
        autoComplete="off"
      />
    </div>
  );
}
