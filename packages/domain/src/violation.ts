/**
 * A broken rule, as data. No sentences: the API and the SPA each turn the code into words in the reader's language.
 * `path` names the field as it is spelled in the input (`['contactPersons', 'create', '0', 'email']`).
 * `params` hold what the sentence needs (limits, counts) and never a value that the viewer may not read.
 */
export interface Violation {
  readonly code: ViolationCode;
  readonly path: readonly string[];
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Every code with its meaning. The API's `UserErrorCode` is made from this table; a new code is announced in the changelog. */
export const violationCodes = {
  REQUIRED: 'The field must have a value.',
  TOO_LONG: 'The text is longer than the field takes. Params: max, actual.',
  INVALID_CHARACTERS: 'The text holds control characters or characters that the field does not take.',
  NOT_A_CHOICE: 'The value is not one of the choices of the field. Params: choices.',
  FIELD_NOT_WRITABLE: 'The viewer may not write this field. Params: requires.',
  FIELD_NOT_IN_USE: 'The field is switched off by a setting of the group. Params: setting.',
  NUMBER_TAKEN:
    'Another customer of the group has this number (compared without regard to case and surrounding space). Params: inBin.',
  NUMBER_TOO_SHORT: 'The customer number is shorter than the setting allows. Params: min, actual.',
  NUMBER_TOO_LONG: 'The customer number is longer than the setting allows. Params: max, actual.',
  NUMBER_REQUIRED: 'A customer number must be given, since automatic numbers are switched off.',
  NUMBER_LOCKED: 'The customer number is changed by an administrator with customerNumberChange, not by an update.',
  IDENTITY_SHAPE: 'Neither an organisation number (10 digits) nor a personal number (10 or 12 digits). Params: digits.',
  IDENTITY_CHECK_DIGIT: 'The check digit does not agree with the other digits (Luhn, mod 10).',
  IDENTITY_DATE: 'The date inside the personal number does not exist.',
  IDENTITY_TYPE_MISMATCH: 'The number is of a kind that this type of customer does not have.',
  EMAIL_INVALID: 'Not an e-mail address.',
  PHONE_INVALID: 'Not a phone number: digits, spaces, hyphens, points, slashes, parentheses and a leading + are taken.',
  COUNTRY_UNKNOWN: 'Not a country code of ISO 3166-1 alpha-2.',
  VAT_PERCENT_REQUIRED: 'Custom VAT needs a percentage.',
  VAT_PERCENT_RANGE: 'The VAT percentage lies between 0 and 100, with two decimals at most. Params: min, max.',
  VAT_PERCENT_NOT_USED: 'A VAT percentage is only given with custom VAT.',
  CUSTOM_FIELD_UNKNOWN: 'The group has no custom field with this key.',
  CUSTOM_FIELD_TYPE: 'The value is not of the type of the custom field. Params: type.',
  CUSTOM_FIELD_OTHER_SUBGROUP: 'The custom field is for customers of certain subgroups, and this is none of them.',
  NUMBER_RANGE: 'The number lies outside its range. Params: min, max.',
  NUMBER_DECIMALS: 'The number has more decimals than the field takes. Params: max.',
  DATE_INVALID: 'Not a day that exists, written as YYYY-MM-DD.',
  LINK_INVALID: 'Not a link of the web (https://…).',
  CUSTOM_FIELD_KEY: 'A key has 1 to 40 of a–z, 0–9 and underscores, and begins with a letter.',
  CUSTOM_FIELD_KEY_TAKEN: 'Another custom field of the group has this key.',
  CUSTOM_FIELD_LOCKED:
    'The custom field is in use; what its values are made of cannot be changed any more. Params: property.',
  CUSTOM_FIELD_NOT_FOR_TYPE: 'Custom fields of this type do not have that property. Params: property, type.',
  CUSTOM_FIELD_LIMIT: 'The group has as many as it may have. Params: max.',
  CUSTOM_FIELD_OPTION_USED: 'Customers have this choice, so that it cannot be taken away. Params: option.',
  CUSTOM_FIELD_NOT_UNIQUE:
    'Several customers have the same value, so that the field cannot be made to take each value once.',
  CUSTOM_FIELD_USED: 'Customers have values in the custom field: mark it as deleted instead. Params: customers.',
  TAX_APARTMENT_INCOMPLETE:
    'For tax reduction an apartment number and the organisation number of its housing association go together.',
  TAX_PROPERTY_TWICE:
    'A request for tax reduction names either a property designation or an apartment with its association, not both.',
  CO_APPLICANTS_PRIVATE_ONLY: 'Co-applicants are given on private customers only.',
  CO_APPLICANT_NOT_FOUND: 'The customer has no co-applicant with this id.',
  CO_APPLICANT_TWICE: 'The same person is named twice: as the customer and as a co-applicant, or as two co-applicants.',
  SHARES_TOO_LARGE: 'The shares of the co-applicants come to more than the whole. Params: max, actual.',
  FACILITIES_CONTRADICTION: 'Facilities cannot be both disabled and obligatory on orders.',
  CONTACT_EMAIL_MISSING: 'A contact person needs an e-mail address to be sent protocols or work orders.',
  CONTACT_NOT_FOUND: 'The customer has no contact person with this id.',
  ARTICLE_ROW_NOT_FOUND: 'The customer has no row with this id in that list of articles.',
  ARTICLE_ROWS_LIMIT: 'A list of articles has as many rows as it may have. Params: max.',
  DUPLICATE_ID: 'The same id is named more than once.',
  VALUE_RANGE: 'The number lies outside its range or has too many decimals. Params: min, max, decimals.',
  VALUE_TAKEN:
    'Another entry of the register, or another customer, has this value and each may be had once (compared without regard to case and surrounding space).',
  FIELD_FIXED: 'The field cannot be changed once the entry exists.',
  REFERENCE_UNKNOWN: 'There is nothing like this to refer to.',
  REFERENCE_INACTIVE: 'What is referred to is inactive and cannot be chosen anew.',
  REFERENCE_NAME_UNKNOWN: 'The register has no entry of this name. Params: name.',
  LINK_LIMIT: 'More entries of one register than a customer may be linked to. Params: max.',
  ENTRY_IN_USE: 'Something refers to the entry, so it cannot be removed; inactivate it instead. Params: count.',
  SETTING_RANGE: 'The setting lies outside its range. Params: min, max.',
  SETTING_CONTRADICTION: 'The settings contradict each other. Params: other.',
  NOT_FOUND: 'Nothing with this id that the viewer may see.',
  VERSION_CONFLICT: 'Somebody else has changed the same fields since the version that this change was made on.',
  ALREADY_DONE: 'The customer is already in the state that was asked for.',
  CUSTOMER_DELETED: 'The customer lies in the bin; restore it first.',
  CUSTOMER_MERGED: 'The number is that of a customer that has become part of another; write to that one.',
  CUSTOMER_IN_USE: 'The customer is referred to and cannot be deleted; inactivate it instead. Params: reasons.',
  NOT_RESTORABLE: 'This entry of the history holds no value that can be put back.',
  MERGE_BLOCKED: 'The two customers cannot become one as they are. Params: reason.',
  MERGE_STATE: 'The merge is not in a state that allows this. Params: state.',
  BIN_EXPIRED: 'The customer has left the bin (30 days) and cannot be restored.',
  ASSIGNEE_NOT_STAFF: 'Only active users of the group can be assigned.',
  PERMISSION_NOT_HELD: 'Nobody grants more than they hold. Params: permission.',
  PERMISSION_UNKNOWN: 'There is no such permission. Params: permission.',
  EXPIRY_IN_PAST: 'The moment at which it should end has passed.',
  SIGN_IN_FAILED: 'E-mail and password do not belong together, or the account is closed.',
  SIGN_IN_THROTTLED: 'Too many attempts. Params: minutes.',
  PASSWORD_TOO_SHORT: 'The password is too short. Params: min.',
  PASSWORD_TOO_COMMON: 'The password is among the most used ones.',
  LINK_EXPIRED: 'The link has been used or is too old.',
  FILE_TOO_LARGE: 'The file is larger than the limit. Params: maxBytes.',
  FILE_EMPTY: 'The file holds nothing.',
  FILE_KIND_REFUSED: 'The file is a program, which is not kept with customers. Params: contentType.',
  QUOTA_REACHED: "The group's documents would take more room than it has. Params: quotaBytes, usedBytes.",
  NO_ROOM_NOW: 'The company has no room for the file now.',
  LOGIN_EXISTS: 'The customer has a login with this e-mail address already.',
  LOGIN_LIMIT: 'The customer has as many logins as it may have. Params: max.',
  LOGIN_STATE: 'The login is not in a state that allows this. Params: state.',
  RIGHT_UNKNOWN: "There is no such right of customers' logins. Params: right.",
  DOCUMENT_NAME:
    'The name holds what a file cannot be called on some system: / \\ : * ? " < > |, a point first or last, or a reserved word.',
  DOCUMENT_NAME_TAKEN: 'The folder has a document of this name already (case does not count).',
  DOCUMENT_FOLDER_LOOP: 'A folder cannot be moved into itself.',
  DOCUMENT_FOLDER_DEPTH: 'Folders do not go that deep. Params: max.',
  DOCUMENT_IS_FOLDER: 'Folders are never shown to customers; show the files in them.',
  FILE_UNREADABLE: 'The file is not a workbook or a text table that can be read. Params: reason.',
  FILE_TOO_MANY_ROWS: 'The file has more rows than the limit. Params: max.',
  IMPORT_MAPPING: 'The mapping of columns is not usable. Params: reason, field, register.',
  IMPORT_STATE: 'The import is not in a state that allows this. Params: state.',
  SELECTION_TOO_LARGE: 'More customers than may be chosen at a time. Params: max.',
  VIEW_PART: 'The view asks or shows by something that the viewer does not have.',
  VIEW_PERSONAL_NUMBER: 'A view keeps no personal identity numbers.',
  VIEW_LIMIT: 'As many views as there may be, or more parts in one than it may have. Params: max.',
  JOB_STATE: 'The job is not in a state that allows this. Params: state.',
  BULK_STATE: 'The change of many customers is not in a state that allows this. Params: state.',
  MESSAGE_STATE: 'The message is not in a state that allows this. Params: state.',
  MOBILE_INVALID: 'The mobile number must have + and a country code.',
  MOBILE_REQUIRED: 'Text messages need a mobile number.',
  DELETES_ALONE: 'Customers are deleted by a change of its own, with no other change beside it.',
  CELL_MONEY: 'The cell is no amount of kronor that a price can have. Params: max, in kronor.',
  CELL_FORMULA: 'The cell holds a formula; give its value instead.',
  MATCH_SEVERAL:
    'Several customers have what the row is known by, so there is no telling which it is about. Params: count.',
  DUPLICATE_IN_FILE: 'Another row of the file has the same number or name, and is about the same. Params: row.',
} as const;

export type ViolationCode = keyof typeof violationCodes;

export const violation = (
  code: ViolationCode,
  path: readonly string[],
  params?: Readonly<Record<string, string | number>>,
): Violation => (params ? { code, path, params } : { code, path });
