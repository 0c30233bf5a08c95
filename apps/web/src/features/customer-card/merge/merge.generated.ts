// Made by "pnpm codegen" from the schema: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CustomerMergePreviewQueryVariables = Exact<{
  survivorId: string;
  absorbedId: string;
}>;

export type CustomerMergePreviewQuery = {
  customerMergePreview: {
    __typename: 'CustomerMergePreview';
    survivor: {
      __typename: 'Customer';
      id: string;
      version: number;
      number: string | null;
      name: string | null;
      organisationNumber: string | null;
      city: string | null;
      status: Types.CustomerStatus | null;
    } | null;
    absorbed: {
      __typename: 'Customer';
      id: string;
      version: number;
      number: string | null;
      name: string | null;
      organisationNumber: string | null;
      city: string | null;
      status: Types.CustomerStatus | null;
    } | null;
    choices: Array<{
      __typename: 'CustomerMergeChoice';
      field: string;
      suggested: Types.CustomerMergeSide;
      sides: Array<Types.CustomerMergeSide>;
      differences: Array<{
        __typename: 'CustomerMergeDifference';
        field: string;
        part: string | null;
        survivor: unknown;
        absorbed: unknown;
      }>;
    }>;
    moves: Array<{ __typename: 'CustomerMergeMove'; kind: Types.CustomerMergeMoveKind; moved: number; stays: number }>;
    blocks: Array<{ __typename: 'CustomerMergeBlock'; reason: Types.CustomerMergeBlockReason; message: string }>;
  } | null;
};

export type CustomerMergeCandidatesQueryVariables = Exact<{
  search: string;
}>;

export type CustomerMergeCandidatesQuery = {
  customers: {
    __typename: 'CustomerConnection';
    nodes: Array<{
      __typename: 'Customer';
      id: string;
      version: number;
      number: string | null;
      name: string | null;
      organisationNumber: string | null;
      city: string | null;
      status: Types.CustomerStatus | null;
    }>;
  };
};

export type CustomerMergesQueryVariables = Exact<{
  survivorId: string;
}>;

export type CustomerMergesQuery = {
  customerMerges: Array<{
    __typename: 'CustomerMerge';
    id: string;
    absorbedId: string;
    absorbedNumber: string;
    mergedAt: string;
    mergedBy: string;
    undoableUntil: string;
    undoneAt: string | null;
    canUndo: boolean;
  }>;
};

export type CustomerMergeMutationVariables = Exact<{
  survivorId: string;
  absorbedId: string;
  choices?: Array<Types.CustomerMergeChoiceInput> | Types.CustomerMergeChoiceInput | null | undefined;
  expectedVersion?: number | null | undefined;
  expectedAbsorbedVersion?: number | null | undefined;
}>;

