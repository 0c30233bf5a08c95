import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { definitionKey, isCustomFieldKey, type FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { isPlainField } from '@register/domain/customer/plain-fields';
import { editsInList } from '@register/domain/view/edited-in-list';
import type { ListColumn } from '@register/domain/view/list-columns';
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../../i18n/intl-provider';
import { domainViewer } from '../../../session/domain-viewer';
import { ProtectedMark } from '../../../session/protected-badge';
import { TagChips } from '../../../session/tag-chips';
import { useViewer } from '../../../session/use-session';
import type { GridColumn } from '../../../ui/data-grid/grid-types';
import { Missing } from '../../../ui/data-list';
import { HiddenMatch } from '../hidden-match';
import { Marked } from '../marked';
import { StatusBadge } from '../status-badge';
import type { CustomerEdge } from '../use-customer-list';
import type { OwnFields } from '../use-own-fields';
import { columnShapes, isShapedField } from './column-shapes';
import { useColumnText } from './use-column-text';

/** The chosen columns as the grid takes them, in the reader's language. */
export function useRegisterColumns(
  q: string,
  own: OwnFields | null,
  columns: readonly ListColumn[],
): readonly GridColumn<CustomerEdge>[] {
  const { formatMessage } = useIntl();
  const headerOf = useColumnHeader(own);
  const textOf = useColumnText(own);
  const viewer = useViewer();
  return useMemo(() => {
    const rules = domainViewer(viewer);
    const missing = formatMessage({ id: 'register.missing' });
    const shown = new Set(columns.map(({ field }) => field));
    return columns.map(({ field, width, pinned }): GridColumn<CustomerEdge> => {
      const definition = ownField(own, field);
      const common = {
        id: field,
        header: headerOf(field),
        size: width ?? sizeOf(field, definition),
        sortable: own?.sortable.has(field) ?? false,
        pinned,
        ...(editsInList(field, rules) && { editable: true }),
        ...(isNumber(field, definition) && { align: 'end' as const }),
      };
      if (field === 'status') return { ...common, cell: (edge) => <StatusBadge customer={edge.node} /> };
      if (field === 'tags')
        return {
          ...common,
          cell: ({ node: { tags } }) =>
            tags && tags.length > 0 ? <TagChips tags={tags} oneLine /> : <Missing text={missing} />,
        };
      if (field === 'name')
        return {
          ...common,
          grows: true,
          isRowHeader: true,
          cell: (edge) => <NameCell edge={edge} q={q} shown={shown} />,
        };
      // Only what a search looks in is marked in.
      const isMarked = !definition || definition.searchable;
      return {
        ...common,
        cell: (edge) => {
          const text = textOf(edge, field);
          if (text === '') return <Missing text={missing} />;
          return <span title={text}>{isMarked ? <Marked text={text} q={q} /> : text}</span>;
        },
      };
    });
  }, [columns, own, q, viewer, headerOf, textOf, formatMessage]);
}

/** What a column is called above the list; of the group's own fields by their titles. */
export function useColumnHeader(own: OwnFields | null): (field: FieldKey) => string {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  return useCallback(
    (field) => {
      const definition = ownField(own, field);
      if (definition) return definition.title[language];
      if (isPlainField(field)) return formatMessage({ id: `card.field.${field}` });
      return isShapedField(field) ? formatMessage({ id: columnShapes[field].header }) : field;
    },
    [own, language, formatMessage],
  );
}

/** The name, and where the search found it when that is not to be seen in the row. */
function NameCell({ edge, q, shown }: { edge: CustomerEdge; q: string; shown: ReadonlySet<FieldKey> }) {
  const name = edge.node.name ?? '';
  return (
    <span title={name}>
      <ProtectedMark customer={edge.node} />
      <Marked text={name} q={q} /> <HiddenMatch edge={edge} q={q} shown={shown} />
    </span>
  );
}

const ownField = (own: OwnFields | null, field: FieldKey): CustomField | undefined =>
  isCustomFieldKey(field) ? own?.table.byKey.get(definitionKey(field)) : undefined;

const isNumber = (field: FieldKey, definition: CustomField | undefined): boolean =>
  definition?.type === 'NUMBER' || (isShapedField(field) && columnShapes[field].isNumber === true);

const textSizes: ReadonlySet<string> = new Set(['TEXT', 'LONG_TEXT', 'LINK']);

function sizeOf(field: FieldKey, definition: CustomField | undefined): number {
  if (definition) return textSizes.has(definition.type) ? 160 : 120;
  return isShapedField(field) ? columnShapes[field].size : 144;
}
