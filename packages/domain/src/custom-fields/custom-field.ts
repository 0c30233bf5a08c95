/** A field of the card that a group has defined for itself. At run time it is a row of the field table, like any other. */
export interface CustomField {
  readonly id: string;
  /** What programs, files and history call it: fixed when it is made. */
  readonly key: string;
  readonly type: CustomFieldType;
  /** What people call it, in the languages of the user interface. */
  readonly title: LocalText;
  readonly help: LocalText | null;
  /** Texts to choose from while typing; any other is as good. Only of TEXT. */
  readonly suggestions: readonly string[];
  /** What may be chosen, in order. Only of CHOICE and MULTIPLE_CHOICE. */
  readonly options: readonly CustomFieldOption[];
  /** A new customer needs a value, and nobody clears it. */
  readonly required: boolean;
  /** No two customers have the same value. */
  readonly unique: boolean;
  /** Whether the register offers it as a column. */
  readonly showInList: boolean;
  /** Whether the register's search looks in it. */
  readonly searchable: boolean;
  /** Closed to customers' own logins. */
  readonly hiddenFromCustomers: boolean;
  /** Ids of the subgroups on whose customers it is in use; none: on all. */
  readonly subgroups: readonly string[];
  /** Taken out of use: not on customers without a value, and kept where there is one. */
  readonly deleted: boolean;
}

export type CustomFieldType = (typeof customFieldTypes)[number];
export const customFieldTypes = [
  'TEXT',
  'LONG_TEXT',
  'NUMBER',
  'DATE',
  'YES_NO',
  'CHOICE',
  'MULTIPLE_CHOICE',
  'LINK',
] as const;

export interface LocalText {
  readonly sv: string;
  readonly en: string;
}

/** A choice: its key is what is stored, and fixed; its words may change. */
export interface CustomFieldOption extends LocalText {
  readonly key: string;
}

/** A text, number or truth; a date as YYYY-MM-DD; the key of a choice, or the keys of several in the order of the options. */
export type CustomFieldValue = string | number | boolean | readonly string[];

/** By key; what has no value is not there. */
export type CustomFieldValues = Readonly<Record<string, CustomFieldValue>>;

/** By key: absent leaves, null clears. */
export type CustomFieldsPatch = Readonly<Record<string, CustomFieldValue | null | undefined>>;

/** How many fields a group may define, marked as deleted or not, and how many of them its search may look in. */
export const customFieldLimits = { fields: 500, searchable: 10, options: 200, suggestions: 200 } as const;
