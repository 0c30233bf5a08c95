import { registerEnumType } from 'type-graphql';

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
    PREVIEWED: { description: 'Every row has been tried; `customerImportStart` writes them.' },
    COMMITTING: { description: 'Customers are being written, batch by batch.' },
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
} as const;
registerEnumType(ImportOutcomeEnum, {
  name: 'ImportOutcome',
  description: 'What becomes of a row.',
  valuesConfig: {
    NEW: { description: 'A new customer.' },
    CHANGED: { description: 'A customer that exists is changed.' },
    UNCHANGED: { description: 'The customer exists and is as the row says.' },
    DUPLICATE: {
      description: 'A new number, but somebody like it exists already; written only with `includeDuplicates`.',
    },
    ERROR: { description: 'The row has faults and is left out.' },
  },
});

export const ImportOnMatchEnum = { UPDATE: 'UPDATE', SKIP: 'SKIP' } as const;
registerEnumType(ImportOnMatchEnum, {
  name: 'ImportOnMatch',
  description: 'What a row does to the customer that has its number.',
  valuesConfig: { UPDATE: { description: 'Changes it.' }, SKIP: { description: 'Leaves it as it is.' } },
});
