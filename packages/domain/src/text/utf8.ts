/** The UTF-8 bytes of a text. Own code, since TextEncoder belongs to the platform and not to the language. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index++;
    length = writeUtf8(bytes, length, code);
  }
  return bytes.slice(0, length);
}

/** Writes one code point at `at` and returns where the next one goes. */
export function writeUtf8(bytes: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    bytes[at] = code;
    return at + 1;
  }
  const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  bytes[at] = ([0, 0xc0, 0xe0, 0xf0][more] ?? 0) | (code >> (6 * more));
  for (let step = 1; step <= more; step++) bytes[at + step] = 0x80 | ((code >> (6 * (more - step))) & 0x3f);
  return at + more + 1;
}