export type CustomerMergeMutation = {
  customerMerge: {
    __typename: 'CustomerMergePayload';
    customer: {
      __typename: 'Customer';
      id: string;
      version: number;
      type: Types.CustomerType | null;
      number: string | null;
      name: string | null;
      displayName: string | null;
      organisationNumber: string | null;
      personalNumber: string | null;
      phone: string | null;
      email: string | null;
      language: Types.CustomerLanguage | null;
      costCentre: string | null;
      comments: string | null;
      propertyDesignation: string | null;
      apartmentNumber: string | null;
      associationNumber: string | null;
      vatType: Types.VatType | null;
      vatPercent: number | null;
      status: Types.CustomerStatus | null;
      protectedIdentity: boolean | null;
      inactivatedAt: string | null;
      deletedAt: string | null;
      createdAt: string | null;
      updatedAt: string | null;
      orderNumber: string | null;
      facilitiesDisabled: boolean | null;
      facilityRequired: boolean | null;
      costCentreRequired: boolean | null;
      alwaysInvoice: boolean | null;
      addresses: {
        __typename: 'CustomerAddresses';
        invoice: {
          __typename: 'Address';
          row1: string | null;
          row2: string | null;
          postalCode: string | null;
          city: string | null;
          province: string | null;
          country: string | null;
        } | null;
        visiting: {
          __typename: 'Address';
          row1: string | null;
          row2: string | null;
          postalCode: string | null;
          city: string | null;
          province: string | null;
          country: string | null;
        } | null;
        mail: {
          __typename: 'Address';
          row1: string | null;
          row2: string | null;
          postalCode: string | null;
          city: string | null;
          province: string | null;
          country: string | null;
        } | null;
      } | null;
      contactPersons: Array<{
        __typename: 'ContactPerson';
        id: string;
        name: string;
        role: string | null;
        phone: string | null;
        email: string | null;
        sendServiceProtocol: boolean;
        sendWorkOrder: boolean;
        isMain: boolean;
      }> | null;
      coApplicants: Array<{
        __typename: 'CoApplicant';
        id: string;
        name: string;
        personalNumber: string;
        sharePercent: number | null;
      }> | null;
      serviceArticles: Array<{
        __typename: 'CustomerArticle';
        id: string;
        quantity: number;
        price: number | null;
        discount: number | null;
        note: string | null;
        article: {
          __typename: 'ArticleSummary';
          id: string;
          number: string;
          name: string;
          unit: string | null;
          price: number | null;
          timeArticle: boolean;
          status: Types.EntryStatus;
        };
      }> | null;
      workOrderArticles: Array<{
        __typename: 'CustomerArticle';
        id: string;
        quantity: number;
        price: number | null;
        discount: number | null;
        note: string | null;
        article: {
          __typename: 'ArticleSummary';
          id: string;
          number: string;
          name: string;
          unit: string | null;
          price: number | null;
          timeArticle: boolean;
          status: Types.EntryStatus;
        };
      }> | null;
      assignees: Array<{
        __typename: 'Assignee';
        assignedAt: string;
        user: { __typename: 'User'; id: string; name: string; email: string | null };
      }> | null;
      tags: Array<{
        __typename: 'Tag';
        id: string;
        name: string;
        colour: Types.TagColour;
        status: Types.EntryStatus;
      }> | null;
      subgroups: Array<{ __typename: 'Subgroup'; id: string; name: string; status: Types.EntryStatus }> | null;
      discountLetters: Array<{
        __typename: 'DiscountLetter';
        id: string;
        name: string;
        status: Types.EntryStatus;
      }> | null;
      customFields: Array<{
        __typename: 'CustomFieldValue';
        key: string;
        type: Types.CustomFieldType;
        text: string | null;
        number: number | null;
        date: string | null;
        flag: boolean | null;
        choices: Array<string> | null;
      }>;
      viewerCan: {
        __typename: 'CustomerActions';
        update: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        inactivate: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        activate: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        delete: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        restore: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        merge: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        assign: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        changeNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        revealPersonalNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        revealCoApplicantNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        uploadDocuments: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        changeDocuments: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        inviteCustomerUsers: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        changeCustomerUsers: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        removeCustomerUsers: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        protect: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        unprotect: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        extractPersonalData: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        hold: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        erasePersonalData: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
      };
    } | null;
    merge: {
      __typename: 'CustomerMerge';
      id: string;
      absorbedId: string;
      absorbedNumber: string;
      mergedAt: string;
      mergedBy: string;
      undoableUntil: string;
      undoneAt: string | null;
      canUndo: boolean;
    } | null;
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'MergeBlockedError'; code: Types.UserErrorCode; message: string; path: Array<string> }
    >;
  };
};

export type CustomerMergeUndoMutationVariables = Exact<{
  id: string;
}>;

