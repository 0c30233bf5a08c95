import type { Violation } from '@register/domain/violation';
import type { Language } from '../request-context.js';
import { messageFor } from './messages/message-for.js';
import { FieldAccessDeniedError, InputError, type UserError } from './user-error.type.js';

/** The domain's violations as the payload's `userErrors`, in words of the reader's language. */
export const toUserErrors = (violations: readonly Violation[], language: Language): UserError[] =>
  violations.map((violation) => toUserError(violation, language));

function toUserError(violation: Violation, language: Language): UserError {
  const common = { code: violation.code, message: messageFor(violation, language), path: violation.path };
  if (violation.code !== 'FIELD_NOT_WRITABLE') return Object.assign(new InputError(), common);
  return Object.assign(new FieldAccessDeniedError(), common, {
    field: violation.path.join('.'),
    requiredScope: String(violation.params?.requires ?? ''),
  });
}
