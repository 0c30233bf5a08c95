import { describe, expect, it } from '@jest/globals';
import { aViewer } from '../testing/builders.js';
import type { CustomerField } from './customer-fields.js';
import { customerFieldKeys, customerFields } from './customer-fields.js';
import {
  customerFilters,
  customerSorts,
  filterableFields,
  mayFindByPersonalNumber,
  sortableFields,
} from './customer-list.js';

describe('The register’s filters and orders', () => {
  const filtered = new Set<string>(Object.values(customerFilters).flatMap(({ fields }) => [...fields]));
  const sorted = new Set<string | null>(Object.values(customerSorts));
  const rows = customerFieldKeys.map((key): readonly [string, CustomerField] => [key, customerFields[key]]);

  it('exist for every field that the table lets be filtered and ordered by, and for no other', () => {
    expect(rows.filter(([key, row]) => row.filtered !== filtered.has(key)).map(([key]) => key)).toEqual([]);
    expect(rows.filter(([key, row]) => row.sorted !== sorted.has(key)).map(([key]) => key)).toEqual([]);
  });

  it('compare a field that is found by its whole value only with whole values', () => {
    const exact = new Set(rows.filter(([, row]) => row.exactOnly !== null).map(([key]) => key));
    const filters = Object.values(customerFilters).filter(({ fields }) => fields.some((field) => exact.has(field)));
    expect(filters).toEqual([
      { fields: ['personalNumber'], operators: ['eq', 'in', 'isNull'] },
      { fields: ['coApplicants'], operators: ['eq', 'in', 'isNull'] },
    ]);
  });

  it('offer an administrator all of them, and a customer’s login nothing internal', () => {
    const login = aViewer('customerLogin');
    for (const field of ['comments', 'vatType', 'personalNumber', 'assignees', 'alwaysInvoice'] as const) {
      expect(filterableFields(aViewer('administrator')).has(field)).toBe(true);
      expect(filterableFields(login).has(field)).toBe(false);
      expect(sortableFields(login).has(field)).toBe(false);
    }
    expect(mayFindByPersonalNumber(aViewer('office'))).toBe(true);
    expect(mayFindByPersonalNumber(aViewer('technician'))).toBe(false);
  });
});
