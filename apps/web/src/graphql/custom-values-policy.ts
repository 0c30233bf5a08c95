import type { FieldPolicy, Reference, StoreObject } from '@apollo/client';

/**
 * A customer's own fields are kept by their keys, whatever keys were asked for: what a card saves is what a list shows.
 * A field that is known to have no value is kept as null.
 */
export const customValuesPolicy: FieldPolicy<Kept, readonly CachedValue[]> = {
  keyArgs: false,
  merge(existing, incoming, { args, readField }) {
    const values = new Map(incoming.map((value) => [readField<string>('key', value) ?? '', value]));
    const keys = keysOf(args);
    if (keys === null) return { all: true, values: Object.fromEntries(values) };
    const asked = Object.fromEntries(keys.map((key) => [key, values.get(key) ?? null]));
    return { all: existing?.all ?? false, values: { ...existing?.values, ...asked } };
  },
  read(existing, { args }) {
    if (!existing) return undefined;
    const keys = keysOf(args);
    if (!existing.all && (keys === null || keys.some((key) => existing.values[key] === undefined))) return undefined;
    return Object.entries(existing.values).flatMap(([key, value]) =>
      value && (keys === null || keys.includes(key)) ? [value] : [],
    );
  },
};

/** Null: all of them. */
const keysOf = (args: Readonly<Record<string, unknown>> | null): readonly string[] | null => {
  const keys = args?.['keys'];
  return Array.isArray(keys) ? keys.map(String) : null;
};

interface Kept {
  /** Whether what is not here has no value. */
  readonly all: boolean;
  readonly values: Readonly<Record<string, CachedValue | null>>;
}

type CachedValue = Reference | StoreObject;
