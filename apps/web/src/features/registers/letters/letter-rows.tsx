import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { useCan } from '../../../session/use-session';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { AddIcon, DeleteIcon } from '../../../ui/icons';
import { SelectField, type SelectOption } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { useArticleGroups } from '../use-articles';
import styles from './letter.module.css';
import { ALL_ARTICLES, type TypedRow } from './typed-letter';
import type { Letter } from './use-letters';
import { useRowText } from './use-row-text';

interface LetterRowsProps {
  letter: Letter | null;
  rows: readonly TypedRow[];
  onRows: (rows: readonly TypedRow[]) => void;
  problemOf: (place: string) => string | undefined;
}

/** The rows of a letter. Who may not change it, or sees no article groups, reads them. */
export function LetterRows(props: LetterRowsProps) {
  const seesGroups = useCan('article.view');
  const mayWrite = useCan(props.letter ? 'discountLetter.edit' : 'discountLetter.create');
  return seesGroups && mayWrite ? <EditedRows {...props} /> : <ReadRows letter={props.letter} />;
}

function ReadRows({ letter }: { letter: Letter | null }) {
  const { formatMessage } = useIntl();
  const rowText = useRowText();
  if (!letter || letter.rows.length === 0) return <p>{formatMessage({ id: 'letters.rows.none' })}</p>;
  return (
    <ul className={styles['read']} aria-label={formatMessage({ id: 'letters.rows' })}>
      {letter.rows.map((row, at) => (
        <li key={row.articleGroup?.id ?? at}>{rowText(row)}</li>
      ))}
    </ul>
  );
}

function EditedRows({ letter, rows, onRows, problemOf }: LetterRowsProps) {
  const { formatMessage } = useIntl();
  const groups = useArticleGroups('active');
  const list = useRef<HTMLUListElement>(null);
  const serial = useRef(0);
  const options = optionsOf(letter, groups.rows, formatMessage({ id: 'letters.all' }));
  const set = (key: string, part: Partial<TypedRow>) =>
    onRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () => {
    serial.current += 1;
    onRows([...rows, { key: `new-${serial.current}`, articleGroup: null, percent: '' }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus());
  };
  return (
    <>
      {rows.length === 0 && <p>{formatMessage({ id: 'letters.rows.none' })}</p>}
      <ul
        ref={list}
        hidden={rows.length === 0}
        className={styles['rows']}
        aria-label={formatMessage({ id: 'letters.rows' })}
      >
        {rows.map((row, at) => {
          const others = new Set(rows.filter(({ key }) => key !== row.key).map(({ articleGroup }) => articleGroup));
          const name = options.find(({ value }) => value === row.articleGroup)?.label;
          return (
            <li key={row.key} className={styles['row']}>
              <SelectField
                label={formatMessage({ id: 'letters.group' })}
                placeholder={formatMessage({ id: 'letters.group.choose' })}
                options={options.filter(({ value }) => !others.has(value))}
                value={row.articleGroup}
                searchable
                onChange={(articleGroup) => set(row.key, { articleGroup })}
                error={problemOf(`${row.key}.articleGroup`)}
              />
              <TextField
                label={formatMessage({ id: 'letters.percent' })}
                inputMode="decimal"
                value={row.percent}
                autoComplete="off"
                end={<span className={styles['percent']}>%</span>}
                onChange={(event) => set(row.key, { percent: event.target.value })}
                error={problemOf(`${row.key}.percent`)}
              />
              <IconButton
                className={styles['out']}
                icon={<DeleteIcon aria-hidden />}
                label={formatMessage({ id: 'letters.rows.remove' }, { name: name ?? String(at + 1) })}
                onClick={() => onRows(rows.filter(({ key }) => key !== row.key))}
              />
            </li>
          );
        })}
      </ul>
      <div>
        <Button icon={<AddIcon aria-hidden />} onClick={add}>
          {formatMessage({ id: 'letters.rows.add' })}
        </Button>
      </div>
    </>
  );
}

/** All articles, the active groups, and those that the letter has already. */
function optionsOf(
  letter: Letter | null,
  active: readonly { id: string; name: string }[],
  allArticles: string,
): SelectOption[] {
  const known = new Set(active.map(({ id }) => id));
  const own = (letter?.rows ?? []).flatMap(({ articleGroup }) =>
    articleGroup && !known.has(articleGroup.id) ? [articleGroup] : [],
  );
  return [
    { value: ALL_ARTICLES, label: allArticles },
    ...[...own, ...active].map(({ id, name }) => ({ value: id, label: name })),
  ];
}
