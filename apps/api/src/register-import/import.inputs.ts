import { Field, InputType, Int } from 'type-graphql';
import { ImportMatchOnEnum, ImportOnMatchEnum, ImportOnMissingEnum } from './import.enums.js';

@InputType({ description: 'What a column of the file is taken for.' })
export class ImportColumnInput {
  @Field(() => Int, { description: 'The column, counted from 0.' })
  index: number;

  @Field(() => String, {
    nullable: true,
    description: 'The key of a field in `fields` of the import; null leaves the column out.',
  })
  field?: string | null;
}

@InputType({ description: 'How the rows of a file are taken.' })
export class CustomerImportOptionsInput {
  @Field(() => ImportOnMatchEnum, {
    nullable: true,
    defaultValue: ImportOnMatchEnum.UPDATE,
    description: 'What a row does to the customer that has its number.',
  })
  onMatch?: keyof typeof ImportOnMatchEnum | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether possible duplicates are created all the same.',
  })
  includeDuplicates?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether an empty cell clears its field; else it leaves it.',
  })
  emptyClears?: boolean | null;
}

@InputType({ description: 'How the rows of a file are taken, in an import of any register.' })
export class RegisterImportOptionsInput extends CustomerImportOptionsInput {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether article groups that a row names and nobody has are added; else the row has a fault. Of articles and discount letters.',
  })
  createGroups?: boolean | null;

  @Field(() => ImportOnMissingEnum, {
    nullable: true,
    defaultValue: ImportOnMissingEnum.CREATE,
    description: 'What a row does of which the register has nothing.',
  })
  onMissing?: keyof typeof ImportOnMissingEnum | null;

  @Field(() => ImportMatchOnEnum, {
    nullable: true,
    defaultValue: ImportMatchOnEnum.NUMBER,
    description: 'By what customers are known again; of customers only.',
  })
  matchOn?: keyof typeof ImportMatchOnEnum | null;
}
