// Made by "pnpm codegen" from the schema: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CustomFieldsQueryVariables = Exact<{ [key: string]: never }>;

export type CustomFieldsQuery = {
  customFields: Array<{
    __typename: 'CustomField';
    id: string;
    key: string;
    type: Types.CustomFieldType;
    suggestions: Array<string>;
    required: boolean;
    unique: boolean;
    showInList: boolean;
    searchable: boolean;
    hiddenFromCustomers: boolean;
    subgroups: Array<string>;
    deleted: boolean;
    title: { __typename: 'LocalText'; sv: string; en: string };
    help: { __typename: 'LocalText'; sv: string; en: string } | null;
    options: Array<{ __typename: 'CustomFieldOption'; key: string; sv: string; en: string }>;
  }>;
  viewer: {
    __typename: 'Viewer';
    group: { __typename: 'Group'; id: string; usesSubgroups: boolean };
    customerFields: Array<{ __typename: 'FieldAccess'; field: string; shown: boolean }>;
  } | null;
};

export type CustomField_DefinitionFragment = {
  __typename: 'CustomField';
  id: string;
  key: string;
  type: Types.CustomFieldType;
  suggestions: Array<string>;
  required: boolean;
  unique: boolean;
  showInList: boolean;
  searchable: boolean;
  hiddenFromCustomers: boolean;
  subgroups: Array<string>;
  deleted: boolean;
  title: { __typename: 'LocalText'; sv: string; en: string };
  help: { __typename: 'LocalText'; sv: string; en: string } | null;
  options: Array<{ __typename: 'CustomFieldOption'; key: string; sv: string; en: string }>;
} & { ' $fragmentName'?: 'CustomField_DefinitionFragment' };

export const CustomField_DefinitionFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomField_definition' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomField' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'title' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sv' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'help' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sv' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'suggestions' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sv' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'required' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unique' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showInList' } },
          { kind: 'Field', name: { kind: 'Name', value: 'searchable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hiddenFromCustomers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subgroups' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deleted' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomField_DefinitionFragment, unknown>;
export const CustomFieldsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomFields' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customFields' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CustomField_definition' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'group' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'usesSubgroups' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customerFields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
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
      name: { kind: 'Name', value: 'CustomField_definition' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomField' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'title' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sv' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'help' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sv' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'suggestions' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sv' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'required' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unique' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showInList' } },
          { kind: 'Field', name: { kind: 'Name', value: 'searchable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hiddenFromCustomers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subgroups' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deleted' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomFieldsQuery, CustomFieldsQueryVariables>;
