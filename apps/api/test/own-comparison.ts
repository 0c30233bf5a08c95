/** Whether one of the values that are held passes: numbers, days, flags and choices. */
export function comparesAs(
  held: readonly Comparable[],
  { eq, in: listed, gte, gt, lte, lt, isNull }: OwnTest,
): boolean {
  const some = (test: (value: Comparable) => boolean): boolean => held.some(test);
  return (
    (isNull === undefined || isNull === (held.length === 0)) &&
    (eq === undefined || some((value) => value === eq)) &&
    (!listed || some((value) => listed.includes(value))) &&
    (gte === undefined || some((value) => value >= gte)) &&
    (gt === undefined || some((value) => value > gt)) &&
    (lte === undefined || some((value) => value <= lte)) &&
    (lt === undefined || some((value) => value < lt))
  );
}

type Comparable = string | number | boolean;
export interface OwnTest {
  readonly eq?: Comparable;
  readonly in?: readonly Comparable[];
  readonly gte?: Comparable;
  readonly gt?: Comparable;
  readonly lte?: Comparable;
  readonly lt?: Comparable;
  readonly isNull?: boolean;
}
