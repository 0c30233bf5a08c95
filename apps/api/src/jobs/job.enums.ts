import type { JobKind, JobState, JobStep } from '@register/domain/jobs/own-jobs';
import { registerEnumType } from 'type-graphql';

export const JobKindEnum: { readonly [Key in JobKind]: Key } = {
  CUSTOMER_IMPORT: 'CUSTOMER_IMPORT',
  CONTACT_PERSON_IMPORT: 'CONTACT_PERSON_IMPORT',
  CUSTOMER_ARTICLE_IMPORT: 'CUSTOMER_ARTICLE_IMPORT',
  ARTICLE_IMPORT: 'ARTICLE_IMPORT',
  ARTICLE_GROUP_IMPORT: 'ARTICLE_GROUP_IMPORT',
  DISCOUNT_LETTER_IMPORT: 'DISCOUNT_LETTER_IMPORT',
  CUSTOMER_EXPORT: 'CUSTOMER_EXPORT',
  CUSTOMER_BULK: 'CUSTOMER_BULK',
  CUSTOMER_ERASURE: 'CUSTOMER_ERASURE',
};
const ofImport = 'is the id of a `registerImport`. Told to administrators.';
registerEnumType(JobKindEnum, {
  name: 'JobKind',
  description: 'What a job does.',
  valuesConfig: {
    CUSTOMER_IMPORT: { description: `Imports customers; its id ${ofImport}` },
    CONTACT_PERSON_IMPORT: { description: `Imports contact persons of customers; its id ${ofImport}` },
    CUSTOMER_ARTICLE_IMPORT: { description: `Imports articles of customers; its id ${ofImport}` },
    ARTICLE_IMPORT: { description: `Imports articles; its id ${ofImport}` },
    ARTICLE_GROUP_IMPORT: { description: `Imports article groups; its id ${ofImport}` },
    DISCOUNT_LETTER_IMPORT: { description: `Imports discount letters; its id ${ofImport}` },
    CUSTOMER_EXPORT: { description: 'Gives customers out as a file. Told to those who see customers.' },
    CUSTOMER_BULK: {
      description: 'Changes many customers; its id is the id of a `customerBulk`. Told to those who see customers.',
    },
    CUSTOMER_ERASURE: {
      description: 'Erases customers whose erasure was approved by `retentionApprove`. Told to administrators.',
    },
  },
});

export const JobStepEnum: { readonly [Key in JobStep]: Key } = { TRY: 'TRY', RUN: 'RUN', UNDO: 'UNDO' };
registerEnumType(JobStepEnum, {
  name: 'JobStep',
  description: 'How far a job has come on its way.',
  valuesConfig: {
    TRY: { description: 'It is tried, and writes nothing.' },
    RUN: { description: 'It is done.' },
    UNDO: { description: 'It is taken back.' },
  },
});

export const JobStateEnum: { readonly [Key in JobState]: Key } = {
  WAITING: 'WAITING',
  RUNNING: 'RUNNING',
  TRIED: 'TRIED',
  DONE: 'DONE',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
};
registerEnumType(JobStateEnum, {
  name: 'JobState',
  description: 'How a job stands.',
  valuesConfig: {
    WAITING: { description: 'It waits for its turn.' },
    RUNNING: { description: 'It goes on.' },
    TRIED: { description: 'What it would do is known: somebody has to have it done, or stop it.' },
    DONE: { description: 'It is done, or taken back, as the step says.' },
    FAILED: { description: 'It broke off; `failure` says why. What it had done by then stays.' },
    CANCELLED: { description: 'It was stopped. What it had done by then stays.' },
  },
});
