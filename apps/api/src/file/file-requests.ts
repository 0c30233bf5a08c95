import type { NextFunction, Request, Response } from 'express';
import { can } from '@register/domain/access/access';
import type { Viewer } from '@register/domain/access/viewer';
import { isSameOrigin } from '../session/same-origin.js';
import { languageIn } from '../graphql/messages/request-language.js';
import type { Actor, Language } from '../request-context.js';
import { actsAsAnother } from '../session/acting-as.js';
import { InvalidApiKey } from '../session/authenticator.js';
import type { Authenticator } from '../session/authenticator.js';
import { refuse } from './file-answers.js';

/** A request for files by somebody who may make it. */
export interface FileRequest {
  readonly actor: Actor;
  readonly language: Language;
  readonly request: Request;
  readonly response: Response;
}

export type FileHandler = (request: FileRequest) => Promise<void>;

/** Who gets at a handler at all. What they get there is the handler's to decide. */
export type FileGuard = 'administrators' | 'everybody signed in' | 'our own pages';

/** Lets through whoever is signed in (or holds a key), may be there, and sends changes, and asks for what leaves a trace, from our own pages. */
export const guarded =
  (authenticator: Authenticator, publicUrl: URL | undefined, guard: FileGuard, handler: FileHandler) =>
  async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    try {
      const actor = await actorOf(authenticator, request);
      const language = languageIn(request.headers['accept-language']) ?? actor?.language ?? 'sv';
      const changes = request.method !== 'GET' && request.method !== 'HEAD';
      const usesCookie = request.headers.authorization === undefined;
      if (!actor) return refuse(response, 401, 'UNAUTHENTICATED', said.signIn[language]);
      if (actsAsAnother(actor, request.headers))
        return refuse(response, 412, 'ACTS_AS_ANOTHER', said.another[language]);
      if (actor.mustSetUpSecondFactor) return refuse(response, 403, 'FORBIDDEN', said.secondFactor[language]);
      if (changes && !hasOwnHeader(request)) return refuse(response, 400, 'BAD_REQUEST', said.preflight[language]);
      if ((changes || guard === 'our own pages') && usesCookie && !isSameOrigin(request, publicUrl))
        return refuse(response, 403, 'FORBIDDEN', said.origin[language]);
      if (guard === 'administrators' && !isAdministrator(actor.viewer))
        return refuse(response, 403, 'FORBIDDEN', said.administrators[language]);
      await handler({ actor, language, request, response });
    } catch (error) {
      next(error);
    }
  };

const isAdministrator = (viewer: Viewer): boolean => can(viewer, 'admin');

/** A header that another site's page cannot send without asking first. Every tus client sends its own. */
const hasOwnHeader = ({ headers }: Request): boolean =>
  headers['apollo-require-preflight'] !== undefined || headers['tus-resumable'] !== undefined;

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
  another: {
    sv: 'Du har gått vidare som någon annan i en annan flik. Filen är inte sparad.',
    en: 'You have gone on as somebody else in another tab. The file has not been kept.',
  },
  secondFactor: { sv: 'Slå på tvåstegsinloggning först.', en: 'Switch on two-step sign-in first.' },
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
