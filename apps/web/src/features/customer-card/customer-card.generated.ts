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
    showCustomerCommentOnOrder: boolean;
    saveRequester: boolean;
    useVatPerArticleRow: boolean;
    defaultVat: number;
    showServiceArticles: boolean;
    showWorkOrderArticles: boolean;
    useTaxReductions: boolean;
    messageLogMonths: number;
    requireRevealReason: boolean;
    retentionMonths: number;
  };
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
};

export type SeenCardQueryVariables = Exact<{
  id: string;
  seenBy: Types.SeenByInput;
}>;

export type SeenCardQuery = {
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
};

export type SeenCardUserQueryVariables = Exact<{
  userId: string;
}>;

export type SeenCardUserQuery = {
  userAccess: {
    __typename: 'UserAccess';
    permissions: Array<string>;
    closedFields: Array<string>;
    user: { __typename: 'User'; id: string; name: string };
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
    showCustomerCommentOnOrder: boolean;
    saveRequester: boolean;
    useVatPerArticleRow: boolean;
    defaultVat: number;
    showServiceArticles: boolean;
    showWorkOrderArticles: boolean;
    useTaxReductions: boolean;
    messageLogMonths: number;
    requireRevealReason: boolean;
    retentionMonths: number;
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
    showCustomerCommentOnOrder: boolean;
    saveRequester: boolean;
    useVatPerArticleRow: boolean;
    defaultVat: number;
    showServiceArticles: boolean;
    showWorkOrderArticles: boolean;
    useTaxReductions: boolean;
    messageLogMonths: number;
    requireRevealReason: boolean;
    retentionMonths: number;
  };
  viewer: {
    __typename: 'Viewer';
    user: {
      __typename: 'User';
      id: string;
      defaultSubgroup: { __typename: 'Subgroup'; id: string; name: string; status: Types.EntryStatus } | null;
    } | null;
  } | null;
};

export type CustomerByNumberQueryVariables = Exact<{
  number: string;
}>;

export type CustomerByNumberQuery = { customer: { __typename: 'Customer'; id: string; number: string | null } | null };

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
  showCustomerCommentOnOrder: boolean;
  saveRequester: boolean;
  useVatPerArticleRow: boolean;
  defaultVat: number;
  showServiceArticles: boolean;
  showWorkOrderArticles: boolean;
  useTaxReductions: boolean;
  messageLogMonths: number;
  requireRevealReason: boolean;
  retentionMonths: number;
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
  discountLetters: Array<{ __typename: 'DiscountLetter'; id: string; name: string; status: Types.EntryStatus }> | null;
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
} & { ' $fragmentName'?: 'CustomerCard_CustomerFragment' };

export type Tag_ChipFragment = {
  __typename: 'Tag';
  id: string;
  name: string;
  colour: Types.TagColour;
  status: Types.EntryStatus;
} & { ' $fragmentName'?: 'Tag_ChipFragment' };

export type CustomerCard_ArticleFragment = {
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
} & { ' $fragmentName'?: 'CustomerCard_ArticleFragment' };

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
          { kind: 'Field', name: { kind: 'Name', value: 'showCustomerCommentOnOrder' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saveRequester' } },
          { kind: 'Field', name: { kind: 'Name', value: 'useVatPerArticleRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultVat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showServiceArticles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showWorkOrderArticles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'useTaxReductions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'messageLogMonths' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requireRevealReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retentionMonths' } },
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
export const CustomerCard_ArticleFragmentDoc = {
  kind: 'Document',
  definitions: [
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
  ],
} as unknown as DocumentNode<CustomerCard_ArticleFragment, unknown>;
export const Tag_ChipFragmentDoc = {
  kind: 'Document',
  definitions: [
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
  ],
} as unknown as DocumentNode<Tag_ChipFragment, unknown>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'showCustomerCommentOnOrder' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saveRequester' } },
          { kind: 'Field', name: { kind: 'Name', value: 'useVatPerArticleRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultVat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showServiceArticles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showWorkOrderArticles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'useTaxReductions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'messageLogMonths' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requireRevealReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retentionMonths' } },
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
} as unknown as DocumentNode<CustomerCardQuery, CustomerCardQueryVariables>;
export const SeenCardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SeenCard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'seenBy' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SeenByInput' } } },
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
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'seenBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'seenBy' } },
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
  ],
} as unknown as DocumentNode<SeenCardQuery, SeenCardQueryVariables>;
export const SeenCardUserDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SeenCardUser' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userAccess' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'userId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
              },
            ],
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
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closedFields' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'showCustomerCommentOnOrder' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saveRequester' } },
          { kind: 'Field', name: { kind: 'Name', value: 'useVatPerArticleRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultVat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showServiceArticles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showWorkOrderArticles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'useTaxReductions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'messageLogMonths' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requireRevealReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retentionMonths' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SeenCardUserQuery, SeenCardUserQueryVariables>;
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'defaultSubgroup' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'showCustomerCommentOnOrder' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saveRequester' } },
          { kind: 'Field', name: { kind: 'Name', value: 'useVatPerArticleRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultVat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showServiceArticles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'showWorkOrderArticles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'useTaxReductions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'messageLogMonths' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requireRevealReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retentionMonths' } },
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
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerByNumberQuery, CustomerByNumberQueryVariables>;
