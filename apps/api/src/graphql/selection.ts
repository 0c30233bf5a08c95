import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { remembered } from './remembered-selection.js';

/**
 * The names of the fields that the operation asks of what this resolver returns; with a path, of what lies there:
 * `selectedFields(info, ['nodes'])`. Aliases, fragments, @include and @skip are seen through.
 */
export function selectedFields(info: GraphQLResolveInfo, path: readonly string[] = []): ReadonlySet<string> {
  return remembered(
    info,
    `fields ${path.join('.')}`,
    () => new Set(selections(info, path).map((field) => field.name.value)),
  );
}

/** The arguments of every field of that name that the operation asks of what lies at the path. */
export function selectedArguments(
  info: GraphQLResolveInfo,
  path: readonly string[],
  name: string,
): Record<string, unknown>[] {
  const asked = selections(info, path).filter((field) => field.name.value === name);
  if (asked.length === 0) return [];
  const type = path.reduce<unknown>(typeAt, getNamedType(info.returnType));
  const definition = isObjectType(type) ? type.getFields()[name] : undefined;
  return definition ? asked.map((field) => getArgumentValues(definition, field, info.variableValues)) : [];
}

/** What a connection's resolver is asked for: the fields of its rows, by `nodes` and by `edges.node`, and whether to count. */
export function selectedOfConnection(info: GraphQLResolveInfo): {
  rows: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  counts: boolean;
} {
  return remembered(info, 'connection', () => ({
    rows: new Set([...selectedFields(info, ['nodes']), ...selectedFields(info, ['edges', 'node'])]),
    edges: selectedFields(info, ['edges']),
    counts: selectedFields(info).has('totalCount'),
  }));
}

function selections(info: GraphQLResolveInfo, path: readonly string[]): FieldNode[] {
  let type: unknown = getNamedType(info.returnType);
  let fields = fieldsBelow(info, info.fieldNodes, type);
  for (const step of path) {
    type = typeAt(type, step);
    fields = fieldsBelow(
      info,
      fields.filter((field) => field.name.value === step),
      type,
    );
  }
  return fields;
}

function fieldsBelow(info: GraphQLResolveInfo, nodes: readonly FieldNode[], type: unknown): FieldNode[] {
  const fields: FieldNode[] = [];
  if (isCompositeType(type)) {
    for (const { selectionSet } of nodes) if (selectionSet) collect(info, selectionSet, type, fields, new Set());
  }
  return fields;
}

function collect(
  info: GraphQLResolveInfo,
  { selections: nodes }: SelectionSetNode,
  type: GraphQLCompositeType,
  fields: FieldNode[],
  seen: Set<string>,
): void {
  for (const node of nodes) {
    if (!isAsked(info, node)) continue;
    if (node.kind === Kind.FIELD) {
      fields.push(node);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (canApply(info, type, node.typeCondition?.name.value)) collect(info, node.selectionSet, type, fields, seen);
    } else if (!seen.has(node.name.value)) {
      seen.add(node.name.value);
      const fragment = info.fragments[node.name.value];
      if (fragment && canApply(info, type, fragment.typeCondition.name.value))
        collect(info, fragment.selectionSet, type, fields, seen);
    }
  }
}

function isAsked(info: GraphQLResolveInfo, node: SelectionNode): boolean {
  if (!node.directives || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  if (skip?.if === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return include?.if !== false;
}

/** Whether a fragment on `name` can hold for a value of this type. */
function canApply(info: GraphQLResolveInfo, type: GraphQLCompositeType, name: string | undefined): boolean {
  if (name === undefined || name === type.name) return true;
  const other = info.schema.getType(name);
  if (isAbstractType(type)) return isCompositeType(other);
  return isAbstractType(other) && isObjectType(type) && info.schema.isSubType(other, type);
}

function typeAt(type: unknown, field: string): unknown {
  const found = isCompositeType(type) && 'getFields' in type ? type.getFields()[field] : undefined;
  return found && getNamedType(found.type);
}
