import { randomFillSync } from 'node:crypto';
import { V7Generator } from 'uuidv7';

export type IdKind =
  | 'cus'
  | 'con'
  | 'usr'
  | 'key'
  | 'job'
  | 'his'
  | 'grp'
  | 'cul'
  | 'fil'
  | 'doc'
  | 'upl'
  | 'art'
  | 'arg'
  | 'coc'
  | 'cfd'
  | 'tag'
  | 'dil'
  | 'coa'
  | 'sub'
  | 'car'
  | 'sel'
  | 'mrg'
  | 'viw'
  | 'msg'
  | 'rol'
  | 'ses'
  | 'pky';

/** A new 16-byte UUIDv7: made by the application, rising with time, so that rows are appended in the order they were made. */
export function newId(): Buffer {
  const { bytes } = generator.generate();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The id as partners see it: a TypeID such as `cus_01h455vb4pex5vsknk084sn02q`. */
export function publicId(kind: IdKind, id: Uint8Array): string {
  let bits = 2; // 128 bits in 26 characters of 5: the first character carries two zero bits in front.
  let rest = 0;
  let at = 0;
  for (let i = 0; i < 16; i++) {
    rest = (rest << 8) | (id[i] ?? 0);
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      spelled[at++] = codes[rest >>> bits] ?? 0;
      rest &= (1 << bits) - 1;
    }
  }
  return `${kind}_${String.fromCharCode(...spelled)}`;
}

/** Where an id is spelled. Put together letter by letter, the ids of a page of customers would leave more behind than all else. */
const spelled: number[] = Array.from({ length: 26 }, () => 0);

/** The bytes of a TypeID of this kind, or undefined for anything else. Never throws, so that a strange id answers like an unknown one. */
export function parsePublicId(kind: IdKind, text: string): Buffer | undefined {
  if (text.length !== 30 || !text.startsWith(`${kind}_`)) return undefined;
  const id = Buffer.alloc(16);
  let rest = 0;
  let bits = -2;
  let at = 0;
  for (let i = 4; i < 30; i++) {
    const value = values.get(text[i] ?? '');
    if (value === undefined || (i === 4 && value > 7)) return undefined;
    rest = (rest << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      id[at++] = rest >>> bits;
      rest &= (1 << bits) - 1;
    }
  }
  return id;
}

/** Random numbers are dear to ask for and cheap to have: they are fetched for a thousand ids at a time. */
const random = new Uint32Array(1024);
let used = random.length;
const generator = new V7Generator({
  nextUint32: () => {
    if (used === random.length) {
      randomFillSync(random);
      used = 0;
    }
    return random[used++] ?? 0;
  },
});

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const codes = [...alphabet].map((character) => character.charCodeAt(0));
const values = new Map([...alphabet].map((character, value) => [character, value]));
