import { cleanText } from '../text/clean-text.js';
import { equalityKey } from '../text/equality-key.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';

/** The name of a file as it is shown and as it is given out again, made of whatever an upload calls itself. Never refuses: a name is no reason to lose a file. */
export function uploadedName(raw: string): string {
  const last = raw.split(/[\\/]/).pop() ?? '';
  const clean = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')
    .replace(forbiddenSigns, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/\s+/g, ' ');
  if (clean === '') return 'file';
  return shortened(isReserved(clean) ? `_${clean}` : clean);
}

/** A name that somebody types. What an upload would silently lose is refused here, since the one who typed it is there to be told. */
export function typedName(raw: string): TypedName {
  const cleaned = cleanText(raw, { maxLength });
  if (!cleaned.ok) return { ok: false, violation: violation(cleaned.code, ['name'], cleaned.params) };
  const name = cleaned.text;
  if (name === null) return { ok: false, violation: violation('REQUIRED', ['name']) };
  if (name !== uploadedName(name)) return { ok: false, violation: violation('DOCUMENT_NAME', ['name']) };
  return { ok: true, name };
}

/** The name, or the next numbered one that nobody in the folder has: `ritning.pdf`, `ritning (2).pdf`, `ritning (3).pdf`. */
export function freeName(name: string, taken: (key: string) => boolean): string {
  for (let serial = 1; ; serial++) {
    const tried = serial === 1 ? name : numbered(name, serial);
    if (!taken(nameKey(tried))) return tried;
  }
}

/** What two names are compared by: case does not count. Bytes of the equality key, as text. */
export const nameKey = (name: string): string => String.fromCharCode(...equalityKey(name));

export type TypedName =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly violation: Violation };

/** Longest name, in characters. */
const maxLength = 200;

/** What some system or other cannot have in a file's name. */
const forbiddenSigns = /[<>:"/\\|?*]/g;

/** Devices of Windows, whatever ending they have. */
const isReserved = (name: string): boolean =>
  /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i.test((name.split('.')[0] ?? '').trim());

function numbered(name: string, serial: number): string {
  const [stem, ending] = parts(name);
  const suffix = ` (${serial})`;
  return `${cut(stem, maxLength - suffix.length - ending.length)}${suffix}${ending}`;
}

/** Cut before the ending: it says what opens the file. */
function shortened(name: string): string {
  const [stem, ending] = parts(name);
  return `${cut(stem, maxLength - ending.length)}${ending}`;
}

function cut(text: string, length: number): string {
  const signs = [...text];
  return signs.length <= length ? text : signs.slice(0, length).join('').trimEnd();
}

/** `ritning` and `.pdf`; what is too long for an ending is none. */
function parts(name: string): readonly [string, string] {
  const at = name.lastIndexOf('.');
  return at > 0 && name.length - at <= 16 ? [name.slice(0, at), name.slice(at)] : [name, ''];
}
