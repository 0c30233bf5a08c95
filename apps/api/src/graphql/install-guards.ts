import { can } from '@register/domain/access/access';
import { isPermission } from '@register/domain/access/permissions';
import { customerFields, type CustomerFieldKey } from '@register/domain/customer/customer-fields';
import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type ResponsePath,
} from 'graphql';
import type { RequestContext } from '../request-context.js';
import { guardExtension, opensField, permissionExtension } from './guarded-field.js';

/**
 * Puts the guard in front of every field that names a row of the field table, or a permission. One set lookup per value, no promise.
 * The second lock: the first is that a column one may not read is never selected.
 */
export function installGuards(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const guard = guardFor(field);
      if (!guard) continue;
      guards.set(field, guard);
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: RequestContext, info) => {
        if (guard.mayRead(context)) return resolve(source, args, context, info);
        context.redacted.set(pathOf(info), guard.opens);
        return null;
      };
    }
  }
}

export type AnyField = GraphQLField<unknown, RequestContext>;

export interface Guard {
  readonly mayRead: (context: RequestContext) => boolean;
  /** What would open the field. */
  readonly opens: string;
  /** How the field is read where nothing guards it. */
  readonly without: AnyField['resolve'];
}

const guards = new WeakMap<AnyField, Guard>();

/** The guard that stands before a field of the built schema. */
export const guardBefore = (field: AnyField): Guard | undefined => guards.get(field);

function guardFor(field: AnyField): Guard | undefined {
  const key = guardOf(field);
  const without = field.resolve;
  if (key) return { mayRead: ({ readable }) => readable.has(key), opens: opensField(key), without };
  const permission = field.extensions[permissionExtension];
  if (typeof permission !== 'string' || !isPermission(permission)) return undefined;
  return { mayRead: ({ actor }) => actor !== null && can(actor.viewer, permission), opens: permission, without };
}

/** The row of the field table that a field of the built schema names. */
export function guardOf(field: Pick<AnyField, 'extensions'>): CustomerFieldKey | undefined {
  const key = field.extensions[guardExtension];
  return typeof key === 'string' && Object.hasOwn(customerFields, key) ? (key as CustomerFieldKey) : undefined;
}

/** `customers.nodes.personalNumber`: as in the answer, without the positions in lists. */
function pathOf(info: GraphQLResolveInfo): string {
  const names: string[] = [];
  for (let at: ResponsePath | undefined = info.path; at; at = at.prev)
    if (typeof at.key === 'string') names.unshift(at.key);
  return names.join('.');
}
