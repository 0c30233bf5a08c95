import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  execute,
  getVariableValues,
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { JsonScalar } from './scalars.js';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = Awaited<ReturnType<Gateway['load']>>['executor'];
type Request = Parameters<NonNullable<Executor>>[0];

/**
 * Runs documents that come again by a function compiled for each (graphql-jit), which costs half of walking the document
 * anew; a document's first time, and whatever does not compile, goes through graphql-js. Same schema, resolvers, guards and
 * errors: a test runs every document of our own pages both ways. Apollo takes another executor only as a gateway.
 */
export function compiledExecution(schema: GraphQLSchema, compileFrom = secondTime): Gateway {
  const documents = new CompiledDocuments(schema, compileFrom);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: (request) => run(schema, documents, request) }),
    stop: async () => {},
  };
}

async function run(
  schema: GraphQLSchema,
  documents: CompiledDocuments,
  { document, operation, operationName, request, context }: Request,
): Promise<ExecutionResult> {
  const known = documents.known(document, operationName);
  const query = known === undefined ? await documents.compiled(document, operationName) : known;
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

/** A compiled document takes about 0.1 MB: those that were asked for last are kept. */
class CompiledDocuments {
  private readonly operations = new LRUCache<DocumentNode, Map<string | null, CompiledQuery | null>>({ max: 300 });
  private readonly times = new WeakMap<DocumentNode, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compileFrom: number,
  ) {}

  /** Undefined: not compiled so far. Null: it does not compile. */
  known(document: DocumentNode, operationName: string | null): CompiledQuery | null | undefined {
    return this.operations.get(document)?.get(operationName);
  }

  /** Compiles what has come often enough since it was last forgotten. */
  async compiled(document: DocumentNode, operationName: string | null): Promise<CompiledQuery | null> {
    const times = (this.times.get(document) ?? 0) + 1;
    this.times.set(document, times < this.compileFrom ? times : 0);
    if (times < this.compileFrom) return null;
    const query = await compile(this.schema, document, operationName);
    const operations = this.operations.get(document) ?? new Map<string | null, CompiledQuery | null>();
    this.operations.set(document, operations.set(operationName, query));
    return query;
  }
}

/** The compiler is loaded when the first document is due: a start need not wait for it. */
async function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Promise<CompiledQuery | null> {
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const query = compileQuery(schema, visit(document, takenAsTheyAre), operationName ?? undefined, {
    disablingCapturingStackErrors: true,
  });
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
