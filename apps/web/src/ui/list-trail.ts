/** The list that one came from, kept while the page lives: to go back to it, and on to its next row. */
export interface ListTrail {
  /** Where the list is. */
  readonly address: string;
  /** What it held, in its order, as far as it was loaded. */
  readonly ids: readonly string[];
  /** How many there are in all, when known. */
  readonly total: number | null;
}

let trail: ListTrail | null = null;

export const rememberTrail = (list: ListTrail): void => {
  trail = list;
};

/** What stands around one row: null when it is not in the list one came from. */
export function trailAround(id: string): TrailPlace | null {
  const index = trail?.ids.indexOf(id) ?? -1;
  if (trail === null || index < 0) return null;
  return {
    address: trail.address,
    position: index + 1,
    total: trail.total,
    previous: trail.ids[index - 1] ?? null,
    next: trail.ids[index + 1] ?? null,
  };
}

export interface TrailPlace {
  readonly address: string;
  /** From 1. */
  readonly position: number;
  readonly total: number | null;
  readonly previous: string | null;
  readonly next: string | null;
}
