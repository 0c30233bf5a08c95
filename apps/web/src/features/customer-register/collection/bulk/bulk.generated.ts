// Made by "pnpm codegen" from the schema: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type Bulk_ChangeFragment = {
  __typename: 'CustomerBulk';
  id: string;
  status: Types.CustomerBulkStatus;
  customers: number;
  done: number;
  total: number;
  failure: string | null;
  createdAt: string;
  undoableUntil: string | null;
  changes: Array<{
    __typename: 'CustomerBulkChange';
    field: string;
    operation: Types.BulkOperation;
    values: Array<string>;
  }>;
  counts: {
    __typename: 'CustomerBulkCounts';
    changed: number;
    unchanged: number;
    skipped: number;
    written: number;
    undone: number;
    partlyUndone: number;
    kept: number;
    notUndone: number;
  };
} & { ' $fragmentName'?: 'Bulk_ChangeFragment' };

export type CustomerBulkQueryVariables = Exact<{
  id: string;
}>;

export type CustomerBulkQuery = {
  customerBulk: {
    __typename: 'CustomerBulk';
    id: string;
    status: Types.CustomerBulkStatus;
    customers: number;
    done: number;
    total: number;
    failure: string | null;
    createdAt: string;
    undoableUntil: string | null;
    changes: Array<{
      __typename: 'CustomerBulkChange';
      field: string;
      operation: Types.BulkOperation;
      values: Array<string>;
    }>;
    counts: {
      __typename: 'CustomerBulkCounts';
      changed: number;
      unchanged: number;
      skipped: number;
      written: number;
      undone: number;
      partlyUndone: number;
      kept: number;
      notUndone: number;
    };
  } | null;
};

export type CustomerBulkRowsQueryVariables = Exact<{
  id: string;
  outcome?: Types.CustomerBulkOutcome | null | undefined;
  undone?: Types.CustomerBulkUndone | null | undefined;
}>;

export type CustomerBulkRowsQuery = {
  customerBulk: {
    __typename: 'CustomerBulk';
    id: string;
    rows: {
      __typename: 'CustomerBulkRowConnection';
      nodes: Array<{
        __typename: 'CustomerBulkRow';
        rowNumber: number;
        customerId: string | null;
        number: string | null;
        name: string | null;
        outcome: Types.CustomerBulkOutcome;
        undone: Types.CustomerBulkUndone | null;
        keptFields: Array<string>;
        reasons: Array<{ __typename: 'CustomerBulkReason'; code: Types.UserErrorCode; message: string }>;
      }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean };
    };
  } | null;
};

export type CustomerBulksQueryVariables = Exact<{ [key: string]: never }>;

export type CustomerBulksQuery = {
  customerBulks: Array<{
    __typename: 'CustomerBulk';
    id: string;
    status: Types.CustomerBulkStatus;
    customers: number;
    done: number;
    total: number;
    failure: string | null;
    createdAt: string;
    undoableUntil: string | null;
    changes: Array<{
      __typename: 'CustomerBulkChange';
      field: string;
      operation: Types.BulkOperation;
      values: Array<string>;
    }>;
    counts: {
      __typename: 'CustomerBulkCounts';
      changed: number;
      unchanged: number;
      skipped: number;
      written: number;
      undone: number;
      partlyUndone: number;
      kept: number;
      notUndone: number;
    };
  }>;
};

export type CustomerBulkFieldsQueryVariables = Exact<{ [key: string]: never }>;

export type CustomerBulkFieldsQuery = {
  customerBulkFields: Array<{
    __typename: 'CustomerBulkField';
    field: string;
    operations: Array<Types.BulkOperation>;
    lock: string | null;
  }>;
};

export type BulkChoicesQueryVariables = Exact<{
  tags: boolean;
  subgroups: boolean;
  letters: boolean;
  users: boolean;
}>;

