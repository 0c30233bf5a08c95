import type { NextFunction, Request, Response } from 'express';
import { can } from '@register/domain/access/access';
import type { Violation } from '@register/domain/violation';
import { messageFor } from '../graphql/messages/message-for.js';
import { isSameOrigin } from '../session/same-origin.js';
import { languageIn } from '../graphql/messages/request-language.js';
import type { Actor, Language } from '../request-context.js';
import { InvalidApiKey } from '../session/authenticator.js';
import type { Authenticator } from '../session/authenticator.js';

/** A request for files that an administrator has made. */
export interface FileRequest {
  readonly actor: Actor;
  readonly language: Language;
  readonly request: Request;
  readonly response: Response;
}

export type FileHandler = (request: FileRequest) => Promise<void>;

/** Lets only administrators through; files here hold whole registers. */
export const forAdministrators =
  (authenticator: Authenticator, publicUrl: URL | undefined, handler: FileHandler) =>
  async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    try {
      const actor = await actorOf(authenticator, request);
      const language = languageIn(request.headers['accept-language']) ?? actor?.language ?? 'sv';
      const changes = request.method !== 'GET' && request.method !== 'HEAD';
      const usesCookie = request.headers.authorization === undefined;
      if (!actor) return refuse(response, 401, 'UNAUTHENTICATED', said.signIn[language]);
      if (changes && request.headers['apollo-require-preflight'] === undefined)
        return refuse(response, 400, 'BAD_REQUEST', said.preflight[language]);
      if (changes && usesCookie && !isSameOrigin(request, publicUrl))
        return refuse(response, 403, 'FORBIDDEN', said.origin[language]);
      if (!can(actor.viewer, 'admin')) return refuse(response, 403, 'FORBIDDEN', said.administrators[language]);
      await handler({ actor, language, request, response });
    } catch (error) {
      next(error);
    }
  };

/** An error in the form that GraphQL errors have, so that a client needs one way to read them. */
export function refuse(response: Response, status: number, code: string, message: string, more: object = {}): void {
  response
    .status(status)
    .set('cache-control', 'no-store')
    .json({ errors: [{ message, extensions: { code, ...more } }] });
}

export const refuseFor = (response: Response, status: number, violation: Violation, language: Language): void =>
  refuse(response, status, violation.code, messageFor(violation, language));

async function actorOf(authenticator: Authenticator, request: Request): Promise<Actor | null> {
  try {
    return await authenticator.actorOf(request.headers);
  } catch (error) {
    if (error instanceof InvalidApiKey) return null;
    throw error;
  }
}

const said = {
  signIn: { sv: 'Logga in eller skicka en API-nyckel som gäller.', en: 'Sign in, or send an API key that is valid.' },
  preflight: {
    sv: 'Skicka rubriken apollo-require-preflight: true.',
    en: 'Send the header apollo-require-preflight: true.',
  },
  origin: {
    sv: 'En förfrågan med kaka måste komma från våra egna sidor.',
    en: 'A request with a cookie must come from our own pages.',
  },
  administrators: { sv: 'Bara administratörer kommer åt filer.', en: 'Only administrators have access to files.' },
} as const satisfies Record<string, Record<Language, string>>;
