import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type GraphQLSchema } from 'graphql';
import { guardedFieldsIn, withoutGuards } from './document-guards.js';
import { guardExtension, permissionExtension } from './guarded-field.js';
import { installGuards, type AnyField } from './install-guards.js';

const schema = buildSchema(`
  interface Noted { comments: String }
  type Customer implements Noted { comments: String name: String price: String }
  type Letter implements Noted { comments: String }
  union Found = Customer | Letter
  type Query { noted: Noted found: [Found!] customer: Customer }`);
fieldOf(schema, 'Customer.comments').extensions = { [guardExtension]: 'comments' };
fieldOf(schema, 'Customer.price').extensions = { [permissionExtension]: 'article.price' };
installGuards(schema);

describe('the guards of a document', () => {
  it.each([
    ['{ customer { name } }', []],
    ['{ customer { name comments } }', ['comments']],
    ['{ customer { ...a } } fragment a on Customer { x: price comments }', ['comments', 'price']],
    ['query ($no: Boolean!) { customer { comments @include(if: $no) } }', ['comments']],
    ['query A { customer { name } } query B { customer { comments } }', ['comments']],
    ['{ noted { comments } }', ['comments']],
    ['{ found { ... on Noted { comments } ... on Letter { comments } } }', ['comments']],
    ['{ found { ... on Letter { comments } } }', []],
  ])('are those of every field that it may come to: %s', (document, expected) => {
    expect([...guardedFieldsIn(schema, parse(document)).keys()].map(({ name }) => name).sort()).toEqual(expected);
  });

  it('stand before their fields again when something was read without them, though it fails', () => {
    const field = fieldOf(schema, 'Customer.comments');
    const guarded = field.resolve;
    const guards = guardedFieldsIn(schema, parse('{ customer { comments } }'));
    expect(guarded).toBeDefined();
    expect(withoutGuards(guards, () => field.resolve)).toBeUndefined();
    expect(field.resolve).toBe(guarded);
    const failing = () =>
      withoutGuards(guards, () => {
        throw new Error('It does not compile');
      });
    expect(failing).toThrow('It does not compile');
    expect(field.resolve).toBe(guarded);
  });
});

function fieldOf(of: GraphQLSchema, path: string): AnyField {
  const [type = '', name = ''] = path.split('.');
  const found = of.getType(type);
  const field = found && 'getFields' in found ? found.getFields()[name] : undefined;
  if (!field) throw new Error(`There is no ${path}`);
  return field as AnyField;
}
