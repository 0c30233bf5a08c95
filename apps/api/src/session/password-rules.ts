import { violation, type Violation } from '@register/domain/violation';
import { commonPasswordStems, commonPasswords } from './common-passwords.js';

/** Length is what makes a password hard to guess; nothing is asked of its characters. */
const shortestPassword = 12;
const longestPassword = 200;

/** What is wrong with a new password. `known` are words an attacker would try first: e-mail address, names. */
export function checkPassword(
  password: string,
  known: readonly string[],
  path: readonly string[] = ['password'],
): Violation[] {
  const length = [...password].length;
  if (length < shortestPassword) return [violation('PASSWORD_TOO_SHORT', path, { min: shortestPassword })];
  if (length > longestPassword) return [violation('TOO_LONG', path, { max: longestPassword, actual: length })];
  return isCommon(password, known) ? [violation('PASSWORD_TOO_COMMON', path)] : [];
}

function isCommon(password: string, known: readonly string[]): boolean {
  const plain = password.normalize('NFC').toLowerCase();
  if (commonPasswords.has(plain) || new Set(plain).size < 5) return true;
  const letters = plain.replace(/[^\p{L}]/gu, '');
  // "Sommar2026!!" is "sommar" to anyone who guesses.
  if (commonPasswordStems.has(letters) || commonPasswordStems.has(halfOf(letters))) return true;
  if (runs.some((run) => longestSharedRun(plain, run) >= plain.length - 2)) return true;
  return known.some((word) => word.length >= 4 && isMostly(plain, word.toLowerCase()));
}

/** The half of a text that is written twice. */
const halfOf = (text: string): string => {
  const half = text.slice(0, text.length / 2);
  return half + half === text ? half : text;
};

/** Whether little is left when the word is taken out. */
const isMostly = (password: string, word: string): boolean =>
  password.includes(word) && password.replaceAll(word, '').length < 6;

const runs = [
  '12345678901234567890',
  '09876543210987654321',
  'abcdefghijklmnopqrstuvwxyzåäö',
  'qwertyuiopåasdfghjklöäzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
];

function longestSharedRun(text: string, run: string): number {
  let longest = 0;
  for (let start = 0; start < text.length; start++) {
    let length = 0;
    while (start + length < text.length && run.includes(text.slice(start, start + length + 1))) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
