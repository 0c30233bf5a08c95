/** What stands in the way of a write, as the API says it. */
export interface WriteProblem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}