export type BulkChoicesQuery = {
  tags?: {
    __typename: 'TagConnection';
    nodes: Array<{ __typename: 'Tag'; id: string; name: string; colour: Types.TagColour }>;
  };
  subgroups?: { __typename: 'SubgroupConnection'; nodes: Array<{ __typename: 'Subgroup'; id: string; name: string }> };
  discountLetters?: {
    __typename: 'DiscountLetterConnection';
    nodes: Array<{ __typename: 'DiscountLetter'; id: string; name: string }>;
  };
  users?: { __typename: 'UserConnection'; nodes: Array<{ __typename: 'User'; id: string; name: string }> };
};

export type CustomerBulkPrepareMutationVariables = Exact<{
  selectionId: string;
  changes: Array<Types.CustomerBulkChangeInput> | Types.CustomerBulkChangeInput;
}>;

export type CustomerBulkPrepareMutation = {
  customerBulkPrepare: {
    __typename: 'CustomerBulkPayload';
    customerBulk: {
      __typename: 'CustomerBulk';
      id: string;
      status: Types.CustomerBulkStatus;
      customers: number;
      done: number;
      total: number;
      failure: string | null;
      createdAt: string;
      undoableUntil: string | null;
      changes: Array<{
        __typename: 'CustomerBulkChange';
        field: string;
        operation: Types.BulkOperation;
        values: Array<string>;
      }>;
      counts: {
        __typename: 'CustomerBulkCounts';
        changed: number;
        unchanged: number;
        skipped: number;
        written: number;
        undone: number;
        partlyUndone: number;
        kept: number;
        notUndone: number;
      };
    } | null;
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string; path: Array<string> }
    >;
  };
};

export type CustomerBulkStartMutationVariables = Exact<{
  id: string;
}>;

export type CustomerBulkStartMutation = {
  customerBulkStart: {
    __typename: 'CustomerBulkPayload';
    customerBulk: {
      __typename: 'CustomerBulk';
      id: string;
      status: Types.CustomerBulkStatus;
      customers: number;
      done: number;
      total: number;
      failure: string | null;
      createdAt: string;
      undoableUntil: string | null;
      changes: Array<{
        __typename: 'CustomerBulkChange';
        field: string;
        operation: Types.BulkOperation;
        values: Array<string>;
      }>;
      counts: {
        __typename: 'CustomerBulkCounts';
        changed: number;
        unchanged: number;
        skipped: number;
        written: number;
        undone: number;
        partlyUndone: number;
        kept: number;
        notUndone: number;
      };
    } | null;
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string }
    >;
  };
};

export type CustomerBulkCancelMutationVariables = Exact<{
  id: string;
}>;

export type CustomerBulkCancelMutation = {
  customerBulkCancel: {
    __typename: 'CustomerBulkPayload';
    customerBulk: {
      __typename: 'CustomerBulk';
      id: string;
      status: Types.CustomerBulkStatus;
      customers: number;
      done: number;
      total: number;
      failure: string | null;
      createdAt: string;
      undoableUntil: string | null;
      changes: Array<{
        __typename: 'CustomerBulkChange';
        field: string;
        operation: Types.BulkOperation;
        values: Array<string>;
      }>;
      counts: {
        __typename: 'CustomerBulkCounts';
        changed: number;
        unchanged: number;
        skipped: number;
        written: number;
        undone: number;
        partlyUndone: number;
        kept: number;
        notUndone: number;
      };
    } | null;
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string }
    >;
  };
};

export type CustomerBulkUndoMutationVariables = Exact<{
  id: string;
}>;

export type CustomerBulkUndoMutation = {
  customerBulkUndo: {
    __typename: 'CustomerBulkPayload';
    customerBulk: {
      __typename: 'CustomerBulk';
      id: string;
      status: Types.CustomerBulkStatus;
      customers: number;
      done: number;
      total: number;
      failure: string | null;
      createdAt: string;
      undoableUntil: string | null;
      changes: Array<{
        __typename: 'CustomerBulkChange';
        field: string;
        operation: Types.BulkOperation;
        values: Array<string>;
      }>;
      counts: {
        __typename: 'CustomerBulkCounts';
        changed: number;
        unchanged: number;
        skipped: number;
        written: number;
        undone: number;
        partlyUndone: number;
        kept: number;
        notUndone: number;
      };
    } | null;
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string }
    >;
  };
};

