import { definitionKey, isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { articleLists, type ArticleList } from '@register/domain/customer/customer';
import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import { listableFields, sortableFields } from '@register/domain/customer/customer-list';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useFormats, type Formats } from '../../i18n/format';
import { useLanguage } from '../../i18n/intl-provider';
import type { MessageId } from '../../i18n/messages';
import { usePhoneText } from '../../i18n/use-phone-text';
import { customValueText } from '../../session/custom-value-text';
import { domainViewer } from '../../session/domain-viewer';
import { useCustomFields } from '../../session/use-custom-fields';
import { useViewer } from '../../session/use-session';
import { TagChips } from '../../session/tag-chips';
import { Badge } from '../../ui/badge';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Missing } from '../../ui/data-list';
import { Marked, matches } from './marked';
import styles from './register-columns.module.css';
import { useOwnColumns } from './own-columns';
import { usePlainColumns } from './plain-columns';
import { useArticleColumns } from './use-article-columns';
import type { CustomerEdge } from './use-customer-list';
import type { OwnFields } from './use-own-fields';

interface Words extends Formats {
  phone: (stored: string) => string;
}

interface ColumnShape {
  /** The field that decides whether the viewer may see and sort it. */
  field: CustomerFieldKey;
  header: MessageId;
  size: number;
  value: (edge: CustomerEdge, words: Words) => string | null | undefined;
}

const shapes: readonly ColumnShape[] = [
  { field: 'number', header: 'register.column.number', size: 104, value: ({ node }) => node.number },
  { field: 'name', header: 'register.column.name', size: 240, value: ({ node }) => node.name },
  {
    field: 'organisationNumber',
    header: 'register.column.organisationNumber',
    size: 132,
    value: ({ node }) => (node.type === 'PRIVATE' ? node.personalNumber : node.organisationNumber),
  },
  { field: 'city', header: 'register.column.city', size: 128, value: ({ node }) => node.city },
  {
    field: 'contactPersons',
    header: 'register.column.contact',
    size: 168,
    value: ({ node }) => node.mainContact?.name,
  },
  {
    field: 'phone',
    header: 'register.column.phone',
    size: 148,
    value: ({ node }, { phone }) => node.phone && phone(node.phone),
  },
  {
    field: 'tags',
    header: 'card.field.tags',
    size: 168,
    value: ({ node }) => node.tags?.map(({ name }) => name).join(', '),
  },
  {
    field: 'discountLetters',
    header: 'card.field.discountLetters',
    size: 168,
    value: ({ node }) => node.discountLetters?.map(({ name }) => name).join(', '),
  },
  {
    field: 'subgroups',
    header: 'card.field.subgroups',
    size: 136,
    value: ({ node }) => node.subgroups?.map(({ name }) => name).join(', '),
  },
  {
    field: 'serviceArticles',
    header: 'card.field.serviceArticles',
    size: 128,
    value: ({ node }, { number }) => count(node.serviceArticlesCount, number),
  },
  {
    field: 'workOrderArticles',
    header: 'card.field.workOrderArticles',
    size: 160,
    value: ({ node }, { number }) => count(node.workOrderArticlesCount, number),
  },
  { field: 'status', header: 'register.column.status', size: 104, value: ({ node }) => node.status },
  {
    field: 'updatedAt',
    header: 'register.column.updated',
    size: 112,
    value: ({ node }, { date }) => node.updatedAt && date(node.updatedAt),
  },
];

/** How many rows a list of articles has: what they are stands on the card. */
const count = (rows: number | null | undefined, number: Words['number']) => (rows ? number(rows) : null);

