import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useWrite, type Answer, type Write } from '../../session/use-write';

/** One change of people or roles, after which all that tells of them is asked for again. */
export const usePeopleWrite = <Data, Variables extends OperationVariables, Done extends Answer>(
  document: TypedDocumentNode<Data, Variables>,
  answerOf: (data: Data) => Done,
  refetch: readonly string[] = ['Users', 'User', 'Roles', 'AccessLog'],
): Write<Variables, Done> => useWrite(document, answerOf, refetch);
