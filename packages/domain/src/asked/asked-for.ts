import { maskedSearch } from './masked-text.js';
import { toldFilter, type TellingSituation, type ToldFilter } from './told-filter.js';

/** Which customers were asked for, as the log keeps it. MARKED: one by one. LIST: all in a list. */
export type AskedFor =
  | { readonly kind: 'MARKED' }
  | {
      readonly kind: 'LIST';
      /** The key of a view that every group has, or the name of another, as it was then. */
      readonly view?: string;
      /** The first letters of its words. */
      readonly search?: string;
      readonly filter?: ToldFilter;
      /** How many of the list were left out one by one. */
      readonly except?: number;
    };

/** A list as it was asked for. */
export function listAskedFor(
  {
    search,
    filter,
    view,
    except = 0,
  }: {
    readonly search?: string | null;
    readonly filter?: object | null;
    readonly view?: string | null;
    readonly except?: number;
  },
  situation: TellingSituation,
): AskedFor {
  return {
    kind: 'LIST',
    ...(view && { view }),
    ...(search?.trim() && { search: maskedSearch(search) }),
    ...(filter && Object.keys(filter).length > 0 && { filter: toldFilter(filter, situation) }),
    ...(except > 0 && { except }),
  };
}

/** As it is stored. Null for what is no such text. */
export function readAskedFor(text: string | null): AskedFor | null {
  if (text === null) return null;
  try {
    const asked = JSON.parse(text) as Partial<AskedFor> | null;
    return asked?.kind === 'MARKED' || asked?.kind === 'LIST' ? (asked as AskedFor) : null;
  } catch {
    return null;
  }
}

/** The public ids that stand in it as values: they are named before it is kept. */
export const idsIn = (asked: AskedFor): readonly string[] =>
  asked.kind === 'LIST' && asked.filter ? idsOf(asked.filter) : [];

const idsOf = (filter: ToldFilter): readonly string[] => {
  if ('all' in filter) return filter.all.flatMap(idsOf);
  if ('any' in filter) return filter.any.flatMap(idsOf);
  if ('not' in filter) return idsOf(filter.not);
  return filter.values.filter((value) => /^[a-z]{3,4}_[0-9a-z]{26}$/.test(value));
};

/** The same with names in place of ids; what has none any more keeps its id. */
export const withNames = (asked: AskedFor, names: ReadonlyMap<string, string>): AskedFor =>
  asked.kind === 'LIST' && asked.filter && names.size > 0 ? { ...asked, filter: named(asked.filter, names) } : asked;

function named(filter: ToldFilter, names: ReadonlyMap<string, string>): ToldFilter {
  if ('all' in filter) return { all: filter.all.map((one) => named(one, names)) };
  if ('any' in filter) return { any: filter.any.map((one) => named(one, names)) };
  if ('not' in filter) return { not: named(filter.not, names) };
  return { ...filter, values: filter.values.map((value) => names.get(value) ?? value) };
}
