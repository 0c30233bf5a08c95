import {
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { queryTooLarge } from './errors.js';

/** How large a document may be, fragments spread out. Generous for people's programs, narrow for attacks. */
export const limits = {
  tokens: 2000,
  depth: 10,
  /** Of the standard introspection query, which is deeper than anything one would write. */
  introspectionDepth: 20,
  aliases: 30,
  directivesOnOneField: 8,
  directives: 60,
  rootFields: 20,
  mutations: 5,
  /** Each is an attempt to get in. */
  signIns: 1,
  fields: 1000,
} as const;

/** What one needs to know of a document before anything of it runs. */
export interface DocumentFacts {
  readonly introspects: boolean;
}

/** Checks documents once; those that passed are remembered by their text. Syntax errors are left to the server. */
export class QueryLimits {
  private readonly passed = new Map<string, DocumentFacts>();

  check(query: string): DocumentFacts {
    const known = this.passed.get(query);
    if (known) return known;
    const document = parsed(query);
    if (!document) return { introspects: false };
    const facts = checkDocument(document);
    if (query.length <= longestRemembered) this.remember(query, facts);
    return facts;
  }

  private remember(query: string, facts: DocumentFacts): void {
    if (this.passed.size >= mostRemembered) this.passed.delete(this.passed.keys().next().value ?? '');
    this.passed.set(query, facts);
  }
}

const mostRemembered = 500;
const longestRemembered = 16_384;

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxLexicalTokens: limits.tokens, noLocation: true });
  } catch {
    return undefined;
  }
}

function checkDocument(document: DocumentNode): DocumentFacts {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const counts = operations.map((operation) => checkOperation(operation, fragments));
  return { introspects: counts.some(({ roots }) => roots.some((name) => name === '__schema' || name === '__type')) };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function checkOperation(operation: OperationDefinitionNode, fragments: Fragments): Size {
  const size = new Measure(fragments).sizeOf(operation.selectionSet);
  const introspectsOnly = size.roots.every((name) => name.startsWith('__'));
  const signIns = size.roots.filter((name) => signingIn.has(name)).length;
  refuseAbove('depth', size.depth, introspectsOnly ? limits.introspectionDepth : limits.depth);
  refuseAbove('aliases', size.aliases, limits.aliases);
  refuseAbove('directives on one field', size.directivesOnOneField, limits.directivesOnOneField);
  refuseAbove('directives', size.directives + (operation.directives?.length ?? 0), limits.directives);
  refuseAbove('fields, fragments spread out', size.fields, limits.fields);
  refuseAbove('root fields', size.roots.length, limits.rootFields);
  if (operation.operation !== OperationTypeNode.QUERY)
    refuseAbove('mutations in one operation', size.roots.length, limits.mutations);
  refuseAbove('sign-ins in one operation', signIns, limits.signIns);
  return size;
}

/** What tries a password, or lets somebody in. */
const signingIn: ReadonlySet<string> = new Set([
  'signIn',
  'administratorCreate',
  'secondFactorResetRequest',
  'passkeySignIn',
]);

function refuseAbove(limit: string, actual: number, max: number): void {
  if (actual > max) throw queryTooLarge(limit, max);
}

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly directivesOnOneField: number;
  /** Names of the fields at the top of the selection. */
  readonly roots: readonly string[];
}

const nothing: Size = { depth: 0, fields: 0, aliases: 0, directives: 0, directivesOnOneField: 0, roots: [] };

/** Sizes with every fragment counted wherever it is spread, but measured once: a bomb of fragments costs nothing to see. */
class Measure {
  private readonly measured = new Map<string, Size>();

  constructor(private readonly fragments: Fragments) {}

  sizeOf({ selections }: SelectionSetNode): Size {
    let sum = nothing;
    for (const node of selections) {
      const own = node.directives?.length ?? 0;
      const size =
        node.kind === Kind.FIELD
          ? below(node.selectionSet ? this.sizeOf(node.selectionSet) : nothing, node.name.value, node.alias ? 1 : 0)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.sizeOf(node.selectionSet)
            : this.fragmentSize(node.name.value);
      sum = added(sum, {
        ...size,
        directives: size.directives + own,
        directivesOnOneField: Math.max(size.directivesOnOneField, own),
      });
    }
    return sum;
  }

  private fragmentSize(name: string): Size {
    const known = this.measured.get(name);
    if (known) return known;
    this.measured.set(name, nothing); // A fragment inside itself is refused by validation; here it only must not go round.
    const fragment = this.fragments.get(name);
    const size = fragment ? this.sizeOf(fragment.selectionSet) : nothing;
    this.measured.set(name, size);
    return size;
  }
}

const below = (size: Size, name: string, aliases: number): Size => ({
  ...size,
  depth: size.depth + 1,
  fields: size.fields + 1,
  aliases: size.aliases + aliases,
  roots: [name],
});

const added = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  directivesOnOneField: Math.max(a.directivesOnOneField, b.directivesOnOneField),
  roots: a.roots.length > limits.fields ? a.roots : [...a.roots, ...b.roots],
});
