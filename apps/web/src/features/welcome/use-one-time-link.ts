import { useEffect, useState } from 'react';
import { AppError } from '../../graphql/app-error';
import { post } from '../../graphql/post';
import { OneTimeLinkDocument, type OneTimeLinkQuery } from './welcome.generated';

export type FoundLink =
  | { readonly state: 'asking' }
  | { readonly state: 'gone' }
  | { readonly state: 'unknown'; readonly error: AppError }
  | { readonly state: 'open'; readonly link: NonNullable<OneTimeLinkQuery['oneTimeLink']> };

/** What the link in the address is for. Asking does not use it. */
export function useOneTimeLink(token: string): FoundLink {
  const [found, setFound] = useState<FoundLink>({ state: 'asking' });
  useEffect(() => {
    let isCurrent = true;
    const tell = (next: FoundLink) => isCurrent && setFound(next);
    post(OneTimeLinkDocument, { token }).then(
      ({ oneTimeLink }) => tell(oneTimeLink ? { state: 'open', link: oneTimeLink } : { state: 'gone' }),
      (error: unknown) =>
        tell({ state: 'unknown', error: error instanceof AppError ? error : new AppError('INTERNAL_SERVER_ERROR') }),
    );
    return () => {
      isCurrent = false;
    };
  }, [token]);
  return found;
}
