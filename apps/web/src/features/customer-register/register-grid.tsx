import { isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { customerFieldKeys } from '@register/domain/customer/customer-fields';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { DataGrid } from '../../ui/data-grid/data-grid';
import type { GridOpenOptions, GridSort } from '../../ui/data-grid/grid-types';
import type { Marking } from './collection/use-marking';
import { keepColumnSizes, keptColumnSizes } from './column-sizes';
import { useRegisterColumns } from './register-columns';
import type { RegisterSort, RegisterView } from './register-search';
import type { CustomerEdge, CustomerList } from './use-customer-list';
import type { OwnFields } from './use-own-fields';

interface RegisterGridProps {
  list: CustomerList;
  own: OwnFields | null;
  view: RegisterView;
  onSort: (sort: RegisterSort | null) => void;
  startAt: number | undefined;
  onActive: (index: number) => void;
  /** Undefined: this viewer does nothing with many at once. */
  marking: Marking | undefined;
  empty: ReactNode;
}

/** The register on a desktop. A chunk of its own: a phone never loads it. */
export function RegisterGrid({ list, own, view, onSort, startAt, onActive, marking, empty }: RegisterGridProps) {
  const { formatMessage } = useIntl();
  const router = useRouter();
  const columns = useRegisterColumns(view.q, own);
  const open = ({ node }: CustomerEdge, { newTab }: GridOpenOptions) => {
    if (newTab) window.open(paths.customer(node.id), '_blank', 'noopener');
    else void router.navigate({ href: paths.customer(node.id) });
  };
  // Without a search the list's own order is by name: the heading says so.
  const shown = view.sort ?? (view.q === '' ? { field: 'name', descending: false } : null);
  return (
    <DataGrid
      label={formatMessage({ id: 'register.title' })}
      columns={columns}
      rows={list.edges}
      rowId={idOf}
      totalCount={list.count?.precision === 'EXACT' ? list.count.value : undefined}
      placeholders={list.loading ? 12 : list.hasMore ? 3 : 0}
      sort={shown && { column: shown.field, descending: shown.descending }}
      onSort={(sort) => onSort(sort && registerSort(sort))}
      rowHref={hrefOf}
      onOpen={open}
      {...(marking && {
        selection: {
          ids: marking.ids,
          onChange: marking.change,
          label: ({ node }: CustomerEdge) => formatMessage({ id: 'register.select' }, { name: node.name ?? '' }),
        },
      })}
      onEndNear={list.hasMore ? list.loadMore : undefined}
      listKey={JSON.stringify([view.q, view.status, view.importId, view.conditions, view.sort])}
      startAt={startAt}
      onActive={onActive}
      columnSizes={keptColumnSizes()}
      onColumnSizes={keepColumnSizes}
      busy={list.loading || list.stale || list.loadingMore}
      empty={empty}
    />
  );
}

const idOf = ({ node }: CustomerEdge) => node.id;
const hrefOf = ({ node }: CustomerEdge) => paths.customer(node.id);

/** Columns are named after their fields. Ascending by name is the list's own order and needs no saying. */
function registerSort({ column, descending }: GridSort): RegisterSort | null {
  const field = isCustomFieldKey(column) ? column : customerFieldKeys.find((key) => key === column);
  if (!field || (field === 'name' && !descending)) return null;
  return { field, descending };
}
