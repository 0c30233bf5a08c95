import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Unavailable } from '../database/unavailable.js';
import { protocolCodes } from './error-code.js';
import { errorCodes } from './errors.js';

/** What the caller is told: the error itself when it is meant for them, else only that there was one. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const code = codeOf(formatted.extensions?.code, thrown);
  const extensions = { ...formatted.extensions, code };
  if (causeOf(thrown) instanceof Unavailable) return { ...formatted, message: busy, extensions };
  if (code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions };
  const hidden = { message: masked, ...(formatted.path && { path: formatted.path }), extensions: { code } };
  const requestId = formatted.extensions?.requestId;
  return typeof requestId === 'string' ? withRequestId(hidden, requestId) : hidden;
}

/** The id by which our log tells what happened. */
export const withRequestId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError => ({
  ...error,
  message: error.message === masked ? `${masked} Quote this id: ${requestId}` : error.message,
  extensions: { ...error.extensions, requestId },
});

/** The stable code under which an error is answered and logged. */
export function codeOf(code: unknown, thrown: unknown): string {
  if (causeOf(thrown) instanceof Unavailable) return 'UNAVAILABLE';
  return typeof code === 'string' && meantForCallers.has(code) ? code : 'INTERNAL_SERVER_ERROR';
}

/** The error that a resolver threw, without GraphQL's wrapping. */
export const causeOf = (thrown: unknown): unknown =>
  thrown instanceof GraphQLError && thrown.originalError ? causeOf(thrown.originalError) : thrown;

const masked = 'Something went wrong on our side.';
const busy = 'The server is busy and could not take the request. Try again in a moment.';

const meantForCallers = new Set(Object.keys({ ...errorCodes, ...protocolCodes }));
