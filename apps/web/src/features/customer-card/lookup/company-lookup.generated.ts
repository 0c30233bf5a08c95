// Made by "pnpm codegen" from the schema: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CompanySourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanySourcesQuery = { companySources: Array<Types.CompanySource> };

export type CompanyLookupQueryVariables = Exact<{
  number: string;
}>;


export type CompanyLookupQuery = { companyLookup: { __typename: 'CompanyLookup', outcome: Types.CompanyLookupOutcome | null, source: Types.CompanySource | null, companies: Array<{ __typename: 'Company', organisationNumber: string, name: string | null, legalForm: string | null, active: boolean | null, deregisteredOn: string | null, address: { __typename: 'Address', row1: string | null, row2: string | null, postalCode: string | null, city: string | null, province: string | null, country: string | null } | null }>, userErrors: Array<
      | { __typename: 'InputError', code: Types.UserErrorCode, message: string }
      | { __typename: 'FieldAccessDeniedError', code: Types.UserErrorCode, message: string }
      | { __typename: 'DuplicateCustomerError', code: Types.UserErrorCode, message: string }
      | { __typename: 'VersionConflictError', code: Types.UserErrorCode, message: string }
      | { __typename: 'MergeBlockedError', code: Types.UserErrorCode, message: string }
    > } };


export const CompanySourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanySources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companySources"}}]}}]} as unknown as DocumentNode<CompanySourcesQuery, CompanySourcesQueryVariables>;
export const CompanyLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyLookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"deregisteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row1"}},{"kind":"Field","name":{"kind":"Name","value":"row2"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CompanyLookupQuery, CompanyLookupQueryVariables>;
