/** The settings of the customer module, and those of others that touch the customer, one row each: default, range, what it implies, and what it does. Administrators only. */
export const customerSettingRows = {
  numberMinLength: {
    kind: 'int',
    default: 1,
    min: 1,
    max: 64,
    area: 'NUMBER',
    effect: 'Shortest customer number that is accepted, in characters.',
  },
  numberMaxLength: {
    kind: 'int',
    default: 20,
    min: 1,
    max: 64,
    area: 'NUMBER',
    effect: 'Longest customer number that is accepted, in characters.',
  },
  autoGenerateNextNumber: {
    kind: 'bool',
    default: false,
    area: 'NUMBER',
    effect: 'A new customer without a number gets the next free one.',
  },
  includeNumberInDisplayName: {
    kind: 'bool',
    default: false,
    area: 'GENERAL',
    effect: 'The customer number stands above the name in the register and before it in lists of orders.',
  },
  showFacilityNameInsteadOfCustomer: {
    kind: 'bool',
    default: false,
    area: 'GENERAL',
    effect: "Lists of orders show the facility's name in place of the customer's.",
  },
  showCostCentre: {
    kind: 'bool',
    default: false,
    area: 'GENERAL',
    impliedBy: ['requireCostCentre'],
    effect: 'The cost centre is a field of the card and of orders.',
  },
  showOrderNumber: {
    kind: 'bool',
    default: false,
    area: 'GENERAL',
    impliedBy: ['requireOrderNumber'],
    effect: "The customer's order number is a field of the card and is copied to orders.",
  },
  requireOrderNumber: {
    kind: 'bool',
    default: false,
    area: 'GENERAL',
    effect: "An order cannot be saved without the customer's order number. Switches showing it on.",
  },
  requireCostCentre: {
    kind: 'bool',
    default: false,
    area: 'GENERAL',
    effect: 'An order cannot be saved without a cost centre. Switches showing it on.',
  },
  showLanguage: {
    kind: 'bool',
    default: false,
    area: 'GENERAL',
    effect: 'The language of messages and protocols is a field of the card.',
  },
  showVatType: {
    kind: 'bool',
    default: false,
    area: 'GENERAL',
    impliedBy: ['useVatPerArticleRow'],
    effect: 'VAT type and custom VAT are fields of the card.',
  },
  privateAsDefaultType: {
    kind: 'bool',
    default: false,
    area: 'GENERAL',
    effect: 'A new customer starts as Private in place of Company.',
  },
  retentionMonths: {
    kind: 'int',
    default: 0,
    min: 0,
    max: 240,
    area: 'GENERAL',
    effect:
      'Private customers that have been inactive, and unchanged, for so many months are proposed for erasure; 0: none are. Nobody is erased before an administrator says so.',
  },
  showCustomerCommentOnOrder: {
    kind: 'bool',
    default: false,
    area: 'ORDER',
    effect:
      "The customer's comments stand under its name on orders of every kind; never on prints or for the customer.",
  },
  saveRequester: {
    kind: 'bool',
    default: true,
    area: 'ORDER',
    effect: 'A contact person who is typed on an order is saved on the customer and the facility.',
  },
  useVatPerArticleRow: {
    kind: 'bool',
    default: false,
    area: 'ARTICLE',
    effect: "VAT can be changed on each row of an order. Switches showing the customer's VAT type on.",
  },
  defaultVat: {
    kind: 'int',
    default: 25,
    min: 0,
    max: 100,
    area: 'ARTICLE',
    effect: 'VAT in whole percent that a row of an order has when its VAT is left empty.',
  },
  showServiceArticles: {
    kind: 'bool',
    default: false,
    area: 'VIEW',
    effect: 'Service articles are a section of the card, offered when a service order is created.',
  },
  showWorkOrderArticles: {
    kind: 'bool',
    default: false,
    area: 'VIEW',
    effect: 'Work order articles are a section of the card, offered when a work order is created.',
  },
  useTaxReductions: {
    kind: 'bool',
    default: false,
    area: 'VIEW',
    effect: 'Property and co-applicants for tax reduction (ROT, RUT, green technology) are a section of the card.',
  },
  messageLogMonths: {
    kind: 'int',
    default: 12,
    min: 1,
    max: 120,
    area: 'GENERAL',
    effect:
      'For how many months the log of messages is kept; letters that could not be sent lose their text after 30 days.',
  },
  requireRevealReason: {
    kind: 'bool',
    default: false,
    area: 'GENERAL',
    effect:
      "A whole personal number is shown only to whoever says why. The reason stands in the customer's history and in the log.",
  },
} as const satisfies Record<string, CustomerSettingRow>;

export type CustomerSettingKey = keyof typeof customerSettingRows;

/** All settings with their values: stored where a group has set them, else the default. */
export type CustomerSettings = {
  readonly [K in CustomerSettingKey]: (typeof customerSettingRows)[K]['kind'] extends 'int' ? number : boolean;
};

export interface CustomerSettingRow {
  readonly kind: 'int' | 'bool';
  readonly default: number | boolean;
  readonly min?: number;
  readonly max?: number;
  /** ORDER and ARTICLE: settings of those modules that touch the customer. */
  readonly area: 'GENERAL' | 'NUMBER' | 'VIEW' | 'ORDER' | 'ARTICLE';
  /** Settings that switch this one on while they are on. */
  readonly impliedBy?: readonly string[];
  readonly effect: string;
}
