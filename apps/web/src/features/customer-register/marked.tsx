import { plainLetters } from '@register/domain/text/plain-letters';
import { Fragment, type ReactNode } from 'react';

/** The text with what was searched for marked: å ä ö and case forgiven, as the search does. */
export function Marked({ text, q }: { text: string; q: string }): ReactNode {
  const ranges = matches(text, q);
  if (ranges.length === 0) return text;
  return (
    <>
      {ranges.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.[1])}
    </>
  );
}

/** Where each searched word first stands, in order and without overlap. */
export function matches(text: string, q: string): [start: number, end: number][] {
  const letters = [...text.toLowerCase()].map((letter) => plainLetters(letter).charAt(0) || letter);
  const folded = letters.join('');
  // A letter of two code units would shift every place after it: such a text is shown unmarked.
  if (folded.length !== text.length) return [];
  const words = q
    .toLowerCase()
    .split(/\s+/)
    .map((word) => [...word].map(plainLetters).join(''))
    .filter((word) => word !== '');
  const found = words
    .map((word): [number, number] => [folded.indexOf(word), folded.indexOf(word) + word.length])
    .filter(([start]) => start >= 0)
    .sort(([a], [b]) => a - b);
  return found.filter(([start], index) => index === 0 || start >= (found[index - 1]?.[1] ?? 0));
}
