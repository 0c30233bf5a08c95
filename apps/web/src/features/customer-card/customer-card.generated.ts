// Made by "pnpm codegen" from the schema: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CustomerCardQueryVariables = Exact<{
  id: string;
}>;

export type CustomerCardQuery = {
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
    orderNumber: string | null;
    costCentre: string | null;
    comments: string | null;
    facilitiesDisabled: boolean | null;
    facilityRequired: boolean | null;
    costCentreRequired: boolean | null;
    alwaysInvoice: boolean | null;
    vatType: Types.VatType | null;
    vatPercent: number | null;
    status: Types.CustomerStatus | null;
    inactivatedAt: string | null;
    deletedAt: string | null;
    createdAt: string | null;
    updatedAt: string | null;
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
    assignees: Array<{
      __typename: 'Assignee';
      assignedAt: string;
      user: { __typename: 'User'; id: string; name: string; email: string | null };
    }> | null;
    viewerCan: {
      __typename: 'CustomerActions';
      update: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
      inactivate: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
      activate: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
      delete: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
      restore: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
      assign: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
      changeNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
      revealPersonalNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
    };
  } | null;
  customerSettings: {
    __typename: 'CustomerSettings';
    numberMinLength: number;
    numberMaxLength: number;
    autoGenerateNextNumber: boolean;
    includeNumberInDisplayName: boolean;
    showFacilityNameInsteadOfCustomer: boolean;
    showCostCentre: boolean;
    showOrderNumber: boolean;
    requireOrderNumber: boolean;
    requireCostCentre: boolean;
    showLanguage: boolean;
    showVatType: boolean;
    privateAsDefaultType: boolean;
    showServiceArticles: boolean;
    showWorkOrderArticles: boolean;
  };
};

export type CustomerSettingsForCardQueryVariables = Exact<{ [key: string]: never }>;

export type CustomerSettingsForCardQuery = {
  customerSettings: {
    __typename: 'CustomerSettings';
    numberMinLength: number;
    numberMaxLength: number;
    autoGenerateNextNumber: boolean;
    includeNumberInDisplayName: boolean;
    showFacilityNameInsteadOfCustomer: boolean;
    showCostCentre: boolean;
    showOrderNumber: boolean;
    requireOrderNumber: boolean;
    requireCostCentre: boolean;
    showLanguage: boolean;
    showVatType: boolean;
    privateAsDefaultType: boolean;
    showServiceArticles: boolean;
    showWorkOrderArticles: boolean;
  };
};

export type CustomerByNumberQueryVariables = Exact<{
  number: string;
}>;

export type CustomerByNumberQuery = { customer: { __typename: 'Customer'; id: string } | null };

export type CustomerCard_SettingsFragment = {
  __typename: 'CustomerSettings';
  numberMinLength: number;
  numberMaxLength: number;
  autoGenerateNextNumber: boolean;
  includeNumberInDisplayName: boolean;
  showFacilityNameInsteadOfCustomer: boolean;
  showCostCentre: boolean;
  showOrderNumber: boolean;
  requireOrderNumber: boolean;
  requireCostCentre: boolean;
  showLanguage: boolean;
  showVatType: boolean;
  privateAsDefaultType: boolean;
  showServiceArticles: boolean;
  showWorkOrderArticles: boolean;
} & { ' $fragmentName'?: 'CustomerCard_SettingsFragment' };

export type CustomerCard_CustomerFragment = {
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
  orderNumber: string | null;
  costCentre: string | null;
  comments: string | null;
  facilitiesDisabled: boolean | null;
  facilityRequired: boolean | null;
  costCentreRequired: boolean | null;
  alwaysInvoice: boolean | null;
  vatType: Types.VatType | null;
  vatPercent: number | null;
  status: Types.CustomerStatus | null;
  inactivatedAt: string | null;
  deletedAt: string | null;
  createdAt: string | null;
  updatedAt: string | null;
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
  assignees: Array<{
    __typename: 'Assignee';
    assignedAt: string;
    user: { __typename: 'User'; id: string; name: string; email: string | null };
  }> | null;
  viewerCan: {
    __typename: 'CustomerActions';
    update: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
    inactivate: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
    activate: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
    delete: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
    restore: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
    assign: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
    changeNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
    revealPersonalNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
  };
} & { ' $fragmentName'?: 'CustomerCard_CustomerFragment' };

