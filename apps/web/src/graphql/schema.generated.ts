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
  /** Any JSON value: text, number, boolean, null, list or object. */
  JSON: { input: unknown; output: unknown; }
  /** A moment in ISO 8601 with a time zone, e.g. `2026-03-01T08:30:00.000Z`. Always answered in UTC, to the millisecond. */
  DateTime: { input: string; output: string; }
};

/** Something in the input that the caller can mend. While there is one, nothing was saved. */
export type UserError = {
  /** Why, for programs. */
  code: UserErrorCode;
  /** Why, for people: in the language of `Accept-Language` (sv, en), else of the account. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. `["contactPersons", "create", "0", "email"]`. Empty: the whole. */
  path: Array<Scalars['String']['output']>;
};

/** Why input was refused. Closed and stable: a new code is announced in the changelog. */
export type UserErrorCode =
  /** The field must have a value. */
  | 'REQUIRED'
  /** The text is longer than the field takes. Params: max, actual. */
  | 'TOO_LONG'
  /** The text holds control characters or characters that the field does not take. */
  | 'INVALID_CHARACTERS'
  /** The value is not one of the choices of the field. Params: choices. */
  | 'NOT_A_CHOICE'
  /** The viewer may not write this field. Params: requires. */
  | 'FIELD_NOT_WRITABLE'
  /** The field is switched off by a setting of the group. Params: setting. */
  | 'FIELD_NOT_IN_USE'
  /** Another customer of the group has this number (compared without regard to case and surrounding space). Params: inBin. */
  | 'NUMBER_TAKEN'
  /** The customer number is shorter than the setting allows. Params: min, actual. */
  | 'NUMBER_TOO_SHORT'
  /** The customer number is longer than the setting allows. Params: max, actual. */
  | 'NUMBER_TOO_LONG'
  /** A customer number must be given, since automatic numbers are switched off. */
  | 'NUMBER_REQUIRED'
  /** The customer number is changed by an administrator with customerNumberChange, not by an update. */
  | 'NUMBER_LOCKED'
  /** Neither an organisation number (10 digits) nor a personal number (10 or 12 digits). Params: digits. */
  | 'IDENTITY_SHAPE'
  /** The check digit does not agree with the other digits (Luhn, mod 10). */
  | 'IDENTITY_CHECK_DIGIT'
  /** The date inside the personal number does not exist. */
  | 'IDENTITY_DATE'
  /** The number is of a kind that this type of customer does not have. */
  | 'IDENTITY_TYPE_MISMATCH'
  /** Not an e-mail address. */
  | 'EMAIL_INVALID'
  /** Not a phone number: digits, spaces, hyphens, points, slashes, parentheses and a leading + are taken. */
  | 'PHONE_INVALID'
  /** Not a country code of ISO 3166-1 alpha-2. */
  | 'COUNTRY_UNKNOWN'
  /** Custom VAT needs a percentage. */
  | 'VAT_PERCENT_REQUIRED'
  /** The VAT percentage lies between 0 and 100, with two decimals at most. Params: min, max. */
  | 'VAT_PERCENT_RANGE'
  /** A VAT percentage is only given with custom VAT. */
  | 'VAT_PERCENT_NOT_USED'
  /** The group has no custom field with this key. */
  | 'CUSTOM_FIELD_UNKNOWN'
  /** The value is not of the type of the custom field. Params: type. */
  | 'CUSTOM_FIELD_TYPE'
  /** The custom field is for customers of certain subgroups, and this is none of them. */
  | 'CUSTOM_FIELD_OTHER_SUBGROUP'
  /** The number lies outside its range. Params: min, max. */
  | 'NUMBER_RANGE'
  /** The number has more decimals than the field takes. Params: max. */
  | 'NUMBER_DECIMALS'
  /** Not a day that exists, written as YYYY-MM-DD. */
  | 'DATE_INVALID'
  /** Not a link of the web (https://…). */
  | 'LINK_INVALID'
  /** A key has 1 to 40 of a–z, 0–9 and underscores, and begins with a letter. */
  | 'CUSTOM_FIELD_KEY'
  /** Another custom field of the group has this key. */
  | 'CUSTOM_FIELD_KEY_TAKEN'
  /** The custom field is in use; what its values are made of cannot be changed any more. Params: property. */
  | 'CUSTOM_FIELD_LOCKED'
  /** Custom fields of this type do not have that property. Params: property, type. */
  | 'CUSTOM_FIELD_NOT_FOR_TYPE'
  /** The group has as many as it may have. Params: max. */
  | 'CUSTOM_FIELD_LIMIT'
  /** Customers have this choice, so that it cannot be taken away. Params: option. */
  | 'CUSTOM_FIELD_OPTION_USED'
  /** Several customers have the same value, so that the field cannot be made to take each value once. */
  | 'CUSTOM_FIELD_NOT_UNIQUE'
  /** Customers have values in the custom field: mark it as deleted instead. Params: customers. */
  | 'CUSTOM_FIELD_USED'
  /** For tax reduction an apartment number and the organisation number of its housing association go together. */
  | 'TAX_APARTMENT_INCOMPLETE'
  /** A request for tax reduction names either a property designation or an apartment with its association, not both. */
  | 'TAX_PROPERTY_TWICE'
  /** Co-applicants are given on private customers only. */
  | 'CO_APPLICANTS_PRIVATE_ONLY'
  /** The customer has no co-applicant with this id. */
  | 'CO_APPLICANT_NOT_FOUND'
  /** The same person is named twice: as the customer and as a co-applicant, or as two co-applicants. */
  | 'CO_APPLICANT_TWICE'
  /** The shares of the co-applicants come to more than the whole. Params: max, actual. */
  | 'SHARES_TOO_LARGE'
  /** Facilities cannot be both disabled and obligatory on orders. */
  | 'FACILITIES_CONTRADICTION'
  /** A contact person needs an e-mail address to be sent protocols or work orders. */
  | 'CONTACT_EMAIL_MISSING'
  /** The customer has no contact person with this id. */
  | 'CONTACT_NOT_FOUND'
  /** The customer has no row with this id in that list of articles. */
  | 'ARTICLE_ROW_NOT_FOUND'
  /** A list of articles has as many rows as it may have. Params: max. */
  | 'ARTICLE_ROWS_LIMIT'
  /** The same id is named more than once. */
  | 'DUPLICATE_ID'
  /** The number lies outside its range or has too many decimals. Params: min, max, decimals. */
  | 'VALUE_RANGE'
  /** Another entry of the register, or another customer, has this value and each may be had once (compared without regard to case and surrounding space). */
  | 'VALUE_TAKEN'
  /** The field cannot be changed once the entry exists. */
  | 'FIELD_FIXED'
  /** There is nothing like this to refer to. */
  | 'REFERENCE_UNKNOWN'
  /** What is referred to is inactive and cannot be chosen anew. */
  | 'REFERENCE_INACTIVE'
  /** The register has no entry of this name. Params: name. */
  | 'REFERENCE_NAME_UNKNOWN'
  /** More entries of one register than a customer may be linked to. Params: max. */
  | 'LINK_LIMIT'
  /** Something refers to the entry, so it cannot be removed; inactivate it instead. Params: count, of what the viewer sees. */
  | 'ENTRY_IN_USE'
  /** The setting lies outside its range. Params: min, max. */
  | 'SETTING_RANGE'
  /** The settings contradict each other. Params: other. */
  | 'SETTING_CONTRADICTION'
  /** Nothing with this id that the viewer may see. */
  | 'NOT_FOUND'
  /** The viewer does not see the customer any more; what could go back has, and no more is told of it. */
  | 'SEEN_NO_MORE'
  /** Somebody else has changed the same fields since the version that this change was made on. */
  | 'VERSION_CONFLICT'
  /** The customer is already in the state that was asked for. */
  | 'ALREADY_DONE'
  /** The customer lies in the bin; restore it first. */
  | 'CUSTOMER_DELETED'
  /** The number is that of a customer that has become part of another; write to that one. */
  | 'CUSTOMER_MERGED'
  /** The number was that of a customer that has been erased; nobody else gets it. */
  | 'CUSTOMER_ERASED'
  /** A legal hold keeps what is held on the customer from being removed, through a day or for as long as it is there (`none`). Params: until. */
  | 'CUSTOMER_HELD'
  /** What was typed to confirm is not the number of the customer. */
  | 'CONFIRMATION_WRONG'
  /** What was typed to confirm is not how many there are. */
  | 'COUNT_WRONG'
  /** The customer is not due for erasure: it is in use, has been changed, or the group keeps customers for longer now. */
  | 'NOT_DUE'
  /** Customers whose erasure was approved before are still being erased. */
  | 'RETENTION_GOES_ON'
  /** The day lies before today. */
  | 'DAY_PASSED'
  /** The customer is referred to and cannot be deleted; inactivate it instead. Params: reasons. */
  | 'CUSTOMER_IN_USE'
  /** This entry of the history holds no value that can be put back. */
  | 'NOT_RESTORABLE'
  /** The two customers cannot become one as they are. Params: reason. */
  | 'MERGE_BLOCKED'
  /** The merge is not in a state that allows this. Params: state. */
  | 'MERGE_STATE'
  /** The customer has left the bin (30 days) and cannot be restored. */
  | 'BIN_EXPIRED'
  /** Only active users of the group can be assigned. */
  | 'ASSIGNEE_NOT_STAFF'
  /** Nobody grants more than they hold. Params: permission. */
  | 'PERMISSION_NOT_HELD'
  /** There is no such permission. Params: permission. */
  | 'PERMISSION_UNKNOWN'
  /** The permission is worth nothing without another one. Params: permission, needs. */
  | 'PERMISSION_NEEDS'
  /** There is no such field of the card, or it is one that everybody who sees a customer knows it by. Params: field. */
  | 'FIELD_NOT_CLOSABLE'
  /** The group would have no administrator left who can sign in. */
  | 'LAST_ADMINISTRATOR'
  /** The group has a user with this e-mail address already. */
  | 'USER_EXISTS'
  /** The moment at which it should end has passed. */
  | 'EXPIRY_IN_PAST'
  /** E-mail and password do not belong together, or the account is closed. */
  | 'SIGN_IN_FAILED'
  /** Too many attempts. Params: minutes. */
  | 'SIGN_IN_THROTTLED'
  /** The account has a second factor: send its code as well. */
  | 'SIGN_IN_CODE_REQUIRED'
  /** Whoever is invited has a password already and takes the invitation with that one. */
  | 'PASSWORD_FROM_BEFORE'
  /** The password is not the one of the account. */
  | 'PASSWORD_WRONG'
  /** The code is not the one that the device shows now, or it has been used. */
  | 'CODE_WRONG'
  /** So many wrong codes have come with the right password that for a day codes of the app are taken in known browsers only. */
  | 'CODE_TRIES'
  /** A code is asked for already: switch that off first. */
  | 'SECOND_FACTOR_ON'
  /** No code is asked for. */
  | 'SECOND_FACTOR_OFF'
  /** Whoever asks a second factor of everybody has one. */
  | 'SECOND_FACTOR_FIRST'
  /** One switches it off for oneself with the password. */
  | 'SECOND_FACTOR_OWN'
  /** The person acts in other groups, too: nobody but they may switch it off. */
  | 'SECOND_FACTOR_ELSEWHERE'
  /** Nobody waits to have their second factor switched off. */
  | 'FACTOR_RESET_NONE'
  /** What the browser answered proves no passkey: too late, for another page, without verifying the person, or changed. */
  | 'PASSKEY_REFUSED'
  /** The account has a passkey and asks for no code: whoever changes how it is signed in to has come by the passkey. */
  | 'PASSKEY_FIRST'
  /** The passkey is registered already. */
  | 'PASSKEY_KNOWN'
  /** The account has as many passkeys as it may have. Params: max. */
  | 'PASSKEY_LIMIT'
  /** No account is signed in to by this passkey, or what the browser answered does not prove it. */
  | 'SIGN_IN_PASSKEY_FAILED'
  /** The password is too short. Params: min. */
  | 'PASSWORD_TOO_SHORT'
  /** The password is among the most used ones. */
  | 'PASSWORD_TOO_COMMON'
  /** The link has been used or is too old. */
  | 'LINK_EXPIRED'
  /** The file is larger than the limit. Params: maxBytes. */
  | 'FILE_TOO_LARGE'
  /** The file holds nothing. */
  | 'FILE_EMPTY'
  /** The file is a program, which is not kept with customers. Params: contentType. */
  | 'FILE_KIND_REFUSED'
  /** The group's documents would take more room than it has. Params: quotaBytes, usedBytes. */
  | 'QUOTA_REACHED'
  /** The company has no room for the file now. */
  | 'NO_ROOM_NOW'
  /** Not 3 to 40 of a–z, 0–9 and single hyphens between them. */
  | 'SLUG_INVALID'
  /** Not a small picture: PNG, JPEG or WebP. Params: maxBytes. */
  | 'LOGO_INVALID'
  /** The customer has a login with this e-mail address already. */
  | 'LOGIN_EXISTS'
  /** The customer has as many logins as it may have. Params: max. */
  | 'LOGIN_LIMIT'
  /** The login is not in a state that allows this. Params: state. */
  | 'LOGIN_STATE'
  /** There is no such right of customers' logins. Params: right. */
  | 'RIGHT_UNKNOWN'
  /** The name holds what a file cannot be called on some system: / \ : * ? " < > |, a point first or last, or a reserved word. */
  | 'DOCUMENT_NAME'
  /** The folder has a document of this name already (case does not count). */
  | 'DOCUMENT_NAME_TAKEN'
  /** A folder cannot be moved into itself. */
  | 'DOCUMENT_FOLDER_LOOP'
  /** Folders do not go that deep. Params: max. */
  | 'DOCUMENT_FOLDER_DEPTH'
  /** Folders are never shown to customers; show the files in them. */
  | 'DOCUMENT_IS_FOLDER'
  /** The file is not a workbook or a text table that can be read. Params: reason. */
  | 'FILE_UNREADABLE'
  /** The file has more rows than the limit. Params: max. */
  | 'FILE_TOO_MANY_ROWS'
  /** The mapping of columns is not usable. Params: reason, field, register. */
  | 'IMPORT_MAPPING'
  /** The import is not in a state that allows this. Params: state. */
  | 'IMPORT_STATE'
  /** More customers than may be chosen at a time. Params: max. */
  | 'SELECTION_TOO_LARGE'
  /** The view asks or shows by something that the viewer does not have. */
  | 'VIEW_PART'
  /** A view keeps no personal identity numbers. */
  | 'VIEW_PERSONAL_NUMBER'
  /** As many views as there may be, or more parts in one than it may have. Params: max. */
  | 'VIEW_LIMIT'
  /** The job is not in a state that allows this. Params: state. */
  | 'JOB_STATE'
  /** As many jobs of one’s own wait as may. Params: max. */
  | 'JOB_LIMIT'
  /** The change of many customers is not in a state that allows this. Params: state. */
  | 'BULK_STATE'
  /** The message is not in a state that allows this. Params: state. */
  | 'MESSAGE_STATE'
  /** The mobile number must have + and a country code. */
  | 'MOBILE_INVALID'
  /** Text messages need a mobile number. */
  | 'MOBILE_REQUIRED'
  /** Customers are deleted by a change of its own, with no other change beside it. */
  | 'DELETES_ALONE'
  /** The cell is no amount of kronor that a price can have. Params: max, in kronor. */
  | 'CELL_MONEY'
  /** The cell holds a formula; give its value instead. */
  | 'CELL_FORMULA'
  /** Several customers have what the row is known by, so there is no telling which it is about. Params: count. */
  | 'MATCH_SEVERAL'
  /** Another row of the file has the same number or name, and is about the same. Params: row. */
  | 'DUPLICATE_IN_FILE';

/** A customer that may be the same as the one in the input. */
export type DuplicateCandidate = {
  __typename: 'DuplicateCandidate';
  /** The customer's id. */
  id: Scalars['ID']['output'];
  /** Its customer number. */
  number: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Maybe<Scalars['String']['output']>;
};

