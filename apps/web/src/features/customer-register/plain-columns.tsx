import { listableFields, sortableFields } from '@register/domain/customer/customer-list';
import { plainColumns, type PlainFieldKey } from '@register/domain/customer/plain-fields';
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { domainViewer } from '../../session/domain-viewer';
import { useShownFields } from '../../session/use-shown-fields';
import { useViewer } from '../../session/use-session';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Missing } from '../../ui/data-list';
import type { CustomerEdge } from './use-customer-list';

/** A column for each plain field that the list shows without being asked to, where the group has it in use. */
export function usePlainColumns(): readonly GridColumn<CustomerEdge>[] {
  const { formatMessage } = useIntl();
  const viewer = useViewer();
  const fields = useListedPlainFields();
  const textOf = usePlainText();
  return useMemo(() => {
    const sortable = sortableFields(domainViewer(viewer));
    return fields.map((field): GridColumn<CustomerEdge> => ({
      id: field,
      header: formatMessage({ id: `card.field.${field}` }),
      size: 144,
      sortable: sortable.has(field),
      cell: (edge) => {
        const text = textOf(edge, field);
        return text === '' ? (
          <Missing text={formatMessage({ id: 'register.missing' })} />
        ) : (
          <span title={text}>{text}</span>
        );
      },
    }));
  }, [viewer, fields, textOf, formatMessage]);
}

/** Those that this viewer may see in the list. */
export function useListedPlainFields(): readonly PlainFieldKey[] {
  const viewer = useViewer();
  const shown = useShownFields();
  return useMemo(() => {
    const listable = listableFields(domainViewer(viewer));
    return plainColumns.filter((field) => listable.has(field) && shown.has(field));
  }, [viewer, shown]);
}

/** What a customer of the list has in one of them, in words; empty for nothing. */
export function usePlainText(): (edge: CustomerEdge, field: PlainFieldKey) => string {
  const { formatMessage } = useIntl();
  return useCallback(
    ({ node }, field) => {
      const value: string | boolean | null = node[field as keyof typeof node & PlainFieldKey];
      return typeof value === 'boolean' ? formatMessage({ id: value ? 'card.yes' : 'card.no' }) : (value ?? '');
    },
    [formatMessage],
  );
}
