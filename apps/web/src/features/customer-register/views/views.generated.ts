// Made by "pnpm codegen" from the schema: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CustomerViewsQueryVariables = Exact<{ [key: string]: never }>;

export type CustomerViewsQuery = {
  customerViews: {
    __typename: 'CustomerViews';
    ownDefaultId: string | null;
    groupDefaultId: string | null;
    views: Array<{
      __typename: 'CustomerView';
      id: string;
      version: number | null;
      name: string;
      audience: Types.CustomerViewAudience;
      role: string | null;
      isBuiltIn: boolean;
      canChange: boolean;
      search: string;
      filters: Array<string>;
      sorts: Array<string>;
      layout: Types.CustomerViewLayout;
      isWhole: boolean;
      updatedBy: string | null;
      columns: Array<{ __typename: 'CustomerViewColumn'; field: string; width: number | null; pinned: boolean }> | null;
      arrangement: {
        __typename: 'CustomerViewArrangement';
        layout: Types.CustomerViewLayout | null;
        columns: Array<{
          __typename: 'CustomerViewColumn';
          field: string;
          width: number | null;
          pinned: boolean;
        }> | null;
      } | null;
    }>;
  };
};

export type CustomerViewCreateMutationVariables = Exact<{
  input: Types.CustomerViewCreateInput;
}>;

export type CustomerViewCreateMutation = {
  customerViewCreate: {
    __typename: 'CustomerViewPayload';
    customerView: {
      __typename: 'CustomerView';
      id: string;
      version: number | null;
      name: string;
      audience: Types.CustomerViewAudience;
      role: string | null;
      isBuiltIn: boolean;
      canChange: boolean;
      search: string;
      filters: Array<string>;
      sorts: Array<string>;
      layout: Types.CustomerViewLayout;
      isWhole: boolean;
      updatedBy: string | null;
      columns: Array<{ __typename: 'CustomerViewColumn'; field: string; width: number | null; pinned: boolean }> | null;
      arrangement: {
        __typename: 'CustomerViewArrangement';
        layout: Types.CustomerViewLayout | null;
        columns: Array<{
          __typename: 'CustomerViewColumn';
          field: string;
          width: number | null;
          pinned: boolean;
        }> | null;
      } | null;
    } | null;
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string; path: Array<string> }
    >;
  };
};

export type CustomerViewUpdateMutationVariables = Exact<{
  id: string;
  input: Types.CustomerViewUpdateInput;
  expectedVersion?: number | null | undefined;
}>;

export type CustomerViewUpdateMutation = {
  customerViewUpdate: {
    __typename: 'CustomerViewPayload';
    customerView: {
      __typename: 'CustomerView';
      id: string;
      version: number | null;
      name: string;
      audience: Types.CustomerViewAudience;
      role: string | null;
      isBuiltIn: boolean;
      canChange: boolean;
      search: string;
      filters: Array<string>;
      sorts: Array<string>;
      layout: Types.CustomerViewLayout;
      isWhole: boolean;
      updatedBy: string | null;
      columns: Array<{ __typename: 'CustomerViewColumn'; field: string; width: number | null; pinned: boolean }> | null;
      arrangement: {
        __typename: 'CustomerViewArrangement';
        layout: Types.CustomerViewLayout | null;
        columns: Array<{
          __typename: 'CustomerViewColumn';
          field: string;
          width: number | null;
          pinned: boolean;
        }> | null;
      } | null;
    } | null;
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string; path: Array<string> }
    >;
  };
};

export type CustomerViewDeleteMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
}>;

export type CustomerViewDeleteMutation = {
  customerViewDelete: {
    __typename: 'CustomerViewPayload';
    customerView: {
      __typename: 'CustomerView';
      id: string;
      version: number | null;
      name: string;
      audience: Types.CustomerViewAudience;
      role: string | null;
      isBuiltIn: boolean;
      canChange: boolean;
      search: string;
      filters: Array<string>;
      sorts: Array<string>;
      layout: Types.CustomerViewLayout;
      isWhole: boolean;
      updatedBy: string | null;
      columns: Array<{ __typename: 'CustomerViewColumn'; field: string; width: number | null; pinned: boolean }> | null;
      arrangement: {
        __typename: 'CustomerViewArrangement';
        layout: Types.CustomerViewLayout | null;
        columns: Array<{
          __typename: 'CustomerViewColumn';
          field: string;
          width: number | null;
          pinned: boolean;
        }> | null;
      } | null;
    } | null;
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string; path: Array<string> }
    >;
  };
};

export type CustomerViewRestoreMutationVariables = Exact<{
  id: string;
}>;

export type CustomerViewRestoreMutation = {
  customerViewRestore: {
    __typename: 'CustomerViewPayload';
    customerView: {
      __typename: 'CustomerView';
      id: string;
      version: number | null;
      name: string;
      audience: Types.CustomerViewAudience;
      role: string | null;
      isBuiltIn: boolean;
      canChange: boolean;
      search: string;
      filters: Array<string>;
      sorts: Array<string>;
      layout: Types.CustomerViewLayout;
      isWhole: boolean;
      updatedBy: string | null;
      columns: Array<{ __typename: 'CustomerViewColumn'; field: string; width: number | null; pinned: boolean }> | null;
      arrangement: {
        __typename: 'CustomerViewArrangement';
        layout: Types.CustomerViewLayout | null;
        columns: Array<{
          __typename: 'CustomerViewColumn';
          field: string;
          width: number | null;
          pinned: boolean;
        }> | null;
      } | null;
    } | null;
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string; path: Array<string> }
    >;
  };
};

