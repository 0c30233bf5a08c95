import { GraphQLSchema, isAbstractType, isInputObjectType, specifiedDirectives } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import type { ApiModule } from '../module.js';
import { requiresScopes } from './directives.js';
import { ErrorCodeEnum } from './error-code.js';
import { installGuards } from './install-guards.js';
import { NodeResolver } from './node.resolver.js';
import { InputError } from './user-error.type.js';

/** The schema of all modules, with the guards in place. */
export function createSchema(modules: readonly ApiModule[]): GraphQLSchema {
  const nodes = new NodeResolver(modules.flatMap((module) => module.nodes ?? []));
  const instances = new Map<unknown, object>(
    [nodes, ...modules.flatMap((module) => module.resolvers)].map((it) => [it.constructor, it]),
  );
  leavePropertiesBare();
  const built = buildSchemaSync({
    resolvers: [...instances.keys()] as NonEmptyArray<NewableFunction>,
    orphanedTypes: [InputError, ...modules.flatMap((module) => module.orphanedTypes ?? [])],
    container: { get: (resolver: unknown) => instances.get(resolver) },
    directives: [...specifiedDirectives, requiresScopes],
    validate: false,
    skipCheck: true,
  });
  const config = built.toConfig();
  // A test checks the schema; a start need not.
  const schema = new GraphQLSchema({ ...config, types: [...config.types, ErrorCodeEnum], assumeValid: true });
  enforceOneOf(schema);
  tellTypesAtOnce(schema);
  installGuards(schema);
  return schema;
}

/** TypeGraphQL prints `@oneOf` but does not tell graphql-js, which then would take any number of keys. */
function enforceOneOf(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) && type.astNode?.directives?.some(({ name }) => name.value === 'oneOf'))
      type.isOneOf = true;
  }
}

/** Every object of an interface names its type; TypeGraphQL would make a promise of that, which compiled documents do not wait for. */
function tellTypesAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { readonly __typename: string }) => value.__typename;
  }
}

/**
 * A field that is a property of its record needs no function to be read: TypeGraphQL would call one for every value of every row.
 * It would leave out its own guards with it (`@Authorized`, middlewares), so a field that has one keeps its function. Ours are put
 * on the built schema. What is made when it is read says `simple: false`: a compiled document looks at a property more than once.
 */
function leavePropertiesBare(): void {
  const { fields, authorizedFields, middlewares } = getMetadataStorage();
  const watched = [...authorizedFields, ...middlewares];
  for (const field of fields) {
    const isWatched = watched.some(({ target, fieldName }) => target === field.target && fieldName === field.name);
    if (field.name === field.schemaName && !isWatched) field.simple ??= true;
  }
}
