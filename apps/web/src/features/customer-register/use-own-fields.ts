import type { CustomFieldTable, FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { sortableFields } from '@register/domain/customer/customer-list';
import { filtersInUse, listFilters, type FilterName, type ListFilter } from '@register/domain/filter/list-filters';
import { useMemo } from 'react';
import { domainViewer } from '../../session/domain-viewer';
import { useLoadedCustomFields } from '../../session/use-custom-fields';
import { useShownFields } from '../../session/use-shown-fields';
import { useViewer } from '../../session/use-session';

/** What the list may do for this viewer with its fields, the group's own among them. */
export interface OwnFields {
  readonly table: CustomFieldTable;
  /** Everything that one may filter by and that the group has in use, the built-in fields first. */
  readonly filters: ReadonlyMap<FilterName, ListFilter>;
  readonly sortable: ReadonlySet<FieldKey>;
}

/** Null until it is known which fields there are. */
export function useOwnFields(): OwnFields | null {
  const table = useLoadedCustomFields();
  const shown = useShownFields();
  const viewer = useViewer();
  return useMemo(() => {
    if (!table) return null;
    const rules = domainViewer(viewer);
    return {
      table,
      filters: filtersInUse(listFilters(rules, table), shown),
      sortable: sortableFields(rules, table),
    };
  }, [table, shown, viewer]);
}
