import { articleFields } from '@register/domain/article/article';
import { moneyText, readMoney } from '@register/domain/entry/money';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ArticleUpdateInput } from '../../graphql/schema.generated';
import { useCan } from '../../session/use-session';
import { ActivateIcon, DeleteIcon, InactivateIcon } from '../../ui/icons';
import { SelectField, type SelectOption } from '../../ui/select-field';
import { SwitchField } from '../../ui/switch-field';
import { TextField } from '../../ui/text-field';
import { toast } from '../../ui/toast';
import { EntryDialog, type EntryAction } from './entry-dialog';
import styles from './entry-dialog.module.css';
import { EntryHistory } from './entry-history';
import { useArticleGroups, type ArticleRow } from './use-articles';
import { useArticleWrites } from './use-article-writes';
import { useMoney } from './use-money';
import type { WriteProblem } from './write-problem';

/** An article, to look at and to change. */
export function ArticleDialog({ article, onClose }: { article: ArticleRow | null; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const prices = useCan('article.price');
  const mayWrite = useCan(article ? 'article.edit' : 'article.create');
  const { create, update } = useArticleWrites();
  const actions = useArticleActions(article);
  const [typed, setTyped] = useState<Typed>(() => typedOf(article));
  const set = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const groups = useArticleGroups('active');
  const save = async (): Promise<readonly WriteProblem[]> => {
    const read = inputOf(typed, prices);
    if (read.wrong.length > 0)
      return read.wrong.map((field) => ({
        code: 'VALUE_RANGE',
        path: [field],
        message: formatMessage({ id: `articles.wrong.${field}` }),
      }));
    const problems = article
      ? await update({ id: article.id, input: changed(read.input, article), expectedVersion: article.version, prices })
      : await create({ input: { ...read.input, number: typed.number, name: typed.name }, prices });
    if (problems.length === 0) toast.saved(formatMessage({ id: 'registers.saved' }, { name: typed.name }));
    return problems;
  };
  const text = (field: 'number' | 'name' | 'unit', more: object = {}) => ({
    label: formatMessage({ id: `articles.${field}` }),
    value: typed[field],
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
    maxLength: articleFields[field].maxLength,
    readOnly: !mayWrite,
    autoComplete: 'off',
    ...more,
  });
  const known = groups.rows.map(({ id, name }) => ({ value: id, label: name }));
  const own = article?.group;
  const options =
    own && !known.some(({ value }) => value === own.id) ? [{ value: own.id, label: own.name }, ...known] : known;
  return (
    <EntryDialog
      title={article ? `${article.number} ${article.name}` : formatMessage({ id: 'articles.add' })}
      onClose={onClose}
      onSave={mayWrite ? save : undefined}
      others={actions}
      below={article && <ArticleHistory id={article.id} groups={options} />}
    >
      {(problemOf) => (
        <>
          <div className={styles['pair']}>
            <TextField
              {...text('number', { required: true, 'data-autofocus': article ? undefined : true })}
              error={problemOf('number')}
            />
            <TextField {...text('unit')} error={problemOf('unit')} />
          </div>
          <TextField {...text('name', { required: true })} error={problemOf('name')} />
          <div className={styles['pair']}>
            {prices && (
              <TextField
                label={formatMessage({ id: 'articles.price' })}
                description={formatMessage({ id: 'articles.price.effect' })}
                inputMode="decimal"
                value={typed.price}
                readOnly={!mayWrite}
                autoComplete="off"
                onChange={(event) => set({ price: event.target.value })}
                error={problemOf('price')}
              />
            )}
            <TextField
              label={formatMessage({ id: 'articles.vatRate' })}
              description={formatMessage({ id: 'articles.vatRate.effect' })}
              inputMode="decimal"
              value={typed.vatRate}
              readOnly={!mayWrite}
              autoComplete="off"
              onChange={(event) => set({ vatRate: event.target.value })}
              error={problemOf('vatRate')}
            />
          </div>
          <SelectField
            label={formatMessage({ id: 'articles.group' })}
            placeholder={formatMessage({ id: 'articles.group.none' })}
            options={options}
            value={typed.group}
            searchable
            clearable
            readOnly={!mayWrite}
            onChange={(group) => set({ group })}
            error={problemOf('group')}
          />
          <SwitchField
            label={formatMessage({ id: 'articles.timeArticle' })}
            description={formatMessage({ id: 'articles.timeArticle.effect' })}
            checked={typed.timeArticle}
            blockedBecause={mayWrite ? undefined : formatMessage({ id: 'registers.lookOnly' })}
            onChange={(event) => set({ timeArticle: event.target.checked })}
          />
        </>
      )}
    </EntryDialog>
  );
}

function useArticleActions(article: ArticleRow | null): EntryAction[] {
  const { formatMessage } = useIntl();
  const prices = useCan('article.price');
  const mayEdit = useCan('article.edit');
  const mayDelete = useCan('article.delete');
  const { inactivate, activate, remove } = useArticleWrites();
  if (!article) return [];
  const { id, name, status } = article;
  const active = status === 'ACTIVE';
  return [
    ...(mayDelete
      ? [
          {
            id: 'delete',
            label: formatMessage({ id: 'registers.delete' }),
            icon: <DeleteIcon aria-hidden />,
            confirm: formatMessage({ id: 'registers.delete.confirm' }, { name }),
            run: () => remove({ id }),
          },
        ]
      : []),
    ...(mayEdit
      ? [
          {
            id: 'status',
            label: formatMessage({ id: active ? 'registers.inactivate' : 'registers.activate' }),
            icon: active ? <InactivateIcon aria-hidden /> : <ActivateIcon aria-hidden />,
            run: () => (active ? inactivate({ id, prices }) : activate({ id, prices })),
          },
        ]
      : []),
  ];
}

function ArticleHistory({ id, groups }: { id: string; groups: readonly SelectOption[] }) {
  const { formatMessage } = useIntl();
  const money = useMoney();
  const label = (field: string) => (isField(field) ? formatMessage({ id: `articles.${field}` }) : field);
  return (
    <EntryHistory
      id={id}
      labelOf={label}
      valueText={(field, text) =>
        field === 'price'
          ? money(Number(text))
          : text === 'true'
            ? formatMessage({ id: 'registers.yes' })
            : field === 'group'
              ? (groups.find(({ value }) => value === text)?.label ?? formatMessage({ id: 'articles.group.changed' }))
              : undefined
      }
    />
  );
}

const isField = (field: string): field is keyof typeof articleFields | 'status' =>
  field === 'status' || Object.hasOwn(articleFields, field);

interface Typed {
  number: string;
  name: string;
  unit: string;
  price: string;
  vatRate: string;
  group: string | null;
  timeArticle: boolean;
}

const typedOf = (article: ArticleRow | null): Typed => ({
  number: article?.number ?? '',
  name: article?.name ?? '',
  unit: article?.unit ?? '',
  price: moneyText(article?.price ?? null),
  vatRate: article?.vatRate == null ? '' : String(article.vatRate).replace('.', ','),
  group: article?.group?.id ?? null,
  timeArticle: article?.timeArticle ?? false,
});

/** What was typed as the API takes it, and the fields that are no numbers. */
function inputOf(typed: Typed, prices: boolean): { input: ArticleUpdateInput; wrong: ('price' | 'vatRate')[] } {
  const price = typed.price.trim() === '' ? null : readMoney(typed.price);
  const vatRate = typed.vatRate.trim() === '' ? null : Number(typed.vatRate.replace('%', '').replace(',', '.'));
  const wrong = [
    ...(prices && typed.price.trim() !== '' && price === null ? (['price'] as const) : []),
    ...(Number.isNaN(vatRate) ? (['vatRate'] as const) : []),
  ];
  const { number, name, unit, group, timeArticle } = typed;
  return { input: { number, name, unit, vatRate, group, timeArticle, ...(prices && { price }) }, wrong };
}

/** Only what differs is sent, so that others' changes of the rest stay. */
function changed(input: ArticleUpdateInput, article: ArticleRow): ArticleUpdateInput {
  const before: Record<string, unknown> = { ...article, group: article.group?.id ?? null };
  return Object.fromEntries(
    Object.entries(input).filter(([key, value]) => (value === '' ? null : value) !== before[key]),
  );
}
