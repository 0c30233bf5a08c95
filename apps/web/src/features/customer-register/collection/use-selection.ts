import { useMutation } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { useCallback } from 'react';
import { CustomerSelectionCreateDocument } from './collection.generated';
import type { Scope } from './scope';

export interface ChosenCustomers {
  id: string;
  count: number;
}

/** Fixes on the server which customers are meant, so that the same ones are meant until the end. Throws with words for the reader. */
export function useSelection(): (scope: Scope) => Promise<ChosenCustomers> {
  const { formatMessage } = useIntl();
  const [create] = useMutation(CustomerSelectionCreateDocument);
  return useCallback(
    async (scope) => {
      const { data } = await create({
        variables:
          scope.kind === 'marked'
            ? { ids: [...scope.ids] }
            : { ...scope.asked, shownView: scope.viewId, except: [...scope.except] },
      });
      const { selection, userErrors } = data?.customerSelectionCreate ?? {};
      if (selection) return selection;
      throw new Refusal(userErrors?.[0]?.message ?? formatMessage({ id: 'error.INTERNAL_SERVER_ERROR' }));
    },
    [create, formatMessage],
  );
}

/** The API said no, in words for the reader. */
export class Refusal extends Error {}
