import type { CustomField, CustomFieldValue, CustomFieldValues } from '@register/domain/custom-fields/custom-field';
import {
  customFieldKey,
  type CustomFieldKey,
  type CustomFieldTable,
} from '@register/domain/custom-fields/custom-field-table';
import { customValueText } from '@register/domain/custom-fields/custom-field-value';
import { searchDigits, searchText } from '@register/domain/text/search-text';

/** The piece of a field of the group's own, behind the built-in ones. A customer without a value has none. */
export interface CustomSegment {
  readonly field: CustomFieldKey;
  /** The characters in front of the piece and behind it. */
  readonly marker: string;
  readonly next: string;
  /** Whether it is looked in; else its words are leftovers that are being taken out. */
  readonly isSearched: boolean;
}

/** The pieces that texts of this group may hold. */
export const customSegments = ({ all, searchPlaces }: CustomFieldTable): CustomSegment[] =>
  all.flatMap((field) => {
    const place = searchPlaces.get(field.key);
    if (place === undefined) return [];
    return [{ field: customFieldKey(field.key), ...marksOf(place), isSearched: isSearched(field) }];
  });

/** What the text of a customer holds of the group's own fields: nothing at all where none of them is searched. */
export function customText(values: CustomFieldValues, { byKey, searchPlaces }: CustomFieldTable): string {
  let text = '';
  for (const [key, place] of searchPlaces) {
    const [field, value] = [byKey.get(key), values[key]];
    if (!field || value === undefined || !isSearched(field)) continue;
    const { marker, next } = marksOf(place);
    text += `${marker} ${wordsOf(value).replace(/\p{Cc}/gu, ' ')}${next}`;
  }
  return text;
}

/** Whether the group's search looks in the field. */
export const isSearched = ({ searchable, deleted }: Pick<CustomField, 'searchable' | 'deleted'>): boolean =>
  searchable && !deleted;

/** The words of a value. What is a number is found without its separators too, and its decimals with a comma. */
function wordsOf(value: CustomFieldValue): string {
  const text = customValueText(value);
  if (typeof value === 'number') return text.includes('.') ? `${text} ${text.replace('.', ',')}` : text;
  const folded = searchText(text);
  const digits = /^\+?[\d\s()\-–./]+$/.test(text) ? searchDigits(text) : '';
  return digits === '' || digits === folded ? folded : `${digits} ${folded}`;
}

/** Control characters that neither the built-in pieces nor any stored or searched text holds, two for each place. */
const signs = [
  ...Array.from({ length: 18 }, (_, at) => 0x0e + at),
  ...Array.from({ length: 32 }, (_, at) => 0x80 + at),
];
export const searchPlaceCount = signs.length / 2;

function marksOf(place: number): Pick<CustomSegment, 'marker' | 'next'> {
  const [marker, next] = signs.slice(2 * place);
  if (marker === undefined || next === undefined) throw new Error(`The searched text has no place ${place}`);
  return { marker: String.fromCharCode(marker), next: String.fromCharCode(next) };
}
