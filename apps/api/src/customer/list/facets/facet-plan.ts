import type { LinkField } from '@register/domain/customer/customer-links';
import type { ListFilter } from '@register/domain/filter/list-filters';
import { parsePublicId } from '../../../database/ids.js';
import type { SqlPart, SqlValue } from '../../../database/sql.js';
import type { Actor } from '../../../request-context.js';
import { customerStatusCode } from '../../customer-status-code.js';
import { customSortKey } from '../../custom-value-columns.js';
import { hasDocuments } from '../presence-conditions.js';
import { isProtected } from '../../protection/is-protected.js';
import { not, part } from '../sql-part.js';

/** How the options of one facet are counted. */
export interface FacetPlan {
  readonly filter: ListFilter;
  /** Questions about each customer `c`, of which it is counted how many are answered yes. */
  readonly asked: readonly CountedOption[];
  /** A table whose rows are the options that customers have. */
  readonly grouped: GroupedOptions | null;
}

/** Null: has no value. */
export interface CountedOption {
  readonly value: string | null;
  readonly is: SqlPart;
}

export type GroupedOptions =
  | { readonly by: 'text'; readonly column: 'city' | 'costCentre'; readonly key: string }
  | { readonly by: 'links'; readonly field: LinkField }
  | { readonly by: 'people' }
  /** Options of a field of the group's own, by the bytes that they are compared by. */
  | { readonly by: 'values'; readonly fieldId: Buffer; readonly options: ReadonlyMap<string, string> };

export function facetPlan(filter: ListFilter, actor: Actor): FacetPlan {
  const { name, kind, choices, custom } = filter;
  const none = (is: SqlPart): CountedOption[] => [{ value: null, is }];
  if (custom) {
    const fieldId = parsePublicId('cfd', custom.id) ?? Buffer.alloc(0);
    const options = (kind === 'flag' ? ['true', 'false'] : choices).map(
      (option) => [Buffer.from(customSortKey(custom.type, option)).toString('hex'), option] as const,
    );
    const lacks = none(lacking('customer_value', 'has.fieldId = ?', fieldId));
    return { filter, asked: lacks, grouped: { by: 'values', fieldId, options: new Map(options) } };
  }
  switch (kind) {
    case 'code': {
      const column = name === 'city' ? 'city' : 'costCentre';
      const key = name === 'city' ? 'cityFold' : 'costCentre';
      return { filter, asked: none(part(`c.${column} IS NULL`)), grouped: { by: 'text', column, key } };
    }
    case 'links':
      return {
        filter,
        asked: none(lacking('customer_link', 'has.kind = ?', name)),
        grouped: { by: 'links', field: name as LinkField },
      };
    case 'people':
      return { filter, asked: none(lacking('customer_assignee', '1 = 1')), grouped: { by: 'people' } };
    case 'presence':
      return { filter, asked: none(not(hasDocuments(actor))), grouped: null };
    case 'flag': {
      const is = name === 'protectedIdentity' ? isProtected : `c.${name}`;
      return { filter, asked: [option('true', `${is} = 1`), option('false', `${is} = 0`)], grouped: null };
    }
    default: {
      const stored = (value: string): SqlValue => (name === 'status' ? statusCode(value) : value);
      const asked = choices.map((value) => option(value, `c.${name} = ?`, stored(value)));
      return { filter, asked: [...asked, ...none(part(`c.${name} IS NULL`))], grouped: null };
    }
  }
}

const statusCode = (status: string): SqlValue => customerStatusCode[status as keyof typeof customerStatusCode];

const option = (value: string, sql: string, ...params: readonly SqlValue[]): CountedOption => ({
  value,
  is: part(sql, ...params),
});

const lacking = (table: string, condition: string, ...params: readonly SqlValue[]): SqlPart =>
  part(
    `NOT EXISTS (SELECT 1 FROM ${table} has WHERE has.groupId = c.groupId AND has.customerId = c.id AND ${condition})`,
    ...params,
  );
