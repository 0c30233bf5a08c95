import type { ApolloServerOptionsWithGateway, ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import {
  execute,
  getVariableValues,
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../request-context.js';
import { guardedFieldsIn, withoutGuards } from './document-guards.js';
import type { AnyField, Guard } from './install-guards.js';
import { JsonScalar } from './scalars.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** What Apollo takes another executor as. */
export interface CompiledExecution {
  readonly gateway: Gateway;
  readonly plugin: ApolloServerPlugin<RequestContext>;
}

/**
 * Runs documents that come again by a function compiled for each (graphql-jit), which costs half of walking the document
 * anew; a document's first time, and whatever does not compile, goes through graphql-js. Same schema, resolvers, guards and
 * errors: a test runs every document of our own pages both ways.
 */
export function compiledExecution(schema: GraphQLSchema, compileFrom = secondTime): CompiledExecution {
  const documents = new CompiledDocuments(schema, compileFrom);
  // Apollo makes errors what callers are told, but only a gateway's. Of what it describes to a gateway V8 keeps all that it
  // reaches until it next looks through the whole heap, the data too: what went well is answered before that.
  const wentWrong = new WeakMap<object, Promise<ExecutionResult>>();
  return {
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({ executor: ({ context }) => wentWrong.get(context) as Promise<ExecutionResult> }),
      stop: async () => {},
    },
    plugin: {
      requestDidStart: async () => ({
        responseForOperation: async ({
          document,
          operation,
          operationName,
          request,
          contextValue,
          response: { http },
        }) => {
          const running = run(schema, documents, {
            document,
            operation,
            operationName,
            request,
            context: contextValue,
          });
          const result = await running.catch(() => undefined);
          if (result && !result.errors) return { http, body: { kind: 'single', singleResult: { data: result.data } } };
          wentWrong.set(contextValue, running);
          return null;
        },
      }),
    },
  };
}

interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly request: Pick<GraphQLRequest, 'variables' | 'operationName'>;
  readonly context: RequestContext;
}

async function run(
  schema: GraphQLSchema,
  documents: CompiledDocuments,
  { document, operation, operationName, request, context }: Operation,
): Promise<ExecutionResult> {
  const asked = { document, operationName, context };
  const known = documents.known(asked);
  const query = known === undefined ? await documents.compiled(asked) : known;
  const variables = query && getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (query && variables?.coerced) {
    const { data, errors } = await query.query(undefined, context, variables.coerced);
    return errors ? { data, errors: errors.map(asOurs) } : { data };
  }
  return execute({
    schema,
    document,
    contextValue: context,
    variableValues: request.variables,
    operationName: request.operationName,
  });
}

/** The compiler's errors are not quite those of graphql-js: without extensions where nobody gave any. */
const asOurs = ({ message, locations, path, originalError }: GraphQLError): GraphQLError => {
  const extensions = originalError && 'extensions' in originalError ? originalError.extensions : undefined;
  const error = new GraphQLError(message, { path, extensions: isObject(extensions) ? extensions : undefined });
  // Not given to the constructor, which would write out the stack of every refusal.
  Object.defineProperty(error, 'originalError', { value: originalError });
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A document that comes once is not worth compiling. */
const secondTime = 2;

interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly context: RequestContext;
}

interface CompiledDocument {
  readonly guards: ReadonlyMap<AnyField, Guard>;
  /** By the operation, and by whether guards are compiled into it. */
  readonly queries: Map<string, CompiledQuery | null>;
}

/**
 * A compiled document takes about 0.1 MB: those that were asked for last are kept. Whoever may read all that a document asks
 * for gets one with no guards in it: they are asked once for the request, where they would be asked for each value of each row.
 */
class CompiledDocuments {
  private readonly documents = new LRUCache<DocumentNode, CompiledDocument>({ max: 300 });
  private readonly times = new WeakMap<DocumentNode, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compileFrom: number,
  ) {}

  /** Undefined: not compiled so far. Null: it does not compile. */
  known(asked: Asked): CompiledQuery | null | undefined {
    const compiled = this.documents.get(asked.document);
    return compiled?.queries.get(keyOf(asked, isOpen(compiled, asked)));
  }

  /** Compiles what has come often enough since it was last forgotten. */
  async compiled(asked: Asked): Promise<CompiledQuery | null> {
    const { document } = asked;
    const times = (this.times.get(document) ?? 0) + 1;
    this.times.set(document, times < this.compileFrom ? times : 0);
    if (times < this.compileFrom) return null;
    const compiled = this.documents.get(document) ?? {
      guards: guardedFieldsIn(this.schema, document),
      queries: new Map<string, CompiledQuery | null>(),
    };
    const open = isOpen(compiled, asked);
    const query = await compile(this.schema, asked, open ? compiled.guards : nothing);
    compiled.queries.set(keyOf(asked, open), query);
    this.documents.set(document, compiled);
    return query;
  }
}

const isOpen = ({ guards }: CompiledDocument, { context }: Asked): boolean => {
  for (const guard of guards.values()) if (!guard.mayRead(context)) return false;
  return true;
};

const keyOf = ({ operationName }: Asked, open: boolean): string =>
  `${open ? 'open' : 'guarded'} ${operationName ?? ''}`;

const nothing: ReadonlyMap<AnyField, Guard> = new Map();

/** The compiler is loaded when the first document is due: a start need not wait for it. */
async function compile(
  schema: GraphQLSchema,
  { document, operationName }: Asked,
  open: ReadonlyMap<AnyField, Guard>,
): Promise<CompiledQuery | null> {
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const query = withoutGuards(open, () =>
    compileQuery(schema, visit(document, takenAsTheyAre), operationName ?? undefined, {
      disablingCapturingStackErrors: true,
      // Our records hold texts, numbers and names of enums as they are answered.
      disableLeafSerialization: true,
    }),
  );
  return isCompiledQuery(query) ? query : null;
}

/** Variables are checked before the compiled function gets them: compiling the checks of a filter that holds filters would take half a minute. */
const takenAsTheyAre = {
  VariableDefinition: (definition: VariableDefinitionNode): VariableDefinitionNode => ({
    kind: Kind.VARIABLE_DEFINITION,
    variable: definition.variable,
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: JsonScalar.name } },
  }),
};
