import { Field, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/user-error.type.js';
import { ImportRow } from '../import-row.type.js';
import { RegisterImport } from '../import.type.js';

@ObjectType({ description: 'The answer to what is put right, or decided, in the rows of an import.' })
export class ImportCorrectionPayload {
  @Field(() => RegisterImport, {
    nullable: true,
    description:
      'The import with its counts as they now are. Its status is READING when so many rows were put right that the whole file is tried anew: ask `registerImport` again.',
  })
  registerImport: RegisterImport | null;

  @Field(() => [ImportRow], {
    description:
      'Rows that were decided anew, in the order of the file: those that were put right, and those that this bears on.',
  })
  rows: ImportRow[];

  @Field(() => Int, { description: 'How many rows were put right.' })
  corrected: number;

  @Field(() => [UserError], {
    description:
      'Why nothing was done; empty when it was. VERSION_CONFLICT: somebody else was there first, `rows` has the row as it is.',
  })
  userErrors: UserError[];
}
