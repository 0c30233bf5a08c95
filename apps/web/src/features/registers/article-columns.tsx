import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useCan } from '../../session/use-session';
import { Badge } from '../../ui/badge';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Missing } from '../../ui/data-list';
import type { ArticleGroupRow, ArticleRow } from './use-articles';
import { useMoney } from './use-money';

/** The columns of the list of articles; the price only for those who may see it. */
export function useArticleColumns(): readonly GridColumn<ArticleRow>[] {
  const { formatMessage, formatNumber } = useIntl();
  const money = useMoney();
  const prices = useCan('article.price');
  return useMemo(() => {
    const nothing = <Missing text={formatMessage({ id: 'registers.missing' })} />;
    const columns: GridColumn<ArticleRow>[] = [
      {
        id: 'number',
        header: formatMessage({ id: 'articles.number' }),
        size: 156,
        sortable: true,
        cell: ({ number }) => number,
      },
      {
        id: 'name',
        header: formatMessage({ id: 'articles.name' }),
        size: 260,
        grows: true,
        sortable: true,
        isRowHeader: true,
        cell: ({ name }) => <span title={name}>{name}</span>,
      },
      {
        id: 'group',
        header: formatMessage({ id: 'articles.group' }),
        size: 160,
        cell: ({ group }) => group?.name ?? nothing,
      },
      {
        id: 'unit',
        header: formatMessage({ id: 'articles.unit' }),
        size: 88,
        sortable: true,
        cell: ({ unit }) => unit ?? nothing,
      },
      {
        id: 'price',
        header: formatMessage({ id: 'articles.price' }),
        size: 128,
        align: 'end',
        sortable: true,
        cell: ({ price }) => (price == null ? nothing : money(price)),
      },
      {
        id: 'vatRate',
        header: formatMessage({ id: 'articles.vatRate' }),
        size: 88,
        align: 'end',
        sortable: true,
        cell: ({ vatRate }) =>
          vatRate === null ? nothing : formatNumber(vatRate / 100, { style: 'percent', maximumFractionDigits: 2 }),
      },
      {
        id: 'status',
        header: formatMessage({ id: 'articles.status' }),
        size: 136,
        cell: (row) => <ArticleBadges row={row} />,
      },
    ];
    return columns.filter(({ id }) => prices || id !== 'price');
  }, [formatMessage, formatNumber, money, prices]);
}

/** What sets an article apart: inactive, or hours of work. */
export function ArticleBadges({ row }: { row: Pick<ArticleRow, 'status' | 'timeArticle'> }) {
  const { formatMessage } = useIntl();
  if (row.status === 'INACTIVE')
    return <Badge tone="neutral">{formatMessage({ id: 'register.statusOf.INACTIVE' })}</Badge>;
  if (row.timeArticle) return <Badge tone="info">{formatMessage({ id: 'articles.timeArticle' })}</Badge>;
  return <Badge tone="success">{formatMessage({ id: 'register.statusOf.ACTIVE' })}</Badge>;
}

export function useArticleGroupColumns(): readonly GridColumn<ArticleGroupRow>[] {
  const { formatMessage } = useIntl();
  return useMemo(
    () => [
      {
        id: 'name',
        header: formatMessage({ id: 'articles.name' }),
        size: 320,
        grows: true,
        isRowHeader: true,
        cell: ({ name }) => name,
      },
      {
        id: 'status',
        header: formatMessage({ id: 'articles.status' }),
        size: 136,
        cell: ({ status }) => (
          <Badge tone={status === 'ACTIVE' ? 'success' : 'neutral'}>
            {formatMessage({ id: `register.statusOf.${status}` })}
          </Badge>
        ),
      },
    ],
    [formatMessage],
  );
}
