import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ImportOutcome, RowChoice } from '@register/domain/import/import-row';
import type { ViolationCode } from '@register/domain/violation';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { UserErrorCode } from '../graphql/user-error-code.js';
import { ImportOutcomeEnum, ImportRowChoiceEnum } from './import.enums.js';
import { ImportUndoneEnum } from './undo/import-undo.type.js';
import type { RowUndone } from './undo/undo-job.js';

@ObjectType({ description: 'One field that a row changes.' })
export class ImportChange {
  @Field({
    description: 'The field of the card or the entry, with its part where it has some, e.g. `addresses.invoice.city`.',
  })
  field: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value now; a personal number masked, a price in whole öre, an article group by its name.',
  })
  old: string | null;

  @Field(() => String, { nullable: true, description: 'The value afterwards, in the same form.' })
  new: string | null;
}

@ObjectType({ description: 'A fault of a row, told so that it can be found in the file and mended there.' })
export class ImportRowError {
  @Field(() => String, { nullable: true, description: 'The heading of its column; null when it is not of one cell.' })
  column: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The column, counted from 0, as `registerImportRowCorrect` takes it; null when it is not of one cell.',
  })
  columnIndex: number | null;

  @Field(() => Int, {
    description:
      'How many other rows have the same fault and the same text in the same column: one text may put all right.',
  })
  alike: number;

  @Field(() => String, { nullable: true, description: 'The field that the column is mapped to.' })
  field: string | null;

  @Field(() => String, { nullable: true, description: "The cell's text; what may be a personal number masked." })
  value: string | null;

  @Field(() => UserErrorCode, { description: 'Why, for programs.' })
  code: ViolationCode;

  @Field({ description: 'Why, for people.' })
  message: string;
}

@ObjectType({ description: 'Somebody whom a new row may be about: a customer, or another row of the file.' })
export class ImportCandidate {
  @Field(() => ID, { nullable: true, description: "The customer's id; null for a row of the file." })
  id: string | null;

  @Field(() => Int, { nullable: true, description: 'The row of the file; null for a customer.' })
  rowNumber: number | null;

  @Field(() => String, { nullable: true, description: 'Its customer number.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name: string | null;
}

@ObjectType({
  description: 'A cell that somebody has put right before the row is written. The file itself stays as it is.',
})
export class ImportCellCorrection {
  @Field(() => Int, { description: 'The column, counted from 0.' })
  column: number;

  @Field({ description: 'What the file says there; what may be a personal number masked.' })
  original: string;
}

@ObjectType({ description: 'Why something of a row stays when the import is taken back.' })
export class ImportUndoReason {
  @Field(() => UserErrorCode, { description: 'For programs.' })
  code: ViolationCode;

  @Field(() => String, { nullable: true, description: 'The field of the card that it is about.' })
  field: string | null;

  @Field({ description: 'For people.' })
  message: string;
}

@ObjectType({ description: 'A row of the file.' })
export class ImportRow {
  @Field(() => Int, { description: 'As spreadsheet programs count: the first row of the file is 1.' })
  rowNumber: number;

  @Field(() => ImportOutcomeEnum, { description: 'What becomes of it.' })
  outcome: ImportOutcome;

  @Field(() => ID, {
    nullable: true,
    description:
      'What it is about in the register, once there is something: `cus_…`, `art_…`, `arg_…`, `dil_…`; of parts of cards the customer.',
  })
  entryId: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The customer that it is about, or whose card it is a part of, once there is one; null in imports of other registers.',
  })
  customerId: string | null;

  @Field(() => [String], { description: 'The cells, one for each column; what may be a personal number masked.' })
  cells: string[];

  @Field(() => [ImportChange], { description: 'What it changes, where it changes what exists.' })
  changes: ImportChange[];

  @Field(() => [ImportRowError], { description: 'Its faults; empty for a row without.' })
  errors: ImportRowError[];

  @Field(() => Int, {
    description:
      'How many times somebody has put it right, or decided about it: what `registerImportRowCorrect` asks for.',
  })
  revision: number;

  @Field(() => [ImportCellCorrection], {
    description: 'Cells that are put right; empty while the row is as in the file.',
  })
  corrections: ImportCellCorrection[];

  @Field(() => ImportRowChoiceEnum, {
    nullable: true,
    description: 'What somebody has decided about it; null while the options of the import decide.',
  })
  choice: RowChoice['kind'] | null;

  @Field(() => [ImportCandidate], { description: 'Whom it may be a duplicate of; of customers only.' })
  candidates: ImportCandidate[];

  @Field(() => ImportUndoneEnum, {
    nullable: true,
    description: 'What comes of taking it back: as it was tried, or as it came; null when neither was asked for.',
  })
  undone: RowUndone | null;

  @Field(() => [String], { description: 'Fields that somebody has changed since, and that taking it back leaves.' })
  keptFields: string[];

  @Field(() => [ImportUndoReason], { description: 'Why the rest of it cannot go back.' })
  undoReasons: ImportUndoReason[];
}

@ObjectType({ description: 'A row of the file in a list.' })
class ImportRowEdge extends edgeOf(() => ImportRow) {}

@ObjectType({ description: 'Rows of a file, in its order.' })
export class ImportRowConnection extends connectionOf(
  () => ImportRow,
  () => ImportRowEdge,
) {}
