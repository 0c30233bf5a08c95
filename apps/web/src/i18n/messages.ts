import type { Language } from './language';
import type sv from './sv.json';

export type MessageId = keyof typeof sv;
export type Messages = Record<MessageId, string>;

/** One chunk per language: nobody loads the other one. */
export async function loadMessages(language: Language): Promise<Messages> {
  const catalogue = language === 'en' ? await import('./en.json') : await import('./sv.json');
  return catalogue.default;
}

declare global {
  namespace FormatjsIntl {
    /** A misspelt message id does not compile. */
    interface Message {
      ids: MessageId;
    }
  }
}
