import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import type { Language } from '../../request-context.js';

/** Sentences of a catalogue for each language. Numbers and plurals follow the language. */
export function sentencesOf<Id extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Id, string>>>>,
): (language: Language, id: Id, params: Readonly<Record<string, string | number>>) => string {
  const intls = new Map<Language, IntlShape>();
  // Made when the first sentence is asked for: finding out which languages the machine knows takes a start of the server a tenth longer.
  const intlIn = (language: Language): IntlShape => {
    const known = intls.get(language) ?? intlOf(language, texts[language]);
    intls.set(language, known);
    return known;
  };
  return (language, id, params) => intlIn(language).formatMessage({ id, defaultMessage: texts.en[id] }, params);
}

const intlOf = (locale: string, messages: Record<string, string>): IntlShape =>
  createIntl({ locale, defaultLocale: locale, messages, onError: fail }, createIntlCache());

const fail = (error: Error): never => {
  throw error;
};
