import {
  customFieldKey,
  type CustomFieldTable,
  type FieldKey,
} from '@register/domain/custom-fields/custom-field-table';
import type { SqlPart } from '../../database/sql.js';
import { part } from '../list/sql-part.js';
import { customSegments, type CustomSegment } from './custom-segments.js';
import { endMarker, readableSegments, searchSegments, type SearchSegment } from './search-segments.js';

type Segment = Pick<SearchSegment, 'marker' | 'next'> & { readonly field: FieldKey };

/**
 * Where a viewer's search looks in a text, `customer_search` as `s`: in all of it where every piece is theirs to read, so
 * that most searches compare one text; else in the pieces that are.
 */
export function searchPlaces(readable: ReadonlySet<FieldKey>, table: CustomFieldTable): readonly SqlPart[] {
  const [builtIn, own] = [readableSegments(readable), customSegments(table)];
  const readsBuiltIn = builtIn.length === searchSegments.length;
  if (readsBuiltIn && readsEveryPlace(readable, table)) return [part('s.text')];
  return [
    ...(readsBuiltIn ? [builtInText] : builtIn.map(segmentText)),
    ...readableOwn(own, readable).map(optionalText),
  ];
}

/** The pieces that a viewer's search looks in, one by one. */
export const searchedSegments = (readable: ReadonlySet<FieldKey>, table: CustomFieldTable): readonly Segment[] => [
  ...readableSegments(readable),
  ...readableOwn(customSegments(table), readable),
];

/** One field's piece of the text. */
export function segmentText({ marker, next }: Pick<Segment, 'marker' | 'next'>): SqlPart {
  const [from, to] = [Buffer.from(marker), Buffer.from(next)];
  return part('SUBSTR(s.text, INSTR(s.text, ?), INSTR(s.text, ?) - INSTR(s.text, ?))', from, to, from);
}

/** SQLite takes a piece of nothing for NULL, of which nobody could say that it does not hold a word. */
function optionalText(segment: CustomSegment): SqlPart {
  const { sql, params } = segmentText(segment);
  return part(`COALESCE(${sql}, X'00')`, ...params);
}

const builtInText = part('SUBSTR(s.text, 1, INSTR(s.text, ?))', Buffer.from(endMarker));

/** A field that the viewer is not even told of has its words in the text too. */
const readsEveryPlace = (readable: ReadonlySet<FieldKey>, { searchPlaces: places }: CustomFieldTable): boolean =>
  [...places.keys()].every((key) => readable.has(customFieldKey(key)));

const readableOwn = (own: readonly CustomSegment[], readable: ReadonlySet<FieldKey>): CustomSegment[] =>
  own.filter(({ field, isSearched }) => isSearched && readable.has(field));
