import type { Change } from './changes.js';
import type { CustomerField, CustomerFieldKey } from './customer-fields.js';
import { customerFields } from './customer-fields.js';

/**
 * Three-way merge of a stale edit. `mine` is what my patch would change on the customer as it is now; `theirs` is the
 * history since the version that I started from, oldest first. What only one of us touched stands. Where both did: the
 * same wish is no conflict; a value that I merely sent back as I had found it is not mine and is dropped; else we disagree.
 */
export function mergeStale({
  mine,
  theirs,
}: {
  readonly mine: readonly Change[];
  readonly theirs: readonly TheirChange[];
}): MergeResult {
  const spans = spansOf(theirs);
  const overlaps = mine.flatMap((change) => overlapOf(change, spans));
  return {
    conflicts: overlaps.filter((overlap) => !overlap.repeatsOriginal).map(conflictOf),
    drop: overlaps.filter((overlap) => overlap.repeatsOriginal).map(({ change }) => change),
  };
}

/** The parts where writing `mine` would undo what others did, whether it repeats the original or not. */
export function undoneBy(mine: readonly Change[], theirs: readonly TheirChange[]): FieldConflict[] {
  const spans = spansOf(theirs);
  return mine.flatMap((change) => overlapOf(change, spans)).map(conflictOf);
}

/** A change that somebody else made meanwhile: who (a name) and when (epoch ms). */
export interface TheirChange extends Change {
  readonly by: string | null;
  readonly at: number;
}

/** A part that both changed, to different values. `theirs` is what is stored now, `original` what I started from. */
export interface FieldConflict {
  readonly field: CustomerFieldKey;
  readonly part: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly original: string | null;
  readonly by: string | null;
  readonly at: number;
}

export interface MergeResult {
  readonly conflicts: readonly FieldConflict[];
  /** Changes of mine that are none: I sent back what I had found, and somebody else has changed it since. */
  readonly drop: readonly Change[];
}

/** All that others did to one part, from first to last. */
interface Span {
  readonly field: CustomerFieldKey;
  readonly part: string | null;
  readonly original: string | null;
  readonly latest: string | null;
  readonly by: string | null;
  readonly at: number;
}

const fields: Readonly<Record<CustomerFieldKey, CustomerField>> = customerFields;
const keyOf = (field: string, part: string | null): string => `${field}/${part ?? ''}`;

function spansOf(theirs: readonly TheirChange[]): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const { field, part, old, new: latest, by, at } of theirs) {
    const key = keyOf(field, part);
    spans.set(key, {
      field,
      part,
      original: spans.has(key) ? (spans.get(key)?.original ?? null) : old,
      latest,
      by,
      at,
    });
  }
  return spans;
}

interface Overlap {
  readonly change: Change;
  readonly span: Span;
  readonly repeatsOriginal: boolean;
}

/** None where they ended as they began, or where we want the same. Masked values tell too little to say either. */
function overlapOf(change: Change, spans: ReadonlyMap<string, Span>): Overlap[] {
  const span = spanFor(change, spans);
  if (span === undefined) return [];
  const comparable = change.part === span.part && fields[change.field].history === 'value';
  if (!comparable) return [{ change, span, repeatsOriginal: false }];
  if (span.latest === span.original || change.new === span.latest) return [];
  return [{ change, span, repeatsOriginal: change.new === span.original }];
}

/** The same part; or the whole contact person where I change a property of one they removed, or remove one they changed. */
function spanFor(change: Change, spans: ReadonlyMap<string, Span>): Span | undefined {
  const same = spans.get(keyOf(change.field, change.part));
  if (change.field !== 'contactPersons' || change.part === null) return same;
  const [id = '', property] = change.part.split('.');
  if (property !== undefined) return removalOf(spans.get(keyOf(change.field, id))) ?? same;
  if (change.new !== null || same !== undefined) return same;
  return [...spans.values()].find((span) => span.latest !== span.original && isPropertyOf(id, span));
}

const removalOf = (span: Span | undefined): Span | undefined => (span?.latest === null ? span : undefined);
const isPropertyOf = (id: string, span: Span): boolean =>
  span.field === 'contactPersons' && span.part?.startsWith(`${id}.`) === true;

const conflictOf = ({ change, span }: Overlap): FieldConflict => ({
  field: change.field,
  part: change.part,
  mine: change.new,
  theirs: span.latest,
  original: span.original,
  by: span.by,
  at: span.at,
});
