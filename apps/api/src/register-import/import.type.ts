import type { ImportRegister } from '@register/domain/import/import-register';
import type { ImportOptions } from '@register/domain/import/import-row';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { Node } from '../graphql/node.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { UserError } from '../graphql/user-error.type.js';
import type { ImportStatus } from './import-job.js';
import {
  ImportMatchOnEnum,
  ImportOnMatchEnum,
  ImportOnMissingEnum,
  ImportRegisterEnum,
  ImportStatusEnum,
} from './import.enums.js';

@ObjectType({ description: 'A column of the file, and what it is taken for.' })
class ImportColumn {
  @Field(() => Int, { description: 'Counted from 0.' })
  index: number;

  @Field({ description: 'The heading as it stands in the file.' })
  heading: string;

  @Field(() => String, { nullable: true, description: 'The key of the field that it is mapped to; null: left out.' })
  field: string | null;

  @Field(() => [String], { description: 'Up to three values; what may be a personal number masked.' })
  samples: string[];

  @Field({ description: 'Whether the heading is a known one, or was mapped by a person; else it is a guess.' })
  confident: boolean;
}

@ObjectType({ description: 'A field that a column may be mapped to.' })
export class ImportField {
  @Field({
    description: 'e.g. `number`, `addresses.visiting.city`, `contactPersons.2.email`; of articles `price`, `group`.',
  })
  key: string;

  @Field({ description: 'Whether a new customer, or a new entry of the register, needs it.' })
  required: boolean;

  @Field(() => [String], { description: 'The headings of the template: Swedish, English.' })
  headings: string[];
}

@ObjectType({ description: 'How far the present work on an import is.' })
class ImportProgress {
  @Field(() => Int, { description: 'Rows done.' })
  done: number;

  @Field(() => Int, { description: 'Rows in all; 0 while a file is read and nobody knows.' })
  total: number;
}

@ObjectType('ImportCounts', {
  description: 'How many rows have which outcome: of the dry run, and in the end of what was done.',
})
export class ImportCountsType {
  @Field(() => Int, { description: 'Rows of the file that hold anything.' })
  total: number;

  @Field(() => Int, { description: 'New customers, or new entries of the register.' })
  new: number;

  @Field(() => Int, { description: 'Customers or entries that are changed.' })
  changed: number;

  @Field(() => Int, { description: 'Customers or entries that are as their row says.' })
  unchanged: number;

  @Field(() => Int, { description: 'Possible duplicates; of customers only.' })
  duplicate: number;

  @Field(() => Int, { description: 'Rows with faults, left out.' })
  error: number;

  @Field(() => Int, {
    description:
      'Rows that are left out: the register has nothing of them and nothing was to be added, or somebody left them out.',
  })
  skipped: number;

  @Field(() => Int, { description: 'Rows that an import did not come to that broke off or was stopped; else 0.' })
  left: number;
}

@ObjectType({ description: 'How the rows of a file are taken, as it was prepared.' })
export class CustomerImportOptions implements Omit<ImportOptions, 'createGroups' | 'onMissing' | 'matchOn'> {
  @Field(() => ImportOnMatchEnum, { description: 'What a row does to the customer that has its number.' })
  onMatch: ImportOptions['onMatch'];

  @Field({ description: 'Whether possible duplicates are created all the same.' })
  includeDuplicates: boolean;

  @Field({ description: 'Whether an empty cell clears its field.' })
  emptyClears: boolean;
}

@ObjectType({ description: 'How the rows of a file are taken, as it was prepared.' })
export class RegisterImportOptions implements ImportOptions {
  @Field(() => ImportOnMatchEnum, {
    description: 'What a row does to what the register has under its number or name.',
  })
  onMatch: ImportOptions['onMatch'];

  @Field(() => ImportOnMissingEnum, { description: 'What a row does of which the register has nothing.' })
  onMissing: ImportOptions['onMissing'];

  @Field(() => ImportMatchOnEnum, { description: 'By what customers are known again; of customers only.' })
  matchOn: ImportOptions['matchOn'];

