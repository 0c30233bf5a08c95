import { useRouter } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import type { ImportOutcome } from '../../graphql/schema.generated';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { CardList } from '../../ui/card-list';
import { DataGrid } from '../../ui/data-grid/data-grid';
import type { GridOpenOptions } from '../../ui/data-grid/grid-types';
import { DataList } from '../../ui/data-list';
import { Skeleton } from '../../ui/skeleton';
import { useIsPhone } from '../../ui/use-media';
import { RowReview } from './correct/row-review';
import { useCorrections } from './correct/use-corrections';
import { countOf } from './row-counts';
import { useRowColumns } from './row-columns';
import { linesOf, type RowLine } from './row-lines';
import styles from './row-list.module.css';
import type { ShownImport } from './use-import';
import { useImportRows, type ImportRow } from './use-import-rows';

/** Rows of one outcome: a grid, on a phone cards. A row that is a customer leads to it. */
export function RowList({ shown, outcome }: { shown: ShownImport; outcome: ImportOutcome }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const router = useRouter();
  const phone = useIsPhone();
  const { rows, loading, error, retry, loadMore } = useImportRows(shown.id, outcome);
  const corrections = useCorrections(shown.id, outcome);
  const [opened, setOpened] = useState<{ row: number; to: 'edit' | 'compare' } | null>(null);
  const inReview = shown.status === 'PREVIEWED';
  const reviewing = useMemo(
    () =>
      inReview
        ? {
            corrections,
            onEdit: ({ rowNumber }: ImportRow) => setOpened({ row: rowNumber, to: 'edit' }),
            onCompare: ({ rowNumber }: ImportRow) => setOpened({ row: rowNumber, to: 'compare' }),
          }
        : null,
    [inReview, corrections],
  );
  const columns = useRowColumns(outcome, shown, reviewing);
  const lines = useMemo(() => rows.flatMap((row) => linesOf(row, outcome, shown)), [rows, outcome, shown]);
  const label = formatMessage({ id: `import.tab.${outcome}` });
  const open = ({ row }: RowLine, { newTab }: GridOpenOptions) => {
    if (row.customerId === null) return;
    if (newTab) window.open(paths.customer(row.customerId), '_blank', 'noopener');
    else void router.navigate({ href: paths.customer(row.customerId) });
  };
  if (error)
    return (
      <Alert
        tone="danger"
        announced
        title={formatMessage({ id: 'import.rows.failed' })}
        requestId={error.requestId}
        actions={<Button onClick={retry}>{formatMessage({ id: 'import.retry' })}</Button>}
      >
        {errorText(error)}
      </Alert>
    );
  const beside = inReview && (
    <RowReview
      shown={shown}
      outcome={outcome}
      corrections={corrections}
      opened={opened && { ...opened, row: rows.find(({ rowNumber }) => rowNumber === opened.row) }}
      onClose={() => setOpened(null)}
    />
  );
  if (phone)
    return (
      <div data-rows>
        {beside}
        <CardList
          label={label}
          rows={lines}
          rowId={idOf}
          onEndNear={loadMore}
          busy={loading}
          after={loading && <Skeleton lines={6} height={20} />}
        >
          {(line) => (
            <div className={styles['card']}>
              <DataList
                missing={formatMessage({ id: 'import.missing' })}
                facts={columns.map(({ id, header, cell }) => ({ id, label: header, value: cell(line) }))}
              />
            </div>
          )}
        </CardList>
      </div>
    );
  const counted = outcome !== 'CHANGED' && outcome !== 'ERROR';
  return (
    <>
      {beside}
      <div
        className={styles['table']}
        data-rows
        data-opens={lines.some(({ row }) => row.customerId !== null) || undefined}
      >
        <DataGrid
          label={label}
          columns={columns}
          rows={lines}
          rowId={idOf}
          totalCount={counted ? countOf(outcome, shown.counts) : undefined}
          placeholders={loading ? 8 : loadMore ? 3 : 0}
          onOpen={open}
          onEndNear={loadMore}
          listKey={outcome}
          busy={loading}
        />
      </div>
    </>
  );
}

const idOf = ({ id }: RowLine) => id;
