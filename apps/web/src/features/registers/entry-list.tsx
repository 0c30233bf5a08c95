import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';
import { CardList } from '../../ui/card-list';
import { DataGrid } from '../../ui/data-grid/data-grid';
import type { GridColumn, GridSort } from '../../ui/data-grid/grid-types';
import { Skeleton } from '../../ui/skeleton';
import { useIsPhone } from '../../ui/use-media';
import styles from './entry-list.module.css';

interface EntryListProps<Row> {
  label: string;
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Small line above the name on a phone's card, the name, a line below it, and a link of its own beside them. */
  card: (row: Row) => { above?: ReactNode; name: string; below?: ReactNode; beside?: ReactNode };
  onOpen: (row: Row) => void;
  sort?: GridSort | null;
  onSort?: (sort: GridSort | null) => void;
  loading: boolean;
  loadMore: (() => void) | undefined;
  /** Another value means another list. */
  listKey: string;
  empty: ReactNode;
}

/** The entries of a register: a grid on a desktop, cards on a phone. */
export function EntryList<Row>(props: EntryListProps<Row>) {
  const { label, columns, rows, rowId, card, onOpen, sort, onSort, loading, loadMore, listKey, empty } = props;
  const { formatMessage } = useIntl();
  const phone = useIsPhone();
  const nothing = !loading && rows.length === 0;
  if (nothing) return empty;
  if (!phone)
    return (
      <DataGrid
        label={label}
        columns={columns}
        rows={rows}
        rowId={rowId}
        placeholders={loading ? 8 : loadMore ? 3 : 0}
        sorts={sort ? [sort] : []}
        onSort={(sorts) => onSort?.(sorts.at(-1) ?? null)}
        onOpen={onOpen}
        onEndNear={loadMore}
        listKey={listKey}
        busy={loading}
      />
    );
  return (
    <CardList
      label={label}
      rows={rows}
      rowId={rowId}
      onEndNear={loadMore}
      busy={loading}
      after={loading && <Skeleton lines={6} height={28} />}
    >
      {(row) => {
        const { above, name, below, beside } = card(row);
        return (
          <div className={styles['card']}>
            <div className={styles['text']}>
              {above && <div className={styles['above']}>{above}</div>}
              <Button
                variant="subtle"
                className={styles['name']}
                aria-label={formatMessage({ id: 'registers.open' }, { name })}
                onClick={() => onOpen(row)}
              >
                {name}
              </Button>
              {below && <div className={styles['below']}>{below}</div>}
            </div>
            {beside && <div className={styles['beside']}>{beside}</div>}
          </div>
        );
      }}
    </CardList>
  );
}
