import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { violationCodes } from '@register/domain/violation';
import { customerFields, type CustomerField } from '@register/domain/customer/customer-fields';
import {
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { createApp } from '../src/app.js';
import { guardOf } from '../src/graphql/install-guards.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { aGroup } from './register.js';

describe('the schema', () => {
  let api: TestApi;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    api = await startApi();
    schema = (await createApp(api.config, { database: api.database })).schema;
  });
  afterAll(() => api.close());

  /** Everything in it that has a name of ours: `Customer.name`, `Query.customers(first:)`, `VatType.NO_VAT`. */
  function parts(): { name: string; description: string | null | undefined }[] {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
    );
    return [
      ...schema
        .getDirectives()
        .filter((directive) => !isSpecifiedDirective(directive))
        .flatMap((directive) => [
          { name: `@${directive.name}`, description: directive.description },
          ...directive.args.map((arg) => ({ name: `@${directive.name}(${arg.name}:)`, description: arg.description })),
        ]),
      ...types.flatMap((type) => {
        const named = (name: string, { description }: { description?: string | null | undefined }) => ({
          name: `${type.name}${name}`,
          description,
        });
        if (isEnumType(type))
          return [named('', type), ...type.getValues().map((value) => named(`.${value.name}`, value))];
        if (isInputObjectType(type))
          return [named('', type), ...Object.values(type.getFields()).map((field) => named(`.${field.name}`, field))];
        if (!isObjectType(type) && !isInterfaceType(type)) return [named('', type)];
        const fields = Object.values(type.getFields()).flatMap((field) => [
          named(`.${field.name}`, field),
          ...field.args.map((arg) => named(`.${field.name}(${arg.name}:)`, arg)),
        ]);
        // The three roots are known by their names.
        return type === schema.getQueryType() || type === schema.getMutationType()
          ? fields
          : [named('', type), ...fields];
      }),
    ];
  }

  it('is one that GraphQL takes', () => {
    expect(validateSchema(new GraphQLSchema({ ...schema.toConfig(), assumeValid: false }))).toEqual([]);
  });

  it('describes every type, field, argument, value and error code', () => {
    const all = parts();
    expect(all.length).toBeGreaterThan(400);
    expect(
      all.filter(({ description }) => !description || description.trim().length < 3).map(({ name }) => name),
    ).toEqual([]);
  });

  it('spells the values of enums as they are stored, since compiled documents answer them so', () => {
    const enums = Object.values(schema.getTypeMap()).filter(isEnumType);
    const values = enums
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => type.getValues().map(({ name, value }) => ({ type: type.name, name, stored: String(value) })));
    expect(values.length).toBeGreaterThan(200);
    expect(values.filter(({ name, stored }) => name !== stored)).toEqual([]);
  });

  it('knows every code of the domain', () => {
    const type = schema.getType('UserErrorCode');
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual(Object.keys(violationCodes));
  });

  it('guards every field of a customer that the table does not show to all', () => {
    const types = ['Customer', 'CustomerArticle'].map((name) => schema.getType(name));
    const fields = types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
    const rows: Readonly<Record<string, CustomerField>> = customerFields;
    // One type stands for the rows of both lists: what they cost is guarded by the row of the one, and the other says the same.
    const { 'workOrderArticles.prices': prices, ...others } = rows;
    expect({ ...prices, shownBy: null }).toEqual({ ...rows['serviceArticles.prices'], shownBy: null });
    const closed = Object.entries(others).filter(([, row]) => row.read !== 'seen' || !row.customerUser);
    expect(closed.length).toBeGreaterThan(5);
    const guards = fields.map((field) => guardOf(field));
    for (const [key] of closed) expect(guards).toContain(key);
    const guarded = fields.filter((field) => guardOf(field));
    expect(guarded.filter(({ type: fieldType }) => fieldType.toString().endsWith('!'))).toEqual([]);
  });

  it('takes exactly one way to look a customer up', async () => {
    const group = await aGroup(api);
    const user = await group.user('office');
    const { id, number } = await group.customer();
    const find = (by: object) =>
      api.run(user, 'query ($by: CustomerLookupInput!) { customer(by: $by) { id } }', { by });
    expect(dataOf(await find({ id }))).toEqual({ customer: { id } });
    expect(dataOf(await find({ number }))).toEqual({ customer: { id } });
    for (const by of [{}, { id, number }, { id: null }, { id, number: null }]) {
      expect(await find(by)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
  });

  it('finds by its id whatever the viewer may see, and nothing else', async () => {
    const group = await aGroup(api);
    const user = await group.user('administrator');
    const node = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    const customer = await group.customer();
    expect(dataOf(await api.run(user, node, { id: customer.id }))).toEqual({
      node: { __typename: 'Customer', id: customer.id },
    });
    expect(dataOf(await api.run(user, node, { id: user.id }))).toEqual({ node: { __typename: 'User', id: user.id } });
    for (const id of [
      '',
      'x',
      'cus_',
      'cus_00000000000000000000000000',
      customer.id.toUpperCase(),
      `${customer.id}x`,
      'usr_zzzzzzzzzzzzzzzzzzzzzzzzzz',
    ]) {
      expect(dataOf(await api.run(user, node, { id }))).toEqual({ node: null });
    }
    expect((await api.run(null, node, { id: customer.id })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('notes once for each field what was held back, and what would open it', async () => {
    const group = await aGroup(api);
    await group.customer({ comments: 'för personalen' });
    const customer = await group.customer({ comments: 'också för personalen' });
    const login = await group.customerLogin(customer);
    const answer = await api.run(
      login,
      'query ($id: ID!) { customer(by: { id: $id }) { name note: comments vatPercent } }',
      { id: customer.id },
    );
    expect(dataOf(answer)).toEqual({ customer: { name: customer.name, note: null, vatPercent: null } });
    expect(answer.extensions.access?.redacted).toEqual([
      { path: 'customer.note', requires: 'STAFF' },
      { path: 'customer.vatPercent', requires: 'STAFF' },
    ]);
    expect(JSON.stringify(answer)).not.toContain('personalen');
    const office = await api.run(
      await group.user('office'),
      'query ($id: ID!) { customer(by: { id: $id }) { comments } }',
      { id: customer.id },
    );
    expect(office.extensions.access).toBeUndefined();
  });
});
