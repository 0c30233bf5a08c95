import { createHash } from 'node:crypto';
import { searchText } from '@register/domain/text/search-text';
import { lastSortKey } from '@register/domain/text/sort-key';

/**
 * The bytes by which texts are equal that search sees no difference between: the folded text itself, and a digest where it
 * is longer than its column. Nothing at all has a key that no text has, since key columns are never NULL.
 */
export function foldKey(text: string | null): Uint8Array {
  if (text === null) return lastSortKey;
  const folded = Buffer.from(searchText(text) || ' ');
  return folded.length <= foldKeyBytes
    ? folded
    : Buffer.concat([lastSortKey, createHash('sha256').update(folded).digest()]);
}

/** As long as the column. A digest begins with a byte that is in no UTF-8. */
const foldKeyBytes = 64;
