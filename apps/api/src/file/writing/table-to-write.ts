/** A table on its way into a file, its rows in batches. */
export interface TableToWrite {
  /** Name of the sheet, where the file has one. */
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<readonly (readonly string[])[]>;
}
