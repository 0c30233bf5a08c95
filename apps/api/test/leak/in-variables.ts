import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  parseType,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type VariableDefinitionNode,
} from 'graphql';
import { schema } from './whole-selection.js';

/** A document as programs send it: what is given to its fields stands in variables. */
interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The same question with its values in variables. Documents of the matrix have them inside, so that what they use can be
 * read from them; sent so, the server reads a document once for all ids, values and roles.
 */
export function bodyOf(document: string): string {
  const ids = document.match(id) ?? [];
  // The same document for every id: taking it apart costs as much as answering it.
  const model = document.replace(id, `$1${anyId}`);
  const parts = bodies.get(model) ?? JSON.stringify(apart(model)).split(anyId);
  bodies.set(model, parts);
  return parts.map((part, at) => part + (ids[at]?.slice(idPrefix) ?? '')).join('');
}

const id = /\b([a-z]{3}_)[0-9a-z]{26}\b/g;
const idPrefix = 'cus_'.length;
const anyId = '·'.repeat(26);
const bodies = new Map<string, readonly string[]>();

function apart(text: string): Request {
  const types = new TypeInfo(schema);
  const variables: Record<string, unknown> = {};
  const definitions: VariableDefinitionNode[] = [];
  const Argument = (node: ArgumentNode): ArgumentNode | undefined => {
    const argument = types.getArgument();
    if (!argument || !written.has(node.value.kind)) return undefined;
    const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: `v${definitions.length}` } } as const;
    variables[variable.name.value] = valueFromASTUntyped(node.value);
    definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: parseType(String(argument.type)) });
    return { ...node, value: variable };
  };
  const document = visit(parse(text), visitWithTypeInfo(types, { Argument }));
  const query = print({
    ...document,
    definitions: document.definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? { ...node, variableDefinitions: definitions } : node,
    ),
  });
  // Without its white space the longest of them is one that the server remembers having checked.
  return { query: stripIgnoredCharacters(query), variables };
}

/** What differs from question to question; numbers and single words of the schema stay where they are. */
const written: ReadonlySet<string> = new Set([Kind.STRING, Kind.OBJECT, Kind.LIST]);
