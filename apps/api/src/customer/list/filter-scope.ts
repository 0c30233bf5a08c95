import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { customFieldKey, type FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { customerFilters, mayFilterBy, type CustomerFilterKey } from '@register/domain/customer/customer-list';
import { customerFields, type CustomerField, type CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { SqlPart } from '../../database/sql.js';
import { parsePublicId } from '../../database/ids.js';
import { badInput, fieldAccessDenied } from '../../graphql/errors.js';
import { opensField } from '../../graphql/guarded-field.js';
import { customFieldDenied } from '../custom-field-denied.js';
import type { Actor } from '../../request-context.js';
import { part } from './sql-part.js';

/** What a filter is turned into SQL for: who asks, and what the statement must then join. */
export class FilterScope {
  /** `customer_search` as `s`. */
  needsSearchRow = false;
  /** `customer_filter` as `x`. */
  needsFilterRow = false;
  /** An equality with an index must hold. */
  isNarrow = false;
  /** All must be of one place: an index holds them together, in order of name. */
  isOfOnePlace = false;
  /** The whole filter fails where the status is none of those it names. */
  choosesStatus = false;
  /** The ids of those who pass a condition that must hold, as a SELECT of `id` without repetitions. */
  ids: SqlPart | null = null;
  /** Pieces of text that must stand in the searched text. */
  readonly pieces: string[] = [];
  private leaves = 0;

  constructor(
    readonly actor: Actor,
    /** The blind index of a personal number as somebody writes it; undefined for what is none. */
    readonly identityIndex: (text: string) => Buffer | undefined,
  ) {}

  /** Refuses a filter by a field that one may not read: its answer would tell the field. The same whether rows exist or not. */
  admit(key: CustomerFilterKey): void {
    for (const field of customerFilters[key].fields as readonly CustomerFieldKey[]) {
      if (!this.mayFilterBy(field)) throw fieldAccessDenied(field, this.opens(field));
    }
  }

  /** The group's own field with this key. One that is hidden, out of use or never was is refused alike. */
  admitCustom(key: string): CustomField {
    const field = this.actor.customFields.byKey.get(key);
    if (!field || !this.mayFilterBy(customFieldKey(key))) throw customFieldDenied(key, this.actor);
    return field;
  }

  /** Counts one condition. */
  leaf(): void {
    this.leaves += 1;
    if (this.leaves > maxLeaves) throw badInput(`A filter has at most ${maxLeaves} conditions.`, ['filter']);
  }

  private mayFilterBy(key: FieldKey): boolean {
    return mayFilterBy(key, this.actor.viewer, this.actor.customFields);
  }

  private opens(key: CustomerFieldKey): string {
    const field: CustomerField = customerFields[key];
    return field.exactOnly ?? opensField(key);
  }
}

export const maxDepth = 5;
const maxLeaves = 50;
const maxListed = 500;

/** The values of `eq` and `in` as one list; undefined where neither is given. */
export function listed<T>(
  filter: { readonly eq?: T | null; readonly in?: readonly T[] | null },
  path: readonly string[],
): readonly T[] | undefined {
  if (filter.eq === null) throw badInput('eq takes a value; isNull finds rows without one.', [...path, 'eq']);
  if (filter.in === null) throw badInput('in takes a list; isNull finds rows without a value.', [...path, 'in']);
  if (filter.in && filter.in.length > maxListed)
    throw badInput(`in takes at most ${maxListed} values.`, [...path, 'in']);
  const { eq } = filter;
  if (eq === undefined) return filter.in;
  return filter.in ? filter.in.filter((value) => value === eq) : [eq];
}

/** The column as a condition names it. Where an equality finds few, or those of a place, a sign before it keeps SQLite from going by the status, which it takes for as good. */
export const statusColumn = ({ isNarrow, isOfOnePlace }: Pick<FilterScope, 'isNarrow' | 'isOfOnePlace'>): string =>
  isNarrow || isOfOnePlace ? '+c.status' : 'c.status';

/** The ids that a filter names, as a SELECT to start from: SQLite takes an index of the whole group otherwise. */
export function givenIds({
  eq,
  in: some,
}: {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
}): SqlPart | null {
  const keys = [...(eq == null ? [] : [eq]), ...(some ?? [])].flatMap((id) => parsePublicId('cus', id) ?? []);
  return keys.length === 0 || keys.length > maxListed
    ? null
    : part(keys.map(() => 'SELECT ? AS id').join(' UNION '), ...keys);
}
