import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { useErrorText } from './use-error-text';
import { useSend } from './use-send';

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
  const send = useSend();
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const run = async (variables: Variables): Promise<Done | null> => {
    setBusy(true);
    setTrouble(null);
    setProblems([]);
    const result = await send(document, variables, answerOf, { refetch });
    setBusy(false);
    if (result.state === 'FAILED') setTrouble(errorText(result.error));
    else setProblems(result.payload.userErrors);
    return result.state === 'DONE' ? result.payload : null;
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
