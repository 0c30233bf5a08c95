import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { AppError } from '../graphql/app-error';
import { toAppError } from '../graphql/to-app-error';
import { useErrorText } from './use-error-text';

export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

export interface Answer {
  readonly userErrors: readonly Problem[];
}

/** One change that is made by a press of a button: what is wrong with it stands in `problems`, what went wrong with the way there in `trouble`. */
export function useWrite<Data, Variables extends OperationVariables, Done extends Answer>(
  document: TypedDocumentNode<Data, Variables>,
  answerOf: (data: Data) => Done,
  refetch: readonly string[],
): Write<Variables, Done> {
  const client = useApolloClient();
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const run = async (variables: Variables): Promise<Done | null> => {
    setBusy(true);
    setTrouble(null);
    setProblems([]);
    try {
      const { data } = await client.mutate({ mutation: document, variables, refetchQueries: [...refetch] });
      if (!data) throw new AppError('INTERNAL_SERVER_ERROR');
      const done = answerOf(data);
      setProblems(done.userErrors);
      return done.userErrors.length > 0 ? null : done;
    } catch (error) {
      setTrouble(errorText(toAppError(error)));
      return null;
    } finally {
      setBusy(false);
    }
  };
  const at = (field: string) => problems.find(({ path }) => path[0] === field)?.message;
  return { run, busy, problems, trouble, at };
}

export interface Write<Variables, Done> {
  /** Null: it was not done, and why is told. */
  readonly run: (variables: Variables) => Promise<Done | null>;
  readonly busy: boolean;
  readonly problems: readonly Problem[];
  readonly trouble: string | null;
  /** What is wrong with a field of the input. */
  readonly at: (field: string) => string | undefined;
}
