import { useQuery } from '@apollo/client/react';
import { OwnBrandingDocument, type OwnBrandingQuery } from './session.generated';

/** What the group shows its customers of itself; undefined until it is known, and where it cannot be read. */
export const useOwnBranding = (): OwnBrandingQuery['groupBranding'] | undefined =>
  useQuery(OwnBrandingDocument).data?.groupBranding;
