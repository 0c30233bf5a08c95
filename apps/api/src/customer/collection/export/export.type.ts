import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../graphql/scalars.js';
import { UserError } from '../../../graphql/user-error.type.js';

export const CustomerExportFormat = { XLSX: 'XLSX', CSV: 'CSV' } as const;
registerEnumType(CustomerExportFormat, {
  name: 'CustomerExportFormat',
  description: 'What kind of file customers are given out as.',
  valuesConfig: {
    XLSX: { description: 'A workbook; every cell is text.' },
    CSV: {
      description:
        "Text in UTF-8 with its mark, semicolons between the cells. A cell that a spreadsheet would run as a formula begins with `'`, which an import takes off again.",
    },
  },
});

export const FileLanguage = { sv: 'sv', en: 'en' } as const;
registerEnumType(FileLanguage, {
  name: 'FileLanguage',
  description: 'The language of headings and choices in a file. Imports read either.',
  valuesConfig: { sv: { description: 'Swedish.' }, en: { description: 'English.' } },
});

@ObjectType({ description: 'A column that customers may be given out with.' })
export class CustomerExportColumn {
  @Field({
    description: 'e.g. `number`, `addresses.visiting.city`, `contactPersons.2.email`, `customFields.door_code`.',
  })
  key: string;

  @Field({ description: 'The row of the field table that opens it, e.g. `contactPersons`.' })
  field: string;

  @Field(() => [String], { description: 'The headings: Swedish, English.' })
  headings: string[];

  @Field({ description: 'Whether an import takes the column back; else the file tells it only.' })
  imported: boolean;
}

@ObjectType({ description: 'A file of customers, made while it is fetched.' })
export class CustomerExport {
  @Field({
    description:
      'Where it is fetched with GET, by whoever asked for it and with the same session or key: a path on this server. It holds what its reader may see and read at that moment; personal numbers are masked.',
  })
  url: string;

  @Field({ description: 'The name that it is given out by.' })
  fileName: string;

  @Field(() => Int, { description: 'How many customers were chosen.' })
  count: number;

  @Field(() => DateTimeScalar, { description: 'Until when it can be fetched.' })
  expiresAt: number;
}

@ObjectType({ description: 'The answer to `customerExportPrepare`.' })
export class CustomerExportPayload {
  @Field(() => CustomerExport, { nullable: true, description: 'The file; null when it cannot be made.' })
  customerExport: CustomerExport | null;

  @Field(() => [UserError], { description: 'What is wrong with the choice; empty when the file can be fetched.' })
  userErrors: UserError[];
}
