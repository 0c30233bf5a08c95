import { parseIdentityNumber } from '../customer/identity-number.js';

/** Whether a word of the text is somebody's personal number. `today` is YYYY-MM-DD. */
export function namesAPerson(text: string, today: string): boolean {
  return [text, ...text.split(/\s+/)].some((word) => {
    const parsed = parseIdentityNumber(word, today);
    return parsed.ok && parsed.kind !== 'ORGANISATION';
  });
}
