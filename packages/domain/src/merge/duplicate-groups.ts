/** By what customers of the register are taken for one and the same. */
export type DuplicateKind = (typeof duplicateKinds)[number];
export const duplicateKinds = ['ORGANISATION_NUMBER', 'NAME_AND_CITY', 'EMAIL', 'PHONE'] as const;

/** The fields that must be read to be told of such likeness. */
export const duplicateFields = {
  ORGANISATION_NUMBER: ['organisationNumber'],
  EMAIL: ['email'],
  PHONE: ['phone'],
  NAME_AND_CITY: ['name', 'city'],
} as const satisfies Record<DuplicateKind, readonly string[]>;

/** Two customers of which somebody has said that they are not the same, by their ids in either order. */
export type DistinctPair = readonly [string, string];

/**
 * Those of some like customers that may still be the same as another of them: whoever has been told apart from all the
 * others is left out, and a group of one is none.
 */
export function stillAlike<T extends { readonly id: string }>(
  customers: readonly T[],
  distinct: readonly DistinctPair[],
): readonly T[] {
  const apart = new Set(distinct.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const left = customers.filter(({ id }) =>
    customers.some((other) => other.id !== id && !apart.has(`${id} ${other.id}`)),
  );
  return left.length > 1 ? left : [];
}

/** Every two of some customers, each pair once and its smaller id first. */
export const pairsOf = (ids: readonly string[]): DistinctPair[] =>
  [...new Set(ids)].toSorted().flatMap((one, at, all) => all.slice(at + 1).map((other): DistinctPair => [one, other]));

/** How many customers of one group are told, and told apart at a time. */
export const mostAlike = 10;
