import { isCustomFieldKey } from '../custom-fields/custom-field-table.js';

/**
 * A cell as it may be shown. A personal number keeps its date and loses its last four digits, also where it is wrong and
 * also in a column meant for organisation numbers; an organisation number (third and fourth digit 20 or more) stays.
 */
export function maskedCell(text: string, target: { readonly field: string } | null): string {
  // A column that nobody has mapped, or a field of the group's own, may hold anything: what looks like a personal number is taken for one.
  if (target === null || isCustomFieldKey(target.field)) return isPersonalShape(text) ? maskLastDigits(text) : text;
  const identity = identityFields.has(target.field);
  return identity && !isOrganisationShape(text) ? maskLastDigits(text) : text;
}

const identityFields: ReadonlySet<string> = new Set(['personalNumber', 'organisationNumber', 'associationNumber']);

const isPersonalShape = (text: string): boolean =>
  /^\s*(\d{2})?\d{6}\s?[-+–]?\s?\d{4}\s*$/.test(text) && !isOrganisationShape(text);

function isOrganisationShape(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const ten = digits.length === 12 && digits.startsWith('16') ? digits.slice(2) : digits;
  return ten.length === 10 && Number(ten.slice(2, 4)) >= 20;
}

function maskLastDigits(text: string): string {
  let left = 4;
  return [...text]
    .reverse()
    .map((sign) => (/\d/.test(sign) && left-- > 0 ? '*' : sign))
    .reverse()
    .join('');
}
