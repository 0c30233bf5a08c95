import type { CustomerDuplicateKind } from '../../../graphql/schema.generated';

/** In what customers may be alike, surest first. */
export const duplicateKinds = [
  'ORGANISATION_NUMBER',
  'NAME_AND_CITY',
  'EMAIL',
  'PHONE',
] as const satisfies CustomerDuplicateKind[];

export type DuplicateKind = (typeof duplicateKinds)[number];
