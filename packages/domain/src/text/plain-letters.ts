/** One character without accents: é → e, å → a, ß → ss, ø → o. Characters of other scripts stay. Takes lower case. */
export function plainLetters(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const plain = spelled[character] ?? withoutMarks(character);
  // Of the rare ones beyond the first 65,536 there are too many to remember.
  if (character.length === 1) cache.set(character, plain);
  return plain;
}

/** Letters that Unicode does not take apart. */
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ſ: 's',
};

const cache = new Map<string, string>();
const withoutMarks = (character: string): string => {
  if (/\s/u.test(character)) return ' ';
  return character.normalize('NFKD').replace(/\p{M}+/gu, '');
};
