import type { BulkOperation } from '@register/domain/bulk/bulk-change';
import { registerEnumType } from 'type-graphql';
import type { BulkOutcome, BulkStatus, BulkUndone } from './bulk-job.js';

export const BulkOperationEnum: { readonly [K in BulkOperation]: K } = {
  SET: 'SET',
  ADD: 'ADD',
  REMOVE: 'REMOVE',
  CLEAR: 'CLEAR',
};
registerEnumType(BulkOperationEnum, {
  name: 'BulkOperation',
  description: 'What is done with a field of many customers.',
  valuesConfig: {
    SET: { description: 'The field becomes this.' },
    ADD: { description: 'To a list: what it holds stays.' },
    REMOVE: { description: 'From a list: what else it holds stays.' },
    CLEAR: { description: 'The field is emptied.' },
  },
});

export const BulkStatusEnum: { readonly [K in BulkStatus]: K } = {
  CHECKING: 'CHECKING',
  CHECKED: 'CHECKED',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  UNDOING: 'UNDOING',
  UNDONE: 'UNDONE',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
};
registerEnumType(BulkStatusEnum, {
  name: 'CustomerBulkStatus',
  description: 'How far a change of many customers is.',
  valuesConfig: {
    CHECKING: { description: 'Each customer is being tried; nothing is written.' },
    CHECKED: { description: 'Tried: `customerBulkStart` makes the change.' },
    RUNNING: { description: 'The change is being made.' },
    DONE: { description: 'Made.' },
    UNDOING: { description: 'It is being taken back.' },
    UNDONE: { description: 'Taken back.' },
    FAILED: { description: 'Broken off by an error, or because its author may no longer; what was made stays.' },
    CANCELLED: { description: 'Stopped; what was made stays.' },
  },
});

export const BulkOutcomeEnum: { readonly [K in BulkOutcome]: K } = {
  CHANGED: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
  SKIPPED: 'SKIPPED',
};
registerEnumType(BulkOutcomeEnum, {
  name: 'CustomerBulkOutcome',
  description: 'What a change of many does to one customer.',
  valuesConfig: {
    CHANGED: { description: 'It is changed.' },
    UNCHANGED: { description: 'It is so already.' },
    SKIPPED: { description: 'A rule or a missing right stands in the way.' },
  },
});

export const BulkUndoneEnum: { readonly [K in BulkUndone]: K } = {
  UNDONE: 'UNDONE',
  PARTLY: 'PARTLY',
  KEPT: 'KEPT',
  SKIPPED: 'SKIPPED',
};
registerEnumType(BulkUndoneEnum, {
  name: 'CustomerBulkUndone',
  description: 'What came of taking the change of one customer back.',
  valuesConfig: {
    UNDONE: { description: 'All of it.' },
    PARTLY: { description: 'What nobody has touched since, and nothing else stands in the way of.' },
    KEPT: { description: 'Nothing: somebody has changed all of it since.' },
    SKIPPED: { description: 'Nothing: a rule or a missing right stands in the way.' },
  },
});
