/** The clock by which the demo is made: its customers have been there for a year, and things have happened to them since. */
export class DemoClock {
  daysAgo = 0;

  constructor(private readonly clock: () => number) {}

  readonly read = (): number => this.clock() - this.daysAgo * 24 * 3_600_000;
}
