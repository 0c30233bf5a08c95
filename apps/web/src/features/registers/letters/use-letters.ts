import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { AppError } from '../../../graphql/app-error';
import { toAppError } from '../../../graphql/to-app-error';
import { useCan } from '../../../session/use-session';
import { importFilter, statusFilter } from '../status-filter';
import { useEntryPages, type EntryPages } from '../use-entry-pages';
import type { EntryView } from '../use-entry-view';
import { DiscountLetterDocument, DiscountLettersDocument, type Letters_LetterFragment } from './letters.generated';

export type Letter = Letters_LetterFragment;
export type LetterRow = Letter['rows'][number];

/** The discount letters that the address asks for, by name. */
export function useLetters({ q, status, importId }: EntryView): EntryPages<Letter> {
  const articles = useCan('article.view');
  const variables = useMemo(
    () => ({
      first: 100,
      search: q.trim() === '' ? undefined : q.trim(),
      status: statusFilter(status),
      importId: importFilter(importId),
      articles,
    }),
    [q, status, importId, articles],
  );
  const result = useQuery(DiscountLettersDocument, { variables, fetchPolicy: 'cache-and-network' });
  return useEntryPages<Letter>((result.data ?? result.previousData)?.discountLetters, {
    error: result.error,
    fetchMore: (after) => result.fetchMore({ variables: { after } }),
    refetch: result.refetch,
  });
}

/** One letter. What is known is shown at once; what is new on the server comes after. */
export function useLetter(id: string): LetterState {
  const articles = useCan('article.view');
  const { data, error, refetch } = useQuery(DiscountLetterDocument, {
    variables: { id, articles },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (data?.discountLetter) return { state: 'SHOWN', letter: data.discountLetter };
  if (data) return { state: 'MISSING' };
  if (error) return { state: 'FAILED', error: toAppError(error), retry: () => void refetch().catch(() => undefined) };
  return { state: 'LOADING' };
}

export type LetterState =
  | { state: 'LOADING' }
  | { state: 'SHOWN'; letter: Letter }
  | { state: 'MISSING' }
  | { state: 'FAILED'; error: AppError; retry: () => void };
