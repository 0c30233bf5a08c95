import { GraphQLError } from 'graphql';

/**
 * Errors that answer the whole operation (or one of its root fields). What a caller can mend in the input is no error:
 * it is listed in the payload's `userErrors`.
 */
export const errorCodes = {
  UNAUTHENTICATED: 'Nobody is signed in, or the session or key is no longer valid.',
  ACTS_AS_ANOTHER:
    'The session acts as somebody else than the header `x-acting-as` says (`usr_…` or `cul_…`, the `id` of `Viewer.user`). Nothing of the operation was run. Only for requests with a cookie that send the header: a page says by it whose data it shows.',
  FORBIDDEN: 'The viewer lacks a permission. `extensions.requires` names it.',
  FIELD_ACCESS_DENIED:
    'The viewer may not filter, order or search by this field. `extensions.field` and `extensions.requires` name it, but for a field that a saved view asks by: that is not told.',
  NOT_FOUND: 'Nothing here that the viewer may see.',
  BAD_USER_INPUT: 'An argument cannot be used as given. `extensions.path` names it.',
  QUERY_TOO_LARGE:
    'The document is deeper, wider or longer than the limits. `extensions.limit` and `extensions.max` say which.',
  UNAVAILABLE: 'The server could not answer in time. The same request may succeed later.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. `extensions.requestId` finds it in our log.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

export const unauthenticated = (message = 'Sign in, or send an API key: Authorization: Bearer crk_…'): GraphQLError =>
  coded('UNAUTHENTICATED', message);

export const actingAsAnother = (): GraphQLError =>
  coded('ACTS_AS_ANOTHER', 'The session acts as somebody else than x-acting-as says. Nothing was done.', {
    http: { status: 412 },
  });

export const forbidden = (permission: string): GraphQLError =>
  coded('FORBIDDEN', `This needs the permission ${permission}.`, { requires: permission });

export const fieldAccessDenied = (field: string, requires: string): GraphQLError =>
  coded('FIELD_ACCESS_DENIED', `The field ${field} cannot be used here without ${requires}.`, { field, requires });

/** Of a saved view that asks by something that the viewer may not see, or that is no more: which is not told. */
export const viewNotWhole = (): GraphQLError =>
  coded('FIELD_ACCESS_DENIED', 'The view asks by something that the viewer may not filter by.');

export const notFound = (): GraphQLError => coded('NOT_FOUND', 'Nothing with this id.');

export const badInput = (message: string, path: readonly string[] = []): GraphQLError =>
  coded('BAD_USER_INPUT', message, { path });

/** The document breaks one of the limits of query-limits.ts; nothing of it was run. */
export const queryTooLarge = (limit: string, max: number): GraphQLError =>
  coded('QUERY_TOO_LARGE', `The document goes beyond a limit: ${limit}, at most ${max}.`, {
    limit,
    max,
    http: { status: 400 },
  });

const coded = (code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...extensions } });
