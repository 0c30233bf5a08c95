import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { WayOut } from './list-ways.js';
import { schema } from './whole-selection.js';

/** What the documents of the matrix use of the schema: `Customer.comments`, `CustomerFilter.comments`, `CustomerOrderField.NAME`. */
export function usedBy(ways: readonly WayOut[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const document of new Set(ways.map((way) => way.document))) {
    const types = new TypeInfo(schema);
    const note = (parent: { name: string } | null | undefined, name: string): void =>
      void (parent && used.add(`${parent.name}.${name}`));
    visit(
      parse(document),
      visitWithTypeInfo(types, {
        Field: ({ name }) => note(types.getParentType(), name.value),
        Argument: ({ name }) => note(types.getParentType(), `${types.getFieldDef()?.name}(${name.value})`),
        ObjectField: ({ name }) => {
          const parent = types.getParentInputType();
          if (parent) note(getNamedType(parent), name.value);
        },
        EnumValue: ({ value }) => {
          const type = types.getInputType();
          if (type) note(getNamedType(type), value);
        },
      }),
    );
  }
  return used;
}

/** Everything that the schema can answer, and everything by which one can ask of customers. */
export function usable(): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    return isEnumType(type) && ['CustomerOrderField', 'ContactPersonOrderField'].includes(type.name)
      ? type.getValues().map(({ name }) => `${type.name}.${name}`)
      : [];
  });
}
