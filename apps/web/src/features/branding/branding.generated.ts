// Made by "pnpm codegen" from the schema: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type GroupBrandingQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupBrandingQuery = { groupBranding: { __typename: 'GroupBranding', slug: string | null, phone: string | null, email: string | null, logo: string | null, version: number } };

export type GroupBranding_BrandingFragment = { __typename: 'GroupBranding', slug: string | null, phone: string | null, email: string | null, logo: string | null, version: number } & { ' $fragmentName'?: 'GroupBranding_BrandingFragment' };

export type GroupBrandingUpdateMutationVariables = Exact<{
  input: Types.GroupBrandingInput;
  expectedVersion?: number | null | undefined;
}>;


export type GroupBrandingUpdateMutation = { groupBrandingUpdate: { __typename: 'GroupBrandingPayload', groupBranding: { __typename: 'GroupBranding', slug: string | null, phone: string | null, email: string | null, logo: string | null, version: number } | null, userErrors: Array<
      | { __typename: 'InputError', code: Types.UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FieldAccessDeniedError', code: Types.UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DuplicateCustomerError', code: Types.UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'VersionConflictError', code: Types.UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MergeBlockedError', code: Types.UserErrorCode, message: string, path: Array<string> }
    > } };

export const GroupBranding_BrandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupBranding_branding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupBranding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<GroupBranding_BrandingFragment, unknown>;
export const GroupBrandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupBranding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBranding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupBranding_branding"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupBranding_branding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupBranding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<GroupBrandingQuery, GroupBrandingQueryVariables>;
export const GroupBrandingUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GroupBrandingUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupBrandingInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBrandingUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBranding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupBranding_branding"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupBranding_branding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupBranding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<GroupBrandingUpdateMutation, GroupBrandingUpdateMutationVariables>;
