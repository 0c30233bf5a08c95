/** Languages of the user interface. */
export type Language = 'sv' | 'en';
export const languages = ['sv', 'en'] as const satisfies readonly Language[];

/** Each language's own name: never translated. */
export const languageNames: Record<Language, string> = { sv: 'Svenska', en: 'English' };

/** The same key is read by public/scheme.js before the first paint. */
const KEY = 'register.language';

/** Chosen before on this device, or the browser's. The account's choice replaces it after sign-in. */
export function startLanguage(): Language {
  const wished = localStorage.getItem(KEY) ?? navigator.language;
  return wished.startsWith('en') ? 'en' : 'sv';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
