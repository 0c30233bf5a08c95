/** Why a variable of the environment cannot be used; stands after its name. */
export class Complaint {
  constructor(readonly text: string) {}
}

/** Reads one variable: parsed where it is set, else the fallback. What cannot be used is complained of, all at once. */
export type ReadVariable = <T>(name: string, parse: (value: string) => T | Complaint, fallback: T) => T;
