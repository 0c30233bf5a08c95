// Made by "pnpm codegen" from the schema: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type PlainFields_CustomerFragment = { __typename: 'Customer', id: string, orderNumber: string | null, facilitiesDisabled: boolean | null, facilityRequired: boolean | null, costCentreRequired: boolean | null, alwaysInvoice: boolean | null } & { ' $fragmentName'?: 'PlainFields_CustomerFragment' };

export const PlainFields_CustomerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlainFields_customer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"facilitiesDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"facilityRequired"}},{"kind":"Field","name":{"kind":"Name","value":"costCentreRequired"}},{"kind":"Field","name":{"kind":"Name","value":"alwaysInvoice"}}]}}]} as unknown as DocumentNode<PlainFields_CustomerFragment, unknown>;
