import type { MessageKind } from '@register/domain/message/message-kinds';

/** The keys of the catalogues. */
export type LetterText = `${MessageKind}.subject` | `${MessageKind}.body` | 'footer.chosen';
