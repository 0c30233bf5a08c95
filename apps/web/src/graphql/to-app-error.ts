import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { AppError, fromStatus, fromWire } from './app-error';

/** Turns whatever an operation threw into the SPA's own error. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (CombinedGraphQLErrors.is(error)) return fromWire(error.errors);
  if (ServerError.is(error)) return wireErrorIn(error.bodyText) ?? fromStatus(error.statusCode, error);
  if (ServerParseError.is(error)) return fromStatus(error.statusCode, error);
  return new AppError('NETWORK', undefined, { cause: error });
}

/** A refusal with a 4xx status still carries GraphQL errors in its body. */
function wireErrorIn(body: string): AppError | null {
  try {
    const answer: unknown = JSON.parse(body);
    const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : null;
    return Array.isArray(errors) && errors.length > 0 ? fromWire(errors as Parameters<typeof fromWire>[0]) : null;
  } catch {
    return null;
  }
}
