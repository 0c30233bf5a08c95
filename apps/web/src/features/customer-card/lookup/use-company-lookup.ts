import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { toAppError } from '../../../graphql/to-app-error';
import { CompanyLookupDocument, CompanySourcesDocument, type CompanyLookupQuery } from './company-lookup.generated';

/** Asks public registers about a number. Whatever comes of it, the form stays as it is until somebody chooses. */
export function useCompanyLookup() {
  const client = useApolloClient();
  const { data } = useQuery(CompanySourcesDocument);
  const [state, setState] = useState<LookupState>({ is: 'IDLE' });
  const clear = useCallback(() => setState({ is: 'IDLE' }), []);
  const lookUp = useCallback(
    async (number: string) => {
      setState({ is: 'ASKING' });
      setState(await ask(client, number));
    },
    [client],
  );
  return { offered: (data?.companySources.length ?? 0) > 0, state, lookUp, clear };
}

export type FoundCompany = CompanyLookupQuery['companyLookup']['companies'][number];

export type LookupState =
  | { readonly is: 'IDLE' | 'ASKING' | 'NOT_FOUND' | 'UNAVAILABLE' }
  | { readonly is: 'REFUSED'; readonly message: string }
  | { readonly is: 'FOUND'; readonly deregistered: boolean; readonly companies: readonly FoundCompany[] };

/** The register gives up after five seconds; a connection that hangs is given up a little later. */
async function ask(client: ReturnType<typeof useApolloClient>, number: string): Promise<LookupState> {
  try {
    const { data } = await client.query({
      query: CompanyLookupDocument,
      variables: { number },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal: AbortSignal.timeout(8000) } },
    });
    const { outcome, companies, userErrors } = data?.companyLookup ?? {};
    const [refused] = userErrors ?? [];
    if (refused) return { is: 'REFUSED', message: refused.message };
    if (outcome === 'NOT_FOUND') return { is: 'NOT_FOUND' };
    if (!outcome || outcome === 'UNAVAILABLE' || !companies?.length) return { is: 'UNAVAILABLE' };
    return { is: 'FOUND', deregistered: outcome === 'DEREGISTERED', companies };
  } catch (error) {
    // A session that has ended is told by the page; for the field it is one more reason why nothing came.
    toAppError(error);
    return { is: 'UNAVAILABLE' };
  }
}
