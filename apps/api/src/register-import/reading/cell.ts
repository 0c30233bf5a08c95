import type { CellFault } from '@register/domain/import/import-row';
import { readLimits } from './read-limits.js';

/** A cell's text without space around it, and what is wrong with it. A text that is far too long is cut: nobody reads it. */
export function cellOf(raw: string): { readonly text: string; readonly fault?: Omit<CellFault, 'column'> } {
  const text = raw.trim();
  if (text.length > readLimits.cellCharacters) {
    return {
      text: text.slice(0, 200),
      fault: { code: 'TOO_LONG', params: { max: readLimits.cellCharacters, actual: text.length } },
    };
  }
  // The sign that a decoder puts where bytes made no sense: the letter is lost, and nobody shall store the loss.
  return text.includes('\ufffd') ? { text, fault: { code: 'INVALID_CHARACTERS' } } : { text };
}
