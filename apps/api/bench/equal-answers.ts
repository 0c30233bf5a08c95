import { isDeepStrictEqual } from 'node:util';
import type { AskedOfBoth, Workload } from './workloads.js';

/** Where to ask, and how. */
export interface Asked {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Both servers must give the same answers before they are compared by speed. Values that each makes in its own way
 * (cursors, the version after a change) are compared by being there.
 */
export async function requireEqualAnswers(
  { id, document, ownValues, expected = [] }: Workload,
  asked: readonly AskedOfBoth[],
  product: Asked,
  limit: Asked,
): Promise<void> {
  for (const { product: ofProduct, limit: ofLimit } of asked) {
    const [one, other] = [await answerOf(product, document, ofProduct), await answerOf(limit, '', ofLimit)];
    for (const text of [one, other]) {
      const missing = ['"data":', ...expected].find((piece) => !text.includes(piece));
      if (missing) throw new Error(`${id}: ${missing} is not in the answer ${text.slice(0, 2000)}`);
    }
    const [first, second] = [comparable(one, ownValues), comparable(other, ownValues)];
    if (!isDeepStrictEqual(first, second)) {
      throw new Error(
        `${id}: the two servers answer differently to ${JSON.stringify(ofProduct)}\nproduct ${one.slice(0, 3000)}\nlimit   ${other.slice(0, 3000)}`,
      );
    }
  }
}

async function answerOf({ port, path, headers }: Asked, query: string, variables: object): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

const comparable = (text: string, ownValues: readonly string[]): unknown =>
  JSON.parse(text, (key, value: unknown) => (ownValues.includes(key) && value !== null ? 'its own' : value));