  @Field({ description: 'Whether possible duplicates are created all the same; of customers only.' })
  includeDuplicates: boolean;

  @Field({ description: 'Whether an empty cell clears its field.' })
  emptyClears: boolean;

  @Field({ description: 'Whether article groups that a row names and nobody has are added.' })
  createGroups: boolean;
}

/** What imports of all registers have. */
@ObjectType()
abstract class AnyImport extends Node {
  @Field(() => ID, { description: 'The uploaded file, `fil_…`: what preparing it anew takes.' })
  fileId: string;

  @Field({ description: 'The name of the uploaded file.' })
  fileName: string;

  @Field(() => ImportStatusEnum, {
    description: 'How far it is. Ask again every two seconds while it is reading or committing.',
  })
  status: ImportStatus;

  @Field({ description: 'Name of the user who began it.' })
  createdBy: string;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the present work on it was taken up.' })
  startedAt: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that work ended.' })
  finishedAt: number | null;

  @Field(() => [ImportColumn], { description: 'The columns of the file; empty until it has been read.' })
  columns: ImportColumn[];

  @Field(() => ImportProgress, { description: 'How far the present work is.' })
  progress: ImportProgress;

  @Field(() => ImportCountsType, { description: 'Rows by outcome; zeros until every row has been tried.' })
  counts: ImportCountsType;

  @Field(() => [UserError], {
    description: 'What is wrong with the file as a whole; with a problem nothing can be started.',
  })
  problems: UserError[];

  @Field(() => String, {
    nullable: true,
    description:
      'Where to fetch the rows that are left out, or that it did not come to, as a file of the same kind with a column for the reason; null: there are none.',
  })
  errorFileUrl: string | null;
}

@ObjectType({
  implements: Node,
  description:
    'A file of customers on its way into the register: read, tried, and written when somebody says so. Administrators only. `RegisterImport` is the same for every register.',
})
export class CustomerImport extends AnyImport {
  readonly __typename = 'CustomerImport';

  @Field(() => CustomerImportOptions, { description: 'How its rows are taken.' })
  options: CustomerImportOptions;
}

@ObjectType({
  implements: Node,
  description:
    'A file of customers, their contact persons or articles, of articles, article groups or discount letters on its way into its register: read, tried, and written when somebody says so. Administrators only.',
})
export class RegisterImport extends AnyImport {
  readonly __typename = 'RegisterImport';

  @Field(() => ImportRegisterEnum, { description: 'What its rows become.' })
  register: ImportRegister;

  @Field(() => RegisterImportOptions, { description: 'How its rows are taken.' })
  options: RegisterImportOptions;

  @Field({
    description:
      'Whether the columns are mapped as they were when somebody of the group last imported a file with the same headings; then, without `mapping`, the headings do not decide.',
  })
  mappingRemembered: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when it can be taken back by `registerImportUndoStart`: 24 hours from its end; null when it has written nothing that can. Of customers, their contact persons and their articles.',
  })
  undoableUntil: number | null;
}

@ObjectType({ description: 'An import in a list.' })
class CustomerImportEdge extends edgeOf(() => CustomerImport) {}

@ObjectType({ description: 'Imports of the group, the newest first.' })
export class CustomerImportConnection extends connectionOf(
  () => CustomerImport,
  () => CustomerImportEdge,
) {}

@ObjectType({ description: 'An import in a list.' })
class RegisterImportEdge extends edgeOf(() => RegisterImport) {}

@ObjectType({ description: 'Imports of the group into any register, the newest first.' })
export class RegisterImportConnection extends connectionOf(
  () => RegisterImport,
  () => RegisterImportEdge,
) {}

@ObjectType({ description: 'The answer to every operation on an import of any register.' })
export class RegisterImportPayload {
  @Field(() => RegisterImport, { nullable: true, description: 'The import; null when there is none to show.' })
  registerImport: RegisterImport | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to every operation on an import of customers.' })
export class CustomerImportPayload {
  @Field(() => CustomerImport, { nullable: true, description: 'The import; null when there is none to show.' })
  customerImport: CustomerImport | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors: UserError[];
}
