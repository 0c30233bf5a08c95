import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { CustomerPatch, CustomerValues } from './customer.js';
import { checkCoApplicants } from './co-applicants.js';
import type { Draft } from './field-values.js';
import { checkTaxProperty } from './tax-property.js';

/** The rules between fields. Looks only where the patch changes something, so that an old contradiction does not lock the rest of the card. */
export function checkTogether(
  before: CustomerValues,
  patch: CustomerPatch,
  draft: Draft,
  found: readonly Violation[],
): Violation[] {
  return [
    ...checkVat(before, patch, draft, found),
    ...checkFacilities(before, draft),
    ...checkTaxProperty(before, draft, found),
    ...checkCoApplicants(before, patch, draft, found),
  ];
}

/** Custom VAT and its percentage come and go together. */
function checkVat(
  before: CustomerValues,
  patch: CustomerPatch,
  draft: Draft,
  found: readonly Violation[],
): Violation[] {
  const unreadable = found.some(({ path }) => path[0] === 'vatType' || path[0] === 'vatPercent');
  if (unreadable || (draft.vatType === before.vatType && draft.vatPercent === before.vatPercent)) return [];
  if (draft.vatType === 'CUSTOM_VAT')
    return draft.vatPercent === null ? [violation('VAT_PERCENT_REQUIRED', ['vatPercent'])] : [];
  const asked = patch.vatPercent !== undefined && patch.vatPercent !== null && draft.vatPercent !== before.vatPercent;
  if (asked) return [violation('VAT_PERCENT_NOT_USED', ['vatPercent'])];
  draft.vatPercent = null;
  return [];
}

function checkFacilities(before: CustomerValues, draft: Draft): Violation[] {
  if (!draft.facilitiesDisabled || !draft.facilityRequired) return [];
  if (before.facilitiesDisabled && before.facilityRequired) return [];
  return [
    violation('FACILITIES_CONTRADICTION', [before.facilitiesDisabled ? 'facilityRequired' : 'facilitiesDisabled']),
  ];
}
