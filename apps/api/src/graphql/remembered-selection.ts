import {
  BREAK,
  visit,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/**
 * What is found out about the fields that are asked for below this one: found out once for each document, where neither a
 * directive nor a variable below it can make it another at the next request. What was found is shared and must not be changed.
 */
export function remembered<T>(info: GraphQLResolveInfo, what: string, find: () => T): T {
  const [node, another] = info.fieldNodes;
  if (!node || another) return find();
  const known = memory.get(node) ?? remember(info, node);
  if (!known.isFixed || known.type !== info.returnType) return find();
  if (!known.found.has(what)) known.found.set(what, find());
  return known.found.get(what) as T;
}

interface Remembered {
  /** A field of an interface may answer different types. */
  readonly type: GraphQLOutputType;
  readonly isFixed: boolean;
  readonly found: Map<string, unknown>;
}

const memory = new WeakMap<FieldNode, Remembered>();

function remember(info: GraphQLResolveInfo, node: FieldNode): Remembered {
  const isFixed = !node.selectionSet || isWithoutVariables(info, node.selectionSet, new Set());
  const known = { type: info.returnType, isFixed, found: new Map() };
  memory.set(node, known);
  return known;
}

function isWithoutVariables(info: GraphQLResolveInfo, selections: SelectionSetNode, seen: Set<string>): boolean {
  let isFixed = true;
  const varies = (): typeof BREAK => {
    isFixed = false;
    return BREAK;
  };
  visit(selections, {
    Directive: varies,
    Variable: varies,
    FragmentSpread({ name: { value: name } }) {
      if (seen.has(name)) return undefined;
      seen.add(name);
      const fragment = info.fragments[name];
      return fragment && !isWithoutVariables(info, fragment.selectionSet, seen) ? varies() : undefined;
    },
  });
  return isFixed;
}
