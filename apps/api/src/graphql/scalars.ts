import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

/** Epoch milliseconds inside, ISO 8601 outside. */
export const DateTimeScalar = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  description:
    'A moment in ISO 8601 with a time zone, e.g. `2026-03-01T08:30:00.000Z`. Always answered in UTC, to the millisecond.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => {
    if (typeof value !== 'number' && !(value instanceof Date)) throw new GraphQLError('DateTime holds no time');
    return new Date(value).toISOString();
  },
  parseValue: parseTime,
  parseLiteral: (node) => parseTime(node.kind === Kind.STRING ? node.value : null),
});

/** Any JSON: only where values of many kinds stand in one place. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value: text, number, boolean, null, list or object.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

const isoTime = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})$/;

function parseTime(value: unknown): number {
  const time = typeof value === 'string' && isoTime.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(time)) throw new GraphQLError('DateTime takes ISO 8601 with a time zone, e.g. 2026-03-01T08:30:00Z');
  return time;
}
