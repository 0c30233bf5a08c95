import type { ImportRegister } from '@register/domain/import/import-register';
import type { RowChoice } from '@register/domain/import/import-row';
import { registerEnumType } from 'type-graphql';

export const ImportRegisterEnum: { readonly [Key in ImportRegister]: Key } = {
  CUSTOMERS: 'CUSTOMERS',
  CONTACT_PERSONS: 'CONTACT_PERSONS',
  CUSTOMER_ARTICLES: 'CUSTOMER_ARTICLES',
  ARTICLES: 'ARTICLES',
  ARTICLE_GROUPS: 'ARTICLE_GROUPS',
  DISCOUNT_LETTERS: 'DISCOUNT_LETTERS',
};
registerEnumType(ImportRegisterEnum, {
  name: 'ImportRegister',
  description: 'A register that files are imported into.',
  valuesConfig: {
    CUSTOMERS: { description: 'Customers, known by their number. Template: `/files/templates/customers.xlsx`.' },
    CONTACT_PERSONS: {
      description:
        'Contact persons of customers, who are named by number or else by their whole name; known again by name, else by e-mail. Each row is a change of its customer. Template: `/files/templates/contact-persons.xlsx`.',
    },
    CUSTOMER_ARTICLES: {
      description:
        'Rows of the articles of customers, who are named like this too; an article by its number, known again in its list (service or work order). Prices in kronor. Each row is a change of its customer. Template: `/files/templates/customer-articles.xlsx`.',
    },
    ARTICLES: {
      description:
        'Articles, known by their number; prices in kronor, groups by name. Template: `/files/templates/articles.xlsx`.',
    },
    ARTICLE_GROUPS: {
      description: 'Article groups, known by their name. Template: `/files/templates/article-groups.xlsx`.',
    },
    DISCOUNT_LETTERS: {
      description:
        'Discount letters, known by their name: each row is a discount of its letter, for an article group or, without one, for all articles. Discounts that the file does not name stay. Template: `/files/templates/discount-letters.xlsx`.',
    },
  },
});

export const ImportStatusEnum = {
  READING: 'READING',
  PREVIEWED: 'PREVIEWED',
  COMMITTING: 'COMMITTING',
  DONE: 'DONE',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
} as const;
registerEnumType(ImportStatusEnum, {
  name: 'ImportStatus',
  description: 'How far an import is.',
  valuesConfig: {
    READING: { description: 'The file is being read and every row tried. Nothing has been written.' },
    PREVIEWED: {
      description:
        'Every row has been tried; `registerImportStart`, of customers also `customerImportStart`, writes them.',
    },
    COMMITTING: { description: 'Rows are being written, batch by batch.' },
    DONE: { description: 'Everything that could be written has been.' },
    FAILED: { description: 'The import broke off; `problems` says why. What was written stays.' },
    CANCELLED: { description: 'Somebody stopped it. What was written stays.' },
  },
});

export const ImportOutcomeEnum = {
  NEW: 'NEW',
  CHANGED: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
  DUPLICATE: 'DUPLICATE',
  ERROR: 'ERROR',
  SKIPPED: 'SKIPPED',
} as const;
registerEnumType(ImportOutcomeEnum, {
  name: 'ImportOutcome',
  description: 'What becomes of a row.',
  valuesConfig: {
    NEW: { description: 'A new customer, or a new entry of the register.' },
    CHANGED: { description: 'What exists already is changed.' },
    UNCHANGED: { description: 'It exists and is as the row says.' },
    DUPLICATE: {
      description:
        'Of customers only: a new number, but somebody like it exists already; written only with `includeDuplicates`, or when somebody decides so about the row.',
    },
    ERROR: { description: 'The row has faults and is left out.' },
    SKIPPED: {
      description:
        'Left out: the register has nothing of it and `onMissing` says to add nothing, or somebody has left it out.',
    },
  },
});

export const ImportRowChoiceEnum: { readonly [Kind in RowChoice['kind']]: Kind } = {
  CREATE: 'CREATE',
  UPDATE: 'UPDATE',
  LEAVE_OUT: 'LEAVE_OUT',
};
registerEnumType(ImportRowChoiceEnum, {
  name: 'ImportRowChoice',
  description: 'What somebody has decided about a row in the review, whatever the options of its import say.',
  valuesConfig: {
    CREATE: { description: 'It is a new customer, however like another it is. Of customers only.' },
    UPDATE: { description: 'It changes a customer that was chosen, whatever its number says. Of customers only.' },
    LEAVE_OUT: { description: 'Nothing comes of it.' },
  },
});

export const ImportOnMatchEnum = { UPDATE: 'UPDATE', SKIP: 'SKIP' } as const;
registerEnumType(ImportOnMatchEnum, {
  name: 'ImportOnMatch',
  description: 'What a row does to what the register has under its number or name.',
  valuesConfig: { UPDATE: { description: 'Changes it.' }, SKIP: { description: 'Leaves it as it is.' } },
});

export const ImportOnMissingEnum = { CREATE: 'CREATE', SKIP: 'SKIP' } as const;
registerEnumType(ImportOnMissingEnum, {
  name: 'ImportOnMissing',
  description: 'What a row does of which the register has nothing.',
  valuesConfig: { CREATE: { description: 'Adds it.' }, SKIP: { description: 'Is left out.' } },
});

export const ImportMatchOnEnum = { NUMBER: 'NUMBER', ORGANISATION_NUMBER: 'ORGANISATION_NUMBER' } as const;
registerEnumType(ImportMatchOnEnum, {
  name: 'ImportMatchOn',
  description: 'By what customers of a file are known again.',
  valuesConfig: {
    NUMBER: { description: 'By the customer number.' },
    ORGANISATION_NUMBER: {
      description:
        'By the organisation number; a column must give it. A customer number beside it must be the customer’s own. Rows without one are new.',
    },
  },
});