export type CustomerMergeUndoMutation = {
  customerMergeUndo: {
    __typename: 'CustomerMergeUndoPayload';
    restoredId: string | null;
    customer: {
      __typename: 'Customer';
      id: string;
      version: number;
      type: Types.CustomerType | null;
      number: string | null;
      name: string | null;
      displayName: string | null;
      organisationNumber: string | null;
      personalNumber: string | null;
      phone: string | null;
      email: string | null;
      language: Types.CustomerLanguage | null;
      costCentre: string | null;
      comments: string | null;
      propertyDesignation: string | null;
      apartmentNumber: string | null;
      associationNumber: string | null;
      vatType: Types.VatType | null;
      vatPercent: number | null;
      status: Types.CustomerStatus | null;
      protectedIdentity: boolean | null;
      inactivatedAt: string | null;
      deletedAt: string | null;
      createdAt: string | null;
      updatedAt: string | null;
      orderNumber: string | null;
      facilitiesDisabled: boolean | null;
      facilityRequired: boolean | null;
      costCentreRequired: boolean | null;
      alwaysInvoice: boolean | null;
      addresses: {
        __typename: 'CustomerAddresses';
        invoice: {
          __typename: 'Address';
          row1: string | null;
          row2: string | null;
          postalCode: string | null;
          city: string | null;
          province: string | null;
          country: string | null;
        } | null;
        visiting: {
          __typename: 'Address';
          row1: string | null;
          row2: string | null;
          postalCode: string | null;
          city: string | null;
          province: string | null;
          country: string | null;
        } | null;
        mail: {
          __typename: 'Address';
          row1: string | null;
          row2: string | null;
          postalCode: string | null;
          city: string | null;
          province: string | null;
          country: string | null;
        } | null;
      } | null;
      contactPersons: Array<{
        __typename: 'ContactPerson';
        id: string;
        name: string;
        role: string | null;
        phone: string | null;
        email: string | null;
        sendServiceProtocol: boolean;
        sendWorkOrder: boolean;
        isMain: boolean;
      }> | null;
      coApplicants: Array<{
        __typename: 'CoApplicant';
        id: string;
        name: string;
        personalNumber: string;
        sharePercent: number | null;
      }> | null;
      serviceArticles: Array<{
        __typename: 'CustomerArticle';
        id: string;
        quantity: number;
        price: number | null;
        discount: number | null;
        note: string | null;
        article: {
          __typename: 'ArticleSummary';
          id: string;
          number: string;
          name: string;
          unit: string | null;
          price: number | null;
          timeArticle: boolean;
          status: Types.EntryStatus;
        };
      }> | null;
      workOrderArticles: Array<{
        __typename: 'CustomerArticle';
        id: string;
        quantity: number;
        price: number | null;
        discount: number | null;
        note: string | null;
        article: {
          __typename: 'ArticleSummary';
          id: string;
          number: string;
          name: string;
          unit: string | null;
          price: number | null;
          timeArticle: boolean;
          status: Types.EntryStatus;
        };
      }> | null;
      assignees: Array<{
        __typename: 'Assignee';
        assignedAt: string;
        user: { __typename: 'User'; id: string; name: string; email: string | null };
      }> | null;
      tags: Array<{
        __typename: 'Tag';
        id: string;
        name: string;
        colour: Types.TagColour;
        status: Types.EntryStatus;
      }> | null;
      subgroups: Array<{ __typename: 'Subgroup'; id: string; name: string; status: Types.EntryStatus }> | null;
      discountLetters: Array<{
        __typename: 'DiscountLetter';
        id: string;
        name: string;
        status: Types.EntryStatus;
      }> | null;
      customFields: Array<{
        __typename: 'CustomFieldValue';
        key: string;
        type: Types.CustomFieldType;
        text: string | null;
        number: number | null;
        date: string | null;
        flag: boolean | null;
        choices: Array<string> | null;
      }>;
      viewerCan: {
        __typename: 'CustomerActions';
        update: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        inactivate: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        activate: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        delete: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        restore: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        merge: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        assign: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        changeNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        revealPersonalNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        revealCoApplicantNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        uploadDocuments: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        changeDocuments: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        inviteCustomerUsers: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        changeCustomerUsers: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        removeCustomerUsers: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        protect: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        unprotect: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        extractPersonalData: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        hold: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
        erasePersonalData: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
      };
    } | null;
    kept: Array<{ __typename: 'CustomerMergeKept'; field: string; name: string | null }>;
    userErrors: Array<
      | { __typename: 'InputError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'FieldAccessDeniedError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'DuplicateCustomerError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'VersionConflictError'; code: Types.UserErrorCode; message: string; path: Array<string> }
      | { __typename: 'MergeBlockedError'; code: Types.UserErrorCode; message: string; path: Array<string> }
    >;
  };
};

export type Merge_CustomerFragment = {
  __typename: 'Customer';
  id: string;
  version: number;
  number: string | null;
  name: string | null;
  organisationNumber: string | null;
  city: string | null;
  status: Types.CustomerStatus | null;
} & { ' $fragmentName'?: 'Merge_CustomerFragment' };

export type Merge_DoneFragment = {
  __typename: 'CustomerMerge';
  id: string;
  absorbedId: string;
  absorbedNumber: string;
  mergedAt: string;
  mergedBy: string;
  undoableUntil: string;
  undoneAt: string | null;
  canUndo: boolean;
} & { ' $fragmentName'?: 'Merge_DoneFragment' };

export const Merge_CustomerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Merge_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'organisationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Merge_CustomerFragment, unknown>;
export const Merge_DoneFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Merge_done' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerMerge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absorbedId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absorbedNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoableUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canUndo' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Merge_DoneFragment, unknown>;
export const CustomerMergePreviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerMergePreview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'survivorId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'absorbedId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerMergePreview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'survivorId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'survivorId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'absorbedId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'absorbedId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'survivor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Merge_customer' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'absorbed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Merge_customer' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'choices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'differences' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'part' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'survivor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'absorbed' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'suggested' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sides' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'moves' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'moved' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'stays' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'blocks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
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
      name: { kind: 'Name', value: 'Merge_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'organisationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerMergePreviewQuery, CustomerMergePreviewQueryVariables>;
export const CustomerMergeCandidatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerMergeCandidates' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customers' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '10' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'status' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'in' },
                            value: {
                              kind: 'ListValue',
                              values: [
                                { kind: 'EnumValue', value: 'ACTIVE' },
                                { kind: 'EnumValue', value: 'INACTIVE' },
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
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Merge_customer' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Merge_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'organisationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerMergeCandidatesQuery, CustomerMergeCandidatesQueryVariables>;
export const CustomerMergesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerMerges' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'survivorId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerMerges' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'survivorId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'survivorId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'Merge_done' },
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
      name: { kind: 'Name', value: 'Merge_done' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerMerge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absorbedId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absorbedNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoableUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canUndo' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerMergesQuery, CustomerMergesQueryVariables>;
export const CustomerMergeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerMerge' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'survivorId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'absorbedId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'choices' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerMergeChoiceInput' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'expectedVersion' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'expectedAbsorbedVersion' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerMerge' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'survivorId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'survivorId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'absorbedId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'absorbedId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'choices' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'choices' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'expectedVersion' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'expectedVersion' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'expectedAbsorbedVersion' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'expectedAbsorbedVersion' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerCard_customer' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'merge' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Merge_done' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerWrite_error' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlainFields_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facilitiesDisabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facilityRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'costCentreRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'alwaysInvoice' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerCard_address' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Address' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'row1' } },
          { kind: 'Field', name: { kind: 'Name', value: 'row2' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'province' } },
          { kind: 'Field', name: { kind: 'Name', value: 'country' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerCard_article' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerArticle' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'article' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'price' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeArticle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'price' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Tag_chip' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tag' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerCard_can' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerActions' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'update' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inactivate' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activate' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'delete' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'restore' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'merge' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeNumber' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revealPersonalNumber' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revealCoApplicantNumber' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'uploadDocuments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeDocuments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inviteCustomerUsers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeCustomerUsers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeCustomerUsers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'protect' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unprotect' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'extractPersonalData' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'erasePersonalData' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerCard_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'PlainFields_customer' },
            directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'organisationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personalNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'costCentre' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comments' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addresses' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invoice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerCard_address' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'visiting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerCard_address' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mail' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerCard_address' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contactPersons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sendServiceProtocol' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sendWorkOrder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isMain' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'propertyDesignation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apartmentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'associationNumber' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coApplicants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personalNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharePercent' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceArticles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CustomerCard_article' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workOrderArticles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CustomerCard_article' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'vatType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'protectedIdentity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inactivatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deletedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignees' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'assignedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'Tag_chip' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subgroups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'discountLetters' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customFields' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flag' } },
                { kind: 'Field', name: { kind: 'Name', value: 'choices' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewerCan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CustomerCard_can' },
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
      name: { kind: 'Name', value: 'Merge_done' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerMerge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absorbedId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'absorbedNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoableUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canUndo' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerWrite_error' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UserError' } },
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
} as unknown as DocumentNode<CustomerMergeMutation, CustomerMergeMutationVariables>;
export const CustomerMergeUndoDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CustomerMergeUndo' },
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
            name: { kind: 'Name', value: 'customerMergeUndo' },
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
                  name: { kind: 'Name', value: 'customer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerCard_customer' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'restoredId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kept' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerWrite_error' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlainFields_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facilitiesDisabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facilityRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'costCentreRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'alwaysInvoice' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerCard_address' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Address' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'row1' } },
          { kind: 'Field', name: { kind: 'Name', value: 'row2' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'province' } },
          { kind: 'Field', name: { kind: 'Name', value: 'country' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerCard_article' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerArticle' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'article' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'price' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeArticle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'price' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Tag_chip' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tag' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerCard_can' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerActions' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'update' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inactivate' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activate' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'delete' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'restore' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'merge' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assign' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeNumber' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revealPersonalNumber' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revealCoApplicantNumber' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'uploadDocuments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeDocuments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inviteCustomerUsers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeCustomerUsers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeCustomerUsers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'protect' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unprotect' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'extractPersonalData' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hold' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'erasePersonalData' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerCard_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'PlainFields_customer' },
            directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'organisationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personalNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'costCentre' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comments' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addresses' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invoice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerCard_address' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'visiting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerCard_address' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mail' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerCard_address' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contactPersons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sendServiceProtocol' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sendWorkOrder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isMain' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'propertyDesignation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apartmentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'associationNumber' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coApplicants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personalNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharePercent' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceArticles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CustomerCard_article' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workOrderArticles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CustomerCard_article' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'vatType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'protectedIdentity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inactivatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deletedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignees' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'assignedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'Tag_chip' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subgroups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'discountLetters' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customFields' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flag' } },
                { kind: 'Field', name: { kind: 'Name', value: 'choices' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewerCan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CustomerCard_can' },
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
      name: { kind: 'Name', value: 'CustomerWrite_error' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UserError' } },
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
} as unknown as DocumentNode<CustomerMergeUndoMutation, CustomerMergeUndoMutationVariables>;