/** One field that two people changed differently. */
export type FieldConflict = {
  __typename: 'FieldConflict';
  /** The field of the card, e.g. `phone` or `addresses.invoice`. */
  field: Scalars['String']['output'];
  /** The part of it, e.g. a row of an address, a contact person or a row of articles. */
  part: Maybe<Scalars['String']['output']>;
  /** The value in this request. */
  mine: Maybe<Scalars['JSON']['output']>;
  /** The value that is stored now. */
  theirs: Maybe<Scalars['JSON']['output']>;
  /** The value at `expectedVersion`, that both started from. */
  original: Maybe<Scalars['JSON']['output']>;
  /** Who made the change that is stored now; null for a customer's login. */
  changedBy: Maybe<Scalars['String']['output']>;
  /** When that was. */
  changedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Something that stands in the way of a merge. */
export type CustomerMergeBlock = {
  __typename: 'CustomerMergeBlock';
  /** Why, for programs. */
  reason: CustomerMergeBlockReason;
  /** Why, for people, and what to do about it. */
  message: Scalars['String']['output'];
};

/** Why two customers cannot become one as they are. */
export type CustomerMergeBlockReason =
  /** Both are the same customer. */
  | 'SAME_CUSTOMER'
  /** One of them is not for the viewer to change. */
  | 'NOT_EDITABLE'
  /** One of them lies in the bin. Restore it first. */
  | 'IN_BIN'
  /** One is a company and the other a private person. Give them the same type first. */
  | 'TYPES_DIFFER'
  /** Both have an identity number, and the numbers belong to different persons, or to a person and an organisation. */
  | 'IDENTITIES_DIFFER'
  /** Both have a personal number: only who may reveal personal numbers (`customer.identity`) may decide that they are the same person. */
  | 'NEEDS_IDENTITY'
  /** Together they would have more tags, subgroups or discount letters than a customer may have. */
  | 'TOO_MANY_LINKS'
  /** Together a list of articles would have more rows than it may have. */
  | 'TOO_MANY_ARTICLES'
  /** The same person would be named twice: as the customer and as a co-applicant. */
  | 'CO_APPLICANT_TWICE'
  /** One of them has protected identity and the other has not. Protect both first, or neither. */
  | 'PROTECTION_DIFFERS'
  /** Something refers to the customer that would be absorbed, and cannot follow. */
  | 'REFERRED';

/** An input that cannot be taken; code, message and path say all there is to say. */
export type InputError = UserError & {
  __typename: 'InputError';
  /** Why, for programs. */
  code: UserErrorCode;
  /** Why, for people: in the language of `Accept-Language` (sv, en), else of the account. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. `["contactPersons", "create", "0", "email"]`. Empty: the whole. */
  path: Array<Scalars['String']['output']>;
};

/** The viewer may not write a field of the input. */
export type FieldAccessDeniedError = UserError & {
  __typename: 'FieldAccessDeniedError';
  /** Why, for programs. */
  code: UserErrorCode;
  /** Why, for people: in the language of `Accept-Language` (sv, en), else of the account. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. `["contactPersons", "create", "0", "email"]`. Empty: the whole. */
  path: Array<Scalars['String']['output']>;
  /** The field of the card. */
  field: Scalars['String']['output'];
  /** The permission that would open it. */
  requiredScope: Scalars['String']['output'];
};

/** Another customer already has what must be unique. */
export type DuplicateCustomerError = UserError & {
  __typename: 'DuplicateCustomerError';
  /** Why, for programs. */
  code: UserErrorCode;
  /** Why, for people: in the language of `Accept-Language` (sv, en), else of the account. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. `["contactPersons", "create", "0", "email"]`. Empty: the whole. */
  path: Array<Scalars['String']['output']>;
  /** Those of them that the viewer may see. */
  candidates: Array<DuplicateCandidate>;
};

/** A partner's key. It may never do more than its creator may at that moment. */
export type ApiKey = Node & {
  __typename: 'ApiKey';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** What the administrator called it. */
  name: Scalars['String']['output'];
  /** The first part of the key, to tell it from others, e.g. `crk_live_4f…`. The rest is not stored. */
  prefix: Scalars['String']['output'];
  /** Permission keys it was given. */
  permissions: Array<Scalars['String']['output']>;
  /** Name of the user who created it. */
  createdBy: Scalars['String']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last used, to within five minutes; null: never. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it stops working by itself; null: never. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked; null: it was not. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Whatever can be found again by its id with `node(id:)`. */
export type Node = {
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
};

/** A group of articles: what discounts are given by. */
export type ArticleGroup = Node & {
  __typename: 'ArticleGroup';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** Counts every change, from 1. Send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Name, unique in the group of the viewer without regard to case. At most 100 characters. */
  name: Scalars['String']['output'];
  /** Whether articles may be put into it. */
  status: EntryStatus;
};

/** Whether an entry of a register is in use. */
export type EntryStatus =
  /** May be chosen. */
  | 'ACTIVE'
  /** Stays where it is chosen already; may not be chosen anew. */
  | 'INACTIVE';

/** What is sold, used or reported. Read with `article.view`; its price with `article.price`. */
export type Article = Node & {
  __typename: 'Article';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** Counts every change, from 1. Send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Article number, unique in the group without regard to case. At most 64 characters. */
  number: Scalars['String']['output'];
  /** Name. At most 255 characters. */
  name: Scalars['String']['output'];
  /** Unit, e.g. `st`, `m`, `h`. At most 20 characters. */
  unit: Maybe<Scalars['String']['output']>;
  /** Price of one unit without VAT, in whole öre (`249900` is 2 499 kr); null: none is given. Read with `article.price`. */
  price: Maybe<Scalars['Int']['output']>;
  /** VAT in percent, two decimals at most; null: the article states none, and then no VAT is shown. */
  vatRate: Maybe<Scalars['Float']['output']>;
  /** The group that its discount is found by. */
  group: Maybe<ArticleGroup>;
  /** Hours of work: may stand with quantity 0 on a card, to be filled in on the order. */
  timeArticle: Scalars['Boolean']['output'];
  /** Whether it may be chosen. */
  status: EntryStatus;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Where costs and income belong in the accounts. Read by whoever sees customers; written by administrators. */
export type CostCentre = Node & {
  __typename: 'CostCentre';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** Counts every change, from 1. Send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Code, unique in the group without regard to case; `Customer.costCentre` holds it. Never changes. */
  code: Scalars['String']['output'];
  /** Name. At most 100 characters. */
  name: Maybe<Scalars['String']['output']>;
  /** Whether customers may be given it. */
  status: EntryStatus;
};

/** A named list of discounts by article group. A customer may have several: the highest that applies counts, they are never added up. Read with `discountLetter.view`. */
export type DiscountLetter = Node & {
  __typename: 'DiscountLetter';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** Counts every change, of name and rows alike, from 1. Send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Name, unique in the group without regard to case. At most 100 characters. */
  name: Scalars['String']['output'];
  /** Whether customers may be given it. Inactive ones still count where they are. */
  status: EntryStatus;
  /** Its discounts, each article group once: all articles first, then by name of the group. */
  rows: Array<DiscountLetterRow>;
};

/** What a discount letter takes off the price of the articles of one group, or of all. */
export type DiscountLetterRow = {
  __typename: 'DiscountLetterRow';
  /** The article group; null for all articles, and for who sees no articles. Read with `article.view`. */
  articleGroup: Maybe<ArticleGroup>;
  /** Whether the row is for all articles, also those in no group. */
  allArticles: Scalars['Boolean']['output'];
  /** What is taken off, in percent: 0–100, two decimals at most. */
  percent: Scalars['Float']['output'];
};

/** A department, or a legal company, within the group. Read by whoever sees customers, never by customers' logins; written by administrators. */
export type Subgroup = Node & {
  __typename: 'Subgroup';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** Counts every change, from 1. Send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Name, unique in the group without regard to case. At most 100 characters. */
  name: Scalars['String']['output'];
  /** Organisation number of the legal company, as `556016-0680`; null for a department. */
  organisationNumber: Maybe<Scalars['String']['output']>;
  /** Whether customers may be put in it. */
  status: EntryStatus;
  /** How many customers are in it, those in the bin included. For administrators; null for others. */
  customerCount: Maybe<Scalars['Int']['output']>;
};

/** A user of the group, or a customer's login. */
export type User = Node & {
  __typename: 'User';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** What the user signs in with; while an invitation waits, as whoever invites wrote it. For administrators and for oneself. */
  email: Maybe<Scalars['String']['output']>;
  /** The role that the user was given last, e.g. `technician`, or `rol_…` of one of the group's own. Null for a customer's login. */
  role: Maybe<Scalars['String']['output']>;
  /** The subgroup that customers begin with who are made by this user, while it is active. For whoever sees customers; null for others, and for customers' logins. */
  defaultSubgroup: Maybe<Subgroup>;
};

/** A word that customers are marked with. Read by whoever sees customers, never by customers' logins; written by administrators. */
export type Tag = Node & {
  __typename: 'Tag';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** Counts every change, from 1. Send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Name, unique in the group without regard to case. At most 60 characters. */
  name: Scalars['String']['output'];
  /** The colour that it is shown in. */
  colour: TagColour;
  /** Whether the orders of a customer get its tag. */
  inheritedByOrders: Scalars['Boolean']['output'];
  /** Whether customers may be given it. */
  status: EntryStatus;
  /** How many customers have it, those in the bin included. For administrators; null for others. */
  customerCount: Maybe<Scalars['Int']['output']>;
};

/** The colour of a tag. Each client shows its own shade of it, that can be read on its own background. */
export type TagColour =
  /** Grey: what a new tag has. */
  | 'GREY'
  /** Blue. */
  | 'BLUE'
  /** Teal. */
  | 'TEAL'
  /** Green. */
  | 'GREEN'
  /** Yellow. */
  | 'YELLOW'
  /** Orange. */
  | 'ORANGE'
  /** Red. */
  | 'RED'
  /** Purple. */
  | 'PURPLE';

/** A person at a customer. Read by whoever reads the customer. */
export type ContactPerson = Node & {
  __typename: 'ContactPerson';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** Name. At most 255 characters. */
  name: Scalars['String']['output'];
  /** What the person does there, in free words. At most 100 characters. */
  role: Maybe<Scalars['String']['output']>;
  /** Phone in international form (`+46701740605`) where it can be told, else as typed. */
  phone: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  email: Maybe<Scalars['String']['output']>;
  /** Service protocols are sent to the e-mail address when an order is ready for invoicing. */
  sendServiceProtocol: Scalars['Boolean']['output'];
  /** Work orders are sent to the e-mail address when an order is ready for invoicing. */
  sendWorkOrder: Scalars['Boolean']['output'];
  /** The main contact: information only. At most one of a customer is. */
  isMain: Scalars['Boolean']['output'];
};

/** A customer's own login, as those see it who may invite, change or remove one. It belongs to one customer and sees only that one. */
export type CustomerUser = Node & {
  __typename: 'CustomerUser';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** Full name. At most 255 characters. */
  name: Scalars['String']['output'];
  /** The e-mail address that it was invited by, and that it signs in with. */
  email: Scalars['String']['output'];
  /** What its invitations are written in. */
  language: UiLanguage;
  /** What it may do, in the order of the enum. */
  rights: Array<CustomerRight>;
  /** How it stands with it. */
  state: CustomerUserState;
  /** Counts changes of name, rights and blocking, from 1. Send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when the latest invitation works; null where there is none that waits to be taken. */
  invitationExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** When somebody last signed in with it; null: never. */
  lastSignInAt: Maybe<Scalars['DateTime']['output']>;
};

/** Languages of the user interface and of messages (ISO 639-1). */
export type UiLanguage =
  /** Swedish. */
  | 'sv'
  /** English. */
  | 'en';

/** What a customer's own login may do besides seeing its customer. */
export type CustomerRight =
  /** See and fetch the documents that are shown to the customer. */
  | 'SEE_DOCUMENTS'
  /** Add documents to the customer; those are shown to it. Brings SEE_DOCUMENTS with it. */
  | 'UPLOAD_DOCUMENTS'
  /** Change the customer's addresses, phone number and e-mail address. */
  | 'EDIT_ADDRESSES'
  /** Change the customer's contact persons. */
  | 'EDIT_CONTACT_PERSONS'
  /** Send error reports. Acts when there are error reports. */
  | 'SEND_ERROR_REPORTS'
  /** Comment on orders. Acts when there are orders. */
  | 'COMMENT_ORDERS'
  /** See the self-checks of orders. Acts when there are orders. */
  | 'SEE_SELF_CHECKS'
  /** Report uptime of service objects. Acts when there are service objects. */
  | 'READ_UPTIME';

/** How it stands with a customer's login. */
export type CustomerUserState =
  /** Invited; nobody has taken the invitation yet. */
  | 'INVITED'
  /** Somebody signs in with it. */
  | 'ACTIVE'
  /** Shut out, until somebody lets it in again. */
  | 'BLOCKED';

/** A file or a folder of a customer. Files are sent by tus 1.0 to `/files/uploads` (metadata `customerId`, `folderId`, `filename`). A customer's own login is told of the files that are shown to it, and of no folders. */
export type CustomerDocument = Node & {
  __typename: 'CustomerDocument';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** File or folder. */
  kind: DocumentKind;
  /** Name, with its ending. At most 200 characters; the only one of its folder. */
  name: Scalars['String']['output'];
  /** The folder it lies in; null at the top. Null for customers' logins. */
  folderId: Maybe<Scalars['ID']['output']>;
  /** Counts every change, from 1. Send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whole bytes; null of a folder. */
  size: Maybe<Scalars['Float']['output']>;
  /** Media type, told by the content and not by the name, e.g. `application/pdf`; `text/plain` for text of any kind. Null of a folder. */
  contentType: Maybe<Scalars['String']['output']>;
  /** How many documents lie directly in the folder; null of a file. */
  itemCount: Maybe<Scalars['Int']['output']>;
  /** Whether the customer's own logins see it. Never true of a folder. */
  visibleForCustomer: Scalars['Boolean']['output'];
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Who added it, by name as it was then. Null for customers' logins. */
  createdBy: Maybe<Scalars['String']['output']>;
  /** When it was moved to the bin; null where it was not. */
  deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** The last moment at which it can be restored; null for what is not in the bin. */
  removedAfter: Maybe<Scalars['DateTime']['output']>;
  /** Where the file is fetched, with the same session or API key: a path of this server. Always to be saved, never to be shown. Null of folders and in the bin. */
  downloadUrl: Maybe<Scalars['String']['output']>;
  /** Where a picture or a PDF is fetched to be shown; null for everything else. */
  previewUrl: Maybe<Scalars['String']['output']>;
};

/** What a document is. */
export type DocumentKind =
  /** A file. */
  | 'FILE'
  /** A folder of documents. */
  | 'FOLDER';

/** One field's change: who, when, what it was and what it became. Never altered afterwards. Entries about fields that the viewer may not read are left out. */
export type CustomerHistoryEntry = Node & {
  __typename: 'CustomerHistoryEntry';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who: the name of the user, customer's login or API key as it was then. */
  actor: Scalars['String']['output'];
  /** What kind of actor. */
  actorKind: ActorKind;
  /** By which way in. */
  source: ChangeSource;
  /** What was done. */
  action: ChangeAction;
  /** The version of the customer that the change made. Entries of one change share it. */
  version: Scalars['Int']['output'];
  /** The field of the card, e.g. `phone`, `addresses.invoice` or `customFields.<key>`. A new customer is told by `number`. */
  field: Scalars['String']['output'];
  /** Which part of the field: of an address a row (`city`), of contact persons `<id>.<property>`, `<id>` when added or removed, or `order`; of co-applicants the same without an order; of lists of articles the same as of contact persons, with `<id>.price` and `<id>.discount` under the field `serviceArticles.prices` or `workOrderArticles.prices`; of assignees the id of the user; of `status` the id of a customer that became part of this one, with its number as the value; of tags and subgroups the id of the entry; of documents `<id>.<what>` with what was done: `added`, `name`, `folder`, `shown`, `hidden`, `deleted`, `restored` or `removed`. */
  part: Maybe<Scalars['String']['output']>;
  /** The value before, as text; null for none. Personal numbers are masked; an added or removed contact person, co-applicant or row of articles is JSON, a tag or subgroup its name as it was then. */
  old: Maybe<Scalars['String']['output']>;
  /** The value after, as text; null for none. Of a revealed personal number: the reason that was given. */
  new: Maybe<Scalars['String']['output']>;
};

/** What kind of actor made a change. */
export type ActorKind =
  /** A user of the group. */
  | 'STAFF'
  /** A customer's own login. */
  | 'CUSTOMER_USER'
  /** A partner's program. */
  | 'API_KEY'
  /** The register itself. */
  | 'SYSTEM';

/** By which way a change came in. */
export type ChangeSource =
  /** Signed in. */
  | 'WEB'
  /** With an API key. */
  | 'API_KEY'
  /** From a file. */
  | 'IMPORT'
  /** With many customers at once. */
  | 'BULK'
  /** By the register itself. */
  | 'SYSTEM';

/** What was done. */
export type ChangeAction =
  /** The customer was made. */
  | 'CREATED'
  /** A field of the card was changed. */
  | 'UPDATED'
  /** A field of the card got a value of its history back. */
  | 'REVERTED'
  /** An administrator gave it another number. */
  | 'NUMBER_CHANGED'
  /** Made inactive. */
  | 'INACTIVATED'
  /** Made active again. */
  | 'ACTIVATED'
  /** Moved to the bin. */
  | 'DELETED'
  /** Taken out of the bin. */
  | 'RESTORED'
  /** A user was assigned. */
  | 'ASSIGNED'
  /** A user was taken off. */
  | 'UNASSIGNED'
  /** The whole personal number was shown to somebody. */
  | 'REVEALED'
  /** Everything that is held on the customer was given to somebody, as an archive. */
  | 'EXTRACTED'
  /** Another customer became part of this one. */
  | 'MERGED'
  /** A merge was undone. */
  | 'UNMERGED';

/** A row of a customer's service articles or work order articles. Not for customers' logins. */
export type CustomerArticle = Node & {
  __typename: 'CustomerArticle';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** The article. */
  article: ArticleSummary;
  /** How many units, from 0, three decimals at most. 0 on a time article: the hours are told on the order. */
  quantity: Scalars['Float']['output'];
  /** Price of one unit for this customer, without VAT, in whole öre; null: the price of the article. Read with `article.view` and `article.price`. Not for customers' logins. */
  price: Maybe<Scalars['Int']['output']>;
  /** Discount in percent, 0–100 with two decimals at most; null: none. Read with `article.view` and `article.price`. Not for customers' logins. */
  discount: Maybe<Scalars['Float']['output']>;
  /** Note about the row. At most 255 characters. */
  note: Maybe<Scalars['String']['output']>;
};

/** An article as the rows that refer to it show it; `article` has the whole of it. */
export type ArticleSummary = {
  __typename: 'ArticleSummary';
  /** Id of the article, `art_…`. */
  id: Scalars['ID']['output'];
  /** Article number. */
  number: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Unit, e.g. `st`, `m`, `h`. */
  unit: Maybe<Scalars['String']['output']>;
  /** Price of one unit in the register, without VAT, in whole öre; null: none is given. Read with `article.view` and `article.price`. Not for customers' logins. */
  price: Maybe<Scalars['Int']['output']>;
  /** Hours of work: may stand with quantity 0, to be filled in on the order. */
  timeArticle: Scalars['Boolean']['output'];
  /** Whether it may be chosen; one that is inactive stays where it is. */
  status: EntryStatus;
};

/** A customer of the group. A field that the viewer may not read is null and noted in `extensions.access.redacted`. */
export type Customer = Node & {
  __typename: 'Customer';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** Counts every change of the card and its parts, from 1. Send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Company or private person. */
  type: Maybe<CustomerType>;
  /** Customer number, unique in the group without regard to case. Text: leading zeros and letters count. */
  number: Maybe<Scalars['String']['output']>;
  /** Name. At most 255 characters. */
  name: Maybe<Scalars['String']['output']>;
  /** The name as lists show it, with the number before it where the group wants that. */
  displayName: Maybe<Scalars['String']['output']>;
  /** Organisation number as `556016-0680`. Kept, but not in use, while the type is PRIVATE. */
  organisationNumber: Maybe<Scalars['String']['output']>;
  /** Personal number, always masked: `19800101-****`. The whole number comes from `customerPersonalNumberReveal` only. A sole trader has it in place of an organisation number. Read with any of `customer.edit`, `customer.editAssigned`, `customer.identity`. Not for customers' logins. */
  personalNumber: Maybe<Scalars['String']['output']>;
  /** Phone in international form (`+46701740605`) where it can be told, else as typed. */
  phone: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  email: Maybe<Scalars['String']['output']>;
  /** Language of messages and protocols to the customer. */
  language: Maybe<CustomerLanguage>;
  /** Code of the cost centre, as it stands in `costCentres`. At most 100 characters. */
  costCentre: Maybe<Scalars['String']['output']>;
  /** Tags, in the order in which the customer got them. Not for customers' logins. */
  tags: Maybe<Array<Tag>>;
  /** Subgroups, in the order in which the customer was put in them. Not for customers' logins. */
  subgroups: Maybe<Array<Subgroup>>;
  /** Internal comments, several lines. At most 10,000 characters. Never on prints. Not for customers' logins. */
  comments: Maybe<Scalars['String']['output']>;
  /** Invoice, visiting and mail address. */
  addresses: Maybe<CustomerAddresses>;
  /** The city that the register shows: of the visiting, else the invoice, else the mail address. */
  city: Maybe<Scalars['String']['output']>;
  /** Contact persons in their order. */
  contactPersons: Maybe<Array<ContactPerson>>;
  /** The contact person that is marked as main, if any. */
  mainContact: Maybe<ContactPerson>;
  /** Articles that are offered when a service order is created for the customer, in their order. Read with `article.view`. Not for customers' logins. */
  serviceArticles: Maybe<Array<CustomerArticle>>;
  /** Articles that are offered when a work order is created for the customer, in their order. Read with `article.view`. Not for customers' logins. */
  workOrderArticles: Maybe<Array<CustomerArticle>>;
  /** How many rows `serviceArticles` has. Read with `article.view`. Not for customers' logins. */
  serviceArticlesCount: Maybe<Scalars['Int']['output']>;
  /** How many rows `workOrderArticles` has. Read with `article.view`. Not for customers' logins. */
  workOrderArticlesCount: Maybe<Scalars['Int']['output']>;
  /** What the customer has in the group's own fields, in their order; fields without a value are left out. */
  customFields: Array<CustomFieldValue>;
  /** What the customer has in one of the group's own fields; null without a value, and for an unknown key. */
  customField: Maybe<CustomFieldValue>;
  /** How VAT stands on orders; null: automatic. Not for customers' logins. */
  vatType: Maybe<VatType>;
  /** Custom VAT in percent, two decimals at most; only with CUSTOM_VAT. Not for customers' logins. */
  vatPercent: Maybe<Scalars['Float']['output']>;
  /** Discount letters, in the order in which the customer got them. The highest discount that applies to an article counts. Read with any of `discountLetter.view`. Not for customers' logins. */
  discountLetters: Maybe<Array<DiscountLetter>>;
  /** What the VAT type comes to. Not for customers' logins. */
  vatDisplay: Maybe<VatDisplay>;
  /** Property that work with tax reduction is done on; else apartment and association tell where. At most 40 characters. Not for customers' logins. */
  propertyDesignation: Maybe<Scalars['String']['output']>;
  /** Number of the apartment in the housing association. At most 25 characters. Not for customers' logins. */
  apartmentNumber: Maybe<Scalars['String']['output']>;
  /** The housing association's organisation number as `717600-4583`. Not for customers' logins. */
  associationNumber: Maybe<Scalars['String']['output']>;
  /** Those who share the tax reduction with a private customer. Kept, but not in use, while the type is COMPANY. Read with any of `customer.edit`, `customer.editAssigned`, `customer.identity`. Not for customers' logins. */
  coApplicants: Maybe<Array<CoApplicant>>;
  /** Active, inactive or in the bin. */
  status: Maybe<CustomerStatus>;
  /** Since when it is inactive. */
  inactivatedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was moved to the bin, where it lies 30 days. */
  deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** The users who are responsible, in the order they were assigned. Not for customers' logins. */
  assignees: Maybe<Array<Assignee>>;
  /** Whether its identity is protected. Not for customers' logins. */
  protectedIdentity: Maybe<Scalars['Boolean']['output']>;
  /** When it was made. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the viewer may do with each field of this card. */
  viewerPermissions: Array<FieldAccess>;
  /** Which actions the viewer may take on this card. */
  viewerCan: CustomerActions;
  /** Files and folders: those of one folder, or the bin; first at most 100. A customer's login needs the right `SEE_DOCUMENTS`. */
  documents: Maybe<CustomerDocumentConnection>;
  /** All folders of the customer, flat, by name; none for customers' logins. A customer's login needs the right `SEE_DOCUMENTS`. */
  documentFolders: Maybe<Array<CustomerDocument>>;
  /** The customer's own logins, by name. Read with any of `customer.createCustomerUser`, `customer.changeCustomerUserRights`, `customer.deleteCustomerUser`. Not for customers' logins. */
  customerUsers: Maybe<Array<CustomerUser>>;
  /** The legal hold on what is held on it; null: none. Read with any of `admin`. Not for customers' logins. */
  hold: Maybe<CustomerHold>;
  /** Who changed what, newest first; first at most 100. Not for customers' logins. */
  history: Maybe<CustomerHistoryConnection>;
  /** Names of everybody whose changes the viewer finds in `history`, in order of the alphabet. Not for customers' logins. */
  historyActors: Maybe<Array<Scalars['String']['output']>>;
  /** The customer's own order number (marking), copied to its orders. At most 100 characters. */
  orderNumber: Maybe<Scalars['String']['output']>;
  /** Whether facilities are disabled: none may be added to the customer. Not for customers' logins. */
  facilitiesDisabled: Maybe<Scalars['Boolean']['output']>;
  /** Whether an order on the customer needs a facility. Not for customers' logins. */
  facilityRequired: Maybe<Scalars['Boolean']['output']>;
  /** Whether an order on the customer needs a cost centre. Not for customers' logins. */
  costCentreRequired: Maybe<Scalars['Boolean']['output']>;
  /** Whether the accounting system always gets an invoice in place of an order. Not for customers' logins. */
  alwaysInvoice: Maybe<Scalars['Boolean']['output']>;
};


/** A customer of the group. A field that the viewer may not read is null and noted in `extensions.access.redacted`. */
export type CustomerCustomFieldsArgs = {
  keys: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A customer of the group. A field that the viewer may not read is null and noted in `extensions.access.redacted`. */
export type CustomerCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A customer of the group. A field that the viewer may not read is null and noted in `extensions.access.redacted`. */
export type CustomerDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inBin?: InputMaybe<Scalars['Boolean']['input']>;
  folderId: InputMaybe<Scalars['ID']['input']>;
};


/** A customer of the group. A field that the viewer may not read is null and noted in `extensions.access.redacted`. */
export type CustomerHistoryArgs = {
  source: InputMaybe<ChangeSource>;
  actor: InputMaybe<Scalars['String']['input']>;
  field: InputMaybe<Scalars['String']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a customer is. */
export type CustomerType =
  /** A business: has an organisation number. A sole trader has a personal number in its place. */
  | 'COMPANY'
  /** A person: has a personal number. */
  | 'PRIVATE';

/** The language of messages and protocols to a customer (ISO 639-1). */
export type CustomerLanguage =
  /** Swedish. */
  | 'sv'
  /** English. */
  | 'en'
  /** Norwegian (bokmål). */
  | 'nb'
  /** Danish. */
  | 'da'
  /** Finnish. */
  | 'fi'
  /** German. */
  | 'de';

/** A customer's addresses. One that is not there is null. */
export type CustomerAddresses = {
  __typename: 'CustomerAddresses';
  /** Where invoices go; the base address. */
  invoice: Maybe<Address>;
  /** Where the customer is visited. */
  visiting: Maybe<Address>;
  /** Where post goes. */
  mail: Maybe<Address>;
};

/** A postal address. */
export type Address = {
  __typename: 'Address';
  /** First row: street, box or c/o. At most 255 characters. */
  row1: Maybe<Scalars['String']['output']>;
  /** Second row. At most 255 characters. */
  row2: Maybe<Scalars['String']['output']>;
  /** Postal code as written, e.g. `123 45`. At most 20 characters. */
  postalCode: Maybe<Scalars['String']['output']>;
  /** City (Swedish: ort). At most 100 characters. */
  city: Maybe<Scalars['String']['output']>;
  /** Province or state. At most 100 characters. */
  province: Maybe<Scalars['String']['output']>;
  /** Country code of ISO 3166-1 alpha-2, e.g. `SE`. */
  country: Maybe<Scalars['String']['output']>;
};

/** What a customer has in a custom field. The member that fits the type holds it; the others are null. */
export type CustomFieldValue = {
  __typename: 'CustomFieldValue';
  /** The key of the field. */
  key: Scalars['String']['output'];
  /** What the value is made of. */
  type: CustomFieldType;
  /** The definition of the field. */
  field: CustomField;
  /** The value of TEXT, LONG_TEXT and LINK. */
  text: Maybe<Scalars['String']['output']>;
  /** The value of NUMBER, four decimals at most. */
  number: Maybe<Scalars['Float']['output']>;
  /** The value of DATE, YYYY-MM-DD. */
  date: Maybe<Scalars['String']['output']>;
  /** The value of YES_NO. */
  flag: Maybe<Scalars['Boolean']['output']>;
  /** The keys of the options of CHOICE (one) and MULTIPLE_CHOICE, in the order of the options. */
  choices: Maybe<Array<Scalars['String']['output']>>;
};

/** What the values of a custom field are made of. Locked once a customer has a value. */
export type CustomFieldType =
  /** One line of at most 255 characters. Suggestions help and do not bind. */
  | 'TEXT'
  /** Several lines, at most 10,000 characters. */
  | 'LONG_TEXT'
  /** A number with four decimals at most, between −999,999,999,999 and 999,999,999,999. */
  | 'NUMBER'
  /** A day, YYYY-MM-DD. */
  | 'DATE'
  /** True or false, or no value. */
  | 'YES_NO'
  /** One of the options. */
  | 'CHOICE'
  /** Any number of the options. */
  | 'MULTIPLE_CHOICE'
  /** A link of the web (https://…), at most 1,000 characters. */
  | 'LINK';

/** A field of the customer's card that the group has defined. Its row in the field table is called `customFields.<key>`. */
export type CustomField = {
  __typename: 'CustomField';
  /** Its id, `cfd_…`. */
  id: Scalars['ID']['output'];
  /** What programs, files and history call it: unique in the group, and fixed. */
  key: Scalars['String']['output'];
  /** What its values are made of. */
  type: CustomFieldType;
  /** What people call it. */
  title: LocalText;
  /** One or two sentences beside the field; null for none. */
  help: Maybe<LocalText>;
  /** Texts to choose from while typing; any other is as good. Only of TEXT. */
  suggestions: Array<Scalars['String']['output']>;
  /** What may be chosen, in order. Only of the two kinds of choice. */
  options: Array<CustomFieldOption>;
  /** A new customer needs a value, and a value is not cleared. Stored customers without one may be saved. */
  required: Scalars['Boolean']['output'];
  /** No two customers of the group have the same value (case and surrounding space do not count). */
  unique: Scalars['Boolean']['output'];
  /** Whether the register shows it, as a column. Filters and orders take it whether it does or not. */
  showInList: Scalars['Boolean']['output'];
  /** Whether the register's search looks in it, for everybody who may read it. One marked as deleted is not looked in. */
  searchable: Scalars['Boolean']['output'];
  /** Whether customers that have a value are still being brought in line with `searchable`, in the background: while it is true, a search may miss some of them, or find some by what it no longer looks in. What is saved meanwhile is found at once. */
  searchUpdating: Scalars['Boolean']['output'];
  /** Whether that work has broken off by a fault of ours: a search goes on missing some of the customers, or finding some by what it no longer looks in, until an administrator has it tried again with `customFieldSearchRetry`. `searchUpdating` is false then. */
  searchFailed: Scalars['Boolean']['output'];
  /** Whether it is closed to customers' own logins, values and definition alike. */
  hiddenFromCustomers: Scalars['Boolean']['output'];
  /** Subgroups, `sub_…`, on whose customers it is in use; an empty list: on all. A value elsewhere is kept, and none is given there. A customer's login has the field where its own customer is in one of them, and is told of none. */
  subgroups: Array<Scalars['ID']['output']>;
  /** Taken out of use: not on customers without a value, and kept where there is one. */
  deleted: Scalars['Boolean']['output'];
  /** How many customers have a value, those in the bin counted. For administrators; else null. */
  usage: Maybe<Scalars['Int']['output']>;
};

/** A text in the languages of the user interface. */
export type LocalText = {
  __typename: 'LocalText';
  /** In Swedish. */
  sv: Scalars['String']['output'];
  /** In English. */
  en: Scalars['String']['output'];
};

/** What may be chosen in a custom field of choices. */
export type CustomFieldOption = {
  __typename: 'CustomFieldOption';
  /** In Swedish. */
  sv: Scalars['String']['output'];
  /** In English. */
  en: Scalars['String']['output'];
  /** What is stored, and named in filters and inputs. Never changes. */
  key: Scalars['String']['output'];
};

/** How VAT stands on the customer's orders and prints. Unset means automatic: shown where there is no organisation number. */
export type VatType =
  /** Shown, at the article's own rate. */
  | 'NORMAL_VAT'
  /** Not shown. */
  | 'NO_VAT'
  /** Shown, at the percentage of the customer. */
  | 'CUSTOM_VAT';

/** How VAT stands on the customer's orders and prints, as follows from its type, numbers and VAT type. */
export type VatDisplay = {
  __typename: 'VatDisplay';
  /** Whether VAT is shown. */
  shown: Scalars['Boolean']['output'];
  /** The percentage that replaces the article's own; null: the article's own. */
  rate: Maybe<Scalars['Float']['output']>;
  /** Why. */
  source: VatDisplaySource;
};

/** Why VAT is shown or not. */
export type VatDisplaySource =
  /** Automatic: the customer has an organisation number, so VAT is not shown. */
  | 'ORGANISATION_NUMBER'
  /** Automatic: the customer has none, so VAT is shown. */
  | 'NO_ORGANISATION_NUMBER'
  /** The customer has normal VAT. */
  | 'NORMAL_VAT'
  /** The customer has no VAT. */
  | 'NO_VAT'
  /** The customer has a percentage of its own. */
  | 'CUSTOM_VAT';

/** Somebody who shares a private customer's tax reduction (ROT, RUT, green technology). */
export type CoApplicant = {
  __typename: 'CoApplicant';
  /** The id, `coa_…`. */
  id: Scalars['ID']['output'];
  /** Name. At most 255 characters. */
  name: Scalars['String']['output'];
  /** Personal number, always masked: `19800101-****`. The whole number comes from `customerCoApplicantNumberReveal` only. */
  personalNumber: Scalars['String']['output'];
  /** Share of the reduction in percent, 0–100 with two decimals at most; null: an equal part, with the customer, of what the others leave. */
  sharePercent: Maybe<Scalars['Float']['output']>;
};

/** The state of a customer. */
export type CustomerStatus =
  /** In use. */
  | 'ACTIVE'
  /** Cannot be chosen for new orders; what exists stays and is traceable. */
  | 'INACTIVE'
  /** In the bin for 30 days. Only for those who may delete customers. */
  | 'DELETED';

/** A user who is responsible for a customer. */
export type Assignee = {
  __typename: 'Assignee';
  /** The user. */
  user: User;
  /** Since when. */
  assignedAt: Scalars['DateTime']['output'];
};

/** What the viewer may do with one field of the customer card. */
export type FieldAccess = {
  __typename: 'FieldAccess';
  /** The field, e.g. `phone` or `addresses.invoice`. */
  field: Scalars['String']['output'];
  /** Whether the viewer gets its value; if not, it is null. */
  canRead: Scalars['Boolean']['output'];
  /** Whether the viewer may give it to a new customer. Null on a stored customer. */
  canCreate: Maybe<Scalars['Boolean']['output']>;
  /** Whether the viewer may change it with `customerUpdate`. */
  canEdit: Scalars['Boolean']['output'];
  /** Whether the field is in use, by the group's settings and the customer's other values. */
  shown: Scalars['Boolean']['output'];
  /** Why it cannot be changed; null when it can. */
  reason: Maybe<LockReason>;
  /** Names of the administrators who can open the field; null when it is open, when nobody can, or for a customer's login. */
  whoCanHelp: Maybe<Array<Scalars['String']['output']>>;
};

/** Why a field or an action is locked. */
export type LockReason =
  /** The number of a stored customer is changed by administrators. */
  | 'CUSTOMER_NUMBER_ADMIN_ONLY'
  /** Needs permission to edit customers. */
  | 'NEEDS_EDIT'
  /** The viewer edits only the customers they are assigned to, and this is not one of them. */
  | 'EDIT_ONLY_ASSIGNED'
  /** Needs permission to read the field. */
  | 'NEEDS_READ'
  /** An administrator has closed the field to the viewer. */
  | 'FIELD_CLOSED'
  /** Needs permission to assign users to customers. */
  | 'NEEDS_ASSIGN'
  /** Needs permission to delete and restore customers. */
  | 'NEEDS_DELETE'
  /** Needs permission to create customers. */
  | 'NEEDS_CREATE'
  /** Needs permission to reveal personal identity numbers. */
  | 'NEEDS_IDENTITY'
  /** Needs permission to see customers with protected identity. */
  | 'NEEDS_PROTECTED'
  /** Needs permission to add documents to customers. */
  | 'NEEDS_UPLOAD'
  /** Needs permission to change and delete documents. */
  | 'NEEDS_REMOVE_UPLOADED_FILE'
  /** Needs permission to invite, change or remove customers' logins. */
  | 'NEEDS_CUSTOMER_USER_RIGHTS'
  /** The customer's login lacks the right to change it on its own card. */
  | 'NEEDS_CUSTOMER_RIGHT'
  /** Only the group changes it, never a login of the customer. */
  | 'COMPANY_ONLY'
  /** Needs permission to see the register of articles. */
  | 'NEEDS_ARTICLE_VIEW'
  /** Needs permission to see prices of articles. */
  | 'NEEDS_ARTICLE_PRICE'
  /** A setting of the group has switched the field off. */
  | 'SETTING_OFF'
  /** The field is not in use with the other values of this customer. */
  | 'TYPE_MISMATCH'
  /** The customer lies in the bin. */
  | 'CUSTOMER_DELETED'
  /** The value follows from other values. */
  | 'DERIVED'
  /** Changed by an action of its own. */
  | 'OWN_MUTATION'
  /** Needs an administrator. */
  | 'NEEDS_ADMIN'
  /** The customer has no personal number. */
  | 'NOTHING_TO_REVEAL'
  /** The customer is already in that state. */
  | 'ALREADY_SO';

/** Which actions the viewer may take on this customer now. */
export type CustomerActions = {
  __typename: 'CustomerActions';
  /** `customerUpdate`. */
  update: ActionAccess;
  /** `customerInactivate`. */
  inactivate: ActionAccess;
  /** `customerActivate`. */
  activate: ActionAccess;
  /** `customerDelete`. What refers to the customer may still stop it. */
  delete: ActionAccess;
  /** `customerRestore`. */
  restore: ActionAccess;
  /** `customerMerge`, with another customer that is open to the viewer too. */
  merge: ActionAccess;
  /** `customerAssign` and `customerUnassign`. */
  assign: ActionAccess;
  /** `customerNumberChange`. */
  changeNumber: ActionAccess;
  /** `customerPersonalNumberReveal`. */
  revealPersonalNumber: ActionAccess;
  /** `customerCoApplicantNumberReveal`. */
  revealCoApplicantNumber: ActionAccess;
  /** `POST /files/personal-data`: everything that is held on the customer, as an archive. */
  extractPersonalData: ActionAccess;
  /** `customerProtect`. */
  protect: ActionAccess;
  /** `customerUnprotect`. */
  unprotect: ActionAccess;
  /** `customerHoldSet` and `customerHoldLift`. */
  hold: ActionAccess;
  /** `customerErasurePlan` and `customerErase`. A hold, and what refers to the customer, may still stop it. */
  erasePersonalData: ActionAccess;
  /** Adding files and folders: `documentFolderCreate` and uploads. */
  uploadDocuments: ActionAccess;
  /** `documentUpdate`, `documentsShow`, `documentsMove`, `documentsDelete`, `documentsRestore` and `documentsRemove`. */
  changeDocuments: ActionAccess;
  /** `customerUserInvite` and `customerUserInviteAgain`. */
  inviteCustomerUsers: ActionAccess;
  /** `customerUserUpdate`, `customerUserBlock` and `customerUserUnblock`. */
  changeCustomerUsers: ActionAccess;
  /** `customerUserDelete`. */
  removeCustomerUsers: ActionAccess;
};

/** Whether the viewer may take an action now. */
export type ActionAccess = {
  __typename: 'ActionAccess';
  /** Whether the action is open. */
  allowed: Scalars['Boolean']['output'];
  /** Why not; null when it is open. */
  reason: Maybe<LockReason>;
};

/** A folder's content or the bin: folders first, then by name; the bin newest first. */
export type CustomerDocumentConnection = {
  __typename: 'CustomerDocumentConnection';
  /** The rows with their cursors. */
  edges: Array<CustomerDocumentEdge>;
  /** The rows without cursors. */
  nodes: Array<CustomerDocument>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A document with its cursor. */
export type CustomerDocumentEdge = {
  __typename: 'CustomerDocumentEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: CustomerDocument;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename: 'PageInfo';
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first row's cursor: pass it as `before` for the page before. Null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** The last row's cursor: pass it as `after` for the next page. Null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** How many rows a list has in all. Counted only when asked for, and no further than 10,000. */
export type Count = {
  __typename: 'Count';
  /** Number of rows. */
  value: Scalars['Int']['output'];
  /** Whether the number is exact. */
  precision: CountPrecision;
};

/** How exact a count is. */
export type CountPrecision =
  /** There are exactly this many. */
  | 'EXACT'
  /** Counting stopped here; there may be more. */
  | 'AT_LEAST';

/** A legal hold: why, and for how long, nothing that is held on a customer may be removed for good. It stops erasure, what leaves the bin, and retention; nothing else. */
export type CustomerHold = {
  __typename: 'CustomerHold';
  /** Why. At most 500 characters. */
  reason: Scalars['String']['output'];
  /** The last day of it, `2027-03-31`; null: until it is lifted. */
  until: Maybe<Scalars['String']['output']>;
  /** Whether it still holds: its last day has not passed in Sweden. */
  isInForce: Scalars['Boolean']['output'];
  /** When it was set, or last changed. */
  setAt: Scalars['DateTime']['output'];
  /** Who set it: the name as it was then. */
  setBy: Scalars['String']['output'];
};

/** A customer's history, newest first. */
export type CustomerHistoryConnection = {
  __typename: 'CustomerHistoryConnection';
  /** The rows with their cursors. */
  edges: Array<CustomerHistoryEdge>;
  /** The rows without cursors. */
  nodes: Array<CustomerHistoryEntry>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** An entry of the history with its cursor. */
export type CustomerHistoryEdge = {
  __typename: 'CustomerHistoryEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: CustomerHistoryEntry;
};

/** Somebody else has changed the same fields since `expectedVersion`, to other values. Nothing was saved: choose what should stand and send it with the version of `current`. */
export type VersionConflictError = UserError & {
  __typename: 'VersionConflictError';
  /** Why, for programs. */
  code: UserErrorCode;
  /** Why, for people: in the language of `Accept-Language` (sv, en), else of the account. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. `["contactPersons", "create", "0", "email"]`. Empty: the whole. */
  path: Array<Scalars['String']['output']>;
  /** Each field that both changed, with the values of both and the one they started from. */
  conflicts: Array<FieldConflict>;
  /** The customer as it is now. */
  current: Maybe<Customer>;
};

/** The two customers cannot become one as they are. */
export type MergeBlockedError = UserError & {
  __typename: 'MergeBlockedError';
  /** Why, for programs. */
  code: UserErrorCode;
  /** Why, for people: in the language of `Accept-Language` (sv, en), else of the account. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. `["contactPersons", "create", "0", "email"]`. Empty: the whole. */
  path: Array<Scalars['String']['output']>;
  /** Everything that stands in the way. */
  reasons: Array<CustomerMergeBlock>;
};

/** A file of customers on its way into the register: read, tried, and written when somebody says so. Administrators only. `RegisterImport` is the same for every register. */
export type CustomerImport = Node & {
  __typename: 'CustomerImport';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** The uploaded file, `fil_…`: what preparing it anew takes. */
  fileId: Scalars['ID']['output'];
  /** The name of the uploaded file. */
  fileName: Scalars['String']['output'];
  /** How far it is. Ask again every two seconds while it is reading or committing. */
  status: ImportStatus;
  /** Name of the user who began it. */
  createdBy: Scalars['String']['output'];
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** When the present work on it was taken up. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When that work ended. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The columns of the file; empty until it has been read. */
  columns: Array<ImportColumn>;
  /** How far the present work is. */
  progress: ImportProgress;
  /** Rows by outcome; zeros until every row has been tried. */
  counts: ImportCounts;
  /** What is wrong with the file as a whole; with a problem nothing can be started. */
  problems: Array<UserError>;
  /** Where to fetch the rows that are left out, or that it did not come to, as a file of the same kind with a column for the reason; null: there are none. */
  errorFileUrl: Maybe<Scalars['String']['output']>;
  /** How its rows are taken. */
  options: CustomerImportOptions;
  /** What columns may be mapped to: the fields that the group uses. */
  fields: Array<ImportField>;
  /** The rows, in the order of the file. */
  rows: ImportRowConnection;
};


/** A file of customers on its way into the register: read, tried, and written when somebody says so. Administrators only. `RegisterImport` is the same for every register. */
export type CustomerImportRowsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  undone: InputMaybe<ImportUndone>;
  outcome: InputMaybe<ImportOutcome>;
};

/** How far an import is. */
export type ImportStatus =
  /** The file is being read and every row tried. Nothing has been written. */
  | 'READING'
  /** Every row has been tried; `registerImportStart`, of customers also `customerImportStart`, writes them. */
  | 'PREVIEWED'
  /** Rows are being written, batch by batch. */
  | 'COMMITTING'
  /** Everything that could be written has been. */
  | 'DONE'
  /** The import broke off; `problems` says why. What was written stays. */
  | 'FAILED'
  /** Somebody stopped it. What was written stays. */
  | 'CANCELLED';

/** A column of the file, and what it is taken for. */
export type ImportColumn = {
  __typename: 'ImportColumn';
  /** Counted from 0. */
  index: Scalars['Int']['output'];
  /** The heading as it stands in the file. */
  heading: Scalars['String']['output'];
  /** The key of the field that it is mapped to; null: left out. */
  field: Maybe<Scalars['String']['output']>;
  /** Up to three values; what may be a personal number masked. */
  samples: Array<Scalars['String']['output']>;
  /** Whether the heading is a known one, or was mapped by a person; else it is a guess. */
  confident: Scalars['Boolean']['output'];
};

/** How far the present work on an import is. */
export type ImportProgress = {
  __typename: 'ImportProgress';
  /** Rows done. */
  done: Scalars['Int']['output'];
  /** Rows in all; 0 while a file is read and nobody knows. */
  total: Scalars['Int']['output'];
};

/** How many rows have which outcome: of the dry run, and in the end of what was done. */
export type ImportCounts = {
  __typename: 'ImportCounts';
  /** Rows of the file that hold anything. */
  total: Scalars['Int']['output'];
  /** New customers, or new entries of the register. */
  new: Scalars['Int']['output'];
  /** Customers or entries that are changed. */
  changed: Scalars['Int']['output'];
  /** Customers or entries that are as their row says. */
  unchanged: Scalars['Int']['output'];
  /** Possible duplicates; of customers only. */
  duplicate: Scalars['Int']['output'];
  /** Rows with faults, left out. */
  error: Scalars['Int']['output'];
  /** Rows that are left out: the register has nothing of them and nothing was to be added, or somebody left them out. */
  skipped: Scalars['Int']['output'];
  /** Rows that an import did not come to that broke off or was stopped; else 0. */
  left: Scalars['Int']['output'];
};

/** How the rows of a file are taken, as it was prepared. */
export type CustomerImportOptions = {
  __typename: 'CustomerImportOptions';
  /** What a row does to the customer that has its number. */
  onMatch: ImportOnMatch;
  /** Whether possible duplicates are created all the same. */
  includeDuplicates: Scalars['Boolean']['output'];
  /** Whether an empty cell clears its field. */
  emptyClears: Scalars['Boolean']['output'];
};

/** What a row does to what the register has under its number or name. */
export type ImportOnMatch =
  /** Changes it. */
  | 'UPDATE'
  /** Leaves it as it is. */
  | 'SKIP';

/** A field that a column may be mapped to. */
export type ImportField = {
  __typename: 'ImportField';
  /** e.g. `number`, `addresses.visiting.city`, `contactPersons.2.email`; of articles `price`, `group`. */
  key: Scalars['String']['output'];
  /** Whether a new customer, or a new entry of the register, needs it. */
  required: Scalars['Boolean']['output'];
  /** The headings of the template: Swedish, English. */
  headings: Array<Scalars['String']['output']>;
};

/** Rows of a file, in its order. */
export type ImportRowConnection = {
  __typename: 'ImportRowConnection';
  /** The rows with their cursors. */
  edges: Array<ImportRowEdge>;
  /** The rows without cursors. */
  nodes: Array<ImportRow>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A row of the file in a list. */
export type ImportRowEdge = {
  __typename: 'ImportRowEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: ImportRow;
};

/** A row of the file. */
export type ImportRow = {
  __typename: 'ImportRow';
  /** As spreadsheet programs count: the first row of the file is 1. */
  rowNumber: Scalars['Int']['output'];
  /** What becomes of it. */
  outcome: ImportOutcome;
  /** What it is about in the register, once there is something: `cus_…`, `art_…`, `arg_…`, `dil_…`; of parts of cards the customer. */
  entryId: Maybe<Scalars['ID']['output']>;
  /** The customer that it is about, or whose card it is a part of, once there is one; null in imports of other registers. */
  customerId: Maybe<Scalars['ID']['output']>;
  /** The cells, one for each column; what may be a personal number masked. */
  cells: Array<Scalars['String']['output']>;
  /** What it changes, where it changes what exists. */
  changes: Array<ImportChange>;
  /** Its faults; empty for a row without. */
  errors: Array<ImportRowError>;
  /** How many times somebody has put it right, or decided about it: what `registerImportRowCorrect` asks for. */
  revision: Scalars['Int']['output'];
  /** Cells that are put right; empty while the row is as in the file. */
  corrections: Array<ImportCellCorrection>;
  /** What somebody has decided about it; null while the options of the import decide. */
  choice: Maybe<ImportRowChoice>;
  /** Whom it may be a duplicate of; of customers only. */
  candidates: Array<ImportCandidate>;
  /** What comes of taking it back: as it was tried, or as it came; null when neither was asked for. */
  undone: Maybe<ImportUndone>;
  /** Fields that somebody has changed since, and that taking it back leaves. */
  keptFields: Array<Scalars['String']['output']>;
  /** Why the rest of it cannot go back. */
  undoReasons: Array<ImportUndoReason>;
};

/** What becomes of a row. */
export type ImportOutcome =
  /** A new customer, or a new entry of the register. */
  | 'NEW'
  /** What exists already is changed. */
  | 'CHANGED'
  /** It exists and is as the row says. */
  | 'UNCHANGED'
  /** Of customers only: a new number, but somebody like it exists already; written only with `includeDuplicates`, or when somebody decides so about the row. */
  | 'DUPLICATE'
  /** The row has faults and is left out. */
  | 'ERROR'
  /** Left out: the register has nothing of it and `onMissing` says to add nothing, or somebody has left it out. */
  | 'SKIPPED';

/** One field that a row changes. */
export type ImportChange = {
  __typename: 'ImportChange';
  /** The field of the card or the entry, with its part where it has some, e.g. `addresses.invoice.city`. */
  field: Scalars['String']['output'];
  /** The value now; a personal number masked, a price in whole öre, an article group by its name. */
  old: Maybe<Scalars['String']['output']>;
  /** The value afterwards, in the same form. */
  new: Maybe<Scalars['String']['output']>;
};

/** A fault of a row, told so that it can be found in the file and mended there. */
export type ImportRowError = {
  __typename: 'ImportRowError';
  /** The heading of its column; null when it is not of one cell. */
  column: Maybe<Scalars['String']['output']>;
  /** The column, counted from 0, as `registerImportRowCorrect` takes it; null when it is not of one cell. */
  columnIndex: Maybe<Scalars['Int']['output']>;
  /** How many other rows have the same fault and the same text in the same column: one text may put all right. */
  alike: Scalars['Int']['output'];
  /** The field that the column is mapped to. */
  field: Maybe<Scalars['String']['output']>;
  /** The cell's text; what may be a personal number masked. */
  value: Maybe<Scalars['String']['output']>;
  /** Why, for programs. */
  code: UserErrorCode;
  /** Why, for people. */
  message: Scalars['String']['output'];
};

/** A cell that somebody has put right before the row is written. The file itself stays as it is. */
export type ImportCellCorrection = {
  __typename: 'ImportCellCorrection';
  /** The column, counted from 0. */
  column: Scalars['Int']['output'];
  /** What the file says there; what may be a personal number masked. */
  original: Scalars['String']['output'];
};

/** What somebody has decided about a row in the review, whatever the options of its import say. */
export type ImportRowChoice =
  /** It is a new customer, however like another it is. Of customers only. */
  | 'CREATE'
  /** It changes a customer that was chosen, whatever its number says. Of customers only. */
  | 'UPDATE'
  /** Nothing comes of it. */
  | 'LEAVE_OUT';

/** Somebody whom a new row may be about: a customer, or another row of the file. */
export type ImportCandidate = {
  __typename: 'ImportCandidate';
  /** The customer's id; null for a row of the file. */
  id: Maybe<Scalars['ID']['output']>;
  /** The row of the file; null for a customer. */
  rowNumber: Maybe<Scalars['Int']['output']>;
  /** Its customer number. */
  number: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Maybe<Scalars['String']['output']>;
};

/** What comes of taking a row of an import back: before it is done as it was tried, afterwards as it came. */
export type ImportUndone =
  /** The import made the customer, and nobody has touched it: it goes, and its number is free. */
  | 'REMOVED'
  /** The customer is as it was before the import. */
  | 'UNDONE'
  /** Some fields are as before; others stay: somebody has changed them since, or the reasons say why. */
  | 'PARTLY'
  /** Somebody has changed since all that the import wrote; it stays. */
  | 'KEPT'
  /** Nothing of it can go back now; the reasons say why. */
  | 'SKIPPED';

/** Why something of a row stays when the import is taken back. */
export type ImportUndoReason = {
  __typename: 'ImportUndoReason';
  /** For programs. */
  code: UserErrorCode;
  /** The field of the card that it is about. */
  field: Maybe<Scalars['String']['output']>;
  /** For people. */
  message: Scalars['String']['output'];
};

/** A file of customers, their contact persons or articles, of articles, article groups or discount letters on its way into its register: read, tried, and written when somebody says so. Administrators only. */
export type RegisterImport = Node & {
  __typename: 'RegisterImport';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** The uploaded file, `fil_…`: what preparing it anew takes. */
  fileId: Scalars['ID']['output'];
  /** The name of the uploaded file. */
  fileName: Scalars['String']['output'];
  /** How far it is. Ask again every two seconds while it is reading or committing. */
  status: ImportStatus;
  /** Name of the user who began it. */
  createdBy: Scalars['String']['output'];
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** When the present work on it was taken up. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When that work ended. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The columns of the file; empty until it has been read. */
  columns: Array<ImportColumn>;
  /** How far the present work is. */
  progress: ImportProgress;
  /** Rows by outcome; zeros until every row has been tried. */
  counts: ImportCounts;
  /** What is wrong with the file as a whole; with a problem nothing can be started. */
  problems: Array<UserError>;
  /** Where to fetch the rows that are left out, or that it did not come to, as a file of the same kind with a column for the reason; null: there are none. */
  errorFileUrl: Maybe<Scalars['String']['output']>;
  /** What its rows become. */
  register: ImportRegister;
  /** How its rows are taken. */
  options: RegisterImportOptions;
  /** Whether the columns are mapped as they were when somebody of the group last imported a file with the same headings; then, without `mapping`, the headings do not decide. */
  mappingRemembered: Scalars['Boolean']['output'];
  /** Until when it can be taken back by `registerImportUndoStart`: 24 hours from its end; null when it has written nothing that can. Of customers, their contact persons and their articles. */
  undoableUntil: Maybe<Scalars['DateTime']['output']>;
  /** What columns may be mapped to: the fields that the group uses. */
  fields: Array<ImportField>;
  /** The rows, in the order of the file. */
  rows: ImportRowConnection;
  /** How taking it back stands; null when nobody has asked for that. */
  undo: Maybe<ImportUndo>;
};


/** A file of customers, their contact persons or articles, of articles, article groups or discount letters on its way into its register: read, tried, and written when somebody says so. Administrators only. */
export type RegisterImportRowsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  undone: InputMaybe<ImportUndone>;
  outcome: InputMaybe<ImportOutcome>;
};

/** A register that files are imported into. */
export type ImportRegister =
  /** Customers, known by their number. Template: `/files/templates/customers.xlsx`. */
  | 'CUSTOMERS'
  /** Contact persons of customers, who are named by number or else by their whole name; known again by name, else by e-mail. Each row is a change of its customer. Template: `/files/templates/contact-persons.xlsx`. */
  | 'CONTACT_PERSONS'
  /** Rows of the articles of customers, who are named like this too; an article by its number, known again in its list (service or work order). Prices in kronor. Each row is a change of its customer. Template: `/files/templates/customer-articles.xlsx`. */
  | 'CUSTOMER_ARTICLES'
  /** Articles, known by their number; prices in kronor, groups by name. Template: `/files/templates/articles.xlsx`. */
  | 'ARTICLES'
  /** Article groups, known by their name. Template: `/files/templates/article-groups.xlsx`. */
  | 'ARTICLE_GROUPS'
  /** Discount letters, known by their name: each row is a discount of its letter, for an article group or, without one, for all articles. Discounts that the file does not name stay. Template: `/files/templates/discount-letters.xlsx`. */
  | 'DISCOUNT_LETTERS';

/** How the rows of a file are taken, as it was prepared. */
export type RegisterImportOptions = {
  __typename: 'RegisterImportOptions';
  /** What a row does to what the register has under its number or name. */
  onMatch: ImportOnMatch;
  /** What a row does of which the register has nothing. */
  onMissing: ImportOnMissing;
  /** By what customers are known again; of customers only. */
  matchOn: ImportMatchOn;
  /** Whether possible duplicates are created all the same; of customers only. */
  includeDuplicates: Scalars['Boolean']['output'];
  /** Whether an empty cell clears its field. */
  emptyClears: Scalars['Boolean']['output'];
  /** Whether article groups that a row names and nobody has are added. */
  createGroups: Scalars['Boolean']['output'];
};

/** What a row does of which the register has nothing. */
export type ImportOnMissing =
  /** Adds it. */
  | 'CREATE'
  /** Is left out. */
  | 'SKIP';

/** By what customers of a file are known again. */
export type ImportMatchOn =
  /** By the customer number. */
  | 'NUMBER'
  /** By the organisation number; a column must give it. A customer number beside it must be the customer’s own. Rows without one are new. */
  | 'ORGANISATION_NUMBER';

/** The taking back of an import of customers: tried first, then done when somebody says so. */
export type ImportUndo = {
  __typename: 'ImportUndo';
  /** How far it is. Ask again every two seconds while it is checking or undoing. */
  status: ImportUndoStatus;
  /** Rows that the present work is done with. */
  done: Scalars['Int']['output'];
  /** Rows that the present work is about; 0 before it begins. */
  total: Scalars['Int']['output'];
  /** What comes of the rows; so far, while it works. */
  counts: ImportUndoCounts;
  /** Once it is undone: rows of which something could not go back, and may when its reason is gone. */
  left: Scalars['Int']['output'];
  /** Name of the user who asked for it first. */
  createdBy: Scalars['String']['output'];
  /** When the present work ended. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
};

/** How far taking an import back is. */
export type ImportUndoStatus =
  /** It is being found out what would go back. Nothing has been written. */
  | 'CHECKING'
  /** That is known; `registerImportUndoStart` does it. */
  | 'CHECKED'
  /** It is being taken back, batch by batch. */
  | 'UNDOING'
  /** All that could go back has. Where `left` says so, prepare it anew to try the rest again. */
  | 'UNDONE'
  /** It broke off; what has gone back stays so. Prepare it anew to go on. */
  | 'FAILED';

/** How many rows of an import come to what when it is taken back. */
export type ImportUndoCounts = {
  __typename: 'ImportUndoCounts';
  /** New customers that go. */
  removed: Scalars['Int']['output'];
  /** Customers that are as they were before. */
  undone: Scalars['Int']['output'];
  /** Customers that are as before in some fields. */
  partlyUndone: Scalars['Int']['output'];
  /** Customers that somebody has changed since, and that stay. */
  kept: Scalars['Int']['output'];
  /** Customers that cannot go back. */
  notUndone: Scalars['Int']['output'];
};

/** A company whose register this is. Nothing crosses from one group to another. */
export type Group = Node & {
  __typename: 'Group';
  /** Opaque id with the kind in front, e.g. `cus_01h455vb4pex5vsknk084sn02q`. Never changes. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whether it has any subgroups: then customers have a field for them. */
  usesSubgroups: Scalars['Boolean']['output'];
};

export type Query = {
  __typename: 'Query';
  /** The log of what matters, newest first: who has changed what about users, roles, sessions, API keys, customers' logins and settings, who signed in, whose personal numbers were shown to whom, what was given out, imported, changed at once or merged. Administrators, signed in; not by API key. */
  accessLog: AccessEventConnection;
  /** Where one is signed in oneself, on every device and in every group, the newest first. Not by API key. */
  ownSessions: Array<UserSession>;
  /** Where a user is signed in to this group, the newest first; none for an id of nobody. Administrators, signed in; not by API key. */
  userSessions: Array<UserSession>;
  /** One's own passkeys, the oldest first. Not by API key. */
  ownPasskeys: Array<Passkey>;
  /** One's own two-step sign-in. Not by API key. */
  ownSecondFactor: SecondFactor;
  /** The group's API keys, revoked ones included. Administrators, signed in; not by API key. */
  apiKeys: ApiKeyConnection;
  /** How far the log and the histories are sealed, and whether they were found intact. Administrators, signed in; not by API key. */
  auditState: AuditState;
  /** The article groups of the group, by name. */
  articleGroups: ArticleGroupConnection;
  /** The articles of the group, a page at a time; by number unless asked for otherwise. */
  articles: ArticleConnection;
  /** One article. Unknown, another group's and not for this viewer all answer null. */
  article: Maybe<Article>;
  /** Name and address of a company from a public register, for who creates or edits customers. Answers within five seconds. Numbers of persons are not asked about (`IDENTITY_TYPE_MISMATCH`), those of sole traders neither. */
  companyLookup: CompanyLookup;
  /** The registers that `companyLookup` asks, in order. Empty: none is set up, and look-ups find nothing. */
  companySources: Array<CompanySource>;
  /** The cost centres of the group, by code. For whoever sees customers. */
  costCentres: CostCentreConnection;
  /** The discount letters of the group, by name. */
  discountLetters: DiscountLetterConnection;
  /** One discount letter. Unknown, another group's and not for this viewer all answer null. */
  discountLetter: Maybe<DiscountLetter>;
  /** What many customers may be changed by at once, of the fields that the group uses, and what of it is closed to the viewer. For users of the group and keys that see customers. */
  customerBulkFields: Array<CustomerBulkField>;
  /** A change of many customers that the viewer has asked for, or, for administrators, that anybody has made; null when there is none with this id. */
  customerBulk: Maybe<CustomerBulk>;
  /** The changes of many customers that the viewer has asked for in the last 30 days, the newest first; 50 at most. */
  customerBulks: Array<CustomerBulk>;
  /** The columns that the viewer may have in a file of customers: what they may read and the group uses, the group's own fields among them. For users of the group and keys that see customers. */
  customerExportColumns: Array<CustomerExportColumn>;
  /** The contact persons of the customers that the viewer may see, a page at a time, by name. Those of active customers unless asked for otherwise. They are changed through `customerUpdate`. Whoever may not read contact persons is answered FIELD_ACCESS_DENIED. */
  contactPersons: ContactPersonConnection;
  /** How many customers the viewer sees, how many have come and when. Whoever may not filter the list by what a number counts is not told it. */
  customerOverview: CustomerOverview;
  /** How the customers of a list divide among the options of its filters, in the order asked for. What the filter says of a field does not narrow that field itself. At most 20,000 customers are looked through (of a search for common words fewer): beyond them the counts are AT_LEAST. */
  customerFacets: Array<CustomerFacet>;
  /** The customers that the viewer may see, a page at a time. Active and inactive ones, by name, unless asked for otherwise. Whoever sees none gets an empty list. */
  customers: CustomerConnection;
  /** How many customers of a list others have changed or added since a moment, of those that the viewer may see. Ask again every half minute at most. */
  customerNews: CustomerNews;
  /** The views of the register that the viewer has: those of every group, their own, and those shared with them. A key has what everyone has. Not for customers' own logins. */
  customerViews: CustomerViews;
  /** One customer. Unknown, another group's and outside what the viewer sees all answer null. Those in the bin only for who may delete customers. */
  customer: Maybe<Customer>;
  /** What would come of making one customer of two: what differs and may be chosen, what comes over, and what stands in the way. Null when the viewer does not see both. */
  customerMergePreview: Maybe<CustomerMergePreview>;
  /** What has become part of a customer, the newest first; 20 at most. For users of the group and keys that see the customer: else empty. */
  customerMerges: Array<CustomerMerge>;
  /** Customers that may be one and the same, within what the viewer sees, group by group. A page looks through a part of the register: it may hold few groups, or none, while there are more (`hasNextPage`). */
  customerDuplicates: CustomerDuplicateGroupConnection;
  /** The cities that go with a postal code, the most used first, at most 10: learned from the group's own addresses, of customers that the viewer sees. For who creates or edits customers. */
  postalPlaces: Array<PostalPlace>;
  /** The fields that the group has defined, in the order of the card; those marked as deleted too. A customer's login gets those that are not hidden from it and that are for its own customer. */
  customFields: Array<CustomField>;
  /** The group's settings for customers. */
  customerSettings: CustomerSettings;
  /** What has been done to an article, an article group or another entry of a register, newest first. Changes of fields that the viewer may not read are left out; an entry that they may not see has no history. That of cost centres is for administrators. */
  entryHistory: EntryChangeConnection;
  /** Whatever has this id; null when there is nothing or the viewer may not see it, which answer alike. */
  node: Maybe<Node>;
  /** What the sign-in page shows of the group that has this word in its link; null for a word that none has. Needs no sign-in. */
  branding: Maybe<Branding>;
  /** What the customers of the group see of it. For everybody who is signed in. */
  groupBranding: GroupBranding;
  /** The group's roles: those that every group has, then its own by name. Administrators, signed in; not by API key. */
  roles: Array<Role>;
  /** How much room the group's documents take, and how much there is. */
  documentStorage: DocumentStorage;
  /** What the viewer has asked for that goes on by itself, the newest first: imports for administrators, exports and changes of many for those who see customers. Only what the viewer may still do; a key sees what was asked for with it. */
  jobs: JobConnection;
  /** An import of customers; null when there is none with this id. Administrators only. */
  customerImport: Maybe<CustomerImport>;
  /** Imports of customers, the newest first. Administrators only. */
  customerImports: CustomerImportConnection;
  /** An import of the group; null when there is none with this id. Administrators only. */
  registerImport: Maybe<RegisterImport>;
  /** Imports of the group, the newest first. Administrators only. */
  registerImports: RegisterImportConnection;
  /** The log of messages, the newest first: those that the viewer has made leave, or with `activityLog.viewAll` everybody’s. What is about a customer that the viewer does not see, or went to a login of one, is left out, and what went to customers’ logins for whoever may not read `customerUsers`. */
  messages: MessageConnection;
  /** What the viewer is told of and has not put away, the newest first. Names of customers by what they may see now. Empty for an API key. */
  notifications: NotificationConnection;
  /** How the signed-in user is told of things. Null for a customer's login and for an API key. */
  notificationSettings: Maybe<NotificationSettings>;
  /** What `customerErase` would do to a customer: a dry run. Null for an id that the viewer does not see. Administrators, signed in; not by API key. */
  customerErasurePlan: Maybe<CustomerErasurePlan>;
  /** Whether a customer was erased: what its id or its number leads to, which `customer` answers null for. Null for any other. Administrators, signed in; not by API key. */
  erasedCustomer: Maybe<ErasedCustomer>;
  /** Private customers that are due for erasure: inactive and unchanged for as many months as `retentionMonths` says, and without a legal hold. Administrators, signed in; not by API key. */
  retentionDue: DueCustomerConnection;
  /** What `retentionApprove` would do to some customers: a dry run. Administrators, signed in; not by API key. */
  retentionPlan: RetentionPlan;
  /** What has come of the last approval in the group, by whomever; null when none is kept. Administrators, signed in; not by API key. */
  retentionApproval: Maybe<RetentionApproval>;
  /** The subgroups of the group, by name. For whoever sees customers, never for their logins. */
  subgroups: SubgroupConnection;
  /** The tags of the group, by name. For whoever sees customers, never for their logins. */
  tags: TagConnection;
  /** Why a user sees and changes each field of one customer, or does not, in the order of the card. Null where there is no such user or customer. Administrators, signed in; not by API key. */
  customerFieldExplanations: Maybe<Array<FieldExplanation>>;
  /** What a user may, or whoever has some rights, and how many customers they see. Null where there is no such user. Administrators, signed in; not by API key. */
  rightsReach: Maybe<RightsReach>;
  /** What these rights would change for a user, or for a role and those who were given it last, were they saved. Exactly one of `userId` and `roleId` is given; null where there is no such user or role. Administrators, signed in; not by API key. */
  rightsDifference: Maybe<RightsDifference>;
  /** What the group asks of its users when they sign in. Administrators, signed in; not by API key. */
  signInRules: SignInRules;
  /** Users of the group by name, with what they may. Administrators, signed in; not by API key. */
  userAccesses: UserAccessConnection;
  /** What one user may; null for an id of nobody. Administrators, signed in; not by API key. */
  userAccess: Maybe<UserAccess>;
  /** Active users of the group by name, e.g. to choose whom to assign. */
  users: UserConnection;
  /** What a one-time link is for; null when it is unknown, used or too old. Needs no sign-in: the link itself is the proof. */
  oneTimeLink: Maybe<OneTimeLink>;
  /** Who acts; null when nobody is signed in. */
  viewer: Maybe<Viewer>;
};


export type QueryAccessLogArgs = {
  filter: InputMaybe<AccessLogFilter>;
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  userId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUserSessionsArgs = {
  userId: Scalars['ID']['input'];
};


export type QueryApiKeysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryArticleGroupsArgs = {
  importId: InputMaybe<IdFilter>;
  status: InputMaybe<EntryStatusFilter>;
  before: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryArticlesArgs = {
  orderBy: InputMaybe<Array<ArticleOrderInput>>;
  filter: InputMaybe<ArticleFilter>;
  search: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryArticleArgs = {
  by: ArticleLookupInput;
};


export type QueryCompanyLookupArgs = {
  organisationNumber: Scalars['String']['input'];
};


export type QueryCostCentresArgs = {
  status: InputMaybe<EntryStatusFilter>;
  search: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDiscountLettersArgs = {
  importId: InputMaybe<IdFilter>;
  status: InputMaybe<EntryStatusFilter>;
  search: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDiscountLetterArgs = {
  by: DiscountLetterLookupInput;
};


export type QueryCustomerBulkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactPersonsArgs = {
  orderBy: InputMaybe<Array<ContactPersonOrder>>;
  filter: InputMaybe<ContactPersonFilter>;
  search: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCustomerFacetsArgs = {
  optionSearch: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CustomerFilter>;
  search: InputMaybe<Scalars['String']['input']>;
  fields: Array<Scalars['String']['input']>;
};


export type QueryCustomersArgs = {
  viewId: InputMaybe<Scalars['ID']['input']>;
  orderBy: InputMaybe<Array<CustomerOrder>>;
  filter: InputMaybe<CustomerFilter>;
  search: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCustomerNewsArgs = {
  filter: InputMaybe<CustomerFilter>;
  search: InputMaybe<Scalars['String']['input']>;
  since: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCustomerArgs = {
  seenBy: InputMaybe<SeenByInput>;
  by: CustomerLookupInput;
};


export type QueryCustomerMergePreviewArgs = {
  absorbedId: Scalars['ID']['input'];
  survivorId: Scalars['ID']['input'];
};


export type QueryCustomerMergesArgs = {
  survivorId: Scalars['ID']['input'];
};


export type QueryCustomerDuplicatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  by: CustomerDuplicateKind;
};


export type QueryPostalPlacesArgs = {
  postalCode: Scalars['String']['input'];
};


export type QueryEntryHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBrandingArgs = {
  slug: Scalars['String']['input'];
};


export type QueryJobsArgs = {
  unfinished: InputMaybe<Scalars['Boolean']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCustomerImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomerImportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegisterImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegisterImportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  register: InputMaybe<ImportRegister>;
};


export type QueryMessagesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  filter: InputMaybe<MessageFilter>;
  scope: InputMaybe<MessageLogScope>;
};


export type QueryNotificationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCustomerErasurePlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryErasedCustomerArgs = {
  number: InputMaybe<Scalars['String']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRetentionDueArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRetentionPlanArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QuerySubgroupsArgs = {
  status: InputMaybe<EntryStatusFilter>;
  search: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTagsArgs = {
  status: InputMaybe<EntryStatusFilter>;
  search: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCustomerFieldExplanationsArgs = {
  seenBy: SeenByInput;
  customerId: Scalars['ID']['input'];
};


export type QueryRightsReachArgs = {
  seenBy: SeenByInput;
};


export type QueryRightsDifferenceArgs = {
  roleId: InputMaybe<Scalars['String']['input']>;
  userId: InputMaybe<Scalars['ID']['input']>;
  rights: RightsInput;
};


export type QueryUserAccessesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  withInactive?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryUserAccessArgs = {
  userId: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  search: InputMaybe<Scalars['String']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOneTimeLinkArgs = {
  token: Scalars['String']['input'];
};

/** Events of the log, newest first. */
export type AccessEventConnection = {
  __typename: 'AccessEventConnection';
  /** The rows with their cursors. */
  edges: Array<AccessEventEdge>;
  /** The rows without cursors. */
  nodes: Array<AccessEvent>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** An event of the log with its cursor. */
export type AccessEventEdge = {
  __typename: 'AccessEventEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: AccessEvent;
};

/** One event of the log: who did what, when, and about whom. Of a change, what it was and what it became. Never altered afterwards. */
export type AccessEvent = {
  __typename: 'AccessEvent';
  /** Counts the group's events from 1 without a gap. */
  position: Scalars['Int']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who: the name of the user or API key as it was then; of a customer's login its name now, or none. */
  actor: Scalars['String']['output'];
  /** What kind of actor. */
  actorKind: ActorKind;
  /** What was done. */
  action: AccessAction;
  /** Of what kind it is. */
  kind: AccessLogKind;
  /** What it is about. */
  subjectKind: AccessSubjectKind;
  /** Name of the user, role, key, file or setting as it was then; of a customer its number; of an import its register. */
  subject: Scalars['String']['output'];
  /** Which user `usr_…`, role `rol_…`, key `key_…`, customer `cus_…`, login `cul_…` or job `job_…` it is about; null for settings and for the log itself. */
  subjectId: Maybe<Scalars['ID']['output']>;
  /** The customer that it concerns, while the viewer sees it; null where it concerns none. */
  customer: Maybe<ToldCustomer>;
  /** What became another, e.g. `name`, `role`, `permissions`, `closedFields`, the key of a setting, or `customers`, `columns` and `asked` of a file; null where the action says it all. */
  field: Maybe<Scalars['String']['output']>;
  /** The value before, as text; several with commas between. */
  old: Maybe<Scalars['String']['output']>;
  /** The value after, as text; several with commas between. Of `asked` JSON: which customers were asked for, where of what is written about people no more than the first letter stands. */
  new: Maybe<Scalars['String']['output']>;
  /** The reason that was given, of a personal number that was shown or data that were given; null where none was, and once the person has been erased. */
  reason: Maybe<Scalars['String']['output']>;
};

/** What happened. */
export type AccessAction =
  /** Somebody was invited to the group, or to a customer's login. */
  | 'INVITED'
  /** Another invitation was made; the one before ended. */
  | 'INVITATION_SENT'
  /** Somebody took an invitation. */
  | 'JOINED'
  /** Name, role, permissions, closed fields or rights became others. */
  | 'CHANGED'
  /** The user can no longer sign in; sessions and API keys ended. Or a customer's login was blocked. */
  | 'INACTIVATED'
  /** The user or the customer's login can sign in again. */
  | 'ACTIVATED'
  /** A link to choose a new password was made. */
  | 'RESET_SENT'
  /** The password was changed. */
  | 'PASSWORD_CHANGED'
  /** Sessions were ended by somebody else. */
  | 'SESSIONS_ENDED'
  /** A code is asked for at each sign-in. */
  | 'SECOND_FACTOR_ON'
  /** No code is asked for any more. */
  | 'SECOND_FACTOR_OFF'
  /** A role or an API key was made. */
  | 'CREATED'
  /** A role was removed, and whoever had it keeps their copy; or a customer's login was. */
  | 'REMOVED'
  /** An API key was revoked. */
  | 'REVOKED'
  /** Somebody signed in. */
  | 'SIGNED_IN'
  /** So many attempts to sign in as somebody were refused that they are kept out for a while. */
  | 'SIGN_IN_REFUSED'
  /** Somebody ended all sessions of their own. */
  | 'SIGNED_OUT_EVERYWHERE'
  /** A whole personal number was shown to somebody. */
  | 'REVEALED'
  /** Everything that is held on a customer was given to somebody, as an archive. */
  | 'EXTRACTED'
  /** A file of customers was asked for: how many, and with which columns. */
  | 'EXPORTED'
  /** A file of customers was fetched, whole. */
  | 'EXPORT_FETCHED'
  /** A file of customers ended before it was whole: its reader may not have it any more, or left. */
  | 'EXPORT_ENDED'
  /** This log was given out as a file. */
  | 'LOG_EXPORTED'
  /** An import was written. */
  | 'IMPORT_STARTED'
  /** An import was taken back. */
  | 'IMPORT_UNDONE'
  /** Many customers were changed at once. */
  | 'BULK_STARTED'
  /** A change of many customers was taken back. */
  | 'BULK_UNDONE'
  /** Another customer became part of this one. */
  | 'MERGED'
  /** A merge was undone. */
  | 'UNMERGED'
  /** A setting of the group, a field of its own, or what its customers see of it became another. */
  | 'SETTING_CHANGED'
  /** This log and the histories were looked through: nothing has been changed since it was written. */
  | 'LOG_INTACT'
  /** This log and the histories were looked through, and something does not fit. */
  | 'LOG_BROKEN'
  /** A legal hold was set on a customer, or changed. */
  | 'HOLD_SET'
  /** A legal hold was lifted. */
  | 'HOLD_LIFTED'
  /** A customer was erased. `new` of the field `ground` says on which ground; no field: again, after an older database was put back. */
  | 'ERASED'
  /** An administrator has approved that customers are erased that have been inactive for long; `new` of the field `customers` says how many. */
  | 'RETENTION_APPROVED'
  /** Somebody who has lost every second step has asked to have it switched off, and waits. */
  | 'FACTOR_RESET_ASKED'
  /** An administrator confirmed that it is the person who has lost every second step. */
  | 'FACTOR_RESET_CONFIRMED'
  /** The second factor stays on: the person, or an administrator, called it off. */
  | 'FACTOR_RESET_ENDED'
  /** Somebody can sign in by one passkey more. */
  | 'PASSKEY_ADDED'
  /** Somebody removed a passkey of theirs. */
  | 'PASSKEY_REMOVED'
  /** A customer was marked as one with protected identity. */
  | 'PROTECTED'
  /** A customer has protected identity no more. */
  | 'UNPROTECTED'
  /** Somebody made new recovery codes of theirs; those of before have stopped working. */
  | 'RECOVERY_CODES_RENEWED'
  /** Somebody wrote the right password and several wrong codes; told once a day. */
  | 'SIGN_IN_CODE_WRONG';

/** What the log tells apart. */
export type AccessLogKind =
  /** Who may what: users, roles, API keys and customers' logins. */
  | 'ACCESS'
  /** Who signed in, and who was kept out. */
  | 'SIGN_IN'
  /** Whose personal number or whole data was shown to whom, whose data is kept, whose identity is protected, and who was erased. */
  | 'PERSONAL_DATA'
  /** What was given out as a file. */
  | 'GIVEN_OUT'
  /** What was done with many customers at once: imports, changes of several, merges. */
  | 'MANY'
  /** The group's settings. */
  | 'SETTINGS'
  /** Whether the log was found intact. */
  | 'LOG';

/** What an event of the log is about. */
export type AccessSubjectKind =
  /** A user of the group. */
  | 'USER'
  /** A role: changing it changes nobody. */
  | 'ROLE'
  /** A partner's program. */
  | 'API_KEY'
  /** A customer, told by its number. */
  | 'CUSTOMER'
  /** A customer's login, told by its name while there is one, else by the customer's number. */
  | 'CUSTOMER_LOGIN'
  /** A file of customers. */
  | 'EXPORT'
  /** An import, told by the register that it is of, as in `ImportRegister`; older events by the name of its file. */
  | 'IMPORT'
  /** A change of several customers. */
  | 'BULK'
  /** A setting, told by its key. */
  | 'SETTING'
  /** The log itself. */
  | 'LOG';

/** The customer that something is about, as far as the viewer sees it now. */
export type ToldCustomer = {
  __typename: 'ToldCustomer';
  /** The customer, `cus_…`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Maybe<Scalars['String']['output']>;
};

/** Which events of the log; all that are given narrow it. */
export type AccessLogFilter = {
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<AccessLogKind>>;
  /** Done by this user or about them, `usr_…`. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Concerning this customer, `cus_…`. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** From this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this moment. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Somebody signed in on one device. */
export type UserSession = {
  __typename: 'UserSession';
  /** `ses_…`; says nothing about the cookie. */
  id: Scalars['ID']['output'];
  /** When it began. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last used, to within five minutes. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** What the browser called itself. */
  userAgent: Scalars['String']['output'];
  /** Whether it is the one that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** The group that one acts in there; told to oneself. */
  groupName: Maybe<Scalars['String']['output']>;
};

/** A passkey of one's own: it signs in without password and code. Its private half is on one's device alone. */
export type Passkey = {
  __typename: 'Passkey';
  /** `pky_…`; opens nothing. */
  id: Scalars['ID']['output'];
  /** What one calls it. */
  name: Scalars['String']['output'];
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** When somebody last signed in by it; null for never. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
};

/** One's own two-step sign-in: the code that is asked for besides the password. */
export type SecondFactor = {
  __typename: 'SecondFactor';
  /** Whether a code is asked for at each sign-in. */
  isOn: Scalars['Boolean']['output'];
  /** How many recovery codes are left, for the day when the device is lost; 0 while it is off. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** Whether one may switch it on: users of a group may, and a customer's login may not. */
  maySetUp: Scalars['Boolean']['output'];
  /** Somebody who gave the password and proved the e-mail has asked to have it switched off; null while nobody has. Call it off with `secondFactorResetCancel` if it was not oneself. */
  reset: Maybe<SecondFactorReset>;
};

/** Somebody has lost every second step, has proven their e-mail, and waits to have two-step sign-in switched off. Told to themselves, and to administrators of the groups that they work in. */
export type SecondFactorReset = {
  __typename: 'SecondFactorReset';
  /** When the e-mail was proven. */
  startedAt: Scalars['DateTime']['output'];
  /** From when on no code is asked for, at the earliest: 72 hours after the start, or a week where nobody has to confirm it. */
  opensAt: Scalars['DateTime']['output'];
  /** When it is over if it was not used: two weeks after the start. */
  endsAt: Scalars['DateTime']['output'];
  /** Whether an administrator of one of the groups must confirm who it is; false where the person is the only one everywhere. */
  needsConfirmation: Scalars['Boolean']['output'];
  /** Whether an administrator of one of the groups has confirmed it. */
  isConfirmed: Scalars['Boolean']['output'];
};

/** API keys of the group, the newest first. */
export type ApiKeyConnection = {
  __typename: 'ApiKeyConnection';
  /** The rows with their cursors. */
  edges: Array<ApiKeyEdge>;
  /** The rows without cursors. */
  nodes: Array<ApiKey>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** An API key in a list. */
export type ApiKeyEdge = {
  __typename: 'ApiKeyEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: ApiKey;
};

/** How far the log and the histories are sealed, and whether they were found intact. */
export type AuditState = {
  __typename: 'AuditState';
  /** How many seals there are. */
  seals: Scalars['Int']['output'];
  /** When the last one was made; null: none yet. */
  sealedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether they are being looked through now. */
  isChecking: Scalars['Boolean']['output'];
  /** Whether the last look broke off; nothing is known from it. */
  checkFailed: Scalars['Boolean']['output'];
  /** What came of it the last time, within thirty days; the log tells of earlier ones. */
  lastCheck: Maybe<AuditCheck>;
};

/** What came of looking through the log and the histories. */
export type AuditCheck = {
  __typename: 'AuditCheck';
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** Who wanted to know. */
  by: Scalars['String']['output'];
  /** Whether every row is there and as it was when it was sealed. */
  isIntact: Scalars['Boolean']['output'];
  /** How many rows are sealed and fit. */
  rows: Scalars['Int']['output'];
  /** The last seal, as a text to keep elsewhere: with it a later look shows that no seal at the end has gone. Null where nothing was sealed. */
  head: Maybe<Scalars['String']['output']>;
  /** What does not fit; the first ones where there are many. */
  findings: Array<AuditFinding>;
};

/** Something in a log that is not as it was sealed. */
export type AuditFinding = {
  __typename: 'AuditFinding';
  /** What does not fit. */
  trouble: AuditTrouble;
  /** The seal; null where it is not sealed yet. */
  seal: Maybe<Scalars['Int']['output']>;
  /** The log; null where the seal does not say any more. */
  log: Maybe<AuditedLog>;
  /** The rows were written after this moment; null for events, and for the first rows of a log. */
  from: Maybe<Scalars['DateTime']['output']>;
  /** The last of the rows was written then; null for events. */
  until: Maybe<Scalars['DateTime']['output']>;
  /** The first event that is not there: its position in `accessLog`; null where that cannot be told. */
  position: Maybe<Scalars['Int']['output']>;
};

/** What does not fit in a log that was looked through. */
export type AuditTrouble =
  /** Rows of the log are no longer what they were when they were sealed. */
  | 'ROWS_CHANGED'
  /** Rows of the log have been removed. */
  | 'ROWS_MISSING'
  /** Rows have been put into a part of the log that was sealed without them. */
  | 'ROWS_ADDED'
  /** The seal itself has been rewritten, or one before it. */
  | 'SEAL_CHANGED'
  /** A seal has been removed. */
  | 'SEAL_MISSING'
  /** The seal was made with another key than this server has. */
  | 'KEY_UNKNOWN';

/** A log whose rows are sealed. */
export type AuditedLog =
  /** The log of what matters: `accessLog`. */
  | 'EVENTS'
  /** The histories of customers. */
  | 'CUSTOMERS'
  /** The history of settings. */
  | 'SETTINGS'
  /** The histories of articles and the other registers. */
  | 'ENTRIES';

/** A page of article groups. */
export type ArticleGroupConnection = {
  __typename: 'ArticleGroupConnection';
  /** The rows with their cursors. */
  edges: Array<ArticleGroupEdge>;
  /** The rows without cursors. */
  nodes: Array<ArticleGroup>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** An article group in a list. */
export type ArticleGroupEdge = {
  __typename: 'ArticleGroupEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: ArticleGroup;
};

/** Finds by id. An id that does not exist finds nothing. Several operators in one filter must all hold. */
export type IdFilter = {
  /** Is this id. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these ids. At most 500; none of an empty list. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Finds entries by their status. Several operators in one filter must all hold. */
export type EntryStatusFilter = {
  /** Has this status. */
  eq?: InputMaybe<EntryStatus>;
  /** Has one of these; none of an empty list. */
  in?: InputMaybe<Array<EntryStatus>>;
};

/** A page of articles. */
export type ArticleConnection = {
  __typename: 'ArticleConnection';
  /** The rows with their cursors. */
  edges: Array<ArticleEdge>;
  /** The rows without cursors. */
  nodes: Array<Article>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** An article in a list. */
export type ArticleEdge = {
  __typename: 'ArticleEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Article;
};

/** One step of an order of articles. */
export type ArticleOrderInput = {
  /** By what. */
  field: ArticleOrderField;
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
};

/** What articles may be ordered by. */
export type ArticleOrderField =
  /** Article number as text, without regard to case. */
  | 'NUMBER'
  /** Name, in Swedish order, without regard to case. */
  | 'NAME'
  /** Unit; those without come last. */
  | 'UNIT'
  /** Price; those without come last. Needs `article.price`. */
  | 'PRICE'
  /** VAT; those without come last. */
  | 'VAT_RATE';

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest first; text from a to ö. */
  | 'ASC'
  /** Largest first; text from ö to a. */
  | 'DESC';

/** Which articles. Everything in one filter must hold. */
export type ArticleFilter = {
  /** By status; active and inactive when left out. */
  status?: InputMaybe<EntryStatusFilter>;
  /** By number; case and surrounding space do not count. */
  number?: InputMaybe<ExactFilter>;
  /** By article group, `arg_…`. */
  group?: InputMaybe<IdFilter>;
  /** Whether they are time articles. */
  timeArticle?: InputMaybe<Scalars['Boolean']['input']>;
  /** By price. Needs `article.price`. */
  price?: InputMaybe<MoneyFilter>;
  /** By the import that they came with, `job_…`. */
  importId?: InputMaybe<IdFilter>;
};

/** Finds by the whole value only: no part of it, no order. Several operators in one filter must all hold. */
export type ExactFilter = {
  /** Is this value, written in any of the usual ways. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these values. At most 500; none of an empty list. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** true: has no value. false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds prices, in whole öre. Several operators in one filter must all hold. */
export type MoneyFilter = {
  /** Is this amount or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is this amount or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** true: has no price. false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Names one article: give exactly one of the fields. */
export type ArticleLookupInput =
  /** Its id, `art_…`. */
  { id: Scalars['ID']['input']; number?: never; }
  |  /** Its number; case and surrounding space do not count. */
  { id?: never; number: Scalars['String']['input']; };

/** What was found under an organisation number. Nothing is changed by looking. */
export type CompanyLookup = {
  __typename: 'CompanyLookup';
  /** What the look-up came to; null when the number is none that is asked about (`userErrors`). */
  outcome: Maybe<CompanyLookupOutcome>;
  /** One for FOUND, those to choose from for SEVERAL, those that were for DEREGISTERED; else empty. */
  companies: Array<Company>;
  /** Which register answered. */
  source: Maybe<CompanySource>;
  /** What is wrong with the number; empty when it was asked about. */
  userErrors: Array<UserError>;
};

/** What a look-up of a company came to. */
export type CompanyLookupOutcome =
  /** One company has the number. */
  | 'FOUND'
  /** Several firms share the number: somebody has to choose. */
  | 'SEVERAL'
  /** The company that had the number has been struck off the register. */
  | 'DEREGISTERED'
  /** No register that was asked knows the number. */
  | 'NOT_FOUND'
  /** No register could answer just now, or none is set up. Says nothing about the company; try later. */
  | 'UNAVAILABLE';

/** What a public register says of a company. What it does not say is null. */
export type Company = {
  __typename: 'Company';
  /** Organisation number, 10 digits without hyphen. */
  organisationNumber: Scalars['String']['output'];
  /** Registered name. */
  name: Maybe<Scalars['String']['output']>;
  /** Postal address. */
  address: Maybe<Address>;
  /** Legal form in the register's own words, e.g. `Aktiebolag`. */
  legalForm: Maybe<Scalars['String']['output']>;
  /** Whether it carries on business. */
  active: Maybe<Scalars['Boolean']['output']>;
  /** When it was struck off, `YYYY-MM-DD`. */
  deregisteredOn: Maybe<Scalars['String']['output']>;
};

/** A register of companies. */
export type CompanySource =
  /** The Swedish Companies Registration Office. */
  | 'BOLAGSVERKET'
  /** The European Commission's register of VAT numbers: companies registered for VAT only. */
  | 'VIES'
  /** A list kept beside the register; in the demo an invented one. */
  | 'FILE';

/** A page of cost centres. */
export type CostCentreConnection = {
  __typename: 'CostCentreConnection';
  /** The rows with their cursors. */
  edges: Array<CostCentreEdge>;
  /** The rows without cursors. */
  nodes: Array<CostCentre>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A cost centre in a list. */
export type CostCentreEdge = {
  __typename: 'CostCentreEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: CostCentre;
};

/** A page of discount letters. */
export type DiscountLetterConnection = {
  __typename: 'DiscountLetterConnection';
  /** The rows with their cursors. */
  edges: Array<DiscountLetterEdge>;
  /** The rows without cursors. */
  nodes: Array<DiscountLetter>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A discount letter in a list. */
export type DiscountLetterEdge = {
  __typename: 'DiscountLetterEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: DiscountLetter;
};

/** Names one discount letter: give exactly one of the fields. */
export type DiscountLetterLookupInput =
  /** Its id, `dil_…`. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** Its name; case and surrounding space do not count. */
  { id?: never; name: Scalars['String']['input']; };

/** A field that many customers may be changed by at once. */
export type CustomerBulkField = {
  __typename: 'CustomerBulkField';
  /** Its row in the field table, e.g. `tags`. */
  field: Scalars['String']['output'];
  /** What can be done with it. */
  operations: Array<BulkOperation>;
  /** Why the viewer may not, as `LockReason` spells it; null when they may. */
  lock: Maybe<Scalars['String']['output']>;
};

/** What is done with a field of many customers. */
export type BulkOperation =
  /** The field becomes this. */
  | 'SET'
  /** To a list: what it holds stays. */
  | 'ADD'
  /** From a list: what else it holds stays. */
  | 'REMOVE'
  /** The field is emptied. */
  | 'CLEAR';

/** A change of many customers: tried, made when somebody says so, and taken back within a day. For whoever asked for it; once it is made for administrators, too. */
export type CustomerBulk = {
  __typename: 'CustomerBulk';
  /** `job_…`. */
  id: Scalars['ID']['output'];
  /** How far it is. */
  status: CustomerBulkStatus;
  /** What is done. */
  changes: Array<CustomerBulkChange>;
  /** How many customers were chosen. */
  customers: Scalars['Int']['output'];
  /** How many the present work is done with. */
  done: Scalars['Int']['output'];
  /** How many the present work is about; 0 before it begins. */
  total: Scalars['Int']['output'];
  /** Why it was broken off, in words; null when it was not. */
  failure: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when `customerBulkUndo` takes it back; null when there is nothing to take back. */
  undoableUntil: Maybe<Scalars['DateTime']['output']>;
  /** Where to GET the customers that are left out, or that were not taken back, as a text table: number, name and reason, of what the viewer sees and reads then. */
  skippedFileUrl: Scalars['String']['output'];
  /** How many customers have which outcome. */
  counts: CustomerBulkCounts;
  /** The customers, in the order of the selection. */
  rows: CustomerBulkRowConnection;
};


/** A change of many customers: tried, made when somebody says so, and taken back within a day. For whoever asked for it; once it is made for administrators, too. */
export type CustomerBulkRowsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  undone: InputMaybe<CustomerBulkUndone>;
  outcome: InputMaybe<CustomerBulkOutcome>;
};

/** How far a change of many customers is. */
export type CustomerBulkStatus =
  /** Each customer is being tried; nothing is written. */
  | 'CHECKING'
  /** Tried: `customerBulkStart` makes the change. */
  | 'CHECKED'
  /** The change is being made. */
  | 'RUNNING'
  /** Made. */
  | 'DONE'
  /** It is being taken back. */
  | 'UNDOING'
  /** Taken back. */
  | 'UNDONE'
  /** Broken off by an error, or because its author may no longer; what was made stays. */
  | 'FAILED'
  /** Stopped; what was made stays. */
  | 'CANCELLED';

/** One thing that is done with many customers. */
export type CustomerBulkChange = {
  __typename: 'CustomerBulkChange';
  /** The field. */
  field: Scalars['String']['output'];
  /** What is done with it. */
  operation: BulkOperation;
  /** As they were given. */
  values: Array<Scalars['String']['output']>;
};

/** How many customers of a change have which outcome: as tried, and in the end as done. */
export type CustomerBulkCounts = {
  __typename: 'CustomerBulkCounts';
  /** Are changed. */
  changed: Scalars['Int']['output'];
  /** Are so already. */
  unchanged: Scalars['Int']['output'];
  /** Are left out, each with its reasons. */
  skipped: Scalars['Int']['output'];
  /** Have been changed so far. */
  written: Scalars['Int']['output'];
  /** Are as they were before, all of it taken back. */
  undone: Scalars['Int']['output'];
  /** Taken back but for what somebody has changed since, or what stands in the way of. */
  partlyUndone: Scalars['Int']['output'];
  /** Not taken back, for somebody has changed them since. */
  kept: Scalars['Int']['output'];
  /** Not taken back, for a rule or a missing right stands in the way. */
  notUndone: Scalars['Int']['output'];
};

/** Customers of a change, a page at a time. */
export type CustomerBulkRowConnection = {
  __typename: 'CustomerBulkRowConnection';
  /** The rows with their cursors. */
  edges: Array<CustomerBulkRowEdge>;
  /** The rows without cursors. */
  nodes: Array<CustomerBulkRow>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A customer of a change with its place. */
export type CustomerBulkRowEdge = {
  __typename: 'CustomerBulkRowEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: CustomerBulkRow;
};

/** One customer of a change of many. */
export type CustomerBulkRow = {
  __typename: 'CustomerBulkRow';
  /** Its place in the selection, from 1. */
  rowNumber: Scalars['Int']['output'];
  /** The customer, `cus_…`; null when the viewer no longer sees it. */
  customerId: Maybe<Scalars['ID']['output']>;
  /** Its number now. */
  number: Maybe<Scalars['String']['output']>;
  /** Its name now. */
  name: Maybe<Scalars['String']['output']>;
  /** What the change does to it. */
  outcome: CustomerBulkOutcome;
  /** Why it is left out, or why it was not taken back. */
  reasons: Array<CustomerBulkReason>;
  /** What came of taking it back; null when it was not tried. */
  undone: Maybe<CustomerBulkUndone>;
  /** Fields that somebody has changed since, or what they go together with, and that taking it back has left. */
  keptFields: Array<Scalars['String']['output']>;
};

/** What a change of many does to one customer. */
export type CustomerBulkOutcome =
  /** It is changed. */
  | 'CHANGED'
  /** It is so already. */
  | 'UNCHANGED'
  /** A rule or a missing right stands in the way. */
  | 'SKIPPED';

/** Why a customer is left out. */
export type CustomerBulkReason = {
  __typename: 'CustomerBulkReason';
  /** For programs. */
  code: UserErrorCode;
  /** The field that it is about. */
  field: Maybe<Scalars['String']['output']>;
  /** For people. */
  message: Scalars['String']['output'];
};

/** What came of taking the change of one customer back. */
export type CustomerBulkUndone =
  /** All of it. */
  | 'UNDONE'
  /** What nobody has touched since, and nothing else stands in the way of. */
  | 'PARTLY'
  /** Nothing: somebody has changed all of it since. */
  | 'KEPT'
  /** Nothing: a rule or a missing right stands in the way. */
  | 'SKIPPED';

/** A column that customers may be given out with. */
export type CustomerExportColumn = {
  __typename: 'CustomerExportColumn';
  /** e.g. `number`, `addresses.visiting.city`, `contactPersons.2.email`, `customFields.door_code`. */
  key: Scalars['String']['output'];
  /** The row of the field table that opens it, e.g. `contactPersons`. */
  field: Scalars['String']['output'];
  /** The headings: Swedish, English. */
  headings: Array<Scalars['String']['output']>;
  /** Whether an import takes the column back; else the file tells it only. */
  imported: Scalars['Boolean']['output'];
};

/** A page of contact persons. Their customers stand on the edges. */
export type ContactPersonConnection = {
  __typename: 'ContactPersonConnection';
  /** The rows with their cursors. */
  edges: Array<ContactPersonEdge>;
  /** The rows without cursors. */
  nodes: Array<ContactPerson>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A contact person in a list, with the customer. */
export type ContactPersonEdge = {
  __typename: 'ContactPersonEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: ContactPerson;
  /** Whose contact person it is. */
  customer: Customer;
};

/** The order of contact persons. */
export type ContactPersonOrder = {
  /** By what. */
  field: ContactPersonOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What contact persons can be ordered by. */
export type ContactPersonOrderField =
  /** Name of the person, in Swedish order (… x y z å ä ö), without regard to case. */
  | 'NAME'
  /** Name of the customer, in Swedish order; within one as they stand on its card. */
  | 'CUSTOMER';

/** Which contact persons. Everything that is given must hold. */
export type ContactPersonFilter = {
  /** Name. */
  name?: InputMaybe<StringFilter>;
  /** E-mail address. */
  email?: InputMaybe<StringFilter>;
  /** Phone, written in any way: separators and +46 do not count. */
  phone?: InputMaybe<StringFilter>;
  /** Is the main contact. */
  isMain?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is sent service protocols. */
  sendServiceProtocol?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is sent work orders. */
  sendWorkOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these customers, `cus_…`. */
  customer?: InputMaybe<IdFilter>;
  /** By the status of the customer. Those of active customers alone when left out; never of one in the bin. */
  customerStatus?: InputMaybe<EntryStatusFilter>;
};

/** Finds text without regard to case and accents: `granasen` is equal to Granåsen. `%` and `_` are plain characters. Several operators in one filter must all hold. */
export type StringFilter = {
  /** Is this text. Customer numbers are compared as they are when they must be unique: case and surrounding space do not count, accents do. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts. At most 500; none of an empty list. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has this text somewhere in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this text. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** true: has no value. false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The register in numbers, of the customers that the viewer sees; those in the bin are not counted. Each is the count of the list with that filter; counting stops at 200,000. A number is null for whoever may not filter the list by its field. */
export type CustomerOverview = {
  __typename: 'CustomerOverview';
  /** Active customers. */
  active: Maybe<Count>;
  /** Inactive customers. */
  inactive: Maybe<Count>;
  /** Active customers without an e-mail address. Needs `email`. */
  withoutEmail: Maybe<Count>;
  /** Those that have come in the last thirty days, today included. */
  recent: Maybe<RecentCustomers>;
  /** The last twelve months, the present one last. */
  months: Maybe<Array<CustomerMonth>>;
};

/** Customers that have come of late, of those that are active or inactive now. */
export type RecentCustomers = {
  __typename: 'RecentCustomers';
  /** The first of the thirty days, in Sweden: `2026-10-31`. The last is today. */
  firstDay: Scalars['String']['output'];
  /** How many came since then. */
  count: Count;
  /** How many came in the thirty days before. */
  before: Count;
};

/** Customers that came in a month of the Swedish calendar. */
export type CustomerMonth = {
  __typename: 'CustomerMonth';
  /** Year and month: `2026-11`. */
  month: Scalars['String']['output'];
  /** Its first moment: what `createdAt: { gte: … }` takes. */
  from: Scalars['DateTime']['output'];
  /** The first moment after it: what `createdAt: { lt: … }` takes. */
  until: Scalars['DateTime']['output'];
  /** How many came, of those that are active or inactive now. */
  count: Count;
};

/** How the customers of a list divide among the options of one field. */
export type CustomerFacet = {
  __typename: 'CustomerFacet';
  /** The field as it was asked for: a name of `CustomerFilter`, or `customFields.<key>`. */
  field: Scalars['String']['output'];
  /** How many customers the facet looks at: those of the list, without what the filter says of this field. Null where the viewer may not filter by it. */
  total: Maybe<Count>;
  /** Every option of an enum or of a custom field; of entries, users, places and cost centres the most common 100 and those that the filter names, of a search among them the most common 100 that it finds. Null where the viewer may not filter by the field. */
  options: Maybe<Array<CustomerFacetOption>>;
  /** How many have no value: nobody assigned, no tag. Null where the viewer may not filter by the field, and where every customer has a value. */
  empty: Maybe<Count>;
};

/** One option of a filter, with how many customers have it. */
export type CustomerFacetOption = {
  __typename: 'CustomerFacetOption';
  /** What the filter takes: a value of its enum, `true` or `false`, an id, the key of a custom field's option, or the text itself. */
  value: Scalars['String']['output'];
  /** The name of an entry or a user; of a place and a cost centre the text. Null where the value says it all. */
  name: Maybe<Scalars['String']['output']>;
  /** How many customers of the list have it. */
  count: Count;
};

/** Which customers. Everything that is given must hold. A field that the viewer may not read cannot be filtered by: FIELD_ACCESS_DENIED, whether rows exist or not. At most 5 levels of `and`, `or`, `not` and 50 conditions. */
export type CustomerFilter = {
  /** The customer's own order number (marking), copied to its orders. */
  orderNumber?: InputMaybe<StringFilter>;
  /** Whether facilities are disabled: none may be added to the customer. */
  facilitiesDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether an order on the customer needs a facility. */
  facilityRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether an order on the customer needs a cost centre. */
  costCentreRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the accounting system always gets an invoice in place of an order. */
  alwaysInvoice?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. An empty list always does. */
  and?: InputMaybe<Array<CustomerFilter>>;
  /** At least one of these holds. An empty list never does. */
  or?: InputMaybe<Array<CustomerFilter>>;
  /** This does not hold. Customers without a value are among those of which it does not. */
  not?: InputMaybe<CustomerFilter>;
  /** Id, `cus_…`. */
  id?: InputMaybe<IdFilter>;
  /** Company or private. */
  type?: InputMaybe<CustomerTypeFilter>;
  /** Active, inactive or in the bin. */
  status?: InputMaybe<CustomerStatusFilter>;
  /** Customer number. */
  number?: InputMaybe<StringFilter>;
  /** Name. */
  name?: InputMaybe<StringFilter>;
  /** Organisation number, with or without hyphen. */
  organisationNumber?: InputMaybe<StringFilter>;
  /** Personal identity number. Needs `customer.identity`. */
  personalNumber?: InputMaybe<ExactFilter>;
  /** Phone, written in any way: separators and +46 do not count. */
  phone?: InputMaybe<StringFilter>;
  /** E-mail address. */
  email?: InputMaybe<StringFilter>;
  /** Language of messages and protocols. */
  language?: InputMaybe<CustomerLanguageFilter>;
  /** Cost centre. */
  costCentre?: InputMaybe<StringFilter>;
  /** Internal comments. Not for customers' logins. */
  comments?: InputMaybe<StringFilter>;
  /** VAT type. */
  vatType?: InputMaybe<VatTypeFilter>;
  /** Custom VAT, percent. */
  vatPercent?: InputMaybe<FloatFilter>;
  /** Place: of the visiting address, else the invoice address, else the mail address. */
  city?: InputMaybe<StringFilter>;
  /** Postal code of any address; spaces do not count. */
  postalCode?: InputMaybe<StringFilter>;
  /** Whether there is an invoice address. */
  invoiceAddress?: InputMaybe<PresenceFilter>;
  /** Whether there is a visiting address. */
  visitingAddress?: InputMaybe<PresenceFilter>;
  /** Whether there is a mail address. */
  mailAddress?: InputMaybe<PresenceFilter>;
  /** Property designation. */
  propertyDesignation?: InputMaybe<StringFilter>;
  /** The housing association's organisation number, with or without hyphen. */
  associationNumber?: InputMaybe<ExactFilter>;
  /** Personal identity number of a co-applicant. Needs `customer.identity`. */
  coApplicantNumber?: InputMaybe<ExactFilter>;
  /** Who is assigned. */
  assignedTo?: InputMaybe<AssigneeFilter>;
  /** Tags, `tag_…`. Not for customers' logins. */
  tags?: InputMaybe<ListFilter>;
  /** Subgroups, `sub_…`. Not for customers' logins. */
  subgroups?: InputMaybe<ListFilter>;
  /** Discount letters, `dil_…`. Needs `discountLetter.view`. */
  discountLetters?: InputMaybe<ListFilter>;
  /** Contact persons. */
  contacts?: InputMaybe<ContactSomeFilter>;
  /** Service articles. Needs `article.view`. */
  serviceArticles?: InputMaybe<CustomerArticlesFilter>;
  /** Work order articles. Needs `article.view`. */
  workOrderArticles?: InputMaybe<CustomerArticlesFilter>;
  /** Values of the group's own fields; all of these hold. */
  customFields?: InputMaybe<Array<CustomFieldFilter>>;
  /** Whether the identity is protected. Not for customers' logins. */
  protectedIdentity?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there are files outside the bin; for a customer's login, files that are shown to it. */
  documents?: InputMaybe<PresenceFilter>;
  /** Who has changed the customer, and when. Not for customers' logins. */
  history?: InputMaybe<CustomerHistoryFilter>;
  /** When the customer was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** When the customer was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** The import that the customer came with, `job_…`. */
  importId?: InputMaybe<IdFilter>;
};

/** Finds by type. Several operators must all hold. */
export type CustomerTypeFilter = {
  /** Is this type. */
  eq?: InputMaybe<CustomerType>;
  /** Is one of these types. */
  in?: InputMaybe<Array<CustomerType>>;
};

/** Finds by status. Where a filter nowhere names DELETED, customers in the bin are never found; naming it needs `customer.delete`. Several operators must all hold. */
export type CustomerStatusFilter = {
  /** Is this status. */
  eq?: InputMaybe<CustomerStatus>;
  /** Is one of these statuses. */
  in?: InputMaybe<Array<CustomerStatus>>;
};

/** Finds by the language of messages. Several operators must all hold. */
export type CustomerLanguageFilter = {
  /** Is this language. */
  eq?: InputMaybe<CustomerLanguage>;
  /** Is one of these languages. */
  in?: InputMaybe<Array<CustomerLanguage>>;
  /** true: has no language of its own. false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds by VAT type. Several operators must all hold. */
export type VatTypeFilter = {
  /** Is this VAT type. */
  eq?: InputMaybe<VatType>;
  /** Is one of these VAT types. */
  in?: InputMaybe<Array<VatType>>;
  /** true: automatic. false: set on the customer. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds numbers. Several operators in one filter must all hold. */
export type FloatFilter = {
  /** Is this number. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is this number or larger. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is this number or smaller. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** true: has no value. false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds by whether there is anything. */
export type PresenceFilter = {
  /** true: there is nothing. false: there is something. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds by who is assigned. Several operators must all hold. */
export type AssigneeFilter = {
  /** true: assigned to the viewer (for a key: to its creator). false: not. */
  me?: InputMaybe<Scalars['Boolean']['input']>;
  /** This user is assigned. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** At least one of these users is assigned. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** true: nobody is assigned. false: somebody is. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds by entries that a customer is linked to. An id that does not exist is linked to nobody. Several operators in one filter must all hold. */
export type ListFilter = {
  /** Has at least one of these. At most 500; none of an empty list. */
  any?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Has every one of these. At most 500; all have an empty list. */
  all?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Has none of these. At most 500. */
  none?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** true: has none at all. false: has some. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds by the customer's contact persons. Several operators must all hold. */
export type ContactSomeFilter = {
  /** At least one contact person is like this. */
  some?: InputMaybe<ContactFilter>;
  /** No contact person is like this. */
  none?: InputMaybe<ContactFilter>;
  /** true: has no contact persons. false: has some. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a contact person is like. All of it must hold for the same person. */
export type ContactFilter = {
  /** Name. */
  name?: InputMaybe<StringFilter>;
  /** E-mail address. */
  email?: InputMaybe<StringFilter>;
  /** Phone, written in any way: separators and +46 do not count. */
  phone?: InputMaybe<StringFilter>;
  /** Is the main contact. */
  isMain?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is sent service protocols. */
  sendServiceProtocol?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is sent work orders. */
  sendWorkOrder?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds by a list of articles. Several operators must all hold. Needs `article.view`. */
export type CustomerArticlesFilter = {
  /** The list has this article, `art_…`. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** The list has at least one of these articles. At most 500; none of an empty list. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** true: the list is empty. false: it has a row. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds by a custom field: give the member that fits its type. A field that is not in use, or that the viewer may not read, is refused: FIELD_ACCESS_DENIED. */
export type CustomFieldFilter = {
  /** The key of the field. */
  key: Scalars['String']['input'];
  /** Of TEXT, LONG_TEXT and LINK. */
  text?: InputMaybe<StringFilter>;
  /** Of NUMBER. */
  number?: InputMaybe<CustomNumberFilter>;
  /** Of DATE. */
  date?: InputMaybe<CustomDateFilter>;
  /** Of YES_NO. */
  flag?: InputMaybe<CustomFlagFilter>;
  /** Of CHOICE and MULTIPLE_CHOICE. */
  choices?: InputMaybe<CustomChoiceFilter>;
};

/** Finds numbers in a custom field. Several operators must all hold. */
export type CustomNumberFilter = {
  /** Is this number. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is one of these numbers. At most 500; none of an empty list. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Is this number or larger. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is larger than this number. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** Is this number or smaller. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** Is smaller than this number. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** true: has no value. false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds days, YYYY-MM-DD, in a custom field. Several operators must all hold. */
export type CustomDateFilter = {
  /** Is this day. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these days. At most 500; none of an empty list. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Is this day or later. */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** Is later than this day. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** Is this day or earlier. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** Is earlier than this day. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** true: has no value. false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds yes, no or neither in a custom field. Several operators must all hold. */
export type CustomFlagFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: has no value. false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds choices in a custom field, by the keys of the options. Several operators must all hold. */
export type CustomChoiceFilter = {
  /** Has this choice; of MULTIPLE_CHOICE perhaps among others. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Has at least one of these choices. At most 500; none of an empty list. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** true: has no value. false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds by the history: there is a change of which all of this holds. Changes of fields that the viewer may not read are not looked at. */
export type CustomerHistoryFilter = {
  /** Who made it. */
  by?: InputMaybe<ChangeAuthorFilter>;
  /** When it was made. */
  at?: InputMaybe<DateTimeFilter>;
};

/** Finds by who made a change. Several operators must all hold. */
export type ChangeAuthorFilter = {
  /** true: the viewer, for a key the key itself. false: somebody else. */
  me?: InputMaybe<Scalars['Boolean']['input']>;
  /** This user, `usr_…`. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these users. At most 500; none of an empty list. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Finds moments. Several operators in one filter must all hold. */
export type DateTimeFilter = {
  /** At this moment or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Later than this moment. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this moment or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Earlier than this moment. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of customers. */
export type CustomerConnection = {
  __typename: 'CustomerConnection';
  /** The rows with their cursors. */
  edges: Array<CustomerEdge>;
  /** The rows without cursors. */
  nodes: Array<Customer>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A customer in a list. */
export type CustomerEdge = {
  __typename: 'CustomerEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Customer;
  /** Where the search found the customer. Null without a search, and when it is found by the whole personal number. */
  searchMatch: Maybe<SearchMatch>;
};

/** Where a search found a customer. */
export type SearchMatch = {
  __typename: 'SearchMatch';
  /** The field that holds what was searched for, as in `Viewer.customerFields`: `name`, `phone`, `contactPersons`, `customFields.<key>` … */
  field: Scalars['String']['output'];
  /** The value of that field; of contact persons the one that was found, as `name, phone, e-mail`. */
  snippet: Scalars['String']['output'];
};

/** One field of an order. The name, then the id, follow where the chosen fields leave customers alike. */
export type CustomerOrder = {
  /** By what. */
  field: CustomerOrderField;
  /** With CUSTOM_FIELD: the key of the field. One that is not in use, or that the viewer may not read, is refused: FIELD_ACCESS_DENIED. */
  customField?: InputMaybe<Scalars['String']['input']>;
  /** Which way. */
  direction?: OrderDirection;
  /** Where customers without a value stand. Without it: last in ASC, first in DESC. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What customers can be ordered by. A field that the viewer may not read cannot be used: FIELD_ACCESS_DENIED. */
export type CustomerOrderField =
  /** Name, in Swedish order (… x y z å ä ö), without regard to case. */
  | 'NAME'
  /** Customer number as text, without regard to case. */
  | 'NUMBER'
  /** Organisation number. */
  | 'ORGANISATION_NUMBER'
  /** Place, in Swedish order, then name. */
  | 'CITY'
  /** Phone as stored, character by character. */
  | 'PHONE'
  /** E-mail address as stored, character by character. */
  | 'EMAIL'
  /** Type: COMPANY, PRIVATE. */
  | 'TYPE'
  /** Status: ACTIVE, INACTIVE, DELETED. */
  | 'STATUS'
  /** Language, by its code. */
  | 'LANGUAGE'
  /** Cost centre, in Swedish order. */
  | 'COST_CENTRE'
  /** VAT type, by its name. */
  | 'VAT_TYPE'
  /** Custom VAT. */
  | 'VAT_PERCENT'
  /** The customer's own order number (marking), copied to its orders, in Swedish order. */
  | 'ORDER_NUMBER'
  /** Whether facilities are disabled: none may be added to the customer; false comes first. */
  | 'FACILITIES_DISABLED'
  /** Whether an order on the customer needs a facility; false comes first. */
  | 'FACILITY_REQUIRED'
  /** Whether an order on the customer needs a cost centre; false comes first. */
  | 'COST_CENTRE_REQUIRED'
  /** Whether the accounting system always gets an invoice in place of an order; false comes first. */
  | 'ALWAYS_INVOICE'
  /** When the customer was created. */
  | 'CREATED_AT'
  /** When the customer was last changed. */
  | 'UPDATED_AT'
  /** The custom field that `customField` names: texts and links in Swedish order, choices in the order of the options. Of every type but LONG_TEXT and MULTIPLE_CHOICE. */
  | 'CUSTOM_FIELD'
  /** How well the search fits: number equal, name begins, word begins, contains; then name. The default of a search. Stands alone. */
  | 'RELEVANCE';

/** Where rows without a value stand. */
export type NullsOrder =
  /** Before all others. */
  | 'FIRST'
  /** After all others. */
  | 'LAST';

/** What has happened to a list since it was read. */
export type CustomerNews = {
  __typename: 'CustomerNews';
  /** How many customers of the list others have changed or added; 100 at most. AT_LEAST, be it 0, where so many customers have changed that only the last 1,000 were looked at. What the viewer has changed last is no news to them. */
  changed: Count;
  /** What to give as `since` the next time. A little before now, so that nothing falls between. */
  asOf: Scalars['DateTime']['output'];
};

/** The views of the register that the viewer has. */
export type CustomerViews = {
  __typename: 'CustomerViews';
  /** Those that every group has, then the saved ones by name. */
  views: Array<CustomerView>;
  /** The view that the viewer has chosen to begin with; null: that of the role. Null for a key. */
  ownDefaultId: Maybe<Scalars['ID']['output']>;
  /** The view that the users of the viewer's role begin with who have not chosen; null: that of the group. Null for a key. */
  roleDefaultId: Maybe<Scalars['ID']['output']>;
  /** The views that the users of each role begin with, where one is chosen. Empty but for administrators. */
  roleDefaults: Array<CustomerViewRoleDefault>;
  /** The view that everybody begins with for whom nothing else is chosen; null: `active`. */
  groupDefaultId: Maybe<Scalars['ID']['output']>;
};

/** A view of the register: a search, filters, an order, and how they are shown. Told as the viewer may have it: without the conditions, orders and columns of fields that they may not read. */
export type CustomerView = {
  __typename: 'CustomerView';
  /** `viw_…`; of the views that every group has a word: `active`, `mine`, `recent`, `inactive`, `withoutEmail`. */
  id: Scalars['ID']['output'];
  /** Counts every change, from 1. Send it back as `expectedVersion`. Null for one that every group has. */
  version: Maybe<Scalars['Int']['output']>;
  /** Its name, at most 60 characters; of one that every group has in the language of the request. */
  name: Scalars['String']['output'];
  /** Whom it is for. */
  audience: CustomerViewAudience;
  /** With ROLE: that role, e.g. `technician`, or `rol_…` of one of the group's own. */
  role: Maybe<Scalars['String']['output']>;
  /** Whether every group has it, so that nobody changes it. */
  isBuiltIn: Scalars['Boolean']['output'];
  /** Whether the viewer may change it and take it away. */
  canChange: Scalars['Boolean']['output'];
  /** Words that are searched for; empty for none. */
  search: Scalars['String']['output'];
  /** Conditions as the addresses of the register have them: `status:all`, `city:is:Umeå|Växjö`, `own.floors:from:3`. Active customers where no status is named. */
  filters: Array<Scalars['String']['output']>;
  /** What it is ordered by, the leading field first: `name`, `-updated` for descending, `customFields.<key>`. Empty: by name, or by relevance in a search. */
  sorts: Array<Scalars['String']['output']>;
  /** Columns in their order; null: the register's own. */
  columns: Maybe<Array<CustomerViewColumn>>;
  /** How its customers are shown. */
  layout: CustomerViewLayout;
  /** Whether `filters` are all that it was made with. Else some are by fields that the viewer may not read, or that are no more: then `viewId` takes it nowhere, since the rest would be more customers than it means. */
  isWhole: Scalars['Boolean']['output'];
  /** How the viewer has it for themselves; null: as it is. Null for a key. */
  arrangement: Maybe<CustomerViewArrangement>;
  /** When it was changed last; null for one that every group has. */
  updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of who changed it last; null for one that every group has. */
  updatedBy: Maybe<Scalars['String']['output']>;
  /** Since when nobody has had it open, nor asked a list by its `viewId`, to the day. Null where that is less than 90 days ago, and for whoever may not change it. */
  unusedSince: Maybe<Scalars['DateTime']['output']>;
};

/** Whom a view of the register is for. */
export type CustomerViewAudience =
  /** Whoever made it. */
  | 'ME'
  /** The users that one role was chosen for, and administrators. */
  | 'ROLE'
  /** Every user of the group that sees customers, and every key. */
  | 'EVERYONE';

/** A column of the register. */
export type CustomerViewColumn = {
  __typename: 'CustomerViewColumn';
  /** The field of the card; of the group's own fields `customFields.<key>`. */
  field: Scalars['String']['output'];
  /** Width in px, 72 to 560; null: that of the client. */
  width: Maybe<Scalars['Int']['output']>;
  /** Whether it stays in sight when one scrolls sideways. */
  pinned: Scalars['Boolean']['output'];
};

/** How the customers of a view are shown. */
export type CustomerViewLayout =
  /** A line each, with columns. */
  | 'LIST'
  /** A card each, with what one needs to recognise and call them. */
  | 'CARDS';

/** How the viewer has arranged a view for themselves. */
export type CustomerViewArrangement = {
  __typename: 'CustomerViewArrangement';
  /** Columns in their order; null: those of the view. */
  columns: Maybe<Array<CustomerViewColumn>>;
  /** Layout; null: that of the view. */
  layout: Maybe<CustomerViewLayout>;
};

/** The view that the users of a role begin with. */
export type CustomerViewRoleDefault = {
  __typename: 'CustomerViewRoleDefault';
  /** The role, e.g. `technician`, or `rol_…` of one of the group's own. */
  role: Scalars['String']['output'];
  /** The view. */
  viewId: Scalars['ID']['output'];
};

/** By whose eyes something is looked at. Nothing is done in their name. */
export type SeenByInput = {
  /** Which user of the group, `usr_…`. Left out: nobody in particular, who has the rights that are given and is assigned to the customer that is looked at. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** With these rights in place of those that they have. Needed where no user is named. */
  rights?: InputMaybe<RightsInput>;
};

/** Rights that somebody might have: those of a role or a user that is being changed. */
export type RightsInput = {
  /** Permission keys. Words that are none are left out. */
  permissions: Array<Scalars['String']['input']>;
  /** Fields of the card that are closed, e.g. `comments`. Others are left out. */
  closedFields: Array<Scalars['String']['input']>;
};

/** Names one customer: give exactly one of the fields. */
export type CustomerLookupInput =
  /** Its id, `cus_…`. */
  { id: Scalars['ID']['input']; number?: never; }
  |  /** Its customer number; case and surrounding space do not count. */
  { id?: never; number: Scalars['String']['input']; };

/** What would come of a merge. Nothing has been written. */
export type CustomerMergePreview = {
  __typename: 'CustomerMergePreview';
  /** The customer that would stay. */
  survivor: Maybe<Customer>;
  /** The customer that would become part of it. */
  absorbed: Maybe<Customer>;
  /** What the viewer may choose. */
  choices: Array<CustomerMergeChoice>;
  /** What comes over, of what the viewer may read. */
  moves: Array<CustomerMergeMove>;
  /** What stands in the way; empty when it can be done. */
  blocks: Array<CustomerMergeBlock>;
};

/** Something that the two have differently and that the viewer may read and write. Fields that only make sense together (an address, VAT type and percent) are one choice. About other fields nobody is asked: there the value of the customer that stays stands, and where it has none the other value. */
export type CustomerMergeChoice = {
  __typename: 'CustomerMergeChoice';
  /** What `choices` of `customerMerge` names it by, e.g. `phone` or `customFields.<key>`. */
  field: Scalars['String']['output'];
  /** What differs. */
  differences: Array<CustomerMergeDifference>;
  /** What happens when nothing is said. */
  suggested: CustomerMergeSide;
  /** What may be said. */
  sides: Array<CustomerMergeSide>;
};

/** One part of a choice, with the values of both customers. */
export type CustomerMergeDifference = {
  __typename: 'CustomerMergeDifference';
  /** The field of the card, e.g. `phone` or `addresses.invoice`. */
  field: Scalars['String']['output'];
  /** Of an address the row (`city`), else null. */
  part: Maybe<Scalars['String']['output']>;
  /** What the customer that stays has; null for nothing. */
  survivor: Maybe<Scalars['JSON']['output']>;
  /** What the other has; null for nothing. */
  absorbed: Maybe<Scalars['JSON']['output']>;
};

/** Whose value stands when two customers become one. */
export type CustomerMergeSide =
  /** That of the customer that stays. */
  | 'SURVIVOR'
  /** That of the customer that becomes part of it. */
  | 'ABSORBED'
  /** Both, the survivor's first. For comments only. */
  | 'BOTH';

/** How much of one kind comes over. */
export type CustomerMergeMove = {
  __typename: 'CustomerMergeMove';
  /** What. */
  kind: CustomerMergeMoveKind;
  /** How many come over. */
  moved: Scalars['Int']['output'];
  /** How many stay behind, since the customer that stays has the same already. */
  stays: Scalars['Int']['output'];
};

/** What comes over to the customer that stays. */
export type CustomerMergeMoveKind =
  /** Contact persons, with their ids. */
  | 'CONTACT_PERSONS'
  /** Rows of the service articles, with their ids. */
  | 'SERVICE_ARTICLES'
  /** Rows of the work order articles, with their ids. */
  | 'WORK_ORDER_ARTICLES'
  /** Co-applicants; only where the customer that stays has none. */
  | 'CO_APPLICANTS'
  /** Tags. */
  | 'TAGS'
  /** Subgroups. */
  | 'SUBGROUPS'
  /** Discount letters. */
  | 'DISCOUNT_LETTERS'
  /** Assigned users. */
  | 'ASSIGNEES'
  /** Files and folders, also those in the bin. */
  | 'DOCUMENTS'
  /** Customers' logins: they see the customer that stays from then on. */
  | 'CUSTOMER_USERS';

/** A customer that has become part of another. */
export type CustomerMerge = {
  __typename: 'CustomerMerge';
  /** `mrg_…`. */
  id: Scalars['ID']['output'];
  /** The customer that became part, `cus_…`: `customer` answers the other for it. */
  absorbedId: Scalars['ID']['output'];
  /** Its number, which leads to the customer that stayed. */
  absorbedNumber: Scalars['String']['output'];
  /** When. */
  mergedAt: Scalars['DateTime']['output'];
  /** The name of who did it, as it was then. */
  mergedBy: Scalars['String']['output'];
  /** The last moment that it can be undone: 24 hours after. */
  undoableUntil: Scalars['DateTime']['output'];
  /** When it was undone; null while it stands. */
  undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the viewer may undo it now. */
  canUndo: Scalars['Boolean']['output'];
};

/** Groups of customers that are alike. They are not counted: `totalCount` is null. */
export type CustomerDuplicateGroupConnection = {
  __typename: 'CustomerDuplicateGroupConnection';
  /** The rows with their cursors. */
  edges: Array<CustomerDuplicateGroupEdge>;
  /** The rows without cursors. */
  nodes: Array<CustomerDuplicateGroup>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A group with its cursor. */
export type CustomerDuplicateGroupEdge = {
  __typename: 'CustomerDuplicateGroupEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: CustomerDuplicateGroup;
};

/** Customers that are alike in one thing, and of which nobody has said that they are not the same. */
export type CustomerDuplicateGroup = {
  __typename: 'CustomerDuplicateGroup';
  /** In what. */
  kind: CustomerDuplicateKind;
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The oldest of them, 10 at most. */
  customers: Array<CustomerLike>;
};

/** By what customers are taken for one and the same. */
export type CustomerDuplicateKind =
  /** The same organisation number. */
  | 'ORGANISATION_NUMBER'
  /** The same name in the same place; of customers that are active. */
  | 'NAME_AND_CITY'
  /** The same e-mail, written alike. */
  | 'EMAIL'
  /** The same phone number. */
  | 'PHONE';

/** A customer that looks like another. What the viewer may not read is null. */
export type CustomerLike = {
  __typename: 'CustomerLike';
  /** `cus_…`. */
  id: Scalars['ID']['output'];
  /** Its customer number. */
  number: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Maybe<Scalars['String']['output']>;
  /** Its place, as lists show it. */
  city: Maybe<Scalars['String']['output']>;
  /** Its organisation number, with a hyphen. */
  organisationNumber: Maybe<Scalars['String']['output']>;
  /** Its phone number. */
  phone: Maybe<Scalars['String']['output']>;
  /** Its e-mail. */
  email: Maybe<Scalars['String']['output']>;
  /** Whether it can be chosen for new orders. */
  active: Scalars['Boolean']['output'];
};

/** A city that goes with a postal code, as the group's own addresses have it. */
export type PostalPlace = {
  __typename: 'PostalPlace';
  /** The city as most addresses spell it. */
  city: Scalars['String']['output'];
  /** How many addresses of customers that the viewer sees name it; at least 1. */
  addresses: Scalars['Int']['output'];
};

/** The group's settings for customers. Everyone in the group reads them; administrators change them. */
export type CustomerSettings = {
  __typename: 'CustomerSettings';
  /** Shortest customer number that is accepted, in characters. */
  numberMinLength: Scalars['Int']['output'];
  /** Longest customer number that is accepted, in characters. */
  numberMaxLength: Scalars['Int']['output'];
  /** A new customer without a number gets the next free one. */
  autoGenerateNextNumber: Scalars['Boolean']['output'];
  /** The customer number stands above the name in the register and before it in lists of orders. */
  includeNumberInDisplayName: Scalars['Boolean']['output'];
  /** Lists of orders show the facility's name in place of the customer's. */
  showFacilityNameInsteadOfCustomer: Scalars['Boolean']['output'];
  /** The cost centre is a field of the card and of orders. */
  showCostCentre: Scalars['Boolean']['output'];
  /** The customer's order number is a field of the card and is copied to orders. */
  showOrderNumber: Scalars['Boolean']['output'];
  /** An order cannot be saved without the customer's order number. Switches showing it on. */
  requireOrderNumber: Scalars['Boolean']['output'];
  /** An order cannot be saved without a cost centre. Switches showing it on. */
  requireCostCentre: Scalars['Boolean']['output'];
  /** The language of messages and protocols is a field of the card. */
  showLanguage: Scalars['Boolean']['output'];
  /** VAT type and custom VAT are fields of the card. */
  showVatType: Scalars['Boolean']['output'];
  /** A new customer starts as Private in place of Company. */
  privateAsDefaultType: Scalars['Boolean']['output'];
  /** The customer's comments stand under its name on orders of every kind; never on prints or for the customer. */
  showCustomerCommentOnOrder: Scalars['Boolean']['output'];
  /** A contact person who is typed on an order is saved on the customer and the facility. */
  saveRequester: Scalars['Boolean']['output'];
  /** VAT can be changed on each row of an order. Switches showing the customer's VAT type on. */
  useVatPerArticleRow: Scalars['Boolean']['output'];
  /** Private customers that have been inactive, and unchanged, for so many months are proposed for erasure; 0: none are. Nobody is erased before an administrator says so. */
  retentionMonths: Scalars['Int']['output'];
  /** VAT in whole percent that a row of an order has when its VAT is left empty. */
  defaultVat: Scalars['Int']['output'];
  /** Service articles are a section of the card, offered when a service order is created. */
  showServiceArticles: Scalars['Boolean']['output'];
  /** Work order articles are a section of the card, offered when a work order is created. */
  showWorkOrderArticles: Scalars['Boolean']['output'];
  /** Property and co-applicants for tax reduction (ROT, RUT, green technology) are a section of the card. */
  useTaxReductions: Scalars['Boolean']['output'];
  /** For how many months the log of messages is kept; letters that could not be sent lose their text after 30 days. */
  messageLogMonths: Scalars['Int']['output'];
  /** A whole personal number is shown only to whoever says why. The reason stands in the customer's history and in the log. */
  requireRevealReason: Scalars['Boolean']['output'];
  /** Counts every change: pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What the next automatic customer number would be. For administrators; else null. */
  nextNumber: Maybe<Scalars['String']['output']>;
  /** How many customers, active and inactive, have a number that is shorter or longer than this: they would break such a rule, and keep their numbers. For administrators; else null. */
  numbersOutside: Maybe<Count>;
  /** The last change of each setting, newest first. For administrators; else null. */
  changes: Maybe<Array<SettingChange>>;
};


/** The group's settings for customers. Everyone in the group reads them; administrators change them. */
export type CustomerSettingsNumbersOutsideArgs = {
  maxLength: Scalars['Int']['input'];
  minLength: Scalars['Int']['input'];
};

/** The last change of one setting. */
export type SettingChange = {
  __typename: 'SettingChange';
  /** The setting, as it is called in `CustomerSettings`. */
  setting: Scalars['String']['output'];
  /** Who changed it. */
  changedBy: Scalars['String']['output'];
  /** When. */
  changedAt: Scalars['DateTime']['output'];
  /** The value before, as text: `true`, `false`, `12`. */
  old: Maybe<Scalars['String']['output']>;
  /** The value after, as text. */
  new: Maybe<Scalars['String']['output']>;
};

/** An entry's history, newest first. */
export type EntryChangeConnection = {
  __typename: 'EntryChangeConnection';
  /** The rows with their cursors. */
  edges: Array<EntryChangeEdge>;
  /** The rows without cursors. */
  nodes: Array<EntryChange>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A change of an entry with its cursor. */
export type EntryChangeEdge = {
  __typename: 'EntryChangeEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: EntryChange;
};

/** One field's change of an article, an article group or another entry of a register: who, when, what it was and what it became. Never altered afterwards. */
export type EntryChange = {
  __typename: 'EntryChange';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who: the name of the user or API key as it was then. */
  actor: Scalars['String']['output'];
  /** What kind of actor. */
  actorKind: ActorKind;
  /** By which way in. */
  source: ChangeSource;
  /** What was done. */
  action: ChangeAction;
  /** The version of the entry that the change made. Changes made together share it. */
  version: Scalars['Int']['output'];
  /** The field, as it is called in the type of the entry; `status` for active and inactive. */
  field: Scalars['String']['output'];
  /** Which row of the entry, where the field is one of several: of `rows` of a discount letter, the article group `arg_…`, or null for all articles and for who sees no articles. */
  part: Maybe<Scalars['String']['output']>;
  /** The value before, as text; null for none. */
  old: Maybe<Scalars['String']['output']>;
  /** The value after, as text; null for none. */
  new: Maybe<Scalars['String']['output']>;
};

/** What the sign-in page shows of a group, by the word in its link. */
export type Branding = {
  __typename: 'Branding';
  /** The group's name. */
  name: Scalars['String']['output'];
  /** A small picture, `data:image/…`; null for none. */
  logo: Maybe<Scalars['String']['output']>;
};

/** What a group's customers see of it when they have signed in, besides its name. */
export type GroupBranding = {
  __typename: 'GroupBranding';
  /** The word in the link to the sign-in page: `/login?branding=<slug>`. For administrators; null for others. */
  slug: Maybe<Scalars['String']['output']>;
  /** Whom to call, as `+46…`; null for nobody. */
  phone: Maybe<Scalars['String']['output']>;
  /** Where to write to; null for nowhere. */
  email: Maybe<Scalars['String']['output']>;
  /** A small picture, `data:image/…`; null for none. */
  logo: Maybe<Scalars['String']['output']>;
  /** Counts every change, from 1; 0: nothing has been said. Send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A template of rights. Choosing it copies them to the user; changing it changes nobody. Built in, or the group's own. */
export type Role = {
  __typename: 'Role';
  /** `administrator`, `office`, `technician` or `readOnly`, or `rol_…` of one of the group. */
  id: Scalars['ID']['output'];
  /** What the group calls it; null for those that every group has. */
  name: Maybe<Scalars['String']['output']>;
  /** Counts the changes, from 1. Send it back as `expectedVersion`. Null for those that every group has: they do not change. */
  version: Maybe<Scalars['Int']['output']>;
  /** Permission keys that it gives. */
  permissions: Array<Scalars['String']['output']>;
  /** Fields of the card that it closes, e.g. `comments` or `customFields.port_code`. */
  closedFields: Array<Scalars['String']['output']>;
  /** How many active users were given it last. They may have been changed since. */
  userCount: Scalars['Int']['output'];
  /** When it was last changed; null for those that every group has. */
  updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last; null for those that every group has. */
  updatedBy: Maybe<Scalars['String']['output']>;
};

/** The room that the group's documents take. */
export type DocumentStorage = {
  __typename: 'DocumentStorage';
  /** Whole bytes of all files of the group, with those in the bin and those on their way. */
  usedBytes: Scalars['Float']['output'];
  /** Whole bytes that there is room for. */
  quotaBytes: Scalars['Float']['output'];
  /** Whole bytes that one file may have. */
  maxFileBytes: Scalars['Float']['output'];
};

/** Jobs that the viewer has asked for, the newest first. */
export type JobConnection = {
  __typename: 'JobConnection';
  /** The rows with their cursors. */
  edges: Array<JobEdge>;
  /** The rows without cursors. */
  nodes: Array<Job>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A job in a list. */
export type JobEdge = {
  __typename: 'JobEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Job;
};

/** What the viewer has asked for and goes on by itself: an import, an export, a change of many customers. It survives whatever happens to the server, and is kept for 30 days after it ended, a change of many that was only tried for one. */
export type Job = {
  __typename: 'Job';
  /** `job_…`; also the id of the import or the change of many that it is. */
  id: Scalars['ID']['output'];
  /** What it does. */
  kind: JobKind;
  /** Whether it is tried, done or taken back. */
  step: JobStep;
  /** How that step stands. */
  state: JobState;
  /** The name of the file that is read or made; null: there is none. */
  fileName: Maybe<Scalars['String']['output']>;
  /** The import that it takes back, `job_…`: a job of its own; null of anything else. */
  importId: Maybe<Scalars['ID']['output']>;
  /** How many customers were chosen for it; null of imports. */
  customers: Maybe<Scalars['Int']['output']>;
  /** How far the step is. Ask again every few seconds while it goes on. */
  progress: JobProgress;
  /** Why it broke off, in the language of the request; null unless the state is FAILED. */
  failure: Maybe<Scalars['String']['output']>;
  /** Where to GET the file that an export made; null of anything else, and once it is too late. */
  fileUrl: Maybe<Scalars['String']['output']>;
  /** Whether `jobCancel` would stop it. */
  viewerCanCancel: Scalars['Boolean']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When a worker took the present step up. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When that step ended. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is kept; null until it has ended. */
  keptUntil: Maybe<Scalars['DateTime']['output']>;
};

/** What a job does. */
export type JobKind =
  /** Imports customers; its id is the id of a `registerImport`. Told to administrators. */
  | 'CUSTOMER_IMPORT'
  /** Imports contact persons of customers; its id is the id of a `registerImport`. Told to administrators. */
  | 'CONTACT_PERSON_IMPORT'
  /** Imports articles of customers; its id is the id of a `registerImport`. Told to administrators. */
  | 'CUSTOMER_ARTICLE_IMPORT'
  /** Imports articles; its id is the id of a `registerImport`. Told to administrators. */
  | 'ARTICLE_IMPORT'
  /** Imports article groups; its id is the id of a `registerImport`. Told to administrators. */
  | 'ARTICLE_GROUP_IMPORT'
  /** Imports discount letters; its id is the id of a `registerImport`. Told to administrators. */
  | 'DISCOUNT_LETTER_IMPORT'
  /** Gives customers out as a file. Told to those who see customers. */
  | 'CUSTOMER_EXPORT'
  /** Changes many customers; its id is the id of a `customerBulk`. Told to those who see customers. */
  | 'CUSTOMER_BULK'
  /** Erases customers whose erasure was approved by `retentionApprove`. Told to administrators. */
  | 'CUSTOMER_ERASURE';

/** How far a job has come on its way. */
export type JobStep =
  /** It is tried, and writes nothing. */
  | 'TRY'
  /** It is done. */
  | 'RUN'
  /** It is taken back. */
  | 'UNDO';

/** How a job stands. */
export type JobState =
  /** It waits for its turn. */
  | 'WAITING'
  /** It goes on. */
  | 'RUNNING'
  /** What it would do is known: somebody has to have it done, or stop it. */
  | 'TRIED'
  /** It is done, or taken back, as the step says. */
  | 'DONE'
  /** It broke off; `failure` says why. What it had done by then stays. */
  | 'FAILED'
  /** It was stopped. What it had done by then stays. */
  | 'CANCELLED';

/** How far the present step of a job is. */
export type JobProgress = {
  __typename: 'JobProgress';
  /** Rows or customers done. */
  done: Scalars['Int']['output'];
  /** Rows or customers in all; 0 while nobody knows. */
  total: Scalars['Int']['output'];
};

/** Imports of the group, the newest first. */
export type CustomerImportConnection = {
  __typename: 'CustomerImportConnection';
  /** The rows with their cursors. */
  edges: Array<CustomerImportEdge>;
  /** The rows without cursors. */
  nodes: Array<CustomerImport>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** An import in a list. */
export type CustomerImportEdge = {
  __typename: 'CustomerImportEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: CustomerImport;
};

/** Imports of the group into any register, the newest first. */
export type RegisterImportConnection = {
  __typename: 'RegisterImportConnection';
  /** The rows with their cursors. */
  edges: Array<RegisterImportEdge>;
  /** The rows without cursors. */
  nodes: Array<RegisterImport>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** An import in a list. */
export type RegisterImportEdge = {
  __typename: 'RegisterImportEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: RegisterImport;
};

/** A page of the log of messages. */
export type MessageConnection = {
  __typename: 'MessageConnection';
  /** The rows with their cursors. */
  edges: Array<MessageEdge>;
  /** The rows without cursors. */
  nodes: Array<Message>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A message with its cursor. */
export type MessageEdge = {
  __typename: 'MessageEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Message;
};

/** Something that was left for somebody, by one way, and what became of it. Kept for a year unless the server is set up otherwise. */
export type Message = {
  __typename: 'Message';
  /** `msg_…`. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: MessageKind;
  /** The way it takes. */
  channel: MessageChannel;
  /** How it stands. */
  state: MessageState;
  /** Whom it is for, by the name they had when it was left. */
  recipient: Scalars['String']['output'];
  /** The e-mail address or number that it went to last; null of notifications, and before it was tried. */
  address: Maybe<Scalars['String']['output']>;
  /** Who made it leave: name of a user, login or key; empty for the register itself. */
  by: Scalars['String']['output'];
  /** The customer that it is about, or whose login it went to, where the viewer sees it now; else null. */
  customer: Maybe<ToldCustomer>;
  /** How many customers it is about; 0: none. */
  customers: Scalars['Int']['output'];
  /** When it was left. */
  createdAt: Scalars['DateTime']['output'];
  /** When it arrived, or was given up; null until then. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** How often it has been tried. */
  attempts: Scalars['Int']['output'];
  /** When it is tried again; null where it is not. */
  nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it has not arrived; null while nothing went wrong. */
  failure: Maybe<MessageFailure>;
  /** The letter itself, where the server has no mail server and kept it: for whoever made it leave and for administrators, signed in. Null otherwise. */
  text: Maybe<Scalars['String']['output']>;
  /** Whether `messageReplay` would have it tried anew. */
  viewerCanReplay: Scalars['Boolean']['output'];
};

/** What a message is about. New kinds come with new modules. */
export type MessageKind =
  /** Customers that the receiver has been assigned to. */
  | 'CUSTOMER_ASSIGNED'
  /** Customers that the receiver has been taken off. */
  | 'CUSTOMER_UNASSIGNED'
  /** A link to choose a password with, for a new user of the group. */
  | 'USER_INVITED'
  /** A link to choose a password with, for a customer's new login. */
  | 'CUSTOMER_USER_INVITED'
  /** A link to choose a new password with. */
  | 'PASSWORD_RESET'
  /** The password of the receiver has been changed. */
  | 'PASSWORD_CHANGED'
  /** The receiver is asked for a code at each sign-in from now on. */
  | 'SECOND_FACTOR_ON'
  /** The receiver is not asked for a code any more. */
  | 'SECOND_FACTOR_OFF'
  /** Private customers are due for erasure, and the receiver may say so. */
  | 'RETENTION_DUE'
  /** A link that proves whose e-mail it is that asks to have the second factor switched off. */
  | 'FACTOR_RESET'
  /** The second factor of the receiver is switched off after a while, unless somebody calls it off. */
  | 'FACTOR_RESET_STARTED'
  /** A user has lost every second step; the receiver, an administrator, is asked to confirm who it is. */
  | 'FACTOR_RESET_ASKED'
  /** An administrator has confirmed that it is the receiver who has lost every second step. */
  | 'FACTOR_RESET_CONFIRMED'
  /** The second factor of the receiver stays on: switching it off was called off. */
  | 'FACTOR_RESET_ENDED'
  /** The receiver can sign in by one passkey more. */
  | 'PASSKEY_ADDED'
  /** A passkey of the receiver has been removed. */
  | 'PASSKEY_REMOVED'
  /** The receiver has new recovery codes, and those of before have stopped working. */
  | 'RECOVERY_CODES_RENEWED'
  /** Somebody has signed in as the receiver by a recovery code. */
  | 'RECOVERY_CODE_USED'
  /** Somebody has the password of the receiver, and writes wrong codes. */
  | 'SIGN_IN_CODE_WRONG'
  /** The receiver has signed in on a browser where they had not before. */
  | 'NEW_DEVICE';

/** The way that a message takes. */
export type MessageChannel =
  /** To the receiver's notifications, in the register itself. */
  | 'NOTIFICATION'
  /** By e-mail. */
  | 'EMAIL'
  /** By text message. Not sent while the server has nothing to send them with. */
  | 'SMS';

/** How a message stands. */
export type MessageState =
  /** It waits to be sent, or to be tried again. */
  | 'WAITING'
  /** It is with the mail server at this moment. */
  | 'SENDING'
  /** It is in the receiver's notifications, or their mail server has taken it. */
  | 'SENT'
  /** The server has nothing to send it with. */
  | 'NOT_SENT'
  /** Given up. `messageReplay` has it tried anew. */
  | 'DEAD';

/** Why a message has not arrived. */
export type MessageFailure =
  /** The mail server does not answer. */
  | 'UNREACHABLE'
  /** The mail server will not have it now. */
  | 'DEFERRED'
  /** The mail server will never have it, e.g. because there is no such address. */
  | 'REFUSED'
  /** The receiver is no user, and no login, any more. */
  | 'GONE'
  /** The receiver has no address of that kind. */
  | 'NO_ADDRESS'
  /** The link that it brings is too old. */
  | 'EXPIRED'
  /** Something went wrong on our side. */
  | 'FAULT';

/** Which messages of the log; all that are given narrow it. */
export type MessageFilter = {
  /** In one of these states. */
  states?: InputMaybe<Array<MessageState>>;
  /** By one of these ways. */
  channels?: InputMaybe<Array<MessageChannel>>;
  /** About one of these things. */
  kinds?: InputMaybe<Array<MessageKind>>;
  /** Words that the names of receiver and sender, or the address, contain; å ä ö may be written a a o. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Whose messages the log tells of. */
export type MessageLogScope =
  /** Those that the viewer has made leave. */
  | 'OWN'
  /** Those of the whole group. Needs `activityLog.viewAll`. */
  | 'ALL';

/** A page of the viewer's notifications. */
export type NotificationConnection = {
  __typename: 'NotificationConnection';
  /** The rows with their cursors. */
  edges: Array<NotificationEdge>;
  /** The rows without cursors. */
  nodes: Array<Notification>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A notification with its cursor. */
export type NotificationEdge = {
  __typename: 'NotificationEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Notification;
};

/** Something that the viewer is told of, until they put it away. */
export type Notification = {
  __typename: 'Notification';
  /** `msg_…`. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: MessageKind;
  /** The customer, where it is about one that the viewer sees now; else null. */
  customer: Maybe<ToldCustomer>;
  /** How many customers it is about: one job tells of all it has done at once. */
  customers: Scalars['Int']['output'];
  /** Who did it: name of a user, login or key. */
  by: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** How the signed-in user is told of things. */
export type NotificationSettings = {
  __typename: 'NotificationSettings';
  /** Where text messages go: a number with + and country code, e.g. `+46701740605`. Null: nowhere. */
  mobile: Maybe<Scalars['String']['output']>;
  /** One for each subject. */
  subjects: Array<NotificationSetting>;
};

/** How a user is told of one subject, beside the bell, where everything comes. */
export type NotificationSetting = {
  __typename: 'NotificationSetting';
  /** What it is about. */
  subject: NotificationSubject;
  /** Whether an e-mail is sent. */
  email: Scalars['Boolean']['output'];
  /** Whether that is always so, and cannot be switched off. */
  emailAlways: Scalars['Boolean']['output'];
  /** Whether a text message is sent. */
  sms: Scalars['Boolean']['output'];
};

/** What a user is told of. */
export type NotificationSubject =
  /** Being assigned to customers. */
  | 'CUSTOMER_ASSIGNED'
  /** Being taken off customers. */
  | 'CUSTOMER_UNASSIGNED'
  /** Getting an order. Always by e-mail. */
  | 'ORDER_ASSIGNED'
  /** An error report of a customer that one is assigned to. Always by e-mail. */
  | 'ERROR_REPORT_RECEIVED';

/** What erasing a customer would do: a dry run. Nothing has been changed. */
export type CustomerErasurePlan = {
  __typename: 'CustomerErasurePlan';
  /** The number of the customer, to be typed to confirm. */
  number: Scalars['String']['output'];
  /** All that is held on it and on what has become part of it. */
  parts: Array<ErasurePart>;
  /** Why it may not be erased now: a legal hold, or what refers to it. Empty where it may. */
  blocks: Array<UserError>;
};

/** What one part of the register holds on a customer. */
export type ErasurePart = {
  __typename: 'ErasurePart';
  /** Its name in the extract, e.g. `documents`. */
  source: Scalars['String']['output'];
  /** How it leaves. */
  way: ErasureWay;
  /** How many rows of the database it is. */
  rows: Scalars['Int']['output'];
  /** How many files. */
  files: Scalars['Int']['output'];
};

/** How what is held on a customer leaves when it is erased. */
export type ErasureWay =
  /** The rows, and the files, go. */
  | 'REMOVED'
  /** The rows stay, append-only; their values are sealed with the key of the customer, which is destroyed. */
  | 'SEALED'
  /** The rows stay: they name the customer by an id that leads nowhere, and hold nothing of it. */
  | 'KEPT';

/** What is left of a customer that was erased. */
export type ErasedCustomer = {
  __typename: 'ErasedCustomer';
  /** The id that it had, `cus_…`. */
  id: Scalars['ID']['output'];
  /** The number that it had. Nobody else gets it. */
  number: Scalars['String']['output'];
  /** When it was erased. */
  erasedAt: Scalars['DateTime']['output'];
};

/** Customers that are due for erasure, who have waited the longest first. Nobody is erased by itself. */
export type DueCustomerConnection = {
  __typename: 'DueCustomerConnection';
  /** The rows with their cursors. */
  edges: Array<DueCustomerEdge>;
  /** The rows without cursors. */
  nodes: Array<DueCustomer>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A customer that is due for erasure, in a list. */
export type DueCustomerEdge = {
  __typename: 'DueCustomerEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: DueCustomer;
};

/** A private customer that has been inactive, and unchanged, for as long as the group keeps them. */
export type DueCustomer = {
  __typename: 'DueCustomer';
  /** Its id, `cus_…`. */
  id: Scalars['ID']['output'];
  /** Its number; null where the viewer may not read it. */
  number: Maybe<Scalars['String']['output']>;
  /** Its name; null where the viewer may not read it. */
  name: Maybe<Scalars['String']['output']>;
  /** When it was made inactive. */
  inactivatedAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What erasing some customers would do: a dry run. Nothing has been changed. */
export type RetentionPlan = {
  __typename: 'RetentionPlan';
  /** How many of those that were asked for are due for erasure. */
  due: Scalars['Int']['output'];
  /** All that is held on those and on what has become part of them. */
  parts: Array<ErasurePart>;
};

/** Customers whose erasure an administrator has approved: they are erased one by one, as a job. */
export type RetentionApproval = {
  __typename: 'RetentionApproval';
  /** The job, `job_…`. Whoever approved stops it with `jobCancel`. */
  id: Scalars['ID']['output'];
  /** Who approved: name of a user. */
  by: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How it stands. */
  state: JobState;
  /** How many customers were approved. */
  customers: Scalars['Int']['output'];
  /** How many of them have been dealt with. */
  done: Scalars['Int']['output'];
  /** How many of them have been erased. */
  erased: Scalars['Int']['output'];
  /** Who stays, and why; empty until it has ended. */
  left: Array<RetentionLeft>;
  /** Why it broke off, in the language of the request; null unless the state is FAILED. */
  failure: Maybe<Scalars['String']['output']>;
};

/** A customer whose erasure was approved and that stays all the same. */
export type RetentionLeft = {
  __typename: 'RetentionLeft';
  /** Its id, `cus_…`; null where the viewer does not see it. */
  id: Maybe<Scalars['ID']['output']>;
  /** Its number; null where the viewer does not see or read it. */
  number: Maybe<Scalars['String']['output']>;
  /** Its name; null where the viewer does not see or read it. */
  name: Maybe<Scalars['String']['output']>;
  /** Why: it is held, referred to, gone, or due no more since it was used meanwhile. */
  reasons: Array<UserError>;
};

/** A page of subgroups. */
export type SubgroupConnection = {
  __typename: 'SubgroupConnection';
  /** The rows with their cursors. */
  edges: Array<SubgroupEdge>;
  /** The rows without cursors. */
  nodes: Array<Subgroup>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A subgroup in a list. */
export type SubgroupEdge = {
  __typename: 'SubgroupEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Subgroup;
};

/** A page of tags. */
export type TagConnection = {
  __typename: 'TagConnection';
  /** The rows with their cursors. */
  edges: Array<TagEdge>;
  /** The rows without cursors. */
  nodes: Array<Tag>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A tag in a list. */
export type TagEdge = {
  __typename: 'TagEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Tag;
};

/** Why somebody sees and changes one field of a customer, or does not. For administrators. */
export type FieldExplanation = {
  __typename: 'FieldExplanation';
  /** The field, e.g. `phone`, `addresses.invoice` or `customFields.port_code`. */
  field: Scalars['String']['output'];
  /** Whether they get its value. */
  canRead: Scalars['Boolean']['output'];
  /** Why its value is not before them; null when it is. */
  unseen: Maybe<UnseenReason>;
  /** Permission keys of which any one, with what it needs, would have them read it. */
  readOpenedBy: Array<Scalars['String']['output']>;
  /** Whether they may change it, on the card or by an action of its own. */
  canChange: Scalars['Boolean']['output'];
  /** Why they may not change it; null when they may. */
  lock: Maybe<LockReason>;
  /** Permission keys of which any one, with what it needs, would have them change it. */
  changeOpenedBy: Array<Scalars['String']['output']>;
  /** The closed field by which this one is closed to them: itself, or one that it follows from or is decided with. Null when none is. */
  closedBy: Maybe<Scalars['String']['output']>;
  /** The setting of the group that has switched the field off, by its name in `CustomerSettings`; null when none has. */
  setting: Maybe<Scalars['String']['output']>;
};

/** Why the value of a field is not before somebody. */
export type UnseenReason =
  /** No permission lets them see customers at all. */
  | 'SEES_NO_CUSTOMERS'
  /** They see only the customers they are assigned to, and this is not one of them. */
  | 'NOT_ASSIGNED'
  /** The customer has protected identity: only those see it who may see such customers, or are assigned to it. */
  | 'PROTECTED'
  /** The customer lies in the bin, which only those see who may delete customers. */
  | 'CUSTOMER_DELETED'
  /** A permission that opens the field is missing. */
  | 'NEEDS_PERMISSION'
  /** A role has closed the field to them. */
  | 'FIELD_CLOSED'
  /** The field is never told to customers' own logins. */
  | 'STAFF_ONLY'
  /** The customer's login lacks the right that opens the field. */
  | 'NEEDS_CUSTOMER_RIGHT'
  /** A setting of the group has switched the field off. */
  | 'SETTING_OFF'
  /** The field is not in use with the other values of this customer. */
  | 'TYPE_MISMATCH'
  /** The customer has no value in it. */
  | 'EMPTY'
  /** It is told masked; whole only when it is revealed, with a trace. */
  | 'MASKED';

/** What rights come to. For administrators. */
export type RightsReach = {
  __typename: 'RightsReach';
  /** Permission keys; of an administrator all. */
  permissions: Array<Scalars['String']['output']>;
  /** Which customers they see. */
  viewScope: AccessScope;
  /** How many customers they see, active and inactive, as lists count them. 0 of rights to see those one is assigned to, where no user is named. */
  customers: Scalars['Int']['output'];
};

/** Which customers something reaches. */
export type AccessScope =
  /** Every customer of the group. */
  | 'ALL'
  /** Those that the viewer is assigned to. */
  | 'ASSIGNED'
  /** The customer whose login this is. */
  | 'OWN'
  /** None. */
  | 'NONE';

/** What rights that are being edited would change, told before they are saved. For administrators. */
export type RightsDifference = {
  __typename: 'RightsDifference';
  /** Permission keys; of an administrator all. */
  permissions: NamesDifference;
  /** Fields of the card that are read, on customers that they see. */
  reads: NamesDifference;
  /** Fields of the card that are changed, on customers that they may change. */
  changes: NamesDifference;
  /** The user, or those who were given the role last: at most 100 of them, by name. */
  users: Array<UserRightsDifference>;
  /** How many users there are in all. */
  userCount: Scalars['Int']['output'];
};

/** What is there afterwards and was not before, and the other way round. */
export type NamesDifference = {
  __typename: 'NamesDifference';
  /** What comes: permission keys, or names of fields. */
  gained: Array<Scalars['String']['output']>;
  /** What goes: permission keys, or names of fields. */
  lost: Array<Scalars['String']['output']>;
};

/** What other rights would mean to one user. */
export type UserRightsDifference = {
  __typename: 'UserRightsDifference';
  /** Permission keys; of an administrator all. */
  permissions: NamesDifference;
  /** Fields of the card that are read, on customers that they see. */
  reads: NamesDifference;
  /** Fields of the card that are changed, on customers that they may change. */
  changes: NamesDifference;
  /** To whom. */
  user: User;
  /** How many customers they see now, active and inactive. */
  customersBefore: Scalars['Int']['output'];
  /** How many customers they would see, active and inactive. */
  customersAfter: Scalars['Int']['output'];
  /** How many API keys of theirs that work now could do less. */
  keysNarrowed: Scalars['Int']['output'];
  /** How many jobs of theirs go on or wait now, which might end early. 0 where nothing is taken from them. */
  jobsAtRisk: Scalars['Int']['output'];
};

/** What the group asks of its users when they sign in. For administrators. */
export type SignInRules = {
  __typename: 'SignInRules';
  /** Whether every user must have two-step sign-in: whoever has none signs in and may do nothing but set it up. API keys are not asked. */
  secondFactorRequired: Scalars['Boolean']['output'];
};

/** Users of the group by name, with what they may. */
export type UserAccessConnection = {
  __typename: 'UserAccessConnection';
  /** The rows with their cursors. */
  edges: Array<UserAccessEdge>;
  /** The rows without cursors. */
  nodes: Array<UserAccess>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A user in a list, with what they may. */
export type UserAccessEdge = {
  __typename: 'UserAccessEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: UserAccess;
};

/** What a user of the group may, and whether they can sign in. For administrators. */
export type UserAccess = {
  __typename: 'UserAccess';
  /** Who. */
  user: User;
  /** Whether the user can sign in. */
  state: UserState;
  /** Counts the changes of name, role, rights and state, from 1. Send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Permission keys that the user was given. */
  permissions: Array<Scalars['String']['output']>;
  /** Fields of the card that are closed to the user, e.g. `comments`. */
  closedFields: Array<Scalars['String']['output']>;
  /** Whether a code is asked for at each sign-in; false while the user is only invited. */
  hasSecondFactor: Scalars['Boolean']['output'];
  /** Whether the user has a passkey, which signs in without password and code; false while the user is only invited. */
  hasPasskey: Scalars['Boolean']['output'];
  /** The user has lost every second step and waits to have two-step sign-in switched off; null while they do not, and while they are only invited or inactive. `userSecondFactorResetConfirm` and `userSecondFactorResetRefuse` decide. */
  secondFactorReset: Maybe<SecondFactorReset>;
};

/** Whether a user can sign in. */
export type UserState =
  /** Has not taken the invitation yet. */
  | 'INVITED'
  /** Can sign in. */
  | 'ACTIVE'
  /** Was shut out: no session and no key of theirs works. */
  | 'INACTIVE';

/** Active users of the group, by name. */
export type UserConnection = {
  __typename: 'UserConnection';
  /** The rows with their cursors. */
  edges: Array<UserEdge>;
  /** The rows without cursors. */
  nodes: Array<User>;
  /** Whether there is more, and from where. */
  pageInfo: PageInfo;
  /** How many rows there are in all. Costs a statement of its own when asked for. */
  totalCount: Maybe<Count>;
};

/** A user in a list. */
export type UserEdge = {
  __typename: 'UserEdge';
  /** Where this row stands: pass it as `after` or `before`. Made for this order, filter and search only. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: User;
};

/** A link that works once, as whoever holds it sees it. */
export type OneTimeLink = {
  __typename: 'OneTimeLink';
  /** What it is for. */
  purpose: OneTimeLinkPurpose;
  /** The e-mail address that it was made for, as whoever invites wrote it, and that one signs in with. Null for the first administrator. */
  email: Maybe<Scalars['String']['output']>;
  /** The group that invites; null where no group does. */
  groupName: Maybe<Scalars['String']['output']>;
  /** Until when it works. Null for the first administrator. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
};

/** What a one-time link is for. */
export type OneTimeLinkPurpose =
  /** Makes the group and its first administrator: `administratorCreate`. */
  | 'FIRST_ADMINISTRATOR'
  /** Invites a user of the group: `passwordChoose`. Good for 72 hours. */
  | 'USER_INVITATION'
  /** Invites a customer's own login: `passwordChoose`. Good for 72 hours. */
  | 'LOGIN_INVITATION'
  /** Lets somebody choose a new password: `passwordChoose`. Good for an hour. */
  | 'PASSWORD_RESET'
  /** Proves whose e-mail it is that asks to have the second factor switched off: `secondFactorResetStart`. Good for an hour. */
  | 'SECOND_FACTOR_RESET';

/** Who acts, and may do what. */
export type Viewer = {
  __typename: 'Viewer';
  /** What one acts as. */
  kind: ViewerKind;
  /** The signed-in user or customer's login; null for an API key. */
  user: Maybe<User>;
  /** Name of the user, login or key. */
  name: Scalars['String']['output'];
  /** What one signed in with; null for an API key. */
  email: Maybe<Scalars['String']['output']>;
  /** Whether the group asks two-step sign-in of its users and the account has none: then nothing is open but one's own account, and `permissions` is empty. */
  mustSetUpSecondFactor: Scalars['Boolean']['output'];
  /** The account's language; for an API key that of its creator. */
  language: UiLanguage;
  /** The account's choice of light or dark. */
  scheme: ColorScheme;
  /** The group one acts in. */
  group: Group;
  /** Permission keys that hold now; an administrator has them all. */
  permissions: Array<Scalars['String']['output']>;
  /** Fields of the card that an administrator has closed to the viewer, e.g. `comments`; none of the group's own fields, which are not named to whom they are closed. */
  closedFields: Array<Scalars['String']['output']>;
  /** Which customers one sees. */
  viewScope: AccessScope;
  /** Which customers one may change. */
  editScope: AccessScope;
  /** What a customer's login may do with its own customer; none for others. */
  customerRights: Array<CustomerRight>;
  /** The group's settings for customers. */
  settings: CustomerSettings;
  /** The field table for this viewer: one row for each field of the card. */
  customerFields: Array<FieldAccess>;
  /** How many `notifications` there are that the viewer has not put away; 100 for a hundred and more. A statement of its own. Null for an API key. */
  unreadNotifications: Maybe<Scalars['Int']['output']>;
  /** All that one's account may act as, in this group and others: users first, the oldest first. None for a key. */
  identities: Array<ViewerIdentity>;
  /** Names of the group's administrators: those who can help when something is locked. Empty for a customer's login. */
  administrators: Array<Scalars['String']['output']>;
};

/** What one acts as. */
export type ViewerKind =
  /** A user of the group. */
  | 'STAFF'
  /** A customer's own login. */
  | 'CUSTOMER_USER'
  /** A partner's program. */
  | 'API_KEY';

/** Light or dark pages. */
export type ColorScheme =
  /** As the device has it. */
  | 'AUTO'
  /** Always light. */
  | 'LIGHT'
  /** Always dark. */
  | 'DARK';

/** Somebody that one's account may act as: a user of a group, or a login of a customer. */
export type ViewerIdentity = {
  __typename: 'ViewerIdentity';
  /** Send it to `sessionChange`: `usr_…` or `cul_…`. */
  id: Scalars['ID']['output'];
  /** What one acts as. */
  kind: ViewerKind;
  /** The group's name. */
  groupName: Scalars['String']['output'];
  /** The customer's name, of a login; null for a user, and while the customer lies in the bin. */
  customerName: Maybe<Scalars['String']['output']>;
  /** Whether one acts as this now. */
  current: Scalars['Boolean']['output'];
};

export type Mutation = {
  __typename: 'Mutation';
  /** Ends one of one's own sessions. Not by API key. */
  sessionEnd: SessionEndPayload;
  /** Changes one's own password, and ends all other sessions. Not by API key. */
  passwordChange: AccountPayload;
  /** Sends a link to a new password, good for an hour, to the e-mail address, where somebody has it and fewer than three that were sent are unused. Needs no sign-in; requests are counted. */
  passwordResetRequest: PasswordResetRequestPayload;
  /** For whoever has lost every second step, app and recovery codes or passkeys: sends a link to the account's e-mail address, good for an hour, that begins the wait. Needs no sign-in but the right password; attempts are counted like sign-ins. */
  secondFactorResetRequest: SecondFactorResetRequestPayload;
  /** Begins the wait by the link that came by e-mail, and tells the person and the administrators of their groups. Needs no sign-in. After 72 hours, and when an administrator of one of the groups has confirmed it, the next sign-in needs no code, two-step sign-in is off and passkeys are gone; a week, where there is no other administrator to ask. Anybody signed in to the account calls it off, and so does a sign-in with a code or a passkey. */
  secondFactorResetStart: SecondFactorResetPayload;
  /** Calls off the wait for one's own two-step sign-in to be switched off. Not by API key. */
  secondFactorResetCancel: SecondFactorResetPayload;
  /** What the browser makes a passkey by. `passkeyRegister` follows, in the same session. Who has a passkey already and no app has signed in by it (`PASSKEY_FIRST`), here and where passkeys are removed. Not by API key. */
  passkeyRegisterBegin: PasskeyOptionsPayload;
  /** Keeps the passkey that the browser has made: from now on it signs in. The device must have verified the person. Not by API key. */
  passkeyRegister: PasskeysPayload;
  /** Removes one of one's own passkeys: nobody signs in by it any more, and all other sessions end. Not by API key. */
  passkeyRemove: PasskeysPayload;
  /** Makes a secret for an authenticator app. No code is asked for before `secondFactorConfirm`. Who has a passkey and no app has signed in by it first (`PASSKEY_FIRST`). For users of a group; not by API key. */
  secondFactorPrepare: SecondFactorPreparePayload;
  /** Switches two-step sign-in on by a code of the app that was prepared, and ends all other sessions. For users of a group; not by API key. */
  secondFactorConfirm: RecoveryCodesPayload;
  /** Switches one's own two-step sign-in off; recovery codes end with it. Not by API key. */
  secondFactorRemove: SecondFactorPayload;
  /** Makes new recovery codes; those of before stop working, and the person is told by e-mail. Not by API key. */
  recoveryCodesRenew: RecoveryCodesPayload;
  /** Creates an API key and shows it, once. Administrators, signed in; not by API key. */
  apiKeyCreate: ApiKeyCreatePayload;
  /** Revokes an API key at once and for good. Administrators, signed in; not by API key. */
  apiKeyRevoke: ApiKeyPayload;
  /** Has the log and the histories looked through: whether every row is there and as it was when it was sealed. It goes on by itself; `auditState` tells what comes of it. Administrators, signed in; not by API key. */
  auditVerify: AuditVerifyPayload;
  /** Adds an article group. */
  articleGroupCreate: ArticleGroupPayload;
  /** Changes an article group. Conflicts as in `articleUpdate`. */
  articleGroupUpdate: ArticleGroupPayload;
  /** Makes an article group inactive: its articles stay in it, and none can be put into it anew. */
  articleGroupInactivate: ArticleGroupPayload;
  /** Makes an article group active again. */
  articleGroupActivate: ArticleGroupPayload;
  /** Removes an article group that nothing refers to. */
  articleGroupDelete: EntryDeletePayload;
  /** Adds an article. */
  articleCreate: ArticlePayload;
  /** Changes an article. With `expectedVersion`, what others changed meanwhile is kept, and a field that both changed answers VERSION_CONFLICT with nothing saved. */
  articleUpdate: ArticlePayload;
  /** Makes an article inactive: it stays where it is chosen and cannot be chosen anew. */
  articleInactivate: ArticlePayload;
  /** Makes an article active again. */
  articleActivate: ArticlePayload;
  /** Removes an article for good, unless a customer has it on the card. Its history stays. */
  articleDelete: EntryDeletePayload;
  /** Adds a cost centre. Administrators only. */
  costCentreCreate: CostCentrePayload;
  /** Changes a cost centre. Conflicts as in `articleUpdate`. Administrators only. */
  costCentreUpdate: CostCentrePayload;
  /** Makes a cost centre inactive: customers keep it, and none can be given it anew. Administrators only. */
  costCentreInactivate: CostCentrePayload;
  /** Makes a cost centre active again. Administrators only. */
  costCentreActivate: CostCentrePayload;
  /** Removes a cost centre that no customer has, those in the bin included. Administrators only. */
  costCentreDelete: EntryDeletePayload;
  /** Adds a discount letter with its rows. */
  discountLetterCreate: DiscountLetterPayload;
  /** Changes name and rows of a discount letter. With `expectedVersion`, what others changed meanwhile is kept, row by row, and what both changed answers VERSION_CONFLICT with nothing saved. */
  discountLetterUpdate: DiscountLetterPayload;
  /** Makes a discount letter inactive: customers keep it with its discounts, and none can be given it anew. */
  discountLetterInactivate: DiscountLetterPayload;
  /** Makes a discount letter active again. */
  discountLetterActivate: DiscountLetterPayload;
  /** Removes a discount letter that nothing refers to, with its rows. Its history stays. */
  discountLetterDelete: EntryDeletePayload;
  /** Tries changes on each chosen customer, at most 50,000, and writes nothing: ask `customerBulk` how far it is, and what it would do. The same rules and rights as for one customer decide about each. */
  customerBulkPrepare: CustomerBulkPayload;
  /** Makes the change that was tried, as a job; each customer is decided on again as it is then. */
  customerBulkStart: CustomerBulkPayload;
  /** Stops a change of many: one’s own, and for administrators anybody’s that is being made. What has been changed stays, and can be taken back. */
  customerBulkCancel: CustomerBulkPayload;
  /** Takes a change of many back, within 24 hours, as a job: on each customer what nobody has changed since; what somebody has is left and listed, with what it goes together with, and so is what cannot go back. While something of that may go back once its reason is gone, it can be asked for again. For whoever made the change, on all customers that it changed, and for administrators, whose it is then. */
  customerBulkUndo: CustomerBulkPayload;
  /** Has the chosen customers given out as a file, in the order of the selection. An import of the file as it is finds every customer unchanged. Who asked for which columns is written down. For users of the group and keys that see customers. */
  customerExportPrepare: CustomerExportPayload;
  /** Chooses customers, for `customerExportPrepare`: those with the ids, else everything that `customers` would list with the same search, filter, order and view. For users of the group and keys that see customers; not for customers' own logins. */
  customerSelectionCreate: CustomerSelectionPayload;
  /** Saves a view. For users that see customers; for others than oneself by administrators. Not by API key. */
  customerViewCreate: CustomerViewPayload;
  /** Changes a view: one of one’s own, or one that is for others as an administrator. With `expectedVersion` never one that somebody has changed since: VERSION_CONFLICT, and the view as it is now. Not by API key. */
  customerViewUpdate: CustomerViewPayload;
  /** Takes a view away, for thirty days: `customerViewRestore` gives it back. As `customerViewUpdate`. */
  customerViewDelete: CustomerViewPayload;
  /** Gives back a view that was taken away. As `customerViewUpdate`. */
  customerViewRestore: CustomerViewPayload;
  /** Arranges a view for oneself: columns and layout. The view itself stays as it is for everybody. Not by API key. */
  customerViewArrange: CustomerViewPayload;
  /** Says that the user has a saved view open. A view that nobody opens for 90 days is told of to whoever may change it. Not by API key: `viewId` of a list says it by itself. */
  customerViewUsed: CustomerViewPayload;
  /** Chooses the view that one begins with; for everyone, or for the users of a role, as an administrator. Not by API key. */
  customerViewBegin: CustomerViewsPayload;
  /** Assigns users to a customer, beside those who are. Only active users of the group. The customer is not told. */
  customerAssign: CustomerPayload;
  /** Takes users off a customer. */
  customerUnassign: CustomerPayload;
  /** Keeps all that is held on a customer from being removed for good: a legal hold. Administrators, signed in; it stands in the history for them only. */
  customerHoldSet: CustomerPayload;
  /** Lifts the hold on a customer. Administrators, signed in. */
  customerHoldLift: CustomerPayload;
  /** Marks a customer as one with protected identity. From then on it does not exist for anybody but those who hold `customer.protected`, those who are assigned to it, and its own logins. */
  customerProtect: CustomerPayload;
  /** Takes protected identity back: whoever sees customers sees this one again, with what it has. */
  customerUnprotect: CustomerPayload;
  /** Puts the value back that an entry of the history tells was there before: a change like `customerUpdate`, by the same rules, that history tells as `REVERTED`. Personal numbers, customer numbers, states and assignees are not put back this way (`NOT_RESTORABLE`). */
  customerValueRestore: CustomerPayload;
  /** Makes a customer inactive: it cannot be chosen for new orders. What exists stays. */
  customerInactivate: CustomerPayload;
  /** Makes an inactive customer active again. */
  customerActivate: CustomerPayload;
  /** Moves a customer to the bin for 30 days, unless something refers to it (`CUSTOMER_IN_USE`). Its number stays taken while it lies there. */
  customerDelete: CustomerDeletePayload;
  /** Takes a customer out of the bin, to the state it had. */
  customerRestore: CustomerPayload;
  /** Shows the whole personal number of a customer, once. Who asked, when and why stands in the history, for everyone who may see that there is a number. */
  customerPersonalNumberReveal: PersonalNumberRevealPayload;
  /** Shows the whole personal number of a co-applicant, once. Who asked, when and why stands in the history, for everyone who may see that there is a number. */
  customerCoApplicantNumberReveal: PersonalNumberRevealPayload;
  /** Makes a customer. Every error of the input is told at once, and then nothing is saved. */
  customerCreate: CustomerPayload;
  /** Changes a customer. With `expectedVersion`, what others changed meanwhile is kept and only a field that both changed is a conflict (`VersionConflictError`, nothing saved). Without it nothing is compared. A customer's login changes, by its rights, some fields of its own customer. */
  customerUpdate: CustomerPayload;
  /** Gives a customer another number. Administrators only: other systems may know the customer by it. */
  customerNumberChange: CustomerPayload;
  /** Makes one customer of two, in one piece: both are kept or neither is changed. Contact persons, articles, tags, letters, assignees, documents and logins of the one that is absorbed come over; its id and its number lead to the other. Needs permission to delete, and to edit both. What the viewer may not read they do not decide. */
  customerMerge: CustomerMergePayload;
  /** Makes two customers of one again, within 24 hours: everything goes back that nobody has changed since; what somebody has changed stays with the customer that it is on, and is listed, as is what cannot go back. */
  customerMergeUndo: CustomerMergeUndoPayload;
  /** Says that customers that look alike are not the same: `customerDuplicates` leaves them out from then on. Of customers that the viewer may change, 2 to 10 at a time. */
  customersTellApart: CustomersTellApartPayload;
  /** Defines a custom field. Administrators, signed in; not by API key. */
  customFieldCreate: CustomFieldPayload;
  /** Changes a custom field. Its key stays; its type and used choices too once customers have values. Administrators, signed in; not by API key. */
  customFieldUpdate: CustomFieldPayload;
  /** Removes a custom field that no customer has a value of; one in use is marked as deleted with `customFieldUpdate`. Administrators, signed in; not by API key. */
  customFieldDelete: CustomFieldPayload;
  /** Goes on with bringing the customers in line with `searchable`, of every field whose `searchFailed` is true; nothing happens where the work goes on already, or is done. Administrators, signed in; not by API key. */
  customFieldSearchRetry: CustomFieldPayload;
  /** Puts custom fields in another order. Administrators, signed in; not by API key. */
  customFieldsOrder: CustomFieldPayload;
  /** Changes the group's settings for customers. Administrators, signed in; not by API key. */
  customerSettingsUpdate: CustomerSettingsPayload;
  /** Changes what the group's customers see of it. Administrators, signed in; not by API key. */
  groupBrandingUpdate: GroupBrandingPayload;
  /** Makes a role. Administrators, signed in; not by API key. */
  roleCreate: RolePayload;
  /** Changes a role, and nobody who was given it. Administrators, signed in; not by API key. */
  roleUpdate: RolePayload;
  /** Removes a role for good; users who were given it keep what they have. Administrators, signed in; not by API key. */
  roleRemove: RolePayload;
  /** Makes a folder. Folders go five levels deep. */
  documentFolderCreate: CustomerDocumentsPayload;
  /** Gives a document another name, or shows it to the customer's own logins or hides it from them. */
  documentUpdate: CustomerDocumentsPayload;
  /** Shows files of one customer to the customer's own logins, or hides them from these: all of them or none. A folder is refused (`DOCUMENT_IS_FOLDER`). */
  documentsShow: CustomerDocumentsPayload;
  /** Moves documents of one customer into a folder of it, or to the top. A name that the folder has already gets a number. */
  documentsMove: CustomerDocumentsPayload;
  /** Moves documents of one customer to the bin for 30 days; a folder takes along what is in it. */
  documentsDelete: CustomerDocumentsPayload;
  /** Takes documents of one customer out of the bin, to the folder they lay in or, when that is gone, to the top. */
  documentsRestore: CustomerDocumentsPayload;
  /** Removes documents of one customer in the bin for good, before their 30 days are over. */
  documentsRemove: CustomerDocumentsPayload;
  /** Invites somebody to a login of their own at a customer. Whether they are known already, from another customer or group, changes nothing in the answer. */
  customerUserInvite: CustomerUserInvitePayload;
  /** Makes another invitation for a login that nobody has taken yet. The earlier link ends. */
  customerUserInviteAgain: CustomerUserInvitePayload;
  /** Gives a customer's login another name or other rights. They hold from its next request on. */
  customerUserUpdate: CustomerUserPayload;
  /** Shuts a customer's login out at once: what it has open ends, and it signs in no more. */
  customerUserBlock: CustomerUserPayload;
  /** Lets a customer's login in again. */
  customerUserUnblock: CustomerUserPayload;
  /** Removes a customer's login for good. What it has done stays in the history under its name. */
  customerUserDelete: CustomerUserPayload;
  /** Stops a job of the viewer’s own that waits, goes on, or has been tried. What it has done by then stays. Taking a change back cannot be stopped. */
  jobCancel: JobPayload;
  /** Puts a row of a previewed import right, or decides about it, and tries it anew with the rows that this bears on. The file stays as it is; what is written, and the file of rows that are left out, have what was put right. Administrators only. */
  registerImportRowCorrect: ImportCorrectionPayload;
  /** Decides about all possible duplicates of a previewed import in one go. With UPDATE each changes the customer that it is like; rows that are like several customers, or only like another row of the file, stay possible duplicates. Administrators only. */
  registerImportDuplicatesDecide: ImportCorrectionPayload;
  /** Reads an uploaded file (POST /files) and tries every row, writing nothing. Called again for the same file with another mapping or other options, it tries anew. Administrators only. */
  customerImportPrepare: CustomerImportPayload;
  /** Writes the rows of a previewed import as a job; ask `customerImport` how far it is. Administrators only. */
  customerImportStart: CustomerImportPayload;
  /** Stops an import. What it has written stays. Administrators only. */
  customerImportCancel: CustomerImportPayload;
  /** Finds out, as a job, what would go back if an import of customers, or of parts of their cards, were taken back, and writes nothing: ask `undo` of the import, and its `rows` by `undone`. Administrators only. */
  registerImportUndoPrepare: RegisterImportPayload;
  /** Takes an import of customers, or of parts of their cards, back, within 24 hours, as a job: new customers that nobody has touched go for good, and fields that it changed become what they were; what somebody has changed since stays and is listed, with what it goes together with (an address, type and percent of VAT, who is the main contact); so does what cannot go back, and that can be tried again. Administrators only. */
  registerImportUndoStart: RegisterImportPayload;
  /** Reads an uploaded file (POST /files) as a file of one register and tries every row, writing nothing. Called again for the same file with another mapping or other options, it tries anew. Administrators only. */
  registerImportPrepare: RegisterImportPayload;
  /** Writes the rows of a previewed import as a job; ask `registerImport` how far it is. Administrators only. */
  registerImportStart: RegisterImportPayload;
  /** Stops an import. What it has written stays. Administrators only. */
  registerImportCancel: RegisterImportPayload;
  /** Has a message tried anew that was given up: one of the viewer’s own, or with `activityLog.viewAll` anybody’s. */
  messageReplay: MessagePayload;
  /** Puts notifications of the viewer's own away, for good. Give either `ids` or `upTo`. */
  notificationsClear: NotificationsClearPayload;
  /** Changes how the signed-in user is told of things. Nobody changes anybody else's. */
  notificationSettingsUpdate: NotificationSettingsPayload;
  /** Erases a customer for good, at once and without the bin: card, contact persons, logins, documents with their files, messages and what the history tells of values. Its id and its number stay, as those of a customer that was erased. It cannot be undone, not by putting an older copy of the database back either. Administrators, signed in; not by API key. */
  customerErase: CustomerErasePayload;
  /** Has customers erased that are due, each for itself as `customerErase` does, by a job. Each is looked at again before: whoever is held, referred to or due no more stays. One approval at a time in a group. Administrators, signed in; not by API key. */
  retentionApprove: RetentionApprovePayload;
  /** Adds a subgroup. Administrators only. */
  subgroupCreate: SubgroupPayload;
  /** Changes a subgroup. Conflicts as in `articleUpdate`. Administrators only. */
  subgroupUpdate: SubgroupPayload;
  /** Makes a subgroup inactive: customers keep it, and none can be given it anew. Administrators only. */
  subgroupInactivate: SubgroupPayload;
  /** Makes a subgroup active again. Administrators only. */
  subgroupActivate: SubgroupPayload;
  /** Removes a subgroup that no customer has, those in the bin included. Administrators only. */
  subgroupDelete: EntryDeletePayload;
  /** Adds a tag. Administrators only. */
  tagCreate: TagPayload;
  /** Changes a tag. Conflicts as in `articleUpdate`. Administrators only. */
  tagUpdate: TagPayload;
  /** Makes a tag inactive: customers keep it, and none can be given it anew. Administrators only. */
  tagInactivate: TagPayload;
  /** Makes a tag active again. Administrators only. */
  tagActivate: TagPayload;
  /** Removes a tag that no customer has, those in the bin included. Administrators only. */
  tagDelete: EntryDeletePayload;
  /** Changes what the group asks of its users, from their next request on. Only who has two-step sign-in asks it of others. Administrators, signed in; not by API key. */
  signInRulesUpdate: SignInRulesPayload;
  /** Invites somebody to the group by a link that is good for 72 hours. The answer is the same whether they have an account in another group. Administrators, signed in; not by API key. */
  userInvite: UserLinkPayload;
  /** Makes another invitation for somebody who has not taken theirs; the one before ends. Administrators, signed in; not by API key. */
  userInvitationSend: UserLinkPayload;
  /** Makes a link to a new password, good for an hour. Administrators, signed in; not by API key. */
  userPasswordResetSend: UserLinkPayload;
  /** Changes a user's name, role and rights. Administrators, signed in; not by API key. */
  userUpdate: UserAccessPayload;
  /** Shuts a user out: all sessions and API keys of theirs end at once, and their jobs before the next step. Administrators, signed in; not by API key. */
  userInactivate: UserAccessPayload;
  /** Lets a user in again who was shut out. API keys stay revoked. Administrators, signed in; not by API key. */
  userActivate: UserAccessPayload;
  /** Switches a user's two-step sign-in off and removes their passkeys, such as when the device is lost; they are told by e-mail. Not one's own, and not of whoever acts in other groups, too. Administrators, signed in; not by API key. */
  userSecondFactorRemove: UserAccessPayload;
  /** Says that it is the user who has lost every second step, and not somebody else who knows their password: ask them in a way that you know. Where they act in other groups, too, this is for all of them. Not for oneself. Administrators, signed in; not by API key. */
  userSecondFactorResetConfirm: UserAccessPayload;
  /** Calls off the wait of a user for two-step sign-in to be switched off; they are told by e-mail. Not for oneself. Administrators, signed in; not by API key. */
  userSecondFactorResetRefuse: UserAccessPayload;
  /** Ends a user's sessions in this group: one, or all. Administrators, signed in; not by API key. */
  userSessionsEnd: UserAccessPayload;
  /** Says which subgroup the customers begin with that a user makes. Administrators only. */
  userDefaultSubgroupChange: UserPayload;
  /** Chooses a password by a one-time link, and signs in. Whoever has a password already, from another group, takes an invitation with that one. A new password ends all sessions of before. Where two-step sign-in is on the password is chosen and nobody is signed in: `SIGN_IN_CODE_REQUIRED`, and `signIn` with a code follows. */
  passwordChoose: SignInPayload;
  /** Starts a session and sets its cookie. Attempts are counted for each account and each address; one for each operation. */
  signIn: SignInPayload;
  /** What a browser signs in by a passkey by. The browser is known by a cookie for five minutes. Needs no sign-in; counted for each address. */
  passkeySignInBegin: PasskeySignInOptionsPayload;
  /** Starts a session by a passkey, which is password and second factor in one. Whatever is wrong is answered alike: `SIGN_IN_PASSKEY_FAILED`. */
  passkeySignIn: SignInPayload;
  /** Goes on as another of `Viewer.identities`, by a new session that ends when the one before would have at the latest; that one ends. Not by API key. */
  sessionChange: SignInPayload;
  /** Ends the session and clears its cookie. */
  signOut: SignOutPayload;
  /** Creates the group and its first administrator with the one-time link that the server prints while there is none, and signs in. */
  administratorCreate: SignInPayload;
  /** Changes one's own account. Not by API key. */
  viewerUpdate: ViewerPayload;
};


export type MutationSessionEndArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPasswordChangeArgs = {
  newPassword: Scalars['String']['input'];
  currentPassword: Scalars['String']['input'];
};


export type MutationPasswordResetRequestArgs = {
  email: Scalars['String']['input'];
};


export type MutationSecondFactorResetRequestArgs = {
  password: Scalars['String']['input'];
  email: Scalars['String']['input'];
};


export type MutationSecondFactorResetStartArgs = {
  token: Scalars['String']['input'];
};


export type MutationPasskeyRegisterBeginArgs = {
  currentPassword: Scalars['String']['input'];
};


export type MutationPasskeyRegisterArgs = {
  response: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationPasskeyRemoveArgs = {
  currentPassword: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationSecondFactorPrepareArgs = {
  currentPassword: Scalars['String']['input'];
};


export type MutationSecondFactorConfirmArgs = {
  code: Scalars['String']['input'];
};


export type MutationSecondFactorRemoveArgs = {
  currentPassword: Scalars['String']['input'];
};


export type MutationRecoveryCodesRenewArgs = {
  currentPassword: Scalars['String']['input'];
};


export type MutationApiKeyCreateArgs = {
  input: ApiKeyCreateInput;
};


export type MutationApiKeyRevokeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationArticleGroupCreateArgs = {
  input: ArticleGroupCreateInput;
};


export type MutationArticleGroupUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: ArticleGroupUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationArticleGroupInactivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationArticleGroupActivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationArticleGroupDeleteArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationArticleCreateArgs = {
  input: ArticleCreateInput;
};


export type MutationArticleUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: ArticleUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationArticleInactivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationArticleActivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationArticleDeleteArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCostCentreCreateArgs = {
  input: CostCentreCreateInput;
};


export type MutationCostCentreUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: CostCentreUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationCostCentreInactivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCostCentreActivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCostCentreDeleteArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationDiscountLetterCreateArgs = {
  input: DiscountLetterCreateInput;
};


export type MutationDiscountLetterUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: DiscountLetterUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationDiscountLetterInactivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationDiscountLetterActivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationDiscountLetterDeleteArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerBulkPrepareArgs = {
  changes: Array<CustomerBulkChangeInput>;
  selectionId: Scalars['ID']['input'];
};


export type MutationCustomerBulkStartArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerBulkCancelArgs = {
  unlessStarted: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerBulkUndoArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerExportPrepareArgs = {
  language: InputMaybe<FileLanguage>;
  columns: InputMaybe<Array<Scalars['String']['input']>>;
  format: CustomerExportFormat;
  selectionId: Scalars['ID']['input'];
};


export type MutationCustomerSelectionCreateArgs = {
  shownView: InputMaybe<Scalars['ID']['input']>;
  except: InputMaybe<Array<Scalars['ID']['input']>>;
  viewId: InputMaybe<Scalars['ID']['input']>;
  orderBy: InputMaybe<Array<CustomerOrder>>;
  filter: InputMaybe<CustomerFilter>;
  search: InputMaybe<Scalars['String']['input']>;
  ids: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationCustomerViewCreateArgs = {
  input: CustomerViewCreateInput;
};


export type MutationCustomerViewUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: CustomerViewUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationCustomerViewDeleteArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerViewRestoreArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerViewArrangeArgs = {
  input: InputMaybe<CustomerViewArrangementInput>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerViewUsedArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerViewBeginArgs = {
  forRole: InputMaybe<Scalars['String']['input']>;
  forEveryone: InputMaybe<Scalars['Boolean']['input']>;
  viewId: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCustomerAssignArgs = {
  userIds: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerUnassignArgs = {
  userIds: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerHoldSetArgs = {
  input: CustomerHoldInput;
  id: Scalars['ID']['input'];
};


export type MutationCustomerHoldLiftArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerProtectArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerUnprotectArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerValueRestoreArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  entryId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationCustomerInactivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerActivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerDeleteArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerRestoreArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerPersonalNumberRevealArgs = {
  reason: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationCustomerCoApplicantNumberRevealArgs = {
  reason: InputMaybe<Scalars['String']['input']>;
  coApplicantId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationCustomerCreateArgs = {
  input: CustomerCreateInput;
};


export type MutationCustomerUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: CustomerUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationCustomerNumberChangeArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  number: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationCustomerMergeArgs = {
  expectedAbsorbedVersion: InputMaybe<Scalars['Int']['input']>;
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  choices: InputMaybe<Array<CustomerMergeChoiceInput>>;
  absorbedId: Scalars['ID']['input'];
  survivorId: Scalars['ID']['input'];
};


export type MutationCustomerMergeUndoArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomersTellApartArgs = {
  apart: InputMaybe<Scalars['Boolean']['input']>;
  ids: Array<Scalars['ID']['input']>;
};


export type MutationCustomFieldCreateArgs = {
  input: CustomFieldCreateInput;
};


export type MutationCustomFieldUpdateArgs = {
  input: CustomFieldUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationCustomFieldDeleteArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomFieldSearchRetryArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomFieldsOrderArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationCustomerSettingsUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: CustomerSettingsInput;
};


export type MutationGroupBrandingUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: GroupBrandingInput;
};


export type MutationRoleCreateArgs = {
  input: RoleInput;
};


export type MutationRoleUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: RoleInput;
  id: Scalars['ID']['input'];
};


export type MutationRoleRemoveArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationDocumentFolderCreateArgs = {
  parentId: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  customerId: Scalars['ID']['input'];
};


export type MutationDocumentUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: DocumentUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationDocumentsShowArgs = {
  visibleForCustomer: Scalars['Boolean']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type MutationDocumentsMoveArgs = {
  folderId: InputMaybe<Scalars['ID']['input']>;
  ids: Array<Scalars['ID']['input']>;
};


export type MutationDocumentsDeleteArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationDocumentsRestoreArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationDocumentsRemoveArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationCustomerUserInviteArgs = {
  input: CustomerUserInviteInput;
  customerId: Scalars['ID']['input'];
};


export type MutationCustomerUserInviteAgainArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerUserUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: CustomerUserUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationCustomerUserBlockArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerUserUnblockArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerUserDeleteArgs = {
  id: Scalars['ID']['input'];
};


export type MutationJobCancelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRegisterImportRowCorrectArgs = {
  alike?: InputMaybe<Scalars['Boolean']['input']>;
  correction: ImportRowCorrectionInput;
  id: Scalars['ID']['input'];
};


export type MutationRegisterImportDuplicatesDecideArgs = {
  choice: ImportRowChoice;
  id: Scalars['ID']['input'];
};


export type MutationCustomerImportPrepareArgs = {
  options: InputMaybe<CustomerImportOptionsInput>;
  mapping: InputMaybe<Array<ImportColumnInput>>;
  fileId: Scalars['ID']['input'];
};


export type MutationCustomerImportStartArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCustomerImportCancelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRegisterImportUndoPrepareArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRegisterImportUndoStartArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRegisterImportPrepareArgs = {
  options: InputMaybe<RegisterImportOptionsInput>;
  mapping: InputMaybe<Array<ImportColumnInput>>;
  fileId: Scalars['ID']['input'];
  register: ImportRegister;
};


export type MutationRegisterImportStartArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRegisterImportCancelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMessageReplayArgs = {
  id: Scalars['ID']['input'];
};


export type MutationNotificationsClearArgs = {
  upTo: InputMaybe<Scalars['ID']['input']>;
  ids: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationNotificationSettingsUpdateArgs = {
  input: NotificationSettingsInput;
};


export type MutationCustomerEraseArgs = {
  input: CustomerEraseInput;
  id: Scalars['ID']['input'];
};


export type MutationRetentionApproveArgs = {
  input: RetentionApproveInput;
};


export type MutationSubgroupCreateArgs = {
  input: SubgroupCreateInput;
};


export type MutationSubgroupUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: SubgroupUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationSubgroupInactivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationSubgroupActivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationSubgroupDeleteArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationTagCreateArgs = {
  input: TagCreateInput;
};


export type MutationTagUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: TagUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationTagInactivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationTagActivateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationTagDeleteArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationSignInRulesUpdateArgs = {
  input: SignInRulesInput;
};


export type MutationUserInviteArgs = {
  input: UserInviteInput;
};


export type MutationUserInvitationSendArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUserPasswordResetSendArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUserUpdateArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  input: UserUpdateInput;
  id: Scalars['ID']['input'];
};


export type MutationUserInactivateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUserActivateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUserSecondFactorRemoveArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUserSecondFactorResetConfirmArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUserSecondFactorResetRefuseArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUserSessionsEndArgs = {
  sessionId: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationUserDefaultSubgroupChangeArgs = {
  subgroupId: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationPasswordChooseArgs = {
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationSignInArgs = {
  code: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
  email: Scalars['String']['input'];
};


export type MutationPasskeySignInArgs = {
  response: Scalars['String']['input'];
};


export type MutationSessionChangeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSignOutArgs = {
  everywhere?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationAdministratorCreateArgs = {
  password: Scalars['String']['input'];
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  groupName: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationViewerUpdateArgs = {
  input: ViewerUpdateInput;
};

/** The answer to `sessionEnd`. */
export type SessionEndPayload = {
  __typename: 'SessionEndPayload';
  /** The sessions that are left, the newest first. */
  sessions: Array<UserSession>;
  /** What is wrong with the input; empty when it was ended. */
  userErrors: Array<UserError>;
};

/** The answer to a change of one's own account. */
export type AccountPayload = {
  __typename: 'AccountPayload';
  /** What is wrong with the input; empty when it was done. */
  userErrors: Array<UserError>;
};

/** The answer to `passwordResetRequest`. */
export type PasswordResetRequestPayload = {
  __typename: 'PasswordResetRequestPayload';
  /** Only whether there were too many requests; an unknown address answers like a known one. */
  userErrors: Array<UserError>;
};

/** The answer to `secondFactorResetRequest`. */
export type SecondFactorResetRequestPayload = {
  __typename: 'SecondFactorResetRequestPayload';
  /** What is wrong with the input; empty when a link was sent. */
  userErrors: Array<UserError>;
};

/** The answer to what begins or ends the wait for two-step sign-in to be switched off. */
export type SecondFactorResetPayload = {
  __typename: 'SecondFactorResetPayload';
  /** What is waited for now; null for nothing. */
  reset: Maybe<SecondFactorReset>;
  /** What is wrong with the input; empty when it was done. */
  userErrors: Array<UserError>;
};

/** The answer to `passkeyRegisterBegin`. */
export type PasskeyOptionsPayload = {
  __typename: 'PasskeyOptionsPayload';
  /** What the browser makes a passkey by, as JSON: `PublicKeyCredentialCreationOptionsJSON` of WebAuthn. Good for five minutes, once, for this session. Null when nothing was made. */
  options: Maybe<Scalars['String']['output']>;
  /** What is wrong with the input; empty when it was made. */
  userErrors: Array<UserError>;
};

/** The answer to a change of one's own passkeys. */
export type PasskeysPayload = {
  __typename: 'PasskeysPayload';
  /** Those that there are now, the oldest first. */
  passkeys: Array<Passkey>;
  /** What is wrong with the input; empty when it was done. */
  userErrors: Array<UserError>;
};

/** The answer to `secondFactorPrepare`: a secret for an authenticator app, shown this once. */
export type SecondFactorPreparePayload = {
  __typename: 'SecondFactorPreparePayload';
  /** The secret in base32, to write into an app. Null when nothing was made. Told to the person alone. */
  secret: Maybe<Scalars['String']['output']>;
  /** The same as an `otpauth://` address, to be shown as a QR code. Null when nothing was made. */
  uri: Maybe<Scalars['String']['output']>;
  /** What is wrong with the input; empty when it was made. */
  userErrors: Array<UserError>;
};

/** The answer to what makes recovery codes. */
export type RecoveryCodesPayload = {
  __typename: 'RecoveryCodesPayload';
  /** How it stands now. */
  secondFactor: SecondFactor;
  /** Ten codes that each work once in place of a code of the app, e.g. `abcde-fghjk`. Shown this once, to the person alone; null when none were made. */
  recoveryCodes: Maybe<Array<Scalars['String']['output']>>;
  /** What is wrong with the input; empty when it was done. */
  userErrors: Array<UserError>;
};

/** The answer to what switches one's own two-step sign-in off. */
export type SecondFactorPayload = {
  __typename: 'SecondFactorPayload';
  /** How it stands now. */
  secondFactor: SecondFactor;
  /** What is wrong with the input; empty when it was done. */
  userErrors: Array<UserError>;
};

/** The answer to `apiKeyCreate`. */
export type ApiKeyCreatePayload = {
  __typename: 'ApiKeyCreatePayload';
  /** The new key; null when it was not created. */
  apiKey: Maybe<ApiKey>;
  /** The whole key, `crk_live_…`. Shown this once: it is not stored. */
  secret: Maybe<Scalars['String']['output']>;
  /** What is wrong with the input; empty when it was created. */
  userErrors: Array<UserError>;
};

/** A new API key. */
export type ApiKeyCreateInput = {
  /** What it is for, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Permission keys, none that you do not hold yourself. */
  permissions: Array<Scalars['String']['input']>;
  /** When it shall stop working by itself. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The answer to `apiKeyRevoke`. */
export type ApiKeyPayload = {
  __typename: 'ApiKeyPayload';
  /** The key; null when there is none with this id. */
  apiKey: Maybe<ApiKey>;
  /** Why it was not revoked; empty when it was. A key that was revoked before stays revoked. */
  userErrors: Array<UserError>;
};

/** The answer to `auditVerify`. */
export type AuditVerifyPayload = {
  __typename: 'AuditVerifyPayload';
  /** How it stands now: it is being looked through. */
  state: AuditState;
  /** Always empty. */
  userErrors: Array<UserError>;
};

/** The answer to a write of one article group. */
export type ArticleGroupPayload = {
  __typename: 'ArticleGroupPayload';
  /** The group as it is now, also after a conflict; null when there is none or the viewer sees none. */
  articleGroup: Maybe<ArticleGroup>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** A new article group. */
export type ArticleGroupCreateInput = {
  /** Name, required and free in the group. At most 100 characters. */
  name: Scalars['String']['input'];
};

/** Changes of an article group. A field that is absent stays as it is. */
export type ArticleGroupUpdateInput = {
  /** Name. Cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to the removal of an entry of a register. */
export type EntryDeletePayload = {
  __typename: 'EntryDeletePayload';
  /** The id that is no more; null when nothing was removed. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** Why it was not removed; empty when it was. */
  userErrors: Array<UserError>;
};

/** The answer to a write of one article. */
export type ArticlePayload = {
  __typename: 'ArticlePayload';
  /** The article as it is now, also after a conflict; null when there is none or the viewer sees none. */
  article: Maybe<Article>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** A new article. */
export type ArticleCreateInput = {
  /** Unit. At most 20 characters. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Price of one unit without VAT, in whole öre: 0 to 2,000,000,000. Written with `article.price`. */
  price?: InputMaybe<Scalars['Int']['input']>;
  /** VAT in percent: 0–100 with two decimals at most. */
  vatRate?: InputMaybe<Scalars['Float']['input']>;
  /** The article group, `arg_…`; it must be active. */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** Hours of work. False when left out. */
  timeArticle?: InputMaybe<Scalars['Boolean']['input']>;
  /** Article number, required and free in the group. At most 64 characters. */
  number: Scalars['String']['input'];
  /** Name, required. At most 255 characters. */
  name: Scalars['String']['input'];
};

/** Changes of an article. A field that is absent stays as it is; null clears it. */
export type ArticleUpdateInput = {
  /** Unit. At most 20 characters. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Price of one unit without VAT, in whole öre: 0 to 2,000,000,000. Written with `article.price`. */
  price?: InputMaybe<Scalars['Int']['input']>;
  /** VAT in percent: 0–100 with two decimals at most. */
  vatRate?: InputMaybe<Scalars['Float']['input']>;
  /** The article group, `arg_…`; it must be active. */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** Hours of work. False when left out. */
  timeArticle?: InputMaybe<Scalars['Boolean']['input']>;
  /** Article number, free in the group. Cannot be cleared. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Name. Cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a write of one cost centre. */
export type CostCentrePayload = {
  __typename: 'CostCentrePayload';
  /** The cost centre as it is now, also after a conflict; null when there is none. */
  costCentre: Maybe<CostCentre>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** A new cost centre. */
export type CostCentreCreateInput = {
  /** Code, required and free in the group; it cannot be changed later. At most 100 characters. */
  code: Scalars['String']['input'];
  /** Name. At most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a cost centre. A field that is absent stays as it is; null clears it. */
export type CostCentreUpdateInput = {
  /** Name. At most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a write of one discount letter. */
export type DiscountLetterPayload = {
  __typename: 'DiscountLetterPayload';
  /** The letter as it is now, also after a conflict; null when there is none or the viewer sees none. */
  discountLetter: Maybe<DiscountLetter>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** A new discount letter. */
export type DiscountLetterCreateInput = {
  /** Name, required and free in the group. At most 100 characters. */
  name: Scalars['String']['input'];
  /** Its discounts, each article group once. At most 500 at a time. */
  rows?: InputMaybe<Array<DiscountLetterRowInput>>;
};

/** One row of a discount letter, to be set or taken out. */
export type DiscountLetterRowInput = {
  /** The article group, `arg_…`; it must be active when the row is new. Absent or null: all articles. */
  articleGroup?: InputMaybe<Scalars['ID']['input']>;
  /** What is taken off, in percent: 0–100 with two decimals at most. Absent or null takes the row out. */
  percent?: InputMaybe<Scalars['Float']['input']>;
};

/** Changes of a discount letter. What is absent stays as it is. */
export type DiscountLetterUpdateInput = {
  /** Name. Cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The rows to set or to take out, each article group once; rows that are not named stay. At most 500. */
  rows?: InputMaybe<Array<DiscountLetterRowInput>>;
};

/** The answer to what is done with a change of many customers. */
export type CustomerBulkPayload = {
  __typename: 'CustomerBulkPayload';
  /** The change as it is now; null when it was refused. */
  customerBulk: Maybe<CustomerBulk>;
  /** What is wrong; empty when it was done. */
  userErrors: Array<UserError>;
};

/** One thing that is to be done with many customers. */
export type CustomerBulkChangeInput = {
  /** A field that `customerBulkFields` names, e.g. `tags`, `language`, `status`, `customFields.door_code`. What one may write on one card one may write on many. */
  field: Scalars['String']['input'];
  /** What is done with it. */
  operation: BulkOperation;
  /** Texts as history has them: `true`, `12.5`, `NORMAL_VAT`, `2026-11-21`; ids of users, tags, subgroups and discount letters; keys of choices. One where the field holds one value; none to clear. `status` takes ACTIVE, INACTIVE and, alone and with `customer.delete`, DELETED. */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The answer to `customerExportPrepare`. */
export type CustomerExportPayload = {
  __typename: 'CustomerExportPayload';
  /** The file; null when it cannot be made. */
  customerExport: Maybe<CustomerExport>;
  /** What is wrong with the choice; empty when the file can be fetched. */
  userErrors: Array<UserError>;
};

/** A file of customers, made while it is fetched. */
export type CustomerExport = {
  __typename: 'CustomerExport';
  /** Where it is fetched with GET, by whoever asked for it and with the same session or key: a path on this server. It holds what its reader may see and read at that moment; personal numbers are masked. */
  url: Scalars['String']['output'];
  /** The name that it is given out by. */
  fileName: Scalars['String']['output'];
  /** How many customers were chosen. */
  count: Scalars['Int']['output'];
  /** Until when it can be fetched. */
  expiresAt: Scalars['DateTime']['output'];
};

/** The language of headings and choices in a file. Imports read either. */
export type FileLanguage =
  /** Swedish. */
  | 'sv'
  /** English. */
  | 'en';

/** What kind of file customers are given out as. */
export type CustomerExportFormat =
  /** A workbook; every cell is text. */
  | 'XLSX'
  /** Text in UTF-8 with its mark, semicolons between the cells. A cell that a spreadsheet would run as a formula begins with `'`, which an import takes off again. */
  | 'CSV';

/** The answer to `customerSelectionCreate`. */
export type CustomerSelectionPayload = {
  __typename: 'CustomerSelectionPayload';
  /** The selection; null when there are too many. */
  selection: Maybe<CustomerSelection>;
  /** What is wrong with the choice; empty when it was kept. */
  userErrors: Array<UserError>;
};

/** Customers chosen together, as they were found at one moment: later hits of the same filter do not join them. For whoever chose them; they are read anew, within what one may see then, whenever something is done with them. */
export type CustomerSelection = {
  __typename: 'CustomerSelection';
  /** `sel_…`. */
  id: Scalars['ID']['output'];
  /** How many customers. */
  count: Scalars['Int']['output'];
  /** When it is forgotten: an hour after it was made. */
  expiresAt: Scalars['DateTime']['output'];
};

/** The answer to a write of one view. */
export type CustomerViewPayload = {
  __typename: 'CustomerViewPayload';
  /** The view as it is now, also after a conflict; null when there is none, or it has been taken away. */
  customerView: Maybe<CustomerView>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** A new view of the register. It keeps no personal identity numbers. */
export type CustomerViewCreateInput = {
  /** Name, required. At most 60 characters. */
  name: Scalars['String']['input'];
  /** Whom it is for: ME when left out, others by administrators only. */
  audience?: InputMaybe<CustomerViewAudience>;
  /** With ROLE: `administrator`, `office`, `technician`, `readOnly` or `rol_…` of one of the group's own. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Words to search for. At most 200 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Conditions, as `CustomerView.filters`; at most 20. */
  filters?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Orders, as `CustomerView.sorts`; at most 5. */
  sorts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Columns in their order, at most 30; left out: the register's own. */
  columns?: InputMaybe<Array<CustomerViewColumnInput>>;
  /** How its customers are shown; LIST when left out. */
  layout?: InputMaybe<CustomerViewLayout>;
};

/** A column of the register. */
export type CustomerViewColumnInput = {
  /** The field of the card; of the group's own fields `customFields.<key>`. One that the viewer may read. */
  field: Scalars['String']['input'];
  /** Width in px, 72 to 560; left out: that of the client. */
  width?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it stays in sight when one scrolls sideways; at most four do. */
  pinned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Changes of a view. What is absent stays as it is. */
export type CustomerViewUpdateInput = {
  /** Name. Cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whom it is for; null makes it ME, of whoever says so. */
  audience?: InputMaybe<CustomerViewAudience>;
  /** With ROLE: `administrator`, `office`, `technician`, `readOnly` or `rol_…` of one of the group's own. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Words to search for; null clears. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** All conditions, as `CustomerView.filters`; null clears. Those by fields that are closed to the viewer stay. */
  filters?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All orders, as `CustomerView.sorts`; null clears. */
  sorts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All columns in their order; null: the register's own. */
  columns?: InputMaybe<Array<CustomerViewColumnInput>>;
  /** How its customers are shown; null makes it LIST. */
  layout?: InputMaybe<CustomerViewLayout>;
};

/** How one has a view for oneself. What is left out or null is as the view has it. */
export type CustomerViewArrangementInput = {
  /** Columns in their order, at most 30. */
  columns?: InputMaybe<Array<CustomerViewColumnInput>>;
  /** Layout. */
  layout?: InputMaybe<CustomerViewLayout>;
};

/** The answer to `customerViewBegin`. */
export type CustomerViewsPayload = {
  __typename: 'CustomerViewsPayload';
  /** The views as they are now, with the ones to begin with. */
  customerViews: CustomerViews;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** The answer to a write of one customer. */
export type CustomerPayload = {
  __typename: 'CustomerPayload';
  /** The customer as it is now; null when nothing was saved, or when the viewer no longer sees it. */
  customer: Maybe<Customer>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
  /** The first history entry of this change, `his_…`; null when nothing changed. */
  changeSetId: Maybe<Scalars['ID']['output']>;
};

/** A hold to set, in place of the one that there is. */
export type CustomerHoldInput = {
  /** Why. At most 500 characters. */
  reason: Scalars['String']['input'];
  /** The last day of it, `2027-03-31`, not before today; null or left out: until it is lifted. */
  until?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to `customerDelete`. */
export type CustomerDeletePayload = {
  __typename: 'CustomerDeletePayload';
  /** The customer as it is now; null when nothing was saved, or when the viewer no longer sees it. */
  customer: Maybe<Customer>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
  /** The first history entry of this change, `his_…`; null when nothing changed. */
  changeSetId: Maybe<Scalars['ID']['output']>;
  /** The last moment that the customer can be restored: 30 days after it was moved to the bin. */
  restorableUntil: Maybe<Scalars['DateTime']['output']>;
};

/** The answer to `customerPersonalNumberReveal` and `customerCoApplicantNumberReveal`. */
export type PersonalNumberRevealPayload = {
  __typename: 'PersonalNumberRevealPayload';
  /** The whole personal number, `19800101-9804`. Answered this once; ask again to see it again. */
  personalNumber: Maybe<Scalars['String']['output']>;
  /** Why it was not revealed; empty when it was. */
  userErrors: Array<UserError>;
};

/** A new customer. */
export type CustomerCreateInput = {
  /** The customer's own order number (marking), copied to its orders. At most 100 characters. In use with the setting showOrderNumber. */
  orderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether facilities are disabled: none may be added to the customer. */
  facilitiesDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether an order on the customer needs a facility. */
  facilityRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether an order on the customer needs a cost centre. */
  costCentreRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the accounting system always gets an invoice in place of an order. */
  alwaysInvoice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Company or private person. A new customer has the default of the settings; changing it keeps every value and checks the numbers anew. */
  type?: InputMaybe<CustomerType>;
  /** Organisation number, with or without hyphen and century. On a company, a personal number here is a sole trader's and is kept as `personalNumber`. */
  organisationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Personal or coordination number, 10 or 12 digits. Stored encrypted and answered masked. */
  personalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Phone number; stored in international form where it can be told. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Language of messages and protocols. In use with the setting showLanguage. */
  language?: InputMaybe<CustomerLanguage>;
  /** Code of a cost centre that is active; one that the register does not have is added to it. In use with the setting showCostCentre, or where the customer requires one. */
  costCentre?: InputMaybe<Scalars['String']['input']>;
  /** Internal comments, several lines. At most 10,000 characters. */
  comments?: InputMaybe<Scalars['String']['input']>;
  /** Addresses by kind; null removes them all. */
  addresses?: InputMaybe<AddressesInput>;
  /** Values of the group's own fields, those that are left out staying as they are; null clears them all. Errors name a field as `customFields.<key>`. */
  customFields?: InputMaybe<Array<CustomFieldInput>>;
  /** How VAT stands; null: automatic. In use with the setting showVatType. */
  vatType?: InputMaybe<VatType>;
  /** Percent, 0–100 with two decimals at most. Required with, and only with, CUSTOM_VAT. */
  vatPercent?: InputMaybe<Scalars['Float']['input']>;
  /** Property designation, at most 40 characters; not together with an apartment. In use with the setting useTaxReductions. */
  propertyDesignation?: InputMaybe<Scalars['String']['input']>;
  /** Apartment number, at most 25 characters; goes with associationNumber. As propertyDesignation. */
  apartmentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The housing association's organisation number, 10 digits with or without hyphen; goes with apartmentNumber. As propertyDesignation. */
  associationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Name, required. At most 255 characters. */
  name: Scalars['String']['input'];
  /** Customer number. Left out or empty: the next free one, where the setting autoGenerateNextNumber is on. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Contact persons in their order. */
  contactPersons?: InputMaybe<Array<ContactPersonInput>>;
  /** Tags, `tag_…`: active ones of the group, 50 at most. */
  tags?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Co-applicants of a private customer. In use with the setting useTaxReductions. */
  coApplicants?: InputMaybe<Array<CoApplicantInput>>;
  /** Subgroups, `sub_…`: active ones of the group. Left out: the default subgroup of the user who makes the customer. */
  subgroups?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Discount letters, `dil_…`: active ones of the group, 50 at most. Written with `discountLetter.view`. */
  discountLetters?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Service articles in their order. In use with the setting showServiceArticles; needs `article.view`. At most 200. */
  serviceArticles?: InputMaybe<Array<CustomerArticleInput>>;
  /** Work order articles in their order. In use with the setting showWorkOrderArticles; needs `article.view`. At most 200. */
  workOrderArticles?: InputMaybe<Array<CustomerArticleInput>>;
};

/** Addresses by kind. Absent leaves an address, null removes it. */
export type AddressesInput = {
  /** Where invoices go. */
  invoice?: InputMaybe<AddressInput>;
  /** Where the customer is visited. */
  visiting?: InputMaybe<AddressInput>;
  /** Where post goes. */
  mail?: InputMaybe<AddressInput>;
};

/** A postal address, or changes of one. Absent leaves, null clears; an address with nothing in it is removed. */
export type AddressInput = {
  /** First row. At most 255 characters. */
  row1?: InputMaybe<Scalars['String']['input']>;
  /** Second row. At most 255 characters. */
  row2?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. At most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** City. At most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Province or state. At most 100 characters. */
  province?: InputMaybe<Scalars['String']['input']>;
  /** Country code of ISO 3166-1 alpha-2, e.g. `SE`. */
  country?: InputMaybe<Scalars['String']['input']>;
};

/** The value of a custom field: give the member that fits its type. Where all of them are null or left out, the value is cleared. */
export type CustomFieldInput = {
  /** The key of the field. */
  key: Scalars['String']['input'];
  /** Of TEXT (255 characters), LONG_TEXT (10,000, several lines) and LINK (1,000). */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of NUMBER, four decimals at most. */
  number?: InputMaybe<Scalars['Float']['input']>;
  /** Of DATE, YYYY-MM-DD. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** Of YES_NO. */
  flag?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keys of options: of CHOICE one, of MULTIPLE_CHOICE any number. */
  choices?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A new contact person. */
export type ContactPersonInput = {
  /** Name, required. At most 255 characters. */
  name: Scalars['String']['input'];
  /** What the person does there. At most 100 characters. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Phone number; stored in international form where it can be told. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. Needed when something is to be sent. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Send service protocols to the e-mail address. False when left out. */
  sendServiceProtocol?: InputMaybe<Scalars['Boolean']['input']>;
  /** Send work orders to the e-mail address. False when left out. */
  sendWorkOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Make this the main contact; the one that was is no longer. False when left out. */
  isMain?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A new co-applicant. */
export type CoApplicantInput = {
  /** Name, required. At most 255 characters. */
  name: Scalars['String']['input'];
  /** Personal or coordination number, 10 or 12 digits, required. Not the customer's own, and not that of another co-applicant. Stored encrypted and answered masked. */
  personalNumber: Scalars['String']['input'];
  /** Share of the reduction in percent, 0–100 with two decimals at most; null: an equal part of what is left. */
  sharePercent?: InputMaybe<Scalars['Float']['input']>;
};

/** A new row of a list of articles. */
export type CustomerArticleInput = {
  /** Which article, `art_…`: one that is active. */
  article: Scalars['ID']['input'];
  /** How many units, from 0, three decimals at most. */
  quantity: Scalars['Float']['input'];
  /** Price of one unit for this customer, without VAT, in whole öre; null: the article's own. Needs `article.price`. */
  price?: InputMaybe<Scalars['Int']['input']>;
  /** Discount in percent, 0–100 with two decimals at most; null: none. Needs `article.price`. */
  discount?: InputMaybe<Scalars['Float']['input']>;
  /** Note about the row. At most 255 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a customer. A field that is absent stays as it is; null clears it. */
export type CustomerUpdateInput = {
  /** The customer's own order number (marking), copied to its orders. At most 100 characters. In use with the setting showOrderNumber. */
  orderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether facilities are disabled: none may be added to the customer. */
  facilitiesDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether an order on the customer needs a facility. */
  facilityRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether an order on the customer needs a cost centre. */
  costCentreRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the accounting system always gets an invoice in place of an order. */
  alwaysInvoice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Company or private person. A new customer has the default of the settings; changing it keeps every value and checks the numbers anew. */
  type?: InputMaybe<CustomerType>;
  /** Organisation number, with or without hyphen and century. On a company, a personal number here is a sole trader's and is kept as `personalNumber`. */
  organisationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Personal or coordination number, 10 or 12 digits. Stored encrypted and answered masked. */
  personalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Phone number; stored in international form where it can be told. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Language of messages and protocols. In use with the setting showLanguage. */
  language?: InputMaybe<CustomerLanguage>;
  /** Code of a cost centre that is active; one that the register does not have is added to it. In use with the setting showCostCentre, or where the customer requires one. */
  costCentre?: InputMaybe<Scalars['String']['input']>;
  /** Internal comments, several lines. At most 10,000 characters. */
  comments?: InputMaybe<Scalars['String']['input']>;
  /** Addresses by kind; null removes them all. */
  addresses?: InputMaybe<AddressesInput>;
  /** Values of the group's own fields, those that are left out staying as they are; null clears them all. Errors name a field as `customFields.<key>`. */
  customFields?: InputMaybe<Array<CustomFieldInput>>;
  /** How VAT stands; null: automatic. In use with the setting showVatType. */
  vatType?: InputMaybe<VatType>;
  /** Percent, 0–100 with two decimals at most. Required with, and only with, CUSTOM_VAT. */
  vatPercent?: InputMaybe<Scalars['Float']['input']>;
  /** Property designation, at most 40 characters; not together with an apartment. In use with the setting useTaxReductions. */
  propertyDesignation?: InputMaybe<Scalars['String']['input']>;
  /** Apartment number, at most 25 characters; goes with associationNumber. As propertyDesignation. */
  apartmentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The housing association's organisation number, 10 digits with or without hyphen; goes with apartmentNumber. As propertyDesignation. */
  associationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Name. Cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Changes of the contact persons; null removes them all. */
  contactPersons?: InputMaybe<ContactPersonsInput>;
  /** Changes of the tags, `tag_…`; null takes them all away. */
  tags?: InputMaybe<LinksInput>;
  /** Changes of the co-applicants; null removes them all. In use on private customers, with the setting useTaxReductions. */
  coApplicants?: InputMaybe<CoApplicantsInput>;
  /** Changes of the subgroups, `sub_…`; null takes the customer out of all. */
  subgroups?: InputMaybe<LinksInput>;
  /** Changes of the discount letters, `dil_…`; null takes them all away. Written with `discountLetter.view`. */
  discountLetters?: InputMaybe<LinksInput>;
  /** Changes of the service articles; null removes them all. In use with the setting showServiceArticles; needs `article.view`. */
  serviceArticles?: InputMaybe<CustomerArticlesInput>;
  /** Changes of the work order articles; null removes them all. In use with the setting showWorkOrderArticles; needs `article.view`. */
  workOrderArticles?: InputMaybe<CustomerArticlesInput>;
};

/** Changes of the list of contact persons, made together with the other changes of the card. */
export type ContactPersonsInput = {
  /** New ones, added last. */
  create?: InputMaybe<Array<ContactPersonInput>>;
  /** Changed ones. */
  update?: InputMaybe<Array<ContactPersonUpdateInput>>;
  /** Removed ones. */
  delete?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids in their new order; those left out keep theirs, after. */
  order?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A change of a contact person. Absent leaves, null clears. */
export type ContactPersonUpdateInput = {
  /** Whom, `con_…`. */
  id: Scalars['ID']['input'];
  /** Name. Cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What the person does there. At most 100 characters. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Phone number; stored in international form where it can be told. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. Needed when something is to be sent. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Send service protocols to the e-mail address. */
  sendServiceProtocol?: InputMaybe<Scalars['Boolean']['input']>;
  /** Send work orders to the e-mail address. */
  sendWorkOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Make this the main contact, or no longer. */
  isMain?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which entries of a register a customer is linked to: 50 at most. `set` makes the list anew, then `add` and `remove` change it. Adding what is there and removing what is not there is no change, so that one input fits many customers. */
export type LinksInput = {
  /** The whole list; an empty one unlinks all. */
  set?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Link these besides. Only active ones. */
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Unlink these. */
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Changes of the list of co-applicants, made together with the other changes of the card. */
export type CoApplicantsInput = {
  /** New ones, added last. */
  create?: InputMaybe<Array<CoApplicantInput>>;
  /** Changed ones. */
  update?: InputMaybe<Array<CoApplicantUpdateInput>>;
  /** Removed ones. */
  delete?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A change of a co-applicant. Absent leaves, null clears. */
export type CoApplicantUpdateInput = {
  /** Whom, `coa_…`. */
  id: Scalars['ID']['input'];
  /** Name. Cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Personal or coordination number; the mask leaves it as it is. Cannot be cleared. */
  personalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Share of the reduction in percent, 0–100 with two decimals at most; null: an equal part of what is left. */
  sharePercent?: InputMaybe<Scalars['Float']['input']>;
};

/** Changes of a list of articles, made together with the other changes of the card. */
export type CustomerArticlesInput = {
  /** New rows, added last. */
  create?: InputMaybe<Array<CustomerArticleInput>>;
  /** Changed rows. */
  update?: InputMaybe<Array<CustomerArticleUpdateInput>>;
  /** Removed rows. */
  delete?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids in their new order; those left out keep theirs, after. */
  order?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A change of a row of a list of articles. Absent leaves, null clears. A row stays with its article: for another one, remove the row and add one. */
export type CustomerArticleUpdateInput = {
  /** Which row, `car_…`. */
  id: Scalars['ID']['input'];
  /** How many units, from 0, three decimals at most. Cannot be cleared. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Price of one unit for this customer, without VAT, in whole öre; null: the article's own. Needs `article.price`. */
  price?: InputMaybe<Scalars['Int']['input']>;
  /** Discount in percent, 0–100 with two decimals at most; null: none. Needs `article.price`. */
  discount?: InputMaybe<Scalars['Float']['input']>;
  /** Note about the row. At most 255 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to `customerMerge`. */
export type CustomerMergePayload = {
  __typename: 'CustomerMergePayload';
  /** The customer as it is now; null when nothing was saved, or when the viewer no longer sees it. */
  customer: Maybe<Customer>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
  /** The first history entry of this change, `his_…`; null when nothing changed. */
  changeSetId: Maybe<Scalars['ID']['output']>;
  /** The merge, to be undone by; null when nothing was done. */
  merge: Maybe<CustomerMerge>;
};

/** Whose value stands in a field. */
export type CustomerMergeChoiceInput = {
  /** A choice of the preview, e.g. `phone`. A field that both have alike changes nothing. */
  field: Scalars['String']['input'];
  /** Whose. */
  take: CustomerMergeSide;
};

/** The answer to `customerMergeUndo`. */
export type CustomerMergeUndoPayload = {
  __typename: 'CustomerMergeUndoPayload';
  /** The customer as it is now; null when nothing was saved, or when the viewer no longer sees it. */
  customer: Maybe<Customer>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
  /** The first history entry of this change, `his_…`; null when nothing changed. */
  changeSetId: Maybe<Scalars['ID']['output']>;
  /** The customer that is its own again, `cus_…`; null when nothing was done. */
  restoredId: Maybe<Scalars['ID']['output']>;
  /** What stayed with the customer, since it had been changed; of what the viewer may read. */
  kept: Array<CustomerMergeKept>;
  /** What the restored customer had and did not get back, since it is there no more, a person is no longer active or a value that each may have once is another’s; of what the viewer may read. */
  lost: Array<CustomerMergeKept>;
};

/** Something of a customer that did not go back when a merge was undone. */
export type CustomerMergeKept = {
  __typename: 'CustomerMergeKept';
  /** The field of the card. */
  field: Scalars['String']['output'];
  /** Of a list, the name of the person, row, entry or document, where it has one. */
  name: Maybe<Scalars['String']['output']>;
};

/** The answer to `customersTellApart`. */
export type CustomersTellApartPayload = {
  __typename: 'CustomersTellApartPayload';
  /** The customers; empty when nothing was done. */
  ids: Array<Scalars['ID']['output']>;
  /** What is wrong with the input; empty when it was kept. */
  userErrors: Array<UserError>;
};

/** The answer to every change of custom fields. */
export type CustomFieldPayload = {
  __typename: 'CustomFieldPayload';
  /** The field as it is now; null when it is gone or was not saved. */
  customField: Maybe<CustomField>;
  /** All fields of the group as they are now, in their order. */
  customFields: Array<CustomField>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** A new custom field. */
export type CustomFieldCreateInput = {
  /** One or two sentences beside the field, at most 500 characters; null for none. */
  help?: InputMaybe<LocalTextInput>;
  /** Texts to choose from while typing, at most 200. Only of TEXT. */
  suggestions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What may be chosen, in order, at most 200; those left out are taken away, unless a customer has them. Only of the two kinds of choice, and required there. */
  options?: InputMaybe<Array<CustomFieldOptionInput>>;
  /** A new customer needs a value, in an import too. A new field: false. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
  /** No two customers have the same value: of TEXT, NUMBER, DATE and LINK. A new field: false. */
  unique?: InputMaybe<Scalars['Boolean']['input']>;
  /** Shown by the register, as a column. A new field: false. */
  showInList?: InputMaybe<Scalars['Boolean']['input']>;
  /** The register's search looks in it: of TEXT, NUMBER and LINK, at most 10 fields. Stored values follow in the background, see `searchUpdating`. A new field: false. */
  searchable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Subgroups, `sub_…`, on whose customers it is in use; an empty list, and a new field: on all. Required is it of new customers there only. */
  subgroups?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Closed to customers' own logins. A new field: true. */
  hiddenFromCustomers?: InputMaybe<Scalars['Boolean']['input']>;
  /** a–z, 0–9 and underscores, at most 40, fixed for good. Left out: made from the title. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** What its values are made of. */
  type: CustomFieldType;
  /** What people call it, at most 100 characters. */
  title: LocalTextInput;
};

/** A text in the languages of the user interface; one stands in where the other is left out. */
export type LocalTextInput = {
  /** In Swedish. */
  sv?: InputMaybe<Scalars['String']['input']>;
  /** In English. */
  en?: InputMaybe<Scalars['String']['input']>;
};

/** A choice of a custom field. */
export type CustomFieldOptionInput = {
  /** In Swedish. */
  sv?: InputMaybe<Scalars['String']['input']>;
  /** In English. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** Of a stored one: its key. Left out, it is new and its key is made from its words. */
  key?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a custom field. What is left out stays. */
export type CustomFieldUpdateInput = {
  /** One or two sentences beside the field, at most 500 characters; null for none. */
  help?: InputMaybe<LocalTextInput>;
  /** Texts to choose from while typing, at most 200. Only of TEXT. */
  suggestions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What may be chosen, in order, at most 200; those left out are taken away, unless a customer has them. Only of the two kinds of choice, and required there. */
  options?: InputMaybe<Array<CustomFieldOptionInput>>;
  /** A new customer needs a value, in an import too. A new field: false. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
  /** No two customers have the same value: of TEXT, NUMBER, DATE and LINK. A new field: false. */
  unique?: InputMaybe<Scalars['Boolean']['input']>;
  /** Shown by the register, as a column. A new field: false. */
  showInList?: InputMaybe<Scalars['Boolean']['input']>;
  /** The register's search looks in it: of TEXT, NUMBER and LINK, at most 10 fields. Stored values follow in the background, see `searchUpdating`. A new field: false. */
  searchable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Subgroups, `sub_…`, on whose customers it is in use; an empty list, and a new field: on all. Required is it of new customers there only. */
  subgroups?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Closed to customers' own logins. A new field: true. */
  hiddenFromCustomers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only while no customer has a value. */
  type?: InputMaybe<CustomFieldType>;
  /** What people call it, at most 100 characters. */
  title?: InputMaybe<LocalTextInput>;
  /** Takes it out of use, or back into it; values are kept. */
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to `customerSettingsUpdate`. */
export type CustomerSettingsPayload = {
  __typename: 'CustomerSettingsPayload';
  /** The settings as they are now, changed or not. */
  customerSettings: CustomerSettings;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** What to change. What is left out or null stays as it is. */
export type CustomerSettingsInput = {
  /** Shortest customer number that is accepted, in characters. */
  numberMinLength?: InputMaybe<Scalars['Int']['input']>;
  /** Longest customer number that is accepted, in characters. */
  numberMaxLength?: InputMaybe<Scalars['Int']['input']>;
  /** A new customer without a number gets the next free one. */
  autoGenerateNextNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** The customer number stands above the name in the register and before it in lists of orders. */
  includeNumberInDisplayName?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lists of orders show the facility's name in place of the customer's. */
  showFacilityNameInsteadOfCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cost centre is a field of the card and of orders. */
  showCostCentre?: InputMaybe<Scalars['Boolean']['input']>;
  /** The customer's order number is a field of the card and is copied to orders. */
  showOrderNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** An order cannot be saved without the customer's order number. Switches showing it on. */
  requireOrderNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** An order cannot be saved without a cost centre. Switches showing it on. */
  requireCostCentre?: InputMaybe<Scalars['Boolean']['input']>;
  /** The language of messages and protocols is a field of the card. */
  showLanguage?: InputMaybe<Scalars['Boolean']['input']>;
  /** VAT type and custom VAT are fields of the card. */
  showVatType?: InputMaybe<Scalars['Boolean']['input']>;
  /** A new customer starts as Private in place of Company. */
  privateAsDefaultType?: InputMaybe<Scalars['Boolean']['input']>;
  /** The customer's comments stand under its name on orders of every kind; never on prints or for the customer. */
  showCustomerCommentOnOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** A contact person who is typed on an order is saved on the customer and the facility. */
  saveRequester?: InputMaybe<Scalars['Boolean']['input']>;
  /** VAT can be changed on each row of an order. Switches showing the customer's VAT type on. */
  useVatPerArticleRow?: InputMaybe<Scalars['Boolean']['input']>;
  /** Private customers that have been inactive, and unchanged, for so many months are proposed for erasure; 0: none are. Nobody is erased before an administrator says so. */
  retentionMonths?: InputMaybe<Scalars['Int']['input']>;
  /** VAT in whole percent that a row of an order has when its VAT is left empty. */
  defaultVat?: InputMaybe<Scalars['Int']['input']>;
  /** Service articles are a section of the card, offered when a service order is created. */
  showServiceArticles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Work order articles are a section of the card, offered when a work order is created. */
  showWorkOrderArticles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Property and co-applicants for tax reduction (ROT, RUT, green technology) are a section of the card. */
  useTaxReductions?: InputMaybe<Scalars['Boolean']['input']>;
  /** For how many months the log of messages is kept; letters that could not be sent lose their text after 30 days. */
  messageLogMonths?: InputMaybe<Scalars['Int']['input']>;
  /** A whole personal number is shown only to whoever says why. The reason stands in the customer's history and in the log. */
  requireRevealReason?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to `groupBrandingUpdate`. */
export type GroupBrandingPayload = {
  __typename: 'GroupBrandingPayload';
  /** As it is now; null when nothing was saved. */
  groupBranding: Maybe<GroupBranding>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** What to change of what a group's customers see of it. Absent leaves, null clears. */
export type GroupBrandingInput = {
  /** The word in the link to the sign-in page: 3–40 of a–z, 0–9 and hyphens. Each word is one group’s. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Whom to call. At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Where to write to. At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A picture of at most 48 KiB, as `data:image/png;base64,…`; PNG, JPEG or WebP. */
  logo?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a change of a role. */
export type RolePayload = {
  __typename: 'RolePayload';
  /** The role as it is now; null when there is none. */
  role: Maybe<Role>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** A new role, or changes of one. What is left out or null stays as it is. */
export type RoleInput = {
  /** What it is called, at most 60 characters; each name once. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Permission keys, none that you do not hold yourself. */
  permissions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Fields of the card that it closes. */
  closedFields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The answer to a change of documents. */
export type CustomerDocumentsPayload = {
  __typename: 'CustomerDocumentsPayload';
  /** The documents as they are now, in the order asked; none when nothing was saved or they are gone for good. */
  documents: Array<CustomerDocument>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
  /** The first entry of this change in the customer's history, `his_…`; null when nothing changed. */
  changeSetId: Maybe<Scalars['ID']['output']>;
};

/** What to change of a document. What is left out or null stays as it is. */
export type DocumentUpdateInput = {
  /** Another name, with its ending. At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer's own logins see the file. */
  visibleForCustomer?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to an invitation of a customer's login. */
export type CustomerUserInvitePayload = {
  __typename: 'CustomerUserInvitePayload';
  /** The login as it is now; null when nothing was saved or it has been removed. */
  customerUser: Maybe<CustomerUser>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
  /** The first entry of this change in the customer's history, `his_…`; null when nothing changed. */
  changeSetId: Maybe<Scalars['ID']['output']>;
  /** The invitation, to hand over where the server sends no mail: told this once, works once and for 72 hours. Null where mail leaves: it goes to the address alone. The same whether the person is known already or not. */
  link: Maybe<Scalars['String']['output']>;
};

/** A new login of a customer's own. */
export type CustomerUserInviteInput = {
  /** Full name. At most 255 characters. */
  name: Scalars['String']['input'];
  /** The e-mail address to invite, at most 254 characters; each once on a customer. */
  email: Scalars['String']['input'];
  /** What the invitation is written in; Swedish when left out. */
  language?: InputMaybe<UiLanguage>;
  /** What it may do from the beginning; nothing when left out. A right brings along what it needs. */
  rights?: InputMaybe<Array<CustomerRight>>;
};

/** The answer to a change of a customer's login. */
export type CustomerUserPayload = {
  __typename: 'CustomerUserPayload';
  /** The login as it is now; null when nothing was saved or it has been removed. */
  customerUser: Maybe<CustomerUser>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
  /** The first entry of this change in the customer's history, `his_…`; null when nothing changed. */
  changeSetId: Maybe<Scalars['ID']['output']>;
};

/** What to change of a customer's login. What is left out or null stays as it is. */
export type CustomerUserUpdateInput = {
  /** Another name. At most 255 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All that it may do from now on. A right brings along what it needs. */
  rights?: InputMaybe<Array<CustomerRight>>;
};

/** The answer to stopping a job. */
export type JobPayload = {
  __typename: 'JobPayload';
  /** The job as it is now; null when there is none to show. */
  job: Maybe<Job>;
  /** Why nothing was done; empty when it was. */
  userErrors: Array<UserError>;
};

/** The answer to what is put right, or decided, in the rows of an import. */
export type ImportCorrectionPayload = {
  __typename: 'ImportCorrectionPayload';
  /** The import with its counts as they now are. Its status is READING when so many rows were put right that the whole file is tried anew: ask `registerImport` again. */
  registerImport: Maybe<RegisterImport>;
  /** Rows that were decided anew, in the order of the file: those that were put right, and those that this bears on. */
  rows: Array<ImportRow>;
  /** How many rows were put right. */
  corrected: Scalars['Int']['output'];
  /** Why nothing was done; empty when it was. VERSION_CONFLICT: somebody else was there first, `rows` has the row as it is. */
  userErrors: Array<UserError>;
};

/** A row, put right before it is written. What is left out stays as it is. */
export type ImportRowCorrectionInput = {
  /** The row, as spreadsheet programs count. */
  rowNumber: Scalars['Int']['input'];
  /** The `revision` of the row that this was made on: when somebody has put it right since, nothing is done. */
  revision: Scalars['Int']['input'];
  /** Cells; those that are not named stay as they are. */
  cells?: InputMaybe<Array<ImportCellInput>>;
  /** What is decided about it; null lets the options of the import decide again. */
  choice?: InputMaybe<ImportRowChoice>;
  /** With UPDATE: the customer that it changes, `cus_…`. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
};

/** A cell, put right. */
export type ImportCellInput = {
  /** The column, counted from 0. */
  column: Scalars['Int']['input'];
  /** The text that counts in place of the file's; null puts the file's own back. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to every operation on an import of customers. */
export type CustomerImportPayload = {
  __typename: 'CustomerImportPayload';
  /** The import; null when there is none to show. */
  customerImport: Maybe<CustomerImport>;
  /** Why nothing was done; empty when it was. */
  userErrors: Array<UserError>;
};

/** How the rows of a file are taken. */
export type CustomerImportOptionsInput = {
  /** What a row does to the customer that has its number. */
  onMatch?: InputMaybe<ImportOnMatch>;
  /** Whether possible duplicates are created all the same. */
  includeDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether an empty cell clears its field; else it leaves it. */
  emptyClears?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a column of the file is taken for. */
export type ImportColumnInput = {
  /** The column, counted from 0. */
  index: Scalars['Int']['input'];
  /** The key of a field in `fields` of the import; null leaves the column out. */
  field?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to every operation on an import of any register. */
export type RegisterImportPayload = {
  __typename: 'RegisterImportPayload';
  /** The import; null when there is none to show. */
  registerImport: Maybe<RegisterImport>;
  /** Why nothing was done; empty when it was. */
  userErrors: Array<UserError>;
};

/** How the rows of a file are taken, in an import of any register. */
export type RegisterImportOptionsInput = {
  /** What a row does to the customer that has its number. */
  onMatch?: InputMaybe<ImportOnMatch>;
  /** Whether possible duplicates are created all the same. */
  includeDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether an empty cell clears its field; else it leaves it. */
  emptyClears?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether article groups that a row names and nobody has are added; else the row has a fault. Of articles and discount letters. */
  createGroups?: InputMaybe<Scalars['Boolean']['input']>;
  /** What a row does of which the register has nothing. */
  onMissing?: InputMaybe<ImportOnMissing>;
  /** By what customers are known again; of customers only. */
  matchOn?: InputMaybe<ImportMatchOn>;
};

/** The answer to `messageReplay`. */
export type MessagePayload = {
  __typename: 'MessagePayload';
  /** The message as it is now; null when the viewer sees none with this id. */
  message: Maybe<Message>;
  /** Why it is not tried anew; empty when it is. */
  userErrors: Array<UserError>;
};

/** The answer to `notificationsClear`. */
export type NotificationsClearPayload = {
  __typename: 'NotificationsClearPayload';
  /** How many are left; 100 for a hundred and more. */
  unreadNotifications: Scalars['Int']['output'];
  /** Always empty: what is not there has been put away already. */
  userErrors: Array<UserError>;
};

/** The answer to `notificationSettingsUpdate`. */
export type NotificationSettingsPayload = {
  __typename: 'NotificationSettingsPayload';
  /** The settings as they are now, changed or not. */
  notificationSettings: NotificationSettings;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** What to change; what is left out stays. */
export type NotificationSettingsInput = {
  /** A number with + and country code; null takes it away, and the text messages with it. */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** The subjects to change. */
  subjects?: InputMaybe<Array<NotificationSettingInput>>;
};

/** How to be told of one subject; what is left out stays. */
export type NotificationSettingInput = {
  /** What it is about. */
  subject: NotificationSubject;
  /** Whether an e-mail is sent. No matter where it always is. */
  email?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a text message is sent. Needs a mobile number. */
  sms?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to `customerErase`. */
export type CustomerErasePayload = {
  __typename: 'CustomerErasePayload';
  /** What is left; null when it was not erased. */
  erased: Maybe<ErasedCustomer>;
  /** Why it was not erased; empty when it was. */
  userErrors: Array<UserError>;
};

/** Says that erasing is meant, and why. */
export type CustomerEraseInput = {
  /** The number of the customer, typed by whoever erases it. */
  confirmation: Scalars['String']['input'];
  /** On which ground. It is kept in the log. */
  ground: ErasureGround;
};

/** Why somebody is forgotten: the cases of GDPR, article 17.1. */
export type ErasureGround =
  /** The person has asked for it, or has taken back the consent that the data rested on. */
  | 'REQUESTED'
  /** It is not needed any more for what it was collected for. */
  | 'NO_LONGER_NEEDED'
  /** The person objects, and nothing weighs more. */
  | 'OBJECTED'
  /** It should never have been kept. */
  | 'UNLAWFUL'
  /** A law demands it. */
  | 'REQUIRED_BY_LAW';

/** The answer to `retentionApprove`. */
export type RetentionApprovePayload = {
  __typename: 'RetentionApprovePayload';
  /** What has been started; null when nothing was. */
  approval: Maybe<RetentionApproval>;
  /** Why nothing was started; empty when it was. */
  userErrors: Array<UserError>;
};

/** Says who is to be erased of those who are due, and that it is meant. */
export type RetentionApproveInput = {
  /** Which customers, `cus_…`; at most 500. */
  ids: Array<Scalars['ID']['input']>;
  /** How many they are, as whoever approves has typed it. */
  count: Scalars['Int']['input'];
};

/** The answer to a write of one subgroup. */
export type SubgroupPayload = {
  __typename: 'SubgroupPayload';
  /** The subgroup as it is now, also after a conflict; null when there is none. */
  subgroup: Maybe<Subgroup>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** A new subgroup. */
export type SubgroupCreateInput = {
  /** Name, required and free in the group. At most 100 characters. */
  name: Scalars['String']['input'];
  /** Organisation number of the legal company, with or without hyphen; none for a department. */
  organisationNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a subgroup. A field that is absent stays as it is; null clears it. */
export type SubgroupUpdateInput = {
  /** Name. Cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Organisation number of the legal company. */
  organisationNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a write of one tag. */
export type TagPayload = {
  __typename: 'TagPayload';
  /** The tag as it is now, also after a conflict; null when there is none. */
  tag: Maybe<Tag>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** A new tag. */
export type TagCreateInput = {
  /** Name, required and free in the group. At most 60 characters. */
  name: Scalars['String']['input'];
  /** Colour; grey when left out. */
  colour?: InputMaybe<TagColour>;
  /** Whether the orders of a customer get its tag; not when left out. */
  inheritedByOrders?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Changes of a tag. A field that is absent stays as it is. */
export type TagUpdateInput = {
  /** Name. Cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Colour; null makes it grey. */
  colour?: InputMaybe<TagColour>;
  /** Whether the orders of a customer get its tag. */
  inheritedByOrders?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to `signInRulesUpdate`. */
export type SignInRulesPayload = {
  __typename: 'SignInRulesPayload';
  /** The rules as they are now. */
  signInRules: SignInRules;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** Changes of what is asked of users. What is left out or null stays as it is. */
export type SignInRulesInput = {
  /** Whether every user must have two-step sign-in. */
  secondFactorRequired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to what makes a link for a user. */
export type UserLinkPayload = {
  __typename: 'UserLinkPayload';
  /** The user as they are now; null when there is none. */
  access: Maybe<UserAccess>;
  /** The link, to hand over where the server sends no mail: whole where it knows its own address, else a path on it. Shown this once. Null where mail leaves, since the link goes to the address alone then; where nothing was made; and of a new password for somebody who acts in other groups, too. */
  link: Maybe<Scalars['String']['output']>;
  /** What is wrong with the input; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Somebody new in the group. */
export type UserInviteInput = {
  /** What they sign in with, and where the invitation goes. */
  email: Scalars['String']['input'];
  /** Full name, at most 255 characters. */
  name: Scalars['String']['input'];
  /** Which role they are given: `office`, `rol_…` …, see `roles`. */
  role: Scalars['String']['input'];
  /** Permission keys in place of the role's. */
  permissions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Fields of the card that are closed, in place of the role's. */
  closedFields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their language; yours when left out. */
  language?: InputMaybe<UiLanguage>;
};

/** The answer to a change of what a user may. */
export type UserAccessPayload = {
  __typename: 'UserAccessPayload';
  /** The user as they are now; null when there is none. */
  access: Maybe<UserAccess>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** Changes of a user. What is left out or null stays as it is. */
export type UserUpdateInput = {
  /** Full name, at most 255 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A role: it replaces permissions and closed fields, but for those that are given besides. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Permission keys, all that the user shall have. */
  permissions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Fields of the card, all that shall be closed. */
  closedFields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The answer to a change of one user. */
export type UserPayload = {
  __typename: 'UserPayload';
  /** The user as they are now; null when there is none. */
  user: Maybe<User>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** The answer to `signIn` and `administratorCreate`. The session itself is in the cookie. */
export type SignInPayload = {
  __typename: 'SignInPayload';
  /** Who is signed in now; null when it failed. */
  viewer: Maybe<Viewer>;
  /** Why it failed; an unknown e-mail address and a wrong password answer alike. */
  userErrors: Array<UserError>;
};

/** The answer to `passkeySignInBegin`. */
export type PasskeySignInOptionsPayload = {
  __typename: 'PasskeySignInOptionsPayload';
  /** What the browser signs, as JSON: `PublicKeyCredentialRequestOptionsJSON` of WebAuthn. The same for everybody but what is signed; good for five minutes, once, for this browser. Null when there were too many. */
  options: Maybe<Scalars['String']['output']>;
  /** Only whether there were too many. */
  userErrors: Array<UserError>;
};

/** The answer to `signOut`. */
export type SignOutPayload = {
  __typename: 'SignOutPayload';
  /** Always empty: signing out succeeds, also when nobody was signed in. */
  userErrors: Array<UserError>;
};

/** The answer to `viewerUpdate`. */
export type ViewerPayload = {
  __typename: 'ViewerPayload';
  /** The viewer as it is now. */
  viewer: Maybe<Viewer>;
  /** What is wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** Changes of one's own account. What is left out or null stays as it is. */
export type ViewerUpdateInput = {
  /** Language of the user interface and of messages. */
  language?: InputMaybe<UiLanguage>;
  /** Light or dark pages. */
  scheme?: InputMaybe<ColorScheme>;
};

/** The values of `errors[].extensions.code`. What can be mended in the input comes as `userErrors` instead. */
export type ErrorCode =
  /** Nobody is signed in, or the session or key is no longer valid. */
  | 'UNAUTHENTICATED'
  /** The session acts as somebody else than the header `x-acting-as` says (`usr_…` or `cul_…`, the `id` of `Viewer.user`). Nothing of the operation was run. Only for requests with a cookie that send the header: a page says by it whose data it shows. */
  | 'ACTS_AS_ANOTHER'
  /** The viewer lacks a permission. `extensions.requires` names it. */
  | 'FORBIDDEN'
  /** The viewer may not filter, order or search by this field. `extensions.field` and `extensions.requires` name it, but for a field that a saved view asks by: that is not told. */
  | 'FIELD_ACCESS_DENIED'
  /** Nothing here that the viewer may see. */
  | 'NOT_FOUND'
  /** An argument cannot be used as given. `extensions.path` names it. */
  | 'BAD_USER_INPUT'
  /** The document is deeper, wider or longer than the limits. `extensions.limit` and `extensions.max` say which. */
  | 'QUERY_TOO_LARGE'
  /** The server could not answer in time. The same request may succeed later. */
  | 'UNAVAILABLE'
  /** Something went wrong on our side. `extensions.requestId` finds it in our log. */
  | 'INTERNAL_SERVER_ERROR'
  /** The document is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The document has several operations and `operationName` names none of them. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** The HTTP request is not one that GraphQL is sent by. */
  | 'BAD_REQUEST';
