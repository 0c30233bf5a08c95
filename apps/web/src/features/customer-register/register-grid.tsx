import { isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { customerFieldKeys } from '@register/domain/customer/customer-fields';
import type { ListColumn } from '@register/domain/view/list-columns';
import type { ListSort } from '@register/domain/view/list-question';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { DataGrid } from '../../ui/data-grid/data-grid';
import type { ColumnSizes } from '../../ui/data-grid/use-grid-columns';
import type { GridOpenOptions, GridRowActions, GridSort } from '../../ui/data-grid/grid-types';
import type { Marking } from './collection/use-marking';
import { useRegisterColumns } from './columns/register-columns';
import type { RegisterView } from './register-search';
import type { CustomerEdge, CustomerList } from './use-customer-list';
import type { OwnFields } from './use-own-fields';

interface RegisterGridProps {
  list: CustomerList;
  own: OwnFields | null;
  view: RegisterView;
  /** The search that found the rows. */
  q: string;
  columns: readonly ListColumn[];
  onSort: (sorts: readonly ListSort[]) => void;
  onColumnSizes: (sizes: ColumnSizes) => void;
  startAt: number | undefined;
  onActive: (index: number) => void;
  /** Undefined: this viewer does nothing with many at once. */
  marking: Marking | undefined;
  rowActions: GridRowActions<CustomerEdge>;
  onPreview: (id: string) => void;
  /** Whom the panel shows. */
  previewed: string | undefined;
  empty: ReactNode;
}

/** The register on a desktop. A chunk of its own: a phone never loads it. */
export function RegisterGrid(props: RegisterGridProps) {
  const { list, own, view, onSort, startAt, onActive, marking, empty } = props;
  const { formatMessage } = useIntl();
  const router = useRouter();
  const columns = useRegisterColumns(props.q, own, props.columns);
  const open = ({ node }: CustomerEdge, { newTab }: GridOpenOptions) => {
    if (newTab) window.open(paths.customer(node.id), '_blank', 'noopener');
    else void router.navigate({ href: paths.customer(node.id) });
  };
  return (
    <DataGrid
      label={formatMessage({ id: 'register.title' })}
      columns={columns}
      rows={list.edges}
      rowId={idOf}
      totalCount={list.count?.precision === 'EXACT' ? list.count.value : undefined}
      placeholders={list.loading ? 12 : list.hasMore ? 3 : 0}
      sorts={shownSorts(view)}
      onSort={(sorts) => onSort(registerSorts(sorts))}
      rowHref={hrefOf}
      onOpen={open}
      onPreview={({ node }) => props.onPreview(node.id)}
      rowActions={props.rowActions}
      currentId={props.previewed}
      {...(marking && {
        selection: {
          ids: marking.ids,
          onChange: marking.change,
          label: ({ node }: CustomerEdge) => formatMessage({ id: 'register.select' }, { name: node.name ?? '' }),
        },
      })}
      onEndNear={list.hasMore ? list.loadMore : undefined}
      listKey={JSON.stringify([view.q, view.status, view.importId, view.conditions, view.sorts])}
      startAt={startAt}
      onActive={onActive}
      onColumnSizes={props.onColumnSizes}
      busy={list.loading || list.stale || list.loadingMore}
      empty={empty}
    />
  );
}

const idOf = ({ node }: CustomerEdge) => node.id;
const hrefOf = ({ node }: CustomerEdge) => paths.customer(node.id);

/** Without a search the list's own order is by name: the heading says so. */
function shownSorts({ sorts, q }: RegisterView): readonly GridSort[] {
  const shown: readonly ListSort[] = sorts.length > 0 || q !== '' ? sorts : [byName];
  return shown.map(({ field, descending }) => ({ column: field, descending }));
}

/** Columns are named after their fields. Ascending by name is the list's own order and needs no saying. */
function registerSorts(sorts: readonly GridSort[]): readonly ListSort[] {
  const known = sorts.flatMap(({ column, descending }): ListSort[] => {
    const field = isCustomFieldKey(column) ? column : customerFieldKeys.find((key) => key === column);
    return field ? [{ field, descending }] : [];
  });
  const [only, ...others] = known;
  return only?.field === 'name' && !only.descending && others.length === 0 ? [] : known;
}

const byName: ListSort = { field: 'name', descending: false };
