import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../log.js';
import type { RequestContext } from '../request-context.js';
import { answerNotes } from './answer-notes.plugin.js';
import { compiledExecution } from './compiled-executor.js';
import { formatError } from './format-error.js';
import { limits } from './query-limits.js';

/** Apollo as we want it: documents parsed and validated once, nothing sent anywhere, no page, no batches, CSRF prevention on. */
export function createApollo(schema: GraphQLSchema, log: Log, compileFrom?: number): ApolloServer<RequestContext> {
  const { gateway, plugin: execution } = compiledExecution(schema, compileFrom);
  return new ApolloServer<RequestContext>({
    gateway,
    introspection: true, // For those who are signed in: graphql-handler.ts refuses the rest.
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    // Apollo's own puts a line break behind, for which the whole text is copied.
    stringifyResult: (result) => JSON.stringify(result),
    logger: apolloLogger(log),
    plugins: [answerNotes(log), execution, ...disabled],
  });
}

const disabled: ApolloServerPlugin[] = [
  ApolloServerPluginCacheControlDisabled(), // 0.3 ms of every request.
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

const apolloLogger = (log: Log) => ({
  debug: () => {},
  info: () => {},
  warn: (message?: unknown) => log.failure(message, { where: 'apollo' }),
  error: (message?: unknown) => log.failure(message, { where: 'apollo' }),
});