export const Bulk_ChangeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Bulk_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerBulk' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'customers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'done' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoableUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'values' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'written' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partlyUndone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notUndone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Bulk_ChangeFragment, unknown>;
export const CustomerBulkDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerBulk' },
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
            name: { kind: 'Name', value: 'customerBulk' },
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
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'Bulk_change' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Bulk_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerBulk' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'customers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'done' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoableUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'values' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'written' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partlyUndone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notUndone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerBulkQuery, CustomerBulkQueryVariables>;
export const CustomerBulkRowsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerBulkRows' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'outcome' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerBulkOutcome' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'undone' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerBulkUndone' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerBulk' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rows' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'outcome' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'outcome' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'undone' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'undone' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'rowNumber' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'customerId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'undone' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'keptFields' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'reasons' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                        },
                      },
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
} as unknown as DocumentNode<CustomerBulkRowsQuery, CustomerBulkRowsQueryVariables>;
export const CustomerBulksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerBulks' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerBulks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'Bulk_change' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Bulk_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerBulk' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'customers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'done' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoableUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'values' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'written' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partlyUndone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notUndone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerBulksQuery, CustomerBulksQueryVariables>;
export const CustomerBulkFieldsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerBulkFields' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerBulkFields' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lock' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerBulkFieldsQuery, CustomerBulkFieldsQueryVariables>;
export const BulkChoicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BulkChoices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'tags' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'subgroups' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'letters' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'users' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tags' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'status' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'eq' },
                      value: { kind: 'EnumValue', value: 'ACTIVE' },
                    },
                  ],
                },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'tags' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subgroups' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'status' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'eq' },
                      value: { kind: 'EnumValue', value: 'ACTIVE' },
                    },
                  ],
                },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'subgroups' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'discountLetters' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'status' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'eq' },
                      value: { kind: 'EnumValue', value: 'ACTIVE' },
                    },
                  ],
                },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'letters' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'users' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'users' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
} as unknown as DocumentNode<BulkChoicesQuery, BulkChoicesQueryVariables>;
export const CustomerBulkPrepareDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerBulkPrepare' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'selectionId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'changes' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerBulkChangeInput' } },
              },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerBulkPrepare' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'selectionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'selectionId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'changes' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'changes' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customerBulk' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Bulk_change' },
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
      name: { kind: 'Name', value: 'Bulk_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerBulk' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'customers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'done' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoableUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'values' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'written' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partlyUndone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notUndone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerBulkPrepareMutation, CustomerBulkPrepareMutationVariables>;
export const CustomerBulkStartDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerBulkStart' },
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
            name: { kind: 'Name', value: 'customerBulkStart' },
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
                  name: { kind: 'Name', value: 'customerBulk' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Bulk_change' },
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
      name: { kind: 'Name', value: 'Bulk_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerBulk' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'customers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'done' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoableUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'values' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'written' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partlyUndone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notUndone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerBulkStartMutation, CustomerBulkStartMutationVariables>;
export const CustomerBulkCancelDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerBulkCancel' },
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
            name: { kind: 'Name', value: 'customerBulkCancel' },
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
                  name: { kind: 'Name', value: 'customerBulk' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Bulk_change' },
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
      name: { kind: 'Name', value: 'Bulk_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerBulk' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'customers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'done' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoableUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'values' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'written' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partlyUndone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notUndone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerBulkCancelMutation, CustomerBulkCancelMutationVariables>;
export const CustomerBulkUndoDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerBulkUndo' },
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
            name: { kind: 'Name', value: 'customerBulkUndo' },
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
                  name: { kind: 'Name', value: 'customerBulk' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Bulk_change' },
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
      name: { kind: 'Name', value: 'Bulk_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerBulk' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'customers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'done' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoableUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'values' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'written' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partlyUndone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notUndone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerBulkUndoMutation, CustomerBulkUndoMutationVariables>;
