import type { RowChoice } from '@register/domain/import/import-row';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ImportRowChoiceEnum } from '../import.enums.js';

@InputType({ description: 'A cell, put right.' })
export class ImportCellInput {
  @Field(() => Int, { description: 'The column, counted from 0.' })
  column: number;

  @Field(() => String, {
    nullable: true,
    description: "The text that counts in place of the file's; null puts the file's own back.",
  })
  value?: string | null;
}

@InputType({ description: 'A row, put right before it is written. What is left out stays as it is.' })
export class ImportRowCorrectionInput {
  @Field(() => Int, { description: 'The row, as spreadsheet programs count.' })
  rowNumber: number;

  @Field(() => Int, {
    description:
      'The `revision` of the row that this was made on: when somebody has put it right since, nothing is done.',
  })
  revision: number;

  @Field(() => [ImportCellInput], { nullable: true, description: 'Cells; those that are not named stay as they are.' })
  cells?: ImportCellInput[] | null;

  @Field(() => ImportRowChoiceEnum, {
    nullable: true,
    description: 'What is decided about it; null lets the options of the import decide again.',
  })
  choice?: RowChoice['kind'] | null;

  @Field(() => ID, { nullable: true, description: 'With UPDATE: the customer that it changes, `cus_…`.' })
  customerId?: string | null;
}
