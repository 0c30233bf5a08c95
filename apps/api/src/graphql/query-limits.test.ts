import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, GraphQLError } from 'graphql';
import { QueryLimits } from './query-limits.js';

const check = (query: string) => new QueryLimits().check(query);

function refusal(query: string): unknown {
  try {
    check(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions.limit;
    throw error;
  }
  return 'passed';
}

const nested = (depth: number): string => 'a { '.repeat(depth - 1) + 'b' + ' }'.repeat(depth - 1);
const many = (count: number, field: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => field(n)).join(' ');

describe('a document', () => {
  it('may be ten deep and no deeper, whichever way it goes down', () => {
    expect(refusal(`{ ${nested(10)} }`)).toBe('passed');
    expect(refusal(`{ ${nested(11)} }`)).toBe('depth');
    expect(refusal(`{ ...f } fragment f on Query { ${nested(11)} }`)).toBe('depth');
    expect(refusal(`{ a { ... on A { ${nested(10)} } } }`)).toBe('depth');
  });

  it('may rename thirty fields, __typename counted', () => {
    expect(refusal(`{ a { ${many(30, (n) => `x${n}: __typename`)} } }`)).toBe('passed');
    expect(refusal(`{ a { ${many(31, (n) => `x${n}: __typename`)} } }`)).toBe('aliases');
  });

  it('counts a fragment wherever it is spread', () => {
    const fragment = 'fragment f on A { x: b y: b }';
    expect(refusal(`{ a { ${many(15, () => '...f')} } } ${fragment}`)).toBe('passed');
    expect(refusal(`{ a { ${many(16, () => '...f')} } } ${fragment}`)).toBe('aliases');
  });

  it('cannot be a bomb of fragments, and is seen through at once', () => {
    const doubling = many(25, (n) => `fragment f${n} on Q { ...f${n + 1} ...f${n + 1} }`);
    // Its own work: what others do on the machine meanwhile is not counted.
    const before = process.cpuUsage();
    expect(refusal(`{ ...f0 } ${doubling} fragment f25 on Q { a }`)).toBe('fields, fragments spread out');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(200);
  });

  it('that goes round in fragments is left to validation', () => {
    expect(refusal('{ ...a } fragment a on Q { x ...b } fragment b on Q { y ...a }')).toBe('passed');
  });

  it('may bear eight directives on a field and sixty in all', () => {
    expect(refusal(`{ a ${many(9, () => '@x')} }`)).toBe('directives on one field');
    expect(refusal(`{ ${many(8, (n) => `a${n} ${many(8, () => '@x')}`)} }`)).toBe('directives');
    expect(refusal(`{ a { ${many(20, (n) => `b${n} @include(if: true)`)} } }`)).toBe('passed');
  });

  it('may ask twenty things at the top, and change five', () => {
    expect(refusal(`{ ${many(21, (n) => `a${n}`)} }`)).toBe('root fields');
    expect(refusal(`mutation { ${many(6, (n) => `a${n}`)} }`)).toBe('mutations in one operation');
    expect(refusal(`mutation { ...f } fragment f on M { ${many(6, (n) => `a${n}`)} }`)).toBe(
      'mutations in one operation',
    );
  });

  it('may try one password', () => {
    expect(refusal('mutation { signIn a: signIn }')).toBe('sign-ins in one operation');
    expect(refusal('mutation { ... { signIn } ... on Mutation { administratorCreate } }')).toBe(
      'sign-ins in one operation',
    );
    expect(refusal('mutation { signIn }')).toBe('passed');
  });

  it('may be the standard introspection query, and says so', () => {
    expect(check(getIntrospectionQuery()).introspects).toBe(true);
    expect(check('{ ...f } fragment f on Query { x: __type(name: "A") { name } }').introspects).toBe(true);
    expect(check('{ __typename viewer { name } }').introspects).toBe(false);
  });

  it('with a syntax error or too many tokens is left to the parser', () => {
    expect(refusal('{ a')).toBe('passed');
    expect(refusal(`{ ${'a '.repeat(2100)} }`)).toBe('passed');
  });

  it('is measured once, and answers the same when it is remembered', () => {
    const limits = new QueryLimits();
    expect(limits.check('{ __schema { description } }')).toBe(limits.check('{ __schema { description } }'));
    for (let n = 0; n < 600; n++) limits.check(`{ a${n} }`);
    expect(limits.check('{ __schema { description } }').introspects).toBe(true);
  });
});
