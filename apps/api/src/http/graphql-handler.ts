import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { Unavailable } from '../database/unavailable.js';
import { actingAsAnother, unauthenticated } from '../graphql/errors.js';
import type { QueryLimits } from '../graphql/query-limits.js';
import type { Log } from '../log.js';
import { readableTo, type Actor, type RequestContext } from '../request-context.js';
import { actsAsAnother } from '../session/acting-as.js';
import { InvalidApiKey, type Authenticator } from '../session/authenticator.js';
import { deviceTokenIn, passkeyTokenIn, sessionTokenIn } from '../session/cookie.js';
import { clientAddress } from './client-address.js';
import { traffic } from '../jobs/traffic.js';
import { readJsonBody } from './read-body.js';
import { languageIn } from '../graphql/messages/request-language.js';
import { isSameOrigin } from '../session/same-origin.js';

export interface GraphqlParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly authenticator: Authenticator;
  readonly limits: QueryLimits;
  readonly clock: () => number;
  readonly log: Log;
  readonly publicUrl: URL | undefined;
  readonly trustedProxies: number;
  /** How long one operation may take, in milliseconds. */
  readonly deadlineMs: number;
  /** How long its body may take to arrive, in milliseconds. */
  readonly bodyMs: number;
}

/** `POST /graphql`, on bare node:http: a framework in between would cost as much as the answer itself. */
export const graphqlHandler =
  (parts: GraphqlParts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return refuse(response, 405, 'Send POST with a JSON body: {"query": "…", "variables": {…}}', requestId);
    }
    const body = await readJsonBody(request, parts.bodyMs);
    if (!body.ok) {
      // What is still on its way is of no interest to us.
      if (!request.complete) response.setHeader('connection', 'close');
      return refuse(response, body.status, body.message, requestId);
    }
    const usesCookie = request.headers.authorization === undefined && request.headers.cookie !== undefined;
    if (usesCookie && !isSameOrigin(request, parts.publicUrl)) {
      return refuse(response, 403, 'A request with a cookie must come from our own pages.', requestId);
    }
    const running = traffic.answer(() =>
      parts.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body: body.json },
        context: async () => {
          try {
            return await contextOf(parts, request, response, body.json, requestId);
          } catch (error) {
            throw noContext(error, requestId, parts.log);
          }
        },
      }),
    );
    const answer = await withinDeadline(running, parts.deadlineMs);
    if (!answer)
      return refuse(
        response,
        503,
        'The request took too long. If it changed something, look whether the change was made before trying again.',
        requestId,
        'UNAVAILABLE',
      );
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    response.statusCode = answer.status ?? 200;
    response.end(answer.body.kind === 'complete' ? answer.body.string : undefined);
  };

async function contextOf(
  parts: GraphqlParts,
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
  requestId: string,
): Promise<RequestContext> {
  const facts = parts.limits.check(queryIn(body));
  const actor = await actorOf(parts, request);
  if (actsAsAnother(actor, request.headers)) throw actingAsAnother();
  if (facts.introspects && !actor)
    throw withStatus(
      unauthenticated('The schema is shown to those who are signed in: send an API key or sign in.'),
      401,
    );
  return {
    actor,
    requestId,
    language: languageIn(request.headers['accept-language']) ?? actor?.language ?? 'sv',
    readable: readableTo(actor),
    redacted: new Map(),
    http: {
      setCookie: (cookie) => void response.appendHeader('set-cookie', cookie),
      sessionToken: sessionTokenIn(request.headers.cookie),
      deviceToken: deviceTokenIn(request.headers.cookie),
      passkeyToken: passkeyTokenIn(request.headers.cookie),
      userAgent: (request.headers['user-agent'] ?? '').slice(0, 255),
      ip: clientAddress(request, parts.trustedProxies),
    },
    now: parts.clock,
  };
}

async function actorOf({ authenticator }: GraphqlParts, { headers }: IncomingMessage): Promise<Actor | null> {
  try {
    return await authenticator.actorOf(headers);
  } catch (error) {
    if (error instanceof InvalidApiKey)
      throw withStatus(unauthenticated('The API key is not valid: unknown, expired or revoked.'), 401);
    throw error;
  }
}

/** Why there is nobody to act for: no resolver has run, so the error gets its id here. */
function noContext(error: unknown, requestId: string, log: Log): GraphQLError {
  if (error instanceof GraphQLError)
    return new GraphQLError(error.message, { extensions: { ...error.extensions, requestId } });
  log.failure(error, { requestId, where: 'context' });
  const status = error instanceof Unavailable ? 503 : 500;
  return new GraphQLError('No context', {
    originalError: error instanceof Error ? error : null,
    extensions: { requestId, http: { status } },
  });
}

const withStatus = (error: GraphQLError, status: number): GraphQLError =>
  new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status } } });

const queryIn = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string' ? body.query : '';

/** The few headers that Apollo looks at. */
function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name of ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name']) {
    const value = headers[name];
    if (typeof value === 'string') map.set(name, value);
  }
  return map;
}

async function withinDeadline<T>(running: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  requestId: string,
  code = 'BAD_REQUEST',
): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }));
}