export type CustomerViewArrangeMutationVariables = Exact<{
  id: string;
  input?: Types.CustomerViewArrangementInput | null | undefined;
}>;

export type CustomerViewArrangeMutation = {
  customerViewArrange: {
    __typename: 'CustomerViewPayload';
    customerView: {
      __typename: 'CustomerView';
      id: string;
      version: number | null;
      name: string;
      audience: Types.CustomerViewAudience;
      role: string | null;
      isBuiltIn: boolean;
      canChange: boolean;
      search: string;
      filters: Array<string>;
      sorts: Array<string>;
      layout: Types.CustomerViewLayout;
      isWhole: boolean;
      updatedBy: string | null;
      columns: Array<{ __typename: 'CustomerViewColumn'; field: string; width: number | null; pinned: boolean }> | null;
      arrangement: {
        __typename: 'CustomerViewArrangement';
        layout: Types.CustomerViewLayout | null;
        columns: Array<{
          __typename: 'CustomerViewColumn';
          field: string;
          width: number | null;
          pinned: boolean;
        }> | null;
      } | null;
    } | null;
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string; path: Array<string> }
    >;
  };
};

export type CustomerViewBeginMutationVariables = Exact<{
  viewId?: string | null | undefined;
  forEveryone?: boolean | null | undefined;
}>;

export type CustomerViewBeginMutation = {
  customerViewBegin: {
    __typename: 'CustomerViewsPayload';
    customerViews: {
      __typename: 'CustomerViews';
      ownDefaultId: string | null;
      groupDefaultId: string | null;
      views: Array<{ __typename: 'CustomerView'; id: string }>;
    };
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string; path: Array<string> }
    >;
  };
};

export type CustomerView_ViewFragment = {
  __typename: 'CustomerView';
  id: string;
  version: number | null;
  name: string;
  audience: Types.CustomerViewAudience;
  role: string | null;
  isBuiltIn: boolean;
  canChange: boolean;
  search: string;
  filters: Array<string>;
  sorts: Array<string>;
  layout: Types.CustomerViewLayout;
  isWhole: boolean;
  updatedBy: string | null;
  columns: Array<{ __typename: 'CustomerViewColumn'; field: string; width: number | null; pinned: boolean }> | null;
  arrangement: {
    __typename: 'CustomerViewArrangement';
    layout: Types.CustomerViewLayout | null;
    columns: Array<{ __typename: 'CustomerViewColumn'; field: string; width: number | null; pinned: boolean }> | null;
  } | null;
} & { ' $fragmentName'?: 'CustomerView_ViewFragment' };

export const CustomerView_ViewFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerView_view' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerView' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isBuiltIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'search' } },
          { kind: 'Field', name: { kind: 'Name', value: 'filters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sorts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'columns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWhole' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'arrangement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerView_ViewFragment, unknown>;
export const CustomerViewsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerViews' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerViews' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'views' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerView_view' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'ownDefaultId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groupDefaultId' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerView_view' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerView' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isBuiltIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'search' } },
          { kind: 'Field', name: { kind: 'Name', value: 'filters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sorts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'columns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWhole' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'arrangement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerViewsQuery, CustomerViewsQueryVariables>;
export const CustomerViewCreateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerViewCreate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerViewCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerViewCreate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customerView' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerView_view' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerView_view' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerView' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isBuiltIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'search' } },
          { kind: 'Field', name: { kind: 'Name', value: 'filters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sorts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'columns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWhole' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'arrangement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerViewCreateMutation, CustomerViewCreateMutationVariables>;
export const CustomerViewUpdateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerViewUpdate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerViewUpdateInput' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'expectedVersion' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerViewUpdate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'expectedVersion' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'expectedVersion' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customerView' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerView_view' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerView_view' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerView' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isBuiltIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'search' } },
          { kind: 'Field', name: { kind: 'Name', value: 'filters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sorts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'columns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWhole' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'arrangement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerViewUpdateMutation, CustomerViewUpdateMutationVariables>;
export const CustomerViewDeleteDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerViewDelete' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'expectedVersion' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerViewDelete' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'expectedVersion' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'expectedVersion' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customerView' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerView_view' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerView_view' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerView' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isBuiltIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'search' } },
          { kind: 'Field', name: { kind: 'Name', value: 'filters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sorts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'columns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWhole' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'arrangement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerViewDeleteMutation, CustomerViewDeleteMutationVariables>;
export const CustomerViewRestoreDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerViewRestore' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerViewRestore' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customerView' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerView_view' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerView_view' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerView' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isBuiltIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'search' } },
          { kind: 'Field', name: { kind: 'Name', value: 'filters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sorts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'columns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWhole' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'arrangement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerViewRestoreMutation, CustomerViewRestoreMutationVariables>;
export const CustomerViewArrangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerViewArrange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerViewArrangementInput' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerViewArrange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customerView' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerView_view' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerView_view' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerView' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isBuiltIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'search' } },
          { kind: 'Field', name: { kind: 'Name', value: 'filters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sorts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'columns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWhole' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'arrangement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pinned' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'layout' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerViewArrangeMutation, CustomerViewArrangeMutationVariables>;
export const CustomerViewBeginDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerViewBegin' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'viewId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'forEveryone' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerViewBegin' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'viewId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'viewId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'forEveryone' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'forEveryone' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customerViews' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'views' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'ownDefaultId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'groupDefaultId' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerViewBeginMutation, CustomerViewBeginMutationVariables>;
