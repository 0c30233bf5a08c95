import type { CustomerPatch } from '@register/domain/customer/customer';
import { partsDecidedOn, type CustomerPart } from '@register/domain/customer/parts-decided-on';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { Actor } from '../request-context.js';
import { isIndexed } from './customer.writer.js';

/** The parts that are read for a change: those that it is decided on, and those that the search rows are made of where a field of theirs may change. */
export function partsToChange(actor: Actor, patch: CustomerPatch): ReadonlySet<CustomerPart> {
  const parts = partsDecidedOn(patch, actor.viewer);
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  if (given.some(([key]) => mayBeIndexed(key, actor))) for (const part of searchedParts) parts.add(part);
  return parts;
}

const searchedParts = ['addresses', 'contactPersons', 'customFields'] as const;

const mayBeIndexed = (key: string, actor: Actor): boolean =>
  key === 'addresses' ||
  (key === 'customFields' ? actor.customFields.searchPlaces.size > 0 : isIndexed(key as FieldKey, actor));
