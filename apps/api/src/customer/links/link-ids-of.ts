import { linkFields, type CustomerLinks, type LinkField } from '@register/domain/customer/customer-links';
import { publicId } from '../../database/ids.js';
import { linkRegisters, type LinkRow } from './link-registers.js';

/** What a customer is linked to, as the rules see it. */
export const linkIdsOf = (rows: readonly LinkRow[]): CustomerLinks =>
  // One list for each field: the keys are those of the type.
  Object.fromEntries(linkFields.map((field) => [field, idsOf(field, rows)])) as unknown as CustomerLinks;

const idsOf = (wanted: LinkField, rows: readonly LinkRow[]): readonly string[] =>
  rows.filter(({ field }) => field === wanted).map(({ id }) => publicId(linkRegisters[wanted].idKind, id));
