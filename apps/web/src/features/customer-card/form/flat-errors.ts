import { plainFieldsIn } from '@register/domain/customer/plain-fields';
import type { FieldErrors } from 'react-hook-form';
import type { CardValues } from './form-values';

export interface FlatError {
  /** Of the form's field: `contactPersons.0.email`. */
  name: string;
  /** Of the field table; null when it is about the whole card. */
  field: string | null;
  part: string | null;
  message: string;
}

/** The form's errors as one list, in the order of its fields. */
export function flatErrors(errors: FieldErrors<CardValues>): FlatError[] {
  const found: FlatError[] = [];
  collect(errors, [], found);
  return found.toSorted((a, b) => place(a) - place(b));
}

/** As they stand in the form; persons and addresses keep their own order. */
const fieldOrder: readonly string[] = [
  'type',
  'organisationNumber',
  'personalNumber',
  'number',
  'name',
  'email',
  'phone',
  'language',
  ...plainFieldsIn('details'),
  'costCentre',
  'tags',
  'subgroups',
  'comments',
  'vatType',
  'vatPercent',
  'discountLetters',
  ...plainFieldsIn('pricing'),
  'addresses',
  'contactPersons',
  'serviceArticles',
  'workOrderArticles',
  'customFields',
  'propertyDesignation',
  'apartmentNumber',
  'associationNumber',
  ...plainFieldsIn('taxReduction'),
  'coApplicants',
  ...plainFieldsIn('moreSettings'),
];

function place({ name }: FlatError): number {
  const index = fieldOrder.indexOf(name.split('.')[0] ?? '');
  return index < 0 ? fieldOrder.length : index;
}

function collect(node: unknown, path: readonly string[], found: FlatError[]): void {
  if (typeof node !== 'object' || node === null) return;
  const message = 'message' in node && typeof node.message === 'string' ? node.message : null;
  if (message !== null) {
    found.push({ name: path.join('.'), ...fieldAt(path), message });
    return;
  }
  for (const [key, child] of Object.entries(node)) {
    // The element that shows the error: not a part of it.
    if (key !== 'ref') collect(child, [...path, key], found);
  }
}

function fieldAt(path: readonly string[]): Pick<FlatError, 'field' | 'part'> {
  const [first = '', second, third] = path;
  if (first === 'root') return { field: null, part: null };
  if (first === 'addresses') return { field: `addresses.${second ?? ''}`, part: third ?? null };
  if (first === 'customFields') return { field: `customFields.${second ?? ''}`, part: null };
  if (lists.has(first)) return { field: first, part: third ?? null };
  return { field: first, part: null };
}

/** Fields of parts that stand in a list, by their place in it. */
const lists: ReadonlySet<string> = new Set(['contactPersons', 'coApplicants', 'serviceArticles', 'workOrderArticles']);
