import { fieldRow } from '@register/domain/custom-fields/custom-field-table';
import { newCustomerValues } from '@register/domain/customer/new-customer';
import { entryColumnsFor, neededByNewEntry } from '@register/domain/import/entry-columns';
import type { ImportColumn } from '@register/domain/import/import-column';
import { importTargetsFor } from '@register/domain/import/import-columns';
import { isPartRegister, type ImportRegister } from '@register/domain/import/import-register';
import { letterColumns, neededByLetter } from '@register/domain/import/letter-columns';
import { partColumnsFor } from '@register/domain/import/part-columns';
import type { Actor } from '../request-context.js';

/** What the columns of somebody's file may be mapped to. */
export function targetsFor(register: ImportRegister, actor: Actor): readonly ImportColumn[] {
  if (register === 'CUSTOMERS') return customerTargets(actor);
  if (isPartRegister(register)) return partColumnsFor(register, actor.viewer);
  return register === 'DISCOUNT_LETTERS' ? letterColumns : entryColumnsFor(register, actor.viewer);
}

const customerTargets = ({ settings, customFields, viewer }: Actor) => importTargetsFor(settings, customFields, viewer);

/** The same, for a person to choose among: with what a new entry cannot do without. */
export function fieldsFor(register: ImportRegister, actor: Actor): TargetField[] {
  if (register === 'DISCOUNT_LETTERS')
    return letterColumns.map((column) => ({ ...fieldOf(column), required: neededByLetter(column) }));
  if (isPartRegister(register))
    return partColumnsFor(register, actor.viewer).map((column) => ({
      ...fieldOf(column),
      required: column.required === true,
    }));
  if (register !== 'CUSTOMERS')
    return entryColumnsFor(register, actor.viewer).map((column) => ({
      ...fieldOf(column),
      required: neededByNewEntry(register, column),
    }));
  const { settings, customFields } = actor;
  const starts: Readonly<Partial<Record<string, unknown>>> = { ...newCustomerValues(settings) };
  return customerTargets(actor).map((target) => {
    const { key, field, place } = target;
    const { required } = fieldRow(field, customFields);
    const isNumber = key === 'number' && !settings.autoGenerateNextNumber;
    // The type is needed too, but a new customer starts with one.
    const isGiven = place.in !== 'own' && (place.in !== 'field' || Boolean(starts[key]));
    return { ...fieldOf(target), required: (required && !isGiven) || isNumber };
  });
}

/** The headings of the template: one column is enough where a file may have several for the same thing. */
export function templateColumns(register: ImportRegister, actor: Actor): readonly ImportColumn[] {
  if (register === 'DISCOUNT_LETTERS') return letterColumns;
  if (isPartRegister(register)) return partColumnsFor(register, actor.viewer);
  if (register !== 'CUSTOMERS')
    return entryColumnsFor(register, actor.viewer).filter(({ alternative }) => !alternative);
  return customerTargets(actor).filter(({ key }) => !numbersOfOneKind.has(key));
}

const numbersOfOneKind: ReadonlySet<string> = new Set(['organisationNumber', 'personalNumber']);

export interface TargetField {
  readonly key: string;
  readonly required: boolean;
  readonly headings: string[];
}

const fieldOf = ({ key, sv, en }: ImportColumn): Omit<TargetField, 'required'> => ({ key, headings: [sv, en] });
