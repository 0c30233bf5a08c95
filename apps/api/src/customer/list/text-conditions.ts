import type { PlainTextKey } from '@register/domain/customer/plain-fields';
import { equalityKey } from '@register/domain/text/equality-key';
import { searchDigits, searchText } from '@register/domain/text/search-text';
import type { SqlPart } from '../../database/sql.js';
import { filterMarkers } from '../search/search-row.js';
import { segmentText } from '../search/search-places.js';
import { segmentOf } from '../search/search-segments.js';
import { listed, type FilterScope } from './filter-scope.js';
import { allOf, always, anyOf, not, oneOf, part } from './sql-part.js';
import type { StringFilter } from '../../graphql/value-filters.inputs.js';

/** How one text can be asked about. Every condition is true or false, never NULL, so that `not` means what it says. */
export interface TextPlace {
  readonly hasValue: SqlPart;
  readonly is: (text: string) => SqlPart;
  readonly contains: (text: string) => SqlPart;
  readonly startsWith: (text: string) => SqlPart;
}

export function textCondition(
  filter: StringFilter,
  place: TextPlace,
  path: readonly string[],
  scope: FilterScope,
): SqlPart {
  const conditions: SqlPart[] = [];
  const wanted = listed(filter, path);
  const [contains, startsWith] = [filter.contains, filter.startsWith].map((text) => text && withoutMarkers(text));
  if (wanted) conditions.push(anyOf(wanted.map((text) => place.is(withoutMarkers(text)))));
  if (contains != null) conditions.push(blank(contains) ? place.hasValue : place.contains(contains));
  if (startsWith != null) conditions.push(blank(startsWith) ? place.hasValue : place.startsWith(startsWith));
  if (filter.isNull != null) conditions.push(filter.isNull ? not(place.hasValue) : place.hasValue);
  conditions.forEach(() => scope.leaf());
  return conditions.length === 0 ? always : allOf(conditions);
}

/**
 * Control characters are the markers between the pieces of a searched text. In a question they would reach past the piece
 * of the field that was asked about, into one that the viewer may not read; no stored text holds them.
 */
const withoutMarkers = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

/** Pieces that the searched text must hold where the filter does, for the index of grams. */
export const neededPieces = ({ eq, contains, startsWith }: StringFilter): string[] =>
  [eq, contains, startsWith].flatMap((text) => (text == null || blank(text) ? [] : [searchText(withoutMarkers(text))]));

/** The folded text of a searched field: its piece of `customer_search.text`, where the rest of the row is not looked at. */
export function searchedPlace(field: 'name' | 'email' | 'city' | 'phone' | 'number' | 'organisationNumber'): TextPlace {
  const segment = segmentOf(field);
  const fold = folds[field] ?? searchText;
  const within = segmentText(segment);
  return {
    hasValue: part(`c.${field} IS NOT NULL`),
    is: (text) => exact[field]?.(text) ?? holds('s.text', `${segment.marker} ${fold(text)}${segment.next}`),
    contains: (text) => ({ sql: `INSTR(${within.sql}, ?) > 0`, params: [...within.params, bytes(fold(text))] }),
    startsWith: (text) => holds('s.text', `${segment.marker} ${fold(text)}`),
  };
}

/** The folded text of a field that is filtered by and not searched: its piece of `customer_filter.text`. */
export function filteredPlace(field: keyof typeof filterMarkers): TextPlace {
  const marker = filterMarkers[field];
  // Not an empty text: SQLite takes a piece of nothing for NULL.
  return markedPlace("COALESCE(x.text, X'00')", marker, part(`c.${field} IS NOT NULL`));
}

/** The folded text of a plain field: a column beside its own. No text folds to what stands for nothing. */
export function foldedPlace(field: PlainTextKey): TextPlace {
  const folded = `COALESCE(c.${field}Fold, X'FF')`;
  return {
    hasValue: part(`c.${field} IS NOT NULL`),
    is: (text) => part(`${folded} = ?`, bytes(searchText(text))),
    contains: (text) => holds(folded, searchText(text)),
    startsWith: (text) => part(`INSTR(${folded}, ?) = 1`, bytes(searchText(text))),
  };
}

/** A piece of a text between its marker and the next one. */
export function markedPlace(
  text: string,
  marker: string,
  hasValue: SqlPart,
  fold: (text: string) => string = searchText,
): TextPlace {
  const next = String.fromCharCode(marker.charCodeAt(0) + 1);
  const [from, to] = [bytes(marker), bytes(next)];
  const within = part(`SUBSTR(${text}, INSTR(${text}, ?), INSTR(${text}, ?) - INSTR(${text}, ?))`, from, to, from);
  return {
    hasValue,
    is: (value) => holds(text, `${marker} ${fold(value)}${next}`),
    contains: (value) => ({ sql: `INSTR(${within.sql}, ?) > 0`, params: [...within.params, bytes(fold(value))] }),
    startsWith: (value) => holds(text, `${marker} ${fold(value)}`),
  };
}

/** A phone's piece begins with its national form, whatever way it is written. */
export function phonePlace(text: string, marker: string, hasValue: SqlPart): TextPlace {
  return {
    ...markedPlace(text, marker, hasValue, foldPhone),
    is: (value) => holds(text, `${marker} ${foldPhone(value)} `),
  };
}

/** Digits where digits were written; else the text, which no phone has. */
const foldPhone = (text: string): string => searchDigits(text) || searchText(text);

const bytes = (text: string): Buffer => Buffer.from(text);
const holds = (text: string, needle: string): SqlPart => part(`INSTR(${text}, ?) > 0`, bytes(needle));
const blank = (text: string): boolean => searchText(text) === '';

const folds: Partial<Record<string, (text: string) => string>> = {
  phone: foldPhone,
  organisationNumber: (text) => text.replace(/\D+/g, '') || searchText(text),
};

/** What is equal is decided by the columns that have an index for it, where there is one. */
const exact: Partial<Record<string, (text: string) => SqlPart>> = {
  number: (text) => part('c.numberKey = ?', equalityKey(text)),
  organisationNumber: (text) =>
    allOf([
      part('c.organisationNumber IS NOT NULL'),
      oneOf('c.organisationNumber', [text.replace(/\D+/g, '').replace(/^16(?=\d{10}$)/, '')]),
    ]),
  phone: (text) => holds('s.text', `${segmentOf('phone').marker} ${foldPhone(text)} `),
};
