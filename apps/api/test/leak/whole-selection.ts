import fs from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** The schema as partners have it. */
export const schema: GraphQLSchema = buildSchema(fs.readFileSync(path.join(__dirname, '../../schema.graphql'), 'utf8'));

/** Everything that can be chosen below a type, so that a new field is in every answer of the matrix by itself. */
export function wholeSelection(name: string): string {
  const known = selections.get(name);
  if (known !== undefined) return known;
  const type = schema.getType(name);
  if (!type) throw new Error(`The schema has no type ${name}`);
  const selection = selectionOf(type, []);
  selections.set(name, selection);
  return selection;
}

/** Each role asks by each way anew. */
const selections = new Map<string, string>();

/** A type is not entered again below itself. */
function selectionOf(type: GraphQLNamedType, above: readonly string[]): string {
  if (above.includes(type.name)) return '';
  const inside = [...above, type.name];
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).map((possible) => onType(possible, inside));
    return `{ __typename ${parts.join(' ')} }`;
  }
  return isObjectType(type) ? `{ ${fieldsOf(type, inside)} }` : '';
}

const onType = (type: GraphQLObjectType, above: readonly string[]): string => {
  const selection = selectionOf(type, above);
  return selection && `... on ${type.name} ${selection}`;
};

function fieldsOf(type: GraphQLObjectType, above: readonly string[]): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => !field.args.some(isRequiredArgument) && !(isOfImport(above) && askedOnTheCard.has(field.name)),
  );
  const chosen = fields.flatMap((field) => {
    const below = getNamedType(field.type);
    if (!isCompositeType(below)) return [field.name];
    const selection = selectionOf(below, above);
    return selection ? [`${field.name} ${selection}`] : [];
  });
  return ['__typename', ...chosen].join(' ');
}

/** An import holds whole customers twice, which is more than one document may ask for: the cards are asked for these. */
const askedOnTheCard: ReadonlySet<string> = new Set(['viewerCan', 'customerUsers']);
const isOfImport = (above: readonly string[]): boolean => above.some((name) => name.includes('Import'));
