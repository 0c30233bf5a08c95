import { isNewPart } from './form-values';

/** Changes of a list of parts with ids, as the API takes them. */
export interface ListPatch<Wish> {
  create?: Wish[];
  update?: (Partial<Wish> & { id: string })[];
  delete?: string[];
  order?: string[];
}

/** What differs between two states of a list, part by part; undefined where nothing does. */
export function listPatch<Values extends { id: string }, Wish extends object>(
  base: readonly Values[],
  values: readonly Values[],
  wishOf: (part: Values) => Wish,
): ListPatch<Wish> | undefined {
  const kept = values.filter((part) => !isNewPart(part));
  const earlier = new Map(base.map((part) => [part.id, part]));
  const deleted = base.filter(({ id }) => !kept.some((part) => part.id === id)).map(({ id }) => id);
  const update = kept
    .map((part) => ({ id: part.id, ...changedParts(earlier.get(part.id), part, wishOf) }))
    .filter((change) => Object.keys(change).length > 1);
  const create = values.filter(isNewPart).map((part) => wishOf(part));
  const before = base.map(({ id }) => id).filter((id) => !deleted.includes(id));
  const order = kept.map(({ id }) => id);
  const patch: ListPatch<Wish> = {
    ...(create.length > 0 && { create }),
    ...(update.length > 0 && { update }),
    ...(deleted.length > 0 && { delete: deleted }),
    ...(order.join() !== before.join() && { order }),
  };
  return Object.keys(patch).length > 0 ? patch : undefined;
}

/** What such a change touches, as the form names it. */
export function pathsOfList(list: string, patch: ListPatch<object> | undefined): string[] {
  return [
    ...(patch?.update ?? []).flatMap(({ id, ...wish }) => Object.keys(wish).map((part) => `${list}.${id}.${part}`)),
    ...(patch?.create ?? []).map((_, index) => `${list}.create.${index}`),
    ...(patch?.delete ?? []).map((id) => `${list}.${id}`),
    ...(patch?.order ? [`${list}.order`] : []),
  ];
}

function changedParts<Values, Wish extends object>(
  was: Values | undefined,
  part: Values,
  wishOf: (part: Values) => Wish,
): Partial<Wish> {
  const [before, after] = [was && wishOf(was), wishOf(part)];
  if (!before) return after;
  const names = Object.keys(after) as (keyof Wish)[];
  const changed = names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]);
  return Object.fromEntries(changed) as Partial<Wish>;
}
