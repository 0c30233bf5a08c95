import { namesAPerson } from '../view/names-a-person.js';

/** A text that somebody looked for, as the log may keep it: nobody is found again by it. */
export function maskedText(
  text: string,
  { today, isPersonal }: { readonly today: string; readonly isPersonal: boolean },
): string {
  return isPersonal || namesAPerson(text, today) || mayBeANumberOfSomebody(text) ? maskedSearch(text) : text;
}

/** What is searched for may be anything: a short number is a customer's or an article's, of other words the first letter is kept. */
export function maskedSearch(text: string): string {
  const isShort = text.replace(/\D/g, '').length <= shortNumber;
  const masked = (word: string): string => {
    if (/^\d+$/.test(word)) return isShort ? word : '…';
    const [first = ''] = word;
    return /\d/.test(first) ? '…' : `${first}…`;
  };
  return text.split(/\s+/).filter(Boolean).map(masked).join(' ');
}

const shortNumber = 5;

/** However it is written, and whatever is wrong with it: as many digits as a person's number has, and not those of an organisation. */
const mayBeANumberOfSomebody = (text: string): boolean =>
  (text.match(/\d[\d\s+\-–]{7,}/g) ?? []).some((run) => {
    const digits = run.replace(/\D/g, '');
    const ten = digits.length === 12 && digits.startsWith('16') ? digits.slice(2) : digits;
    return digits.length >= 9 && !(ten.length === 10 && Number(ten.slice(2, 4)) >= 20);
  });
