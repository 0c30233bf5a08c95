import type { CustomFieldTable, FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { searchText } from '@register/domain/text/search-text';
import { anywhere, type SearchTerms } from './search-terms.js';
import { searchedSegments } from './search-places.js';

/** Where a search found a customer: the first field that holds most of the words, with that field's text as it is compared. */
export function matchedField(
  text: string,
  { readings }: SearchTerms,
  readable: ReadonlySet<FieldKey>,
  customFields: CustomFieldTable,
): { field: FieldKey; text: string } | null {
  let best: { field: FieldKey; text: string; words: number } | null = null;
  for (const { field, marker, next } of searchedSegments(readable, customFields)) {
    if (!text.includes(marker)) continue;
    const piece = text.slice(text.indexOf(marker) + 1, text.indexOf(next));
    const words = Math.max(
      ...readings.map((reading) => reading.filter((word) => piece.includes(anywhere(word))).length),
    );
    if (words > (best?.words ?? 0)) best = { field, text: piece.trim(), words };
  }
  return best;
}

/** Whether a value as it is shown holds one of the words. */
export function holdsWord(value: string, { readings }: SearchTerms): boolean {
  const folded = ` ${searchText(value)}`;
  return readings.flat().some((word) => folded.includes(anywhere(word)));
}
