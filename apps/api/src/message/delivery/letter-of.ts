import { allSubjects } from '@register/domain/message/notification-choices';
import { sentencesOf } from '../../graphql/messages/sentences-of.js';
import type { ClaimedMessage } from './message-leases.js';
import { en } from './texts.en.js';
import { sv } from './texts.sv.js';
import type { Letter } from './transport.js';

/** What is known of a message at the moment when it is sent. */
export interface LetterFacts {
  readonly group: string;
  /** Null: the receiver may not read it, or it is about several or none. */
  readonly customer: string | null;
  /** Where the letter leads. */
  readonly address: URL | null;
}

/** A message in words, in the receiver's language. A subject is read by anybody over a shoulder: it names nobody. */
export function letterOf(message: ClaimedMessage, facts: LetterFacts): Pick<Letter, 'subject' | 'text'> {
  const { kind, language, customers, authorName } = message;
  const params = {
    customers: Math.max(1, customers),
    author: authorName,
    group: facts.group,
    named: facts.customer === null ? 'no' : 'yes',
    customer: facts.customer ?? '',
    when: momentIn(language, message.createdAt),
    until: message.expiresAt === null ? '' : momentIn(language, message.expiresAt),
  };
  const isChosen = allSubjects.some((subject) => subject === kind);
  const parts = [
    sentence(language, `${kind}.body`, params),
    facts.address?.href,
    isChosen ? sentence(language, 'footer.chosen', params) : undefined,
  ];
  return {
    subject: sentence(language, `${kind}.subject`, params),
    text: `${parts.filter((part) => part !== undefined).join('\n\n')}\n`,
  };
}

const sentence = sentencesOf({ sv, en });

const momentIn = (language: string, at: number): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(at);
