import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { toAppError } from '../../../graphql/to-app-error';
import type { DiscountLetterUpdateInput } from '../../../graphql/schema.generated';
import { useCan } from '../../../session/use-session';
import { useEntryWrite } from '../use-entry-writes';
import type { WriteProblem } from '../write-problem';
import {
  DiscountLetterActivateDocument,
  DiscountLetterCreateDocument,
  DiscountLetterDeleteDocument,
  DiscountLetterInactivateDocument,
  DiscountLetterUpdateDocument,
  type DiscountLetterActivateMutation,
  type DiscountLetterDeleteMutation,
  type DiscountLetterInactivateMutation,
} from './letters.generated';
import type { Letter } from './use-letters';

/** What came of saving a letter: as it is now, and what is wrong where it was not saved. */
export interface LetterSaved {
  letter: Letter | null;
  problems: readonly WriteProblem[];
}

/** Saves a letter, a new one where `base` is null. Throws an AppError when the API cannot be reached. */
export function useSaveLetter(): (base: Letter | null, input: DiscountLetterUpdateInput) => Promise<LetterSaved> {
  const client = useApolloClient();
  const articles = useCan('article.view');
  return useCallback(
    async (base, input) => {
      try {
        if (base) {
          const { data } = await client.mutate({
            mutation: DiscountLetterUpdateDocument,
            variables: { id: base.id, input, expectedVersion: base.version, articles },
            refetchQueries: ['DiscountLetters'],
          });
          return savedIn(data?.discountLetterUpdate);
        }
        const { data } = await client.mutate({
          mutation: DiscountLetterCreateDocument,
          variables: { input: { ...input, name: input.name ?? '' }, articles },
          refetchQueries: ['DiscountLetters'],
        });
        return savedIn(data?.discountLetterCreate);
      } catch (error) {
        throw toAppError(error);
      }
    },
    [client, articles],
  );
}

/** What else one does with a letter. */
export const useLetterWrites = () => ({
  inactivate: useEntryWrite(DiscountLetterInactivateDocument, ofInactivate, 'DiscountLetters'),
  activate: useEntryWrite(DiscountLetterActivateDocument, ofActivate, 'DiscountLetters'),
  remove: useEntryWrite(DiscountLetterDeleteDocument, ofDelete, 'DiscountLetters'),
});

function savedIn(
  payload: { discountLetter: Letter | null; userErrors: readonly WriteProblem[] } | undefined,
): LetterSaved {
  if (!payload) throw new Error('An answer without data has errors.');
  return { letter: payload.discountLetter, problems: payload.userErrors };
}

const ofInactivate = (data: DiscountLetterInactivateMutation) => data.discountLetterInactivate.userErrors;
const ofActivate = (data: DiscountLetterActivateMutation) => data.discountLetterActivate.userErrors;
const ofDelete = (data: DiscountLetterDeleteMutation) => data.discountLetterDelete.userErrors;
