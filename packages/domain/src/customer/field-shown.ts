import type { CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import { definitionKey, fieldRow, isCustomFieldKey, noCustomFields } from '../custom-fields/custom-field-table.js';
import { isForSubgroups } from '../custom-fields/for-subgroups.js';
import type { CustomerSettingKey, CustomerSettingRow, CustomerSettings } from '../settings/customer-settings.js';
import { customerSettingRows } from '../settings/customer-settings.js';
import type { CustomerValues } from './customer.js';
import type { CustomerFieldKey } from './customer-fields.js';
import { customerFieldKeys } from './customer-fields.js';

/** Whether a field is in use: on this card, or without one on any card of the group (columns, filters, settings' previews). */
export function isShown(
  field: FieldKey,
  settings: CustomerSettings,
  customer?: ShownBy,
  custom: CustomFieldTable = noCustomFields,
): boolean {
  if (field === 'subgroups') return custom.usesSubgroups;
  if (isCustomFieldKey(field)) return isInUse(definitionKey(field), customer, custom);
  return settingOff(field, settings, customer) === null && (customer === undefined || fitsTheCard(field, customer));
}

/** The setting that has switched a field off; null while it is in use. What requires a field also shows it. */
export function settingOff(
  field: FieldKey,
  settings: CustomerSettings,
  customer?: Pick<CustomerValues, 'costCentreRequired'>,
): CustomerSettingKey | null {
  const key = fieldRow(field).shownBy;
  if (key === null || settings[key] === true) return null;
  if ((settingRows[key].impliedBy ?? []).some((implier) => settings[implier as CustomerSettingKey] === true))
    return null;
  return field === 'costCentre' && customer?.costCentreRequired === true ? null : key;
}

/** The fields that a change of the card takes out of use: what stands in them is kept, and comes back with them. */
export const hiddenByChange = (before: ShownBy, after: ShownBy, settings: CustomerSettings): CustomerFieldKey[] =>
  customerFieldKeys.filter((key) => isShown(key, settings, before) && !isShown(key, settings, after));

export type ShownBy = Pick<
  CustomerValues,
  'type' | 'vatType' | 'costCentreRequired' | 'organisationNumber' | 'personalNumber'
> &
  Partial<Pick<CustomerValues, 'customFields' | 'subgroups'>>;

const settingRows: Readonly<Record<CustomerSettingKey, CustomerSettingRow>> = customerSettingRows;

/** One that is marked as deleted stays on the customers that have a value of it; one of some subgroups is on their customers only. */
function isInUse(key: string, customer: ShownBy | undefined, custom: CustomFieldTable): boolean {
  const field = custom.byKey.get(key);
  if (field === undefined) return false;
  if (customer !== undefined && !isForSubgroups(field, customer.subgroups)) return false;
  return !field.deleted || customer?.customFields?.[key] !== undefined;
}

function fitsTheCard(field: FieldKey, customer: ShownBy): boolean {
  switch (field) {
    case 'organisationNumber':
      return customer.type === 'COMPANY';
    case 'personalNumber':
      // A sole trader's number stands in place of an organisation number.
      return customer.type === 'PRIVATE' || (customer.personalNumber !== null && customer.organisationNumber === null);
    case 'vatPercent':
      return customer.vatType === 'CUSTOM_VAT';
    case 'coApplicants':
      return customer.type === 'PRIVATE';
    default:
      return true;
  }
}
