/** What the rows of one file have of each other: numbers, likenesses, values that each may have once. Rows are asked about in their order. */
export class FileKeys {
  /** The first row that has each. */
  private readonly first = new Map<string, number>();
  private had = new Map<number, Set<string>>();

  /** `others`: rows of the file that are not decided now, where a few are decided anew. */
  constructor(private readonly others: OtherRows | null = null) {}

  /** To be told the keys of rows before these are asked about. */
  async know(keys: readonly (string | null | undefined)[]): Promise<void> {
    if (!this.others) return;
    const unknown = keys.filter((key) => typeof key === 'string').filter((key) => !this.first.has(key));
    for (const [key, row] of await this.others.first([...new Set(unknown)])) this.first.set(key, row);
  }

  /** The row before this one that has it; undefined where none has. */
  before(key: string, rowNumber: number): number | undefined {
    const first = this.first.get(key);
    return first !== undefined && first < rowNumber ? first : undefined;
  }

  /** This row has it, or is refused because another has: what becomes of the one bears on the other. */
  have(key: string, rowNumber: number): void {
    const first = this.first.get(key);
    if (first === undefined || first > rowNumber) this.first.set(key, rowNumber);
    const had = this.had.get(rowNumber);
    if (had) had.add(key);
    else this.had.set(rowNumber, new Set([key]));
  }

  /** The texts of rows that are not decided now. */
  cellsOf(rowNumbers: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
    return rowNumbers.length > 0 && this.others ? this.others.cells(rowNumbers) : Promise.resolve(new Map());
  }

  /** What the rows have that were asked about since this was last asked. */
  taken(): ReadonlyMap<number, ReadonlySet<string>> {
    const taken = this.had;
    this.had = new Map();
    return taken;
  }
}

export interface OtherRows {
  first(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  cells(rowNumbers: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>>;
}
