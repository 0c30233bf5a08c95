import type { TypedDocumentNode } from '@apollo/client';
import type { Unmasked } from '@apollo/client/masking';
import { print } from 'graphql/language/printer';
import { AppError, fromStatus, fromWire, type WireError } from './app-error';

export type Post = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  headers?: Readonly<Record<string, string>>,
) => Promise<Unmasked<Data>>;

/** One operation without a cache: what signing in needs, so that its page loads without the client. */
export const post: Post = async (document, variables, headers) => {
  const response = await send(JSON.stringify({ query: print(document), variables }), headers);
  const answer = await readAnswer(response);
  if (answer.errors?.length) throw fromWire(answer.errors);
  if (!response.ok || !answer.data) throw fromStatus(response.status);
  return answer.data as never;
};

export const graphqlHeaders = (): Record<string, string> => ({
  'content-type': 'application/json',
  // Forces a preflight, so that no other site's form can act in the user's name.
  'apollo-require-preflight': 'true',
  'accept-language': document.documentElement.lang,
});

interface Answer {
  data?: unknown;
  errors?: WireError[];
}

async function send(body: string, own?: Readonly<Record<string, string>>): Promise<Response> {
  const headers = { ...graphqlHeaders(), ...own };
  try {
    return await fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers, body });
  } catch (cause) {
    throw new AppError('NETWORK', undefined, { cause });
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch (cause) {
    throw fromStatus(response.status, cause);
  }
}
