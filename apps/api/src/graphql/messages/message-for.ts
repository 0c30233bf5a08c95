import type { Violation } from '@register/domain/violation';
import type { Language } from '../../request-context.js';
import { en } from './en.js';
import { sentencesOf } from './sentences-of.js';
import { sv } from './sv.js';

/** The sentence for a broken rule. Numbers and plurals follow the language. */
export const messageFor = ({ code, params }: Violation, language: Language): string =>
  sentence(language, code, { ...unsaid, ...params });

/** What a rule need not say. */
const unsaid = { inBin: 'no' };

const sentence = sentencesOf({ sv, en });
