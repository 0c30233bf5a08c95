import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import type { Violation } from '@register/domain/violation';
import type { Language } from '../../request-context.js';
import { en } from './en.js';
import { sv } from './sv.js';

/** The sentence for a broken rule. Numbers and plurals follow the language. */
export const messageFor = ({ code, params }: Violation, language: Language): string =>
  intls[language].formatMessage({ id: code, defaultMessage: en[code] }, { ...unsaid, ...params });

/** What a rule need not say. */
const unsaid = { inBin: 'no' };

const fail = (error: Error): never => {
  throw error;
};

const intlOf = (locale: string, messages: Record<string, string>): IntlShape =>
  createIntl({ locale, defaultLocale: locale, messages, onError: fail }, createIntlCache());

const intls = { sv: intlOf('sv', sv), en: intlOf('en', en) } satisfies Record<Language, unknown>;
