import type { CustomerType } from '../customer/customer.js';
import type { FieldValues } from './row-to-patch.js';

type IdentityCells = Pick<FieldValues, 'identityNumber' | 'organisationNumber' | 'personalNumber'>;

/**
 * Which field an identity number belongs in. Other programs' registers have one column for both kinds, whatever its
 * heading says, so the customer's type decides: a private customer's number is a personal number, and a company's goes in
 * as an organisation number, which the domain itself turns into a personal number for a sole trader.
 */
export function routeIdentity(cells: IdentityCells, type: CustomerType): RoutedIdentity {
  // A masked number can only be a person's; the domain knows the mask of the stored one again and leaves it.
  const masked = [cells.identityNumber, cells.organisationNumber, cells.personalNumber].some(isMasked);
  const own = type === 'PRIVATE' || masked ? 'personalNumber' : 'organisationNumber';
  const other = own === 'personalNumber' ? 'organisationNumber' : 'personalNumber';
  const inOther = cells[other];
  const misplaced = typeof inOther === 'string' && (type === 'COMPANY' || masked || isPersonalShape(inOther));
  const source =
    typeof cells[own] === 'string'
      ? own
      : typeof cells.identityNumber === 'string'
        ? 'identityNumber'
        : misplaced
          ? other
          : null;
  if (source !== null) {
    // Two numbers on one row are both handed on: which of them is wrong is the domain's to say.
    const both = source !== other && typeof inOther === 'string';
    return { patch: { [own]: cells[source], ...(both && { [other]: inOther }) }, source: both ? null : source };
  }
  if (typeof inOther === 'string') return { patch: { [other]: inOther }, source: null };
  return { patch: cells[own] === null || cells.identityNumber === null ? { [own]: null } : {}, source: null };
}

export interface RoutedIdentity {
  readonly patch: Pick<FieldValues, 'organisationNumber' | 'personalNumber'>;
  /** The column that the number stood in, when one did. */
  readonly source: keyof IdentityCells | null;
}

const isMasked = (cell: FieldValues[keyof FieldValues]): boolean => typeof cell === 'string' && cell.endsWith('*');

/** 12 digits, or 10 whose third and fourth are a month; an organisation number has 20 or more there. */
function isPersonalShape(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length === 12) return !digits.startsWith('16');
  return digits.length === 10 && Number(digits.slice(2, 4)) < 20;
}
