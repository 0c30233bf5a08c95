import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { Log } from '../log.js';
import type { RequestContext } from '../request-context.js';
import { causeOf, codeOf, withRequestId } from './format-error.js';

/** What stands beside the data of every answer: the request's id on errors, which fields were held back; and its line in the log. */
export const answerNotes = (log: Log): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async ({ contextValue }) => {
    const started = performance.now();
    return {
      didEncounterErrors: async ({ errors, operationName }) => {
        for (const error of errors) {
          if (codeOf(error.extensions.code, error) !== 'INTERNAL_SERVER_ERROR') continue;
          log.failure(causeOf(error), { requestId: contextValue.requestId, operation: operationName ?? null });
        }
      },
      willSendResponse: async (request) => {
        const { operationName, errors } = request;
        note(request);
        log.request({
          requestId: contextValue.requestId,
          operation: operationName ?? null,
          actorId: contextValue.actor?.actorId.toString('hex') ?? null,
          actorKind: contextValue.actor?.actorKind ?? null,
          codes: (errors ?? []).map((error) => codeOf(error.extensions.code, error)),
          ms: Math.round((performance.now() - started) * 10) / 10,
        });
      },
    };
  },
});

function note({ response: { body }, contextValue }: GraphQLRequestContextWillSendResponse<RequestContext>): void {
  if (body.kind !== 'single') return;
  const result = body.singleResult;
  if (result.errors) result.errors = result.errors.map((error) => withRequestId(error, contextValue.requestId));
  if (contextValue.redacted.size > 0) {
    const redacted = [...contextValue.redacted].map(([path, requires]) => ({ path, requires }));
    result.extensions = { ...result.extensions, access: { redacted } };
  }
}
