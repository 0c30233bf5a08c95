import type { Violation, ViolationCode } from '../violation.js';
import { violation } from '../violation.js';

/** Changes of a list of parts, as a caller wants them: contact persons, articles. */
interface ListPatch {
  readonly update?: readonly { readonly id: string }[] | null;
  readonly delete?: readonly string[] | null;
  readonly order?: readonly string[] | null;
}

interface Part {
  readonly id: string;
}

/** Ids that the list does not have, and those that are named twice. */
export function checkListIds(
  before: readonly Part[],
  patch: ListPatch,
  field: string,
  unknown: ViolationCode,
): Violation[] {
  const known = new Set(before.map(({ id }) => id));
  const gone = new Set(patch.delete ?? []);
  const check = (
    ids: readonly string[],
    list: keyof ListPatch,
    exists: (id: string) => boolean,
    end: readonly string[] = [],
  ): Violation[] =>
    ids.flatMap((id, index) => {
      const path = [field, list, String(index), ...end];
      if (!exists(id)) return [violation(unknown, path)];
      return ids.indexOf(id) < index ? [violation('DUPLICATE_ID', path)] : [];
    });
  const stays = (id: string): boolean => known.has(id) && !gone.has(id);
  return [
    ...check(
      (patch.update ?? []).map(({ id }) => id),
      'update',
      stays,
      ['id'],
    ),
    ...check(patch.delete ?? [], 'delete', (id) => known.has(id)),
    ...check(patch.order ?? [], 'order', stays),
  ];
}

/** The parts in the order of these ids; those that are not named keep theirs, after. */
export function inOrder<P extends Part>(parts: readonly P[], order: readonly string[]): readonly P[] {
  if (order.length === 0) return parts;
  const place = new Map(order.map((id, index) => [id, index]));
  return parts.toSorted((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
}
