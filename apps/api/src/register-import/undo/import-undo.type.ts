import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';
import type { UndoStatus } from './undo-job.js';

const ImportUndoStatusEnum = {
  CHECKING: 'CHECKING',
  CHECKED: 'CHECKED',
  UNDOING: 'UNDOING',
  UNDONE: 'UNDONE',
  FAILED: 'FAILED',
} as const;
registerEnumType(ImportUndoStatusEnum, {
  name: 'ImportUndoStatus',
  description: 'How far taking an import back is.',
  valuesConfig: {
    CHECKING: { description: 'It is being found out what would go back. Nothing has been written.' },
    CHECKED: { description: 'That is known; `registerImportUndoStart` does it.' },
    UNDOING: { description: 'It is being taken back, batch by batch.' },
    UNDONE: { description: 'All that could go back has. Where `left` says so, prepare it anew to try the rest again.' },
    FAILED: { description: 'It broke off; what has gone back stays so. Prepare it anew to go on.' },
  },
});

export const ImportUndoneEnum = {
  REMOVED: 'REMOVED',
  UNDONE: 'UNDONE',
  PARTLY: 'PARTLY',
  KEPT: 'KEPT',
  SKIPPED: 'SKIPPED',
} as const;
registerEnumType(ImportUndoneEnum, {
  name: 'ImportUndone',
  description:
    'What comes of taking a row of an import back: before it is done as it was tried, afterwards as it came.',
  valuesConfig: {
    REMOVED: {
      description: 'The import made the customer, and nobody has touched it: it goes, and its number is free.',
    },
    UNDONE: { description: 'The customer is as it was before the import.' },
    PARTLY: {
      description: 'Some fields are as before; others stay: somebody has changed them since, or the reasons say why.',
    },
    KEPT: { description: 'Somebody has changed since all that the import wrote; it stays.' },
    SKIPPED: { description: 'Nothing of it can go back now; the reasons say why.' },
  },
});

@ObjectType('ImportUndoCounts', { description: 'How many rows of an import come to what when it is taken back.' })
export class ImportUndoCountsType {
  @Field(() => Int, { description: 'New customers that go.' })
  removed: number;

  @Field(() => Int, { description: 'Customers that are as they were before.' })
  undone: number;

  @Field(() => Int, { description: 'Customers that are as before in some fields.' })
  partlyUndone: number;

  @Field(() => Int, { description: 'Customers that somebody has changed since, and that stay.' })
  kept: number;

  @Field(() => Int, { description: 'Customers that cannot go back.' })
  notUndone: number;
}

@ObjectType({ description: 'The taking back of an import of customers: tried first, then done when somebody says so.' })
export class ImportUndo {
  @Field(() => ImportUndoStatusEnum, {
    description: 'How far it is. Ask again every two seconds while it is checking or undoing.',
  })
  status: UndoStatus;

  @Field(() => Int, { description: 'Rows that the present work is done with.' })
  done: number;

  @Field(() => Int, { description: 'Rows that the present work is about; 0 before it begins.' })
  total: number;

  @Field(() => ImportUndoCountsType, { description: 'What comes of the rows; so far, while it works.' })
  counts: ImportUndoCountsType;

  @Field(() => Int, {
    description: 'Once it is undone: rows of which something could not go back, and may when its reason is gone.',
  })
  left: number;

  @Field({ description: 'Name of the user who asked for it first.' })
  createdBy: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the present work ended.' })
  finishedAt: number | null;
}
