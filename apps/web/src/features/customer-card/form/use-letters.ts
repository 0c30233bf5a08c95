import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { useCan } from '../../../session/use-session';
import { CardLettersDocument, type Card_LetterFragment } from './card-letters.generated';

export type CardLetter = Card_LetterFragment;

/** All discount letters, for who sees them: a group has tens of them. Inactive ones count where a customer has them. */
export function useLetters(): readonly CardLetter[] {
  const sees = useCan('discountLetter.view');
  const articles = useCan('article.view');
  const { data, fetchMore } = useQuery(
    CardLettersDocument,
    sees ? { variables: { articles }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const { hasNextPage, endCursor } = data?.discountLetters.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage) void fetchMore({ variables: { after: endCursor } }).catch(() => undefined);
  }, [hasNextPage, endCursor, fetchMore]);
  return useMemo(() => data?.discountLetters.edges.map(({ node }) => node) ?? [], [data]);
}
