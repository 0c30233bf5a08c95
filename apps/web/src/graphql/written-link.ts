import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';

const listeners = new Set<(operationName: string) => void>();

/** Tells what has been written from this page, by the mutation's name. Answers how to stop listening. */
export function onWritten(listener: (operationName: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets others hear of mutations once they are answered: whoever starts a job need not know who shows it. */
export const writtenLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(() => {
      const { operationName, operationType } = operation;
      if (operationType === OperationTypeNode.MUTATION && operationName)
        listeners.forEach((listener) => listener(operationName));
    }),
  ),
);