/** The columns that the viewer may see, in the reader's language. */
export function useRegisterColumns(q: string, own: OwnFields | null): readonly GridColumn<CustomerEdge>[] {
  const { formatMessage } = useIntl();
  const formats = useFormats();
  const phone = usePhoneText();
  const viewer = useViewer();
  const { usesSubgroups } = useCustomFields();
  const plainColumns = usePlainColumns();
  const ownColumns = useOwnColumns(q, own);
  const articles = useArticleColumns();
  return useMemo(() => {
    const words = { ...formats, phone };
    const rules = domainViewer(viewer);
    const listable = listableFields(rules);
    const sortable = sortableFields(rules);
    const missing = formatMessage({ id: 'register.missing' });
    const columns = shapes
      .filter(({ field }) => listable.has(field) && (field !== 'subgroups' || usesSubgroups))
      .filter(({ field }) => !isArticleList(field) || articles?.has(field))
      .map(({ field, header, size, value }): GridColumn<CustomerEdge> => {
        const common = { id: field, header: formatMessage({ id: header }), size, sortable: sortable.has(field) };
        if (field === 'status') return { ...common, cell: (edge) => <StatusCell edge={edge} /> };
        if (field === 'tags')
          return {
            ...common,
            cell: ({ node: { tags } }) =>
              tags && tags.length > 0 ? <TagChips tags={tags} oneLine /> : <Missing text={missing} />,
          };
        if (field === 'name')
          return { ...common, grows: true, isRowHeader: true, cell: (edge) => <NameCell edge={edge} q={q} /> };
        return {
          ...common,
          cell: (edge) => {
            const text = value(edge, words);
            return text ? (
              <span title={text}>
                <Marked text={text} q={q} />
              </span>
            ) : (
              <Missing text={missing} />
            );
          },
        };
      });
    // Plain fields and the group's own stand behind who the customer is, before its state.
    const others = [...plainColumns, ...ownColumns];
    const at = columns.findIndex(({ id }) => id === 'status');
    return at < 0 ? [...columns, ...others] : columns.toSpliced(at, 0, ...others);
  }, [viewer, usesSubgroups, articles, q, formatMessage, formats, phone, plainColumns, ownColumns]);
}

const isArticleList = (field: CustomerFieldKey): field is ArticleList => articleLists.some((list) => list === field);

/** The name, and where the search found it when that is not to be seen in the row. */
function NameCell({ edge, q }: { edge: CustomerEdge; q: string }) {
  const name = edge.node.name ?? '';
  return (
    <span title={name}>
      <Marked text={name} q={q} />
      <HiddenMatch edge={edge} q={q} />
    </span>
  );
}

/** "Träff: Sara Åkesson", "Portkod: 4711": for hits in what the row does not show. */
export function HiddenMatch({ edge: { node, searchMatch }, q }: { edge: CustomerEdge; q: string }) {
  const intl = useIntl();
  const { language } = useLanguage();
  const { byKey } = useCustomFields();
  if (!searchMatch) return null;
  const { field, snippet } = searchMatch;
  const own = isCustomFieldKey(field) ? byKey.get(definitionKey(field)) : undefined;
  if (own ? own.showInList : isShown(field, node.mainContact?.name ?? '', q)) return null;
  const text = <Marked text={own ? customValueText(intl, language, own, snippet) : snippet} q={q} />;
  return (
    <span className={styles['match']}>
      {' '}
      {own
        ? intl.formatMessage({ id: 'register.match.own' }, { title: own.title[language], field: text })
        : intl.formatMessage({ id: 'register.match' }, { field: text })}
    </span>
  );
}

/** Of the contact persons only the main one is in the row. */
const isShown = (field: string, mainContact: string, q: string) =>
  field === 'contactPersons' ? matches(mainContact, q).length > 0 : shapes.some((shape) => shape.field === field);

export function StatusCell({ edge: { node } }: { edge: CustomerEdge }) {
  const { formatMessage } = useIntl();
  if (!node.status) return null;
  return (
    <Badge tone={node.status === 'ACTIVE' ? 'success' : 'neutral'}>
      {formatMessage({ id: `register.statusOf.${node.status}` })}
    </Badge>
  );
}
