import type { Change } from './changes.js';
import type { CustomerField, CustomerFieldKey } from './customer-fields.js';
import { customerFields } from './customer-fields.js';

/**
 * Three-way merge of a stale edit. `mine` is what my patch would change on the customer as it is now; `theirs` is the
 * history since the version that I started from, oldest first. What only one of us touched stands. Where both did: the
 * same wish is no conflict; a value that I merely sent back as I had found it is not mine and is dropped; else we disagree.
 */
export function mergeStale({ mine, theirs }: { readonly mine: readonly Change[]; readonly theirs: readonly TheirChange[] }): MergeResult {
  const spans = spansOf(theirs);
  const conflicts: FieldConflict[] = [];
  const drop: Change[] = [];
  for (const change of mine) {
    const span = spanFor(change, spans);
    if (span === undefined) continue;
    const comparable = fields[change.field].history === 'value';
    if (comparable && change.new === span.latest) continue;
    if (comparable && change.new === span.original && isSamePart(change, span)) drop.push(change);
    else if (comparable && span.latest === span.original) continue;
    else conflicts.push(conflictOf(change, span));
  }
  return { conflicts, drop };
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
    spans.set(key, { field, part, original: spans.has(key) ? (spans.get(key)?.original ?? null) : old, latest, by, at });
  }
  return spans;
}

/** The same part; or the whole contact person where I change a property of one they removed, or remove one they changed. */
function spanFor(change: Change, spans: ReadonlyMap<string, Span>): Span | undefined {
  const same = spans.get(keyOf(change.field, change.part));
  if (same !== undefined || change.field !== 'contactPersons' || change.part === null) return same;
  const [id = '', property] = change.part.split('.');
  if (property !== undefined) return spans.get(keyOf(change.field, id));
  if (change.new !== null) return undefined;
  return [...spans.values()].find((span) => span.field === 'contactPersons' && span.part?.startsWith(`${id}.`) === true);
}

const isSamePart = (change: Change, span: Span): boolean => change.part === span.part;

const conflictOf = (change: Change, span: Span): FieldConflict => ({
  field: change.field,
  part: change.part,
  mine: change.new,
  theirs: span.latest,
  original: span.original,
  by: span.by,
  at: span.at,
});
