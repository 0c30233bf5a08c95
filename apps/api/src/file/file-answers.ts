import type { Response } from 'express';
import type { Violation, ViolationCode } from '@register/domain/violation';
import { messageFor } from '../graphql/messages/message-for.js';
import type { Language } from '../request-context.js';

/** An error in the form that GraphQL errors have, so that a client needs one way to read them. */
export function refuse(response: Response, status: number, code: string, message: string, more: object = {}): void {
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type('json')
    .send(errorBody(code, message, more));
}

export const refuseFor = (response: Response, violation: Violation, language: Language): void =>
  refuse(response, statusOf(violation), violation.code, messageFor(violation, language));

export const errorBody = (code: string, message: string, more: object = {}): string =>
  JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] });

/** Nothing here is answered by a status that clients take for "try again": the same file would be refused again. */
export const statusOf = ({ code }: Violation): number => statuses[code] ?? 422;

const statuses: Readonly<Partial<Record<ViolationCode, number>>> = {
  NOT_FOUND: 404,
  FIELD_NOT_WRITABLE: 403,
  FILE_TOO_LARGE: 413,
  QUOTA_REACHED: 413,
  FILE_UNREADABLE: 415,
  FILE_KIND_REFUSED: 415,
};
