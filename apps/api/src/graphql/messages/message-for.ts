import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import type { Violation } from '@register/domain/violation';
import type { Language } from '../../request-context.js';
import { en } from './en.js';
import { sv } from './sv.js';

/** The sentence for a broken rule. Numbers and plurals follow the language. */
export const messageFor = ({ code, params }: Violation, language: Language): string =>
  intlIn(language).formatMessage({ id: code, defaultMessage: en[code] }, { ...unsaid, ...params });

/** What a rule need not say. */
const unsaid = { inBin: 'no' };

const fail = (error: Error): never => {
  throw error;
};

const intlOf = (locale: string, messages: Record<string, string>): IntlShape =>
  createIntl({ locale, defaultLocale: locale, messages, onError: fail }, createIntlCache());

/** Made when the first sentence is asked for: finding out which languages the machine knows takes a start of the server a tenth longer. */
function intlIn(language: Language): IntlShape {
  const known = intls.get(language) ?? intlOf(language, texts[language]);
  intls.set(language, known);
  return known;
}

const texts = { sv, en } satisfies Record<Language, unknown>;
const intls = new Map<Language, IntlShape>();