export type CustomerCard_AddressFragment = {
  __typename: 'Address';
  row1: string | null;
  row2: string | null;
  postalCode: string | null;
  city: string | null;
  province: string | null;
  country: string | null;
} & { ' $fragmentName'?: 'CustomerCard_AddressFragment' };

export type CustomerCard_CanFragment = {
  __typename: 'CustomerActions';
  update: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
  inactivate: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
  activate: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
  delete: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
  restore: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
  assign: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
  changeNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
  revealPersonalNumber: { __typename: 'ActionAccess'; allowed: boolean; reason: Types.LockReason | null };
} & { ' $fragmentName'?: 'CustomerCard_CanFragment' };

export const CustomerCard_SettingsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerCard_settings' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerSettings' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'numberMinLength' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberMaxLength' } },
          { kind: 'Field', name: { kind: 'Name', value: 'autoGenerateNextNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'includeNumberInDisplayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showFacilityNameInsteadOfCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showCostCentre' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showOrderNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requireOrderNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requireCostCentre' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showLanguage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showVatType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privateAsDefaultType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showServiceArticles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showWorkOrderArticles' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerCard_SettingsFragment, unknown>;
export const CustomerCard_AddressFragmentDoc = {
  kind: 'Document',
  definitions: [
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
  ],
} as unknown as DocumentNode<CustomerCard_AddressFragment, unknown>;
export const CustomerCard_CanFragmentDoc = {
  kind: 'Document',
  definitions: [
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerCard_CanFragment, unknown>;
export const CustomerCard_CustomerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerCard_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'orderNumber' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'facilitiesDisabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facilityRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'costCentreRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'alwaysInvoice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerCard_CustomerFragment, unknown>;
export const CustomerCardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerCard' },
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
            name: { kind: 'Name', value: 'customer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'by' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'id' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
                    },
                  ],
                },
              },
            ],
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
            name: { kind: 'Name', value: 'customerSettings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CustomerCard_settings' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'orderNumber' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'facilitiesDisabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facilityRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'costCentreRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'alwaysInvoice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
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
      name: { kind: 'Name', value: 'CustomerCard_settings' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerSettings' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'numberMinLength' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberMaxLength' } },
          { kind: 'Field', name: { kind: 'Name', value: 'autoGenerateNextNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'includeNumberInDisplayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showFacilityNameInsteadOfCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showCostCentre' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showOrderNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requireOrderNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requireCostCentre' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showLanguage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showVatType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privateAsDefaultType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showServiceArticles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showWorkOrderArticles' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerCardQuery, CustomerCardQueryVariables>;
export const CustomerSettingsForCardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerSettingsForCard' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerSettings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CustomerCard_settings' },
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
      name: { kind: 'Name', value: 'CustomerCard_settings' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerSettings' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'numberMinLength' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberMaxLength' } },
          { kind: 'Field', name: { kind: 'Name', value: 'autoGenerateNextNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'includeNumberInDisplayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showFacilityNameInsteadOfCustomer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showCostCentre' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showOrderNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requireOrderNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requireCostCentre' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showLanguage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showVatType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privateAsDefaultType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showServiceArticles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showWorkOrderArticles' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerSettingsForCardQuery, CustomerSettingsForCardQueryVariables>;
export const CustomerByNumberDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerByNumber' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'by' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'number' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerByNumberQuery, CustomerByNumberQueryVariables>;
