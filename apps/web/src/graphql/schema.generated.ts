// Made by "pnpm codegen" from the schema: do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
};

export type Query = {
  __typename: 'Query';
  viewer: Maybe<Viewer>;
  node: Maybe<Node>;
  customer: Maybe<Customer>;
  customers: CustomerConnection;
  customerSettings: CustomerSettings;
  apiKeys: ApiKeyConnection;
  users: UserConnection;
  customerImport: Maybe<CustomerImport>;
  customerImports: CustomerImportConnection;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomerArgs = {
  by: CustomerLookupInput;
};


export type QueryCustomersArgs = {
  first: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  search: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CustomerFilter>;
  orderBy: InputMaybe<Array<CustomerOrder>>;
};


export type QueryApiKeysArgs = {
  first: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryUsersArgs = {
  first: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  search: InputMaybe<Scalars['String']['input']>;
};


export type QueryCustomerImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomerImportsArgs = {
  first: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename: 'Mutation';
  signIn: SignInPayload;
  signOut: SignOutPayload;
  administratorCreate: SignInPayload;
  viewerUpdate: ViewerPayload;
  customerCreate: CustomerPayload;
  customerUpdate: CustomerPayload;
  customerNumberChange: CustomerPayload;
  customerInactivate: CustomerPayload;
  customerActivate: CustomerPayload;
  customerDelete: CustomerDeletePayload;
  customerRestore: CustomerPayload;
  customerAssign: CustomerPayload;
  customerUnassign: CustomerPayload;
  customerPersonalNumberReveal: PersonalNumberRevealPayload;
  customerSettingsUpdate: CustomerSettingsPayload;
  apiKeyCreate: ApiKeyCreatePayload;
  apiKeyRevoke: ApiKeyPayload;
  customerImportPrepare: CustomerImportPayload;
  customerImportStart: CustomerImportPayload;
  customerImportCancel: CustomerImportPayload;
};


export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationSignOutArgs = {
  everywhere?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationAdministratorCreateArgs = {
  token: Scalars['String']['input'];
  groupName: Scalars['String']['input'];
  name: Scalars['String']['input'];
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationViewerUpdateArgs = {
  input: ViewerUpdateInput;
};


export type MutationCustomerCreateArgs = {
  input: CustomerCreateInput;
};


export type MutationCustomerUpdateArgs = {
  id: Scalars['ID']['input'];
  input: CustomerUpdateInput;
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
};


export type MutationCustomerNumberChangeArgs = {
  id: Scalars['ID']['input'];
  number: Scalars['String']['input'];
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
};


export type MutationCustomerInactivateArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
};


export type MutationCustomerActivateArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
};


export type MutationCustomerDeleteArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
};


export type MutationCustomerRestoreArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerAssignArgs = {
  id: Scalars['ID']['input'];
  userIds: Array<Scalars['ID']['input']>;
};


export type MutationCustomerUnassignArgs = {
  id: Scalars['ID']['input'];
  userIds: Array<Scalars['ID']['input']>;
};


export type MutationCustomerPersonalNumberRevealArgs = {
  id: Scalars['ID']['input'];
  reason: InputMaybe<Scalars['String']['input']>;
};


export type MutationCustomerSettingsUpdateArgs = {
  input: CustomerSettingsInput;
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
};


export type MutationApiKeyCreateArgs = {
  input: ApiKeyCreateInput;
};


export type MutationApiKeyRevokeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerImportPrepareArgs = {
  fileId: Scalars['ID']['input'];
  mapping: InputMaybe<Array<ImportColumnInput>>;
  options: InputMaybe<CustomerImportOptionsInput>;
};


export type MutationCustomerImportStartArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerImportCancelArgs = {
  id: Scalars['ID']['input'];
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type UserError = {
  code: UserErrorCode;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type InputError = UserError & {
  __typename: 'InputError';
  code: UserErrorCode;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type VersionConflictError = UserError & {
  __typename: 'VersionConflictError';
  code: UserErrorCode;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  conflicts: Array<FieldConflict>;
  current: Maybe<Customer>;
};

export type FieldAccessDeniedError = UserError & {
  __typename: 'FieldAccessDeniedError';
  code: UserErrorCode;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  field: Scalars['String']['output'];
  requiredScope: Scalars['String']['output'];
};

export type DuplicateCustomerError = UserError & {
  __typename: 'DuplicateCustomerError';
  code: UserErrorCode;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  candidates: Array<DuplicateCandidate>;
};

export type DuplicateCandidate = {
  __typename: 'DuplicateCandidate';
  id: Scalars['ID']['output'];
  number: Maybe<Scalars['String']['output']>;
  name: Maybe<Scalars['String']['output']>;
};

export type FieldConflict = {
  __typename: 'FieldConflict';
  field: Scalars['String']['output'];
  part: Maybe<Scalars['String']['output']>;
  mine: Maybe<Scalars['JSON']['output']>;
  theirs: Maybe<Scalars['JSON']['output']>;
  original: Maybe<Scalars['JSON']['output']>;
  changedBy: Maybe<Scalars['String']['output']>;
  changedAt: Maybe<Scalars['DateTime']['output']>;
};

export type UserErrorCode =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'NUMBER_TAKEN'
  | 'VERSION_CONFLICT';

export type PageInfo = {
  __typename: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
  endCursor: Maybe<Scalars['String']['output']>;
};

export type Count = {
  __typename: 'Count';
  value: Scalars['Int']['output'];
  precision: CountPrecision;
};

export type CountPrecision =
  | 'EXACT'
  | 'AT_LEAST';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type NullsOrder =
  | 'FIRST'
  | 'LAST';

export type Viewer = {
  __typename: 'Viewer';
  kind: ViewerKind;
  user: Maybe<User>;
  name: Scalars['String']['output'];
  email: Maybe<Scalars['String']['output']>;
  language: UiLanguage;
  scheme: ColorScheme;
  group: Group;
  permissions: Array<Scalars['String']['output']>;
  viewScope: AccessScope;
  editScope: AccessScope;
  settings: CustomerSettings;
  customerFields: Array<FieldAccess>;
  administrators: Array<Scalars['String']['output']>;
};

export type ViewerKind =
  | 'STAFF'
  | 'CUSTOMER_USER'
  | 'API_KEY';

export type AccessScope =
  | 'ALL'
  | 'ASSIGNED'
  | 'OWN'
  | 'NONE';

export type UiLanguage =
  | 'sv'
  | 'en';

export type ColorScheme =
  | 'AUTO'
  | 'LIGHT'
  | 'DARK';

export type Group = Node & {
  __typename: 'Group';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type User = Node & {
  __typename: 'User';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  email: Maybe<Scalars['String']['output']>;
  role: Maybe<Scalars['String']['output']>;
};

export type UserConnection = {
  __typename: 'UserConnection';
  edges: Array<UserEdge>;
  nodes: Array<User>;
  pageInfo: PageInfo;
  totalCount: Maybe<Count>;
};

export type UserEdge = {
  __typename: 'UserEdge';
  cursor: Scalars['String']['output'];
  node: User;
};

export type ViewerUpdateInput = {
  language?: InputMaybe<UiLanguage>;
  scheme?: InputMaybe<ColorScheme>;
};

export type ViewerPayload = {
  __typename: 'ViewerPayload';
  viewer: Maybe<Viewer>;
  userErrors: Array<UserError>;
};

export type SignInPayload = {
  __typename: 'SignInPayload';
  viewer: Maybe<Viewer>;
  userErrors: Array<UserError>;
};

export type SignOutPayload = {
  __typename: 'SignOutPayload';
  userErrors: Array<UserError>;
};

export type CustomerLookupInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
};

export type Customer = Node & {
  __typename: 'Customer';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  type: Maybe<CustomerType>;
  number: Maybe<Scalars['String']['output']>;
  name: Maybe<Scalars['String']['output']>;
  displayName: Maybe<Scalars['String']['output']>;
  organisationNumber: Maybe<Scalars['String']['output']>;
  personalNumber: Maybe<Scalars['String']['output']>;
  phone: Maybe<Scalars['String']['output']>;
  email: Maybe<Scalars['String']['output']>;
  language: Maybe<CustomerLanguage>;
  orderNumber: Maybe<Scalars['String']['output']>;
  costCentre: Maybe<Scalars['String']['output']>;
  comments: Maybe<Scalars['String']['output']>;
  addresses: Maybe<CustomerAddresses>;
  city: Maybe<Scalars['String']['output']>;
  contactPersons: Maybe<Array<ContactPerson>>;
  mainContact: Maybe<ContactPerson>;
  facilitiesDisabled: Maybe<Scalars['Boolean']['output']>;
  facilityRequired: Maybe<Scalars['Boolean']['output']>;
  costCentreRequired: Maybe<Scalars['Boolean']['output']>;
  alwaysInvoice: Maybe<Scalars['Boolean']['output']>;
  vatType: Maybe<VatType>;
  vatPercent: Maybe<Scalars['Float']['output']>;
  vatDisplay: Maybe<VatDisplay>;
  status: Maybe<CustomerStatus>;
  inactivatedAt: Maybe<Scalars['DateTime']['output']>;
  deletedAt: Maybe<Scalars['DateTime']['output']>;
  assignees: Maybe<Array<Assignee>>;
  createdAt: Maybe<Scalars['DateTime']['output']>;
  updatedAt: Maybe<Scalars['DateTime']['output']>;
  viewerPermissions: Array<FieldAccess>;
  viewerCan: CustomerActions;
  history: Maybe<CustomerHistoryConnection>;
};


export type CustomerHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  field: InputMaybe<Scalars['String']['input']>;
};

export type FieldAccess = {
  __typename: 'FieldAccess';
  field: Scalars['String']['output'];
  canRead: Scalars['Boolean']['output'];
  canEdit: Scalars['Boolean']['output'];
  shown: Scalars['Boolean']['output'];
  reason: Maybe<LockReason>;
  whoCanHelp: Maybe<Array<Scalars['String']['output']>>;
};

export type CustomerActions = {
  __typename: 'CustomerActions';
  update: ActionAccess;
  inactivate: ActionAccess;
  activate: ActionAccess;
  delete: ActionAccess;
  restore: ActionAccess;
  assign: ActionAccess;
  changeNumber: ActionAccess;
  revealPersonalNumber: ActionAccess;
};

export type ActionAccess = {
  __typename: 'ActionAccess';
  allowed: Scalars['Boolean']['output'];
  reason: Maybe<LockReason>;
};

export type LockReason =
  | 'CUSTOMER_NUMBER_ADMIN_ONLY'
  | 'NEEDS_EDIT'
  | 'EDIT_ONLY_ASSIGNED'
  | 'NEEDS_ASSIGN'
  | 'NEEDS_DELETE'
  | 'NEEDS_CREATE'
  | 'NEEDS_IDENTITY'
  | 'SETTING_OFF'
  | 'TYPE_MISMATCH'
  | 'CUSTOMER_DELETED'
  | 'DERIVED'
  | 'OWN_MUTATION'
  | 'NEEDS_ADMIN'
  | 'NOTHING_TO_REVEAL';

export type CustomerType =
  | 'COMPANY'
  | 'PRIVATE';

export type CustomerStatus =
  | 'ACTIVE'
  | 'INACTIVE'
  | 'DELETED';

export type CustomerLanguage =
  | 'sv'
  | 'en'
  | 'nb'
  | 'da'
  | 'fi'
  | 'de';

export type VatType =
  | 'NORMAL_VAT'
  | 'NO_VAT'
  | 'CUSTOM_VAT';

export type VatDisplay = {
  __typename: 'VatDisplay';
  shown: Scalars['Boolean']['output'];
  rate: Maybe<Scalars['Float']['output']>;
  source: VatDisplaySource;
};

export type VatDisplaySource =
  | 'ORGANISATION_NUMBER'
  | 'NO_ORGANISATION_NUMBER'
  | 'NORMAL_VAT'
  | 'NO_VAT'
  | 'CUSTOM_VAT';

export type CustomerAddresses = {
  __typename: 'CustomerAddresses';
  invoice: Maybe<Address>;
  visiting: Maybe<Address>;
  mail: Maybe<Address>;
};

export type Address = {
  __typename: 'Address';
  row1: Maybe<Scalars['String']['output']>;
  row2: Maybe<Scalars['String']['output']>;
  postalCode: Maybe<Scalars['String']['output']>;
  city: Maybe<Scalars['String']['output']>;
  province: Maybe<Scalars['String']['output']>;
  country: Maybe<Scalars['String']['output']>;
};

export type ContactPerson = Node & {
  __typename: 'ContactPerson';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: Maybe<Scalars['String']['output']>;
  phone: Maybe<Scalars['String']['output']>;
  email: Maybe<Scalars['String']['output']>;
  sendServiceProtocol: Scalars['Boolean']['output'];
  sendWorkOrder: Scalars['Boolean']['output'];
  isMain: Scalars['Boolean']['output'];
};

export type Assignee = {
  __typename: 'Assignee';
  user: User;
  assignedAt: Scalars['DateTime']['output'];
};

export type CustomerConnection = {
  __typename: 'CustomerConnection';
  edges: Array<CustomerEdge>;
  nodes: Array<Customer>;
  pageInfo: PageInfo;
  totalCount: Maybe<Count>;
};

export type CustomerEdge = {
  __typename: 'CustomerEdge';
  cursor: Scalars['String']['output'];
  node: Customer;
  searchMatch: Maybe<SearchMatch>;
};

export type SearchMatch = {
  __typename: 'SearchMatch';
  field: Scalars['String']['output'];
  snippet: Scalars['String']['output'];
};

export type CustomerHistoryConnection = {
  __typename: 'CustomerHistoryConnection';
  edges: Array<CustomerHistoryEdge>;
  nodes: Array<CustomerHistoryEntry>;
  pageInfo: PageInfo;
  totalCount: Maybe<Count>;
};

export type CustomerHistoryEdge = {
  __typename: 'CustomerHistoryEdge';
  cursor: Scalars['String']['output'];
  node: CustomerHistoryEntry;
};

export type CustomerHistoryEntry = Node & {
  __typename: 'CustomerHistoryEntry';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  actor: Scalars['String']['output'];
  actorKind: ActorKind;
  source: ChangeSource;
  action: ChangeAction;
  version: Scalars['Int']['output'];
  field: Scalars['String']['output'];
  part: Maybe<Scalars['String']['output']>;
  old: Maybe<Scalars['String']['output']>;
  new: Maybe<Scalars['String']['output']>;
};

export type ActorKind =
  | 'STAFF'
  | 'CUSTOMER_USER'
  | 'API_KEY'
  | 'SYSTEM';

export type ChangeSource =
  | 'WEB'
  | 'API_KEY'
  | 'IMPORT'
  | 'SYSTEM';

export type ChangeAction =
  | 'CREATED'
  | 'UPDATED'
  | 'NUMBER_CHANGED'
  | 'INACTIVATED'
  | 'ACTIVATED'
  | 'DELETED'
  | 'RESTORED'
  | 'ASSIGNED'
  | 'UNASSIGNED'
  | 'REVEALED';

export type CustomerFilter = {
  and?: InputMaybe<Array<CustomerFilter>>;
  or?: InputMaybe<Array<CustomerFilter>>;
  not?: InputMaybe<CustomerFilter>;
  id?: InputMaybe<IdFilter>;
  type?: InputMaybe<CustomerTypeFilter>;
  status?: InputMaybe<CustomerStatusFilter>;
  number?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  organisationNumber?: InputMaybe<StringFilter>;
  personalNumber?: InputMaybe<ExactFilter>;
  phone?: InputMaybe<StringFilter>;
  email?: InputMaybe<StringFilter>;
  language?: InputMaybe<CustomerLanguageFilter>;
  orderNumber?: InputMaybe<StringFilter>;
  costCentre?: InputMaybe<StringFilter>;
  comments?: InputMaybe<StringFilter>;
  vatType?: InputMaybe<VatTypeFilter>;
  vatPercent?: InputMaybe<FloatFilter>;
  city?: InputMaybe<StringFilter>;
  postalCode?: InputMaybe<StringFilter>;
  facilitiesDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  facilityRequired?: InputMaybe<Scalars['Boolean']['input']>;
  costCentreRequired?: InputMaybe<Scalars['Boolean']['input']>;
  alwaysInvoice?: InputMaybe<Scalars['Boolean']['input']>;
  assignedTo?: InputMaybe<AssigneeFilter>;
  contacts?: InputMaybe<ContactSomeFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  importId?: InputMaybe<IdFilter>;
};

export type StringFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ExactFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type FloatFilter = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DateTimeFilter = {
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CustomerTypeFilter = {
  eq?: InputMaybe<CustomerType>;
  in?: InputMaybe<Array<CustomerType>>;
};

export type CustomerStatusFilter = {
  eq?: InputMaybe<CustomerStatus>;
  in?: InputMaybe<Array<CustomerStatus>>;
};

export type CustomerLanguageFilter = {
  eq?: InputMaybe<CustomerLanguage>;
  in?: InputMaybe<Array<CustomerLanguage>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VatTypeFilter = {
  eq?: InputMaybe<VatType>;
  in?: InputMaybe<Array<VatType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AssigneeFilter = {
  me?: InputMaybe<Scalars['Boolean']['input']>;
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ContactSomeFilter = {
  some?: InputMaybe<ContactFilter>;
  none?: InputMaybe<ContactFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ContactFilter = {
  name?: InputMaybe<StringFilter>;
  email?: InputMaybe<StringFilter>;
  phone?: InputMaybe<StringFilter>;
  isMain?: InputMaybe<Scalars['Boolean']['input']>;
  sendServiceProtocol?: InputMaybe<Scalars['Boolean']['input']>;
  sendWorkOrder?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CustomerOrder = {
  field: CustomerOrderField;
  direction?: OrderDirection;
  nulls?: InputMaybe<NullsOrder>;
};

export type CustomerOrderField =
  | 'NAME'
  | 'NUMBER'
  | 'ORGANISATION_NUMBER'
  | 'CITY'
  | 'PHONE'
  | 'EMAIL'
  | 'TYPE'
  | 'STATUS'
  | 'LANGUAGE'
  | 'ORDER_NUMBER'
  | 'COST_CENTRE'
  | 'VAT_TYPE'
  | 'VAT_PERCENT'
  | 'FACILITIES_DISABLED'
  | 'FACILITY_REQUIRED'
  | 'COST_CENTRE_REQUIRED'
  | 'ALWAYS_INVOICE'
  | 'CREATED_AT'
  | 'UPDATED_AT'
  | 'RELEVANCE';

export type CustomerCreateInput = {
  type?: InputMaybe<CustomerType>;
  number?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  organisationNumber?: InputMaybe<Scalars['String']['input']>;
  personalNumber?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<CustomerLanguage>;
  orderNumber?: InputMaybe<Scalars['String']['input']>;
  costCentre?: InputMaybe<Scalars['String']['input']>;
  comments?: InputMaybe<Scalars['String']['input']>;
  addresses?: InputMaybe<AddressesInput>;
  contactPersons?: InputMaybe<Array<ContactPersonInput>>;
  facilitiesDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  facilityRequired?: InputMaybe<Scalars['Boolean']['input']>;
  costCentreRequired?: InputMaybe<Scalars['Boolean']['input']>;
  alwaysInvoice?: InputMaybe<Scalars['Boolean']['input']>;
  vatType?: InputMaybe<VatType>;
  vatPercent?: InputMaybe<Scalars['Float']['input']>;
};

export type CustomerUpdateInput = {
  type?: InputMaybe<CustomerType>;
  name?: InputMaybe<Scalars['String']['input']>;
  organisationNumber?: InputMaybe<Scalars['String']['input']>;
  personalNumber?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<CustomerLanguage>;
  orderNumber?: InputMaybe<Scalars['String']['input']>;
  costCentre?: InputMaybe<Scalars['String']['input']>;
  comments?: InputMaybe<Scalars['String']['input']>;
  addresses?: InputMaybe<AddressesInput>;
  contactPersons?: InputMaybe<ContactPersonsInput>;
  facilitiesDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  facilityRequired?: InputMaybe<Scalars['Boolean']['input']>;
  costCentreRequired?: InputMaybe<Scalars['Boolean']['input']>;
  alwaysInvoice?: InputMaybe<Scalars['Boolean']['input']>;
  vatType?: InputMaybe<VatType>;
  vatPercent?: InputMaybe<Scalars['Float']['input']>;
};

export type AddressesInput = {
  invoice?: InputMaybe<AddressInput>;
  visiting?: InputMaybe<AddressInput>;
  mail?: InputMaybe<AddressInput>;
};

export type AddressInput = {
  row1?: InputMaybe<Scalars['String']['input']>;
  row2?: InputMaybe<Scalars['String']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
};

export type ContactPersonInput = {
  name: Scalars['String']['input'];
  role?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  sendServiceProtocol?: InputMaybe<Scalars['Boolean']['input']>;
  sendWorkOrder?: InputMaybe<Scalars['Boolean']['input']>;
  isMain?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ContactPersonUpdateInput = {
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  sendServiceProtocol?: InputMaybe<Scalars['Boolean']['input']>;
  sendWorkOrder?: InputMaybe<Scalars['Boolean']['input']>;
  isMain?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ContactPersonsInput = {
  create?: InputMaybe<Array<ContactPersonInput>>;
  update?: InputMaybe<Array<ContactPersonUpdateInput>>;
  delete?: InputMaybe<Array<Scalars['ID']['input']>>;
  order?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CustomerPayload = {
  __typename: 'CustomerPayload';
  customer: Maybe<Customer>;
  userErrors: Array<UserError>;
  changeSetId: Maybe<Scalars['ID']['output']>;
};

export type CustomerDeletePayload = {
  __typename: 'CustomerDeletePayload';
  customer: Maybe<Customer>;
  userErrors: Array<UserError>;
  changeSetId: Maybe<Scalars['ID']['output']>;
  restorableUntil: Maybe<Scalars['DateTime']['output']>;
};

export type PersonalNumberRevealPayload = {
  __typename: 'PersonalNumberRevealPayload';
  personalNumber: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type CustomerSettings = {
  __typename: 'CustomerSettings';
  numberMinLength: Scalars['Int']['output'];
  numberMaxLength: Scalars['Int']['output'];
  autoGenerateNextNumber: Scalars['Boolean']['output'];
  includeNumberInDisplayName: Scalars['Boolean']['output'];
  showFacilityNameInsteadOfCustomer: Scalars['Boolean']['output'];
  showCostCentre: Scalars['Boolean']['output'];
  showOrderNumber: Scalars['Boolean']['output'];
  requireOrderNumber: Scalars['Boolean']['output'];
  requireCostCentre: Scalars['Boolean']['output'];
  showLanguage: Scalars['Boolean']['output'];
  showVatType: Scalars['Boolean']['output'];
  privateAsDefaultType: Scalars['Boolean']['output'];
  showServiceArticles: Scalars['Boolean']['output'];
  showWorkOrderArticles: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
  nextNumber: Maybe<Scalars['String']['output']>;
  changes: Maybe<Array<SettingChange>>;
};

export type SettingChange = {
  __typename: 'SettingChange';
  setting: Scalars['String']['output'];
  changedBy: Scalars['String']['output'];
  changedAt: Scalars['DateTime']['output'];
  old: Maybe<Scalars['String']['output']>;
  new: Maybe<Scalars['String']['output']>;
};

export type CustomerSettingsInput = {
  numberMinLength?: InputMaybe<Scalars['Int']['input']>;
  numberMaxLength?: InputMaybe<Scalars['Int']['input']>;
  autoGenerateNextNumber?: InputMaybe<Scalars['Boolean']['input']>;
  includeNumberInDisplayName?: InputMaybe<Scalars['Boolean']['input']>;
  showFacilityNameInsteadOfCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  showCostCentre?: InputMaybe<Scalars['Boolean']['input']>;
  showOrderNumber?: InputMaybe<Scalars['Boolean']['input']>;
  requireOrderNumber?: InputMaybe<Scalars['Boolean']['input']>;
  requireCostCentre?: InputMaybe<Scalars['Boolean']['input']>;
  showLanguage?: InputMaybe<Scalars['Boolean']['input']>;
  showVatType?: InputMaybe<Scalars['Boolean']['input']>;
  privateAsDefaultType?: InputMaybe<Scalars['Boolean']['input']>;
  showServiceArticles?: InputMaybe<Scalars['Boolean']['input']>;
  showWorkOrderArticles?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CustomerSettingsPayload = {
  __typename: 'CustomerSettingsPayload';
  customerSettings: Maybe<CustomerSettings>;
  userErrors: Array<UserError>;
};

export type ApiKey = Node & {
  __typename: 'ApiKey';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  prefix: Scalars['String']['output'];
  permissions: Array<Scalars['String']['output']>;
  createdBy: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  revokedAt: Maybe<Scalars['DateTime']['output']>;
};

export type ApiKeyConnection = {
  __typename: 'ApiKeyConnection';
  edges: Array<ApiKeyEdge>;
  nodes: Array<ApiKey>;
  pageInfo: PageInfo;
  totalCount: Maybe<Count>;
};

export type ApiKeyEdge = {
  __typename: 'ApiKeyEdge';
  cursor: Scalars['String']['output'];
  node: ApiKey;
};

export type ApiKeyCreateInput = {
  name: Scalars['String']['input'];
  permissions: Array<Scalars['String']['input']>;
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ApiKeyCreatePayload = {
  __typename: 'ApiKeyCreatePayload';
  apiKey: Maybe<ApiKey>;
  secret: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type ApiKeyPayload = {
  __typename: 'ApiKeyPayload';
  apiKey: Maybe<ApiKey>;
  userErrors: Array<UserError>;
};

export type CustomerImport = Node & {
  __typename: 'CustomerImport';
  id: Scalars['ID']['output'];
  fileId: Scalars['ID']['output'];
  fileName: Scalars['String']['output'];
  status: ImportStatus;
  createdBy: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  startedAt: Maybe<Scalars['DateTime']['output']>;
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  columns: Array<ImportColumn>;
  fields: Array<ImportField>;
  options: CustomerImportOptions;
  progress: ImportProgress;
  counts: ImportCounts;
  rows: ImportRowConnection;
  problems: Array<UserError>;
  errorFileUrl: Maybe<Scalars['String']['output']>;
};


export type CustomerImportRowsArgs = {
  outcome: InputMaybe<ImportOutcome>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type ImportStatus =
  | 'READING'
  | 'PREVIEWED'
  | 'COMMITTING'
  | 'DONE'
  | 'FAILED'
  | 'CANCELLED';

export type ImportOutcome =
  | 'NEW'
  | 'CHANGED'
  | 'UNCHANGED'
  | 'DUPLICATE'
  | 'ERROR';

export type ImportColumn = {
  __typename: 'ImportColumn';
  index: Scalars['Int']['output'];
  heading: Scalars['String']['output'];
  field: Maybe<Scalars['String']['output']>;
  samples: Array<Scalars['String']['output']>;
  confident: Scalars['Boolean']['output'];
};

export type ImportField = {
  __typename: 'ImportField';
  key: Scalars['String']['output'];
  required: Scalars['Boolean']['output'];
  headings: Array<Scalars['String']['output']>;
};

export type ImportProgress = {
  __typename: 'ImportProgress';
  done: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type ImportCounts = {
  __typename: 'ImportCounts';
  total: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  duplicate: Scalars['Int']['output'];
  error: Scalars['Int']['output'];
};

export type ImportRow = {
  __typename: 'ImportRow';
  rowNumber: Scalars['Int']['output'];
  outcome: ImportOutcome;
  customerId: Maybe<Scalars['ID']['output']>;
  cells: Array<Maybe<Scalars['String']['output']>>;
  changes: Array<ImportChange>;
  errors: Array<ImportRowError>;
  candidates: Array<DuplicateCandidate>;
};

export type ImportChange = {
  __typename: 'ImportChange';
  field: Scalars['String']['output'];
  old: Maybe<Scalars['String']['output']>;
  new: Maybe<Scalars['String']['output']>;
};

export type ImportRowError = {
  __typename: 'ImportRowError';
  column: Maybe<Scalars['String']['output']>;
  field: Maybe<Scalars['String']['output']>;
  value: Maybe<Scalars['String']['output']>;
  code: UserErrorCode;
  message: Scalars['String']['output'];
};

export type ImportRowConnection = {
  __typename: 'ImportRowConnection';
  edges: Array<ImportRowEdge>;
  nodes: Array<ImportRow>;
  pageInfo: PageInfo;
  totalCount: Maybe<Count>;
};

export type ImportRowEdge = {
  __typename: 'ImportRowEdge';
  cursor: Scalars['String']['output'];
  node: ImportRow;
};

export type CustomerImportConnection = {
  __typename: 'CustomerImportConnection';
  edges: Array<CustomerImportEdge>;
  nodes: Array<CustomerImport>;
  pageInfo: PageInfo;
  totalCount: Maybe<Count>;
};

export type CustomerImportEdge = {
  __typename: 'CustomerImportEdge';
  cursor: Scalars['String']['output'];
  node: CustomerImport;
};

export type CustomerImportPayload = {
  __typename: 'CustomerImportPayload';
  customerImport: Maybe<CustomerImport>;
  userErrors: Array<UserError>;
};

export type ImportColumnInput = {
  index: Scalars['Int']['input'];
  field?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerImportOptions = {
  __typename: 'CustomerImportOptions';
  onMatch: ImportOnMatch;
  includeDuplicates: Scalars['Boolean']['output'];
  emptyClears: Scalars['Boolean']['output'];
};

export type CustomerImportOptionsInput = {
  onMatch?: InputMaybe<ImportOnMatch>;
  includeDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  emptyClears?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImportOnMatch =
  | 'UPDATE'
  | 'SKIP';
