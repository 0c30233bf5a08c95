import type { CustomFieldTable, FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { SqlPart } from '../../database/sql.js';
import { allOf, anyOf, never, part } from '../list/sql-part.js';
import { nameRanges } from './name-ranges.js';
import { searchPlaces } from './search-places.js';
import { searchSegments } from './search-segments.js';
import { anywhere, atWordStart, type SearchTerms } from './search-terms.js';

/** How well a customer fits, best first: its number is the text, its name begins with it, its words do, they stand somewhere. */
export const rank = { equal: 0, nameBegins: 1, wordBegins: 2, contains: 3 } as const;

/** Conditions on a customer's searched text, `customer_search` as `s`, in the fields that the viewer may read. */
export class SearchConditions {
  private readonly places: readonly SqlPart[];
  private readonly mayReadName: boolean;

  constructor(
    private readonly terms: SearchTerms,
    readable: ReadonlySet<FieldKey>,
    customFields: CustomFieldTable,
  ) {
    this.places = searchPlaces(readable, customFields);
    this.mayReadName = readable.has('name');
  }

  /** Every word stands somewhere. */
  get contains(): SqlPart {
    return this.everyWord(anywhere);
  }

  /** Every word begins a word. */
  get wordBegins(): SqlPart {
    return this.everyWord(atWordStart);
  }

  /** The name begins with the text. The key ranges are part of what it means, so that it holds for the same rows wherever it is asked. */
  get nameBegins(): SqlPart {
    const ranges = this.nameRanges.map(({ from, before }) => part('(s.nameKey >= ? AND s.nameKey < ?)', from, before));
    return allOf([anyOf(ranges), this.nameText]);
  }

  get nameText(): SqlPart {
    const beginning = Buffer.from(`${searchSegments[0]?.marker ?? ''} ${this.terms.folded}`);
    return this.mayReadName ? part('SUBSTR(s.text, 1, ?) = ?', beginning.length, beginning) : never;
  }

  /** Where in the name order such names lie; none for those who may not read names. */
  get nameRanges(): readonly { readonly from: Uint8Array; readonly before: Uint8Array }[] {
    return this.mayReadName ? nameRanges(this.terms.folded) : [];
  }

  /** The rank of a customer that the search finds and whose number is another. */
  get rank(): SqlPart {
    const begins = this.nameBegins;
    const words = this.wordBegins;
    return part(
      `CASE WHEN ${begins.sql} THEN ${rank.nameBegins} WHEN ${words.sql} THEN ${rank.wordBegins} ELSE ${rank.contains} END`,
      ...begins.params,
      ...words.params,
    );
  }

  private everyWord(needle: (word: string) => string): SqlPart {
    return anyOf(this.terms.readings.map((words) => allOf(words.map((word) => this.found(Buffer.from(needle(word)))))));
  }

  private found(needle: Buffer): SqlPart {
    return anyOf(this.places.map(({ sql, params }) => part(`INSTR(${sql}, ?) > 0`, ...params, needle)));
  }
}
