import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { customFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { customValueMember } from '@register/domain/custom-fields/custom-field-value';
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../i18n/intl-provider';
import { customValueText } from '../../session/custom-value-text';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Missing } from '../../ui/data-list';
import { Marked } from './marked';
import type { CustomerEdge } from './use-customer-list';
import type { OwnFields } from './use-own-fields';

/** A column for each of the group's own fields that is shown in the list. */
export function useOwnColumns(q: string, own: OwnFields | null): readonly GridColumn<CustomerEdge>[] {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  const textOf = useOwnText();
  return useMemo(
    () =>
      (own?.listed ?? []).map((field): GridColumn<CustomerEdge> => {
        const id = customFieldKey(field.key);
        return {
          id,
          header: field.title[language],
          size: field.type === 'TEXT' || field.type === 'LONG_TEXT' || field.type === 'LINK' ? 160 : 120,
          sortable: own?.sortable.has(id) ?? false,
          ...(field.type === 'NUMBER' && { align: 'end' }),
          cell: (edge) => {
            const text = textOf(edge, field);
            if (text === '') return <Missing text={formatMessage({ id: 'register.missing' })} />;
            return <span title={text}>{field.searchable ? <Marked text={text} q={q} /> : text}</span>;
          },
        };
      }),
    [own, language, q, textOf, formatMessage],
  );
}

/** What a customer of the list has in one of the group's own fields, in words; empty for nothing. */
export function useOwnText(): (edge: CustomerEdge, field: CustomField) => string {
  const intl = useIntl();
  const { language } = useLanguage();
  return useCallback(
    ({ node }, field) => {
      const held = node.customFields.find(({ key }) => key === field.key)?.[customValueMember(field.type)];
      return held === null || held === undefined ? '' : customValueText(intl, language, field, held);
    },
    [intl, language],
  );
}
