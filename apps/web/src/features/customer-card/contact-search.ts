import { searchDigits, searchText } from '@register/domain/text/search-text';

/** From so many on a list of contact persons is searched rather than read. */
export const searchableFrom = 10;

/** Whether a person has every word somewhere in name, role, e-mail or phone; å ä ö, case and separators are forgiven. */
export function holdsWords(person: SearchedContact, q: string): boolean {
  const { name, role, email, phone } = person;
  const text = searchText([name, role, email, phone].filter(Boolean).join(' '));
  const digits = searchDigits(phone ?? '');
  return searchText(q)
    .split(' ')
    .every((word) => text.includes(word) || (/^[\d+-]+$/.test(word) && digits.includes(searchDigits(word))));
}

type SearchedContact = { readonly name: string } & {
  readonly [K in 'role' | 'email' | 'phone']: string | null;
};
