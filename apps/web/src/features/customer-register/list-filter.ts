import { filterOfConditions } from '@register/domain/filter/filter-of-conditions';
import type { CustomerFilter } from '../../graphql/schema.generated';
import type { RegisterView } from './register-search';
import type { OwnFields } from './use-own-fields';

/** What the view's filters mean to the API. */
export function listFilter(
  { status, importId, conditions }: Pick<RegisterView, 'status' | 'importId' | 'conditions'>,
  { filters }: Pick<OwnFields, 'filters'>,
): CustomerFilter | undefined {
  // The domain writes what the API's filter takes; it knows no types of the API.
  const and = filterOfConditions(conditions, filters) as readonly CustomerFilter[];
  const filter: CustomerFilter = {
    ...(status !== 'all' && { status: { eq: status === 'active' ? 'ACTIVE' : 'INACTIVE' } }),
    ...(importId !== null && { importId: { eq: importId } }),
    ...(and.length > 0 && { and: [...and] }),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

/** From two characters on, or one digit. */
export function searchable(q: string): string | undefined {
  const text = q.trim();
  return text.length >= 2 || /^\d$/.test(text) ? text : undefined;
}
