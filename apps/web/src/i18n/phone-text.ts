import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** +46701740605 → 070-174 06 05; other countries' numbers in international form; what is no such number as it stands. */
export function phoneText(stored: string): string {
  const parsed = stored.startsWith('+') ? parsePhoneNumberFromString(stored) : undefined;
  if (!parsed?.isValid()) return stored;
  return parsed.country === 'SE' ? parsed.formatNational() : parsed.formatInternational();
}
