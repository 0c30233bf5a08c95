import type { Change } from './changes.js';
import { articleListOf } from './article-fields.js';
import { isMaskedChange } from './changes.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';

/**
 * The parts where writing `mine` would undo what others did since the version that I started from; `theirs` is their
 * history, oldest first. What only one of us touched is none of them, and neither is what both want the same.
 */
export function undoneBy(mine: readonly Change[], theirs: readonly TheirChange[]): FieldConflict[] {
  if (theirs.length === 0) return [];
  const spans = spansOf(theirs);
  return mine.flatMap((change) => conflictsOf(change, spans));
}

/** A change that somebody else made meanwhile: who (a name) and when (epoch ms). */
export interface TheirChange extends Change {
  readonly by: string | null;
  readonly at: number;
}

/** A part that both changed, to different values. `theirs` is what is stored now, `original` what I started from. */
export interface FieldConflict {
  readonly field: FieldKey;
  readonly part: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly original: string | null;
  readonly by: string | null;
  readonly at: number;
}

/** All that others did to one part, from first to last. */
interface Span {
  readonly field: FieldKey;
  readonly part: string | null;
  readonly original: string | null;
  readonly latest: string | null;
  readonly by: string | null;
  readonly at: number;
}

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

/** None where they ended as they began, or where we want the same. Masked values tell too little to say either. */
function conflictsOf(change: Change, spans: ReadonlyMap<string, Span>): FieldConflict[] {
  const span = spanFor(change, spans);
  if (span === undefined) return [];
  const comparable = change.part === span.part && !isMaskedChange(change);
  const agrees = comparable && (span.latest === span.original || change.new === span.latest);
  return agrees ? [] : [conflictOf(change, span)];
}

/** The same part; or the whole person or row where I change a property of one they removed, or remove one they changed. */
function spanFor(change: Change, spans: ReadonlyMap<string, Span>): Span | undefined {
  const same = spans.get(keyOf(change.field, change.part));
  const list = listOf(change.field);
  if (list === null || change.part === null) return same;
  const [id = '', property] = change.part.split('.');
  if (property !== undefined) return removalOf(spans.get(keyOf(list, id))) ?? same;
  if (change.new !== null || same !== undefined) return same;
  return [...spans.values()].find((span) => span.latest !== span.original && isPropertyOf(id, change.field, span));
}

/** The list that a field is, or that it tells the prices of; null where it is no list of parts with ids. */
const listOf = (field: FieldKey): FieldKey | null =>
  field === 'contactPersons' || field === 'coApplicants' ? field : (articleListOf(field) ?? null);

const removalOf = (span: Span | undefined): Span | undefined => (span?.latest === null ? span : undefined);
/** Of the very field: what a row costs is told as the prices' own conflict, to those who may read it. */
const isPropertyOf = (id: string, field: FieldKey, span: Span): boolean =>
  span.field === field && span.part?.startsWith(`${id}.`) === true;

const isWithin = ({ field, part }: Change, span: Span): boolean =>
  listOf(field) === span.field && part?.startsWith(`${span.part}.`) === true;

const conflictOf = (change: Change, span: Span): FieldConflict => ({
  field: change.field,
  part: change.part,
  mine: change.new,
  theirs: span.latest,
  // Of a person who is gone the history tells the whole; I started from the one property that I changed.
  original: isWithin(change, span) ? change.old : span.original,
  by: span.by,
  at: span.at,
});
