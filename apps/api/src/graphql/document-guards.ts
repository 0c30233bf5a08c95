import {
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { guardBefore, type AnyField, type Guard } from './install-guards.js';

/** The guarded fields that a document asks for, in any of its operations. */
export function guardedFieldsIn(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<AnyField, Guard> {
  const found = new Map<AnyField, Guard>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType();
        if (!parent) return;
        // What is asked of an interface may be a guarded field of any of its types.
        const owners = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
        for (const owner of owners) {
          const field = isObjectType(owner) ? owner.getFields()[name.value] : undefined;
          const guard = field && guardBefore(field);
          if (field && guard) found.set(field, guard);
        }
      },
    }),
  );
  return found;
}

/**
 * Runs what reads the schema at once, with these fields as they were before their guards. Nothing is answered meanwhile: it
 * does not wait for anything.
 */
export function withoutGuards<T>(fields: ReadonlyMap<AnyField, Guard>, read: () => T): T {
  const guarded = [...fields].map(([field, guard]) => ({ field, guard, resolve: field.resolve }));
  for (const { field, guard } of guarded) field.resolve = guard.without;
  try {
    return read();
  } finally {
    for (const { field, resolve } of guarded) field.resolve = resolve;
  }
}
