/** A name that stands in a document without quotes: the value of an enum. */
export class Word {
  constructor(readonly text: string) {}
}

/** A value as it is written in a GraphQL document. Documents of the matrix have their values inside, so that what they use can be read from them. */
export function literal(value: unknown): string {
  if (value instanceof Word) return value.text;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${argumentsOf(value)} }`;
  return JSON.stringify(value);
}

/** `name: value` for each. */
export const argumentsOf = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ');
