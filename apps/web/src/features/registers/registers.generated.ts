// Made by "pnpm codegen" from the schema: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type EntryHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type EntryHistoryQuery = { entryHistory: { __typename: 'EntryChangeConnection', edges: Array<{ __typename: 'EntryChangeEdge', cursor: string, node: { __typename: 'EntryChange', at: string, actor: string, action: Types.ChangeAction, version: number, field: string, part: string | null, old: string | null, new: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

type Registers_Error_InputError_Fragment = { __typename: 'InputError', code: Types.UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'Registers_Error_InputError_Fragment' };

type Registers_Error_FieldAccessDeniedError_Fragment = { __typename: 'FieldAccessDeniedError', code: Types.UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'Registers_Error_FieldAccessDeniedError_Fragment' };

type Registers_Error_DuplicateCustomerError_Fragment = { __typename: 'DuplicateCustomerError', code: Types.UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'Registers_Error_DuplicateCustomerError_Fragment' };

type Registers_Error_VersionConflictError_Fragment = { __typename: 'VersionConflictError', code: Types.UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'Registers_Error_VersionConflictError_Fragment' };

type Registers_Error_MergeBlockedError_Fragment = { __typename: 'MergeBlockedError', code: Types.UserErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'Registers_Error_MergeBlockedError_Fragment' };

export type Registers_ErrorFragment =
  | Registers_Error_InputError_Fragment
  | Registers_Error_FieldAccessDeniedError_Fragment
  | Registers_Error_DuplicateCustomerError_Fragment
  | Registers_Error_VersionConflictError_Fragment
  | Registers_Error_MergeBlockedError_Fragment
;

export const Registers_ErrorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Registers_error"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<Registers_ErrorFragment, unknown>;
export const EntryHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntryHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"old"}},{"kind":"Field","name":{"kind":"Name","value":"new"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EntryHistoryQuery, EntryHistoryQueryVariables>;
