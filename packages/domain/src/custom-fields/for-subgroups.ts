import type { CustomField } from './custom-field.js';

/** Whether a field is for a customer of these subgroups: one that is limited to none is for all. */
export const isForSubgroups = (
  { subgroups }: Pick<CustomField, 'subgroups'>,
  ofCustomer: readonly string[] | undefined,
): boolean => subgroups.length === 0 || subgroups.some((id) => ofCustomer?.includes(id));
