import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { CustomFieldsDocument } from './custom-fields.generated';

/** The built-in fields of the card that the group's settings have in use; none until that is known. */
export function useShownFields(): ReadonlySet<string> {
  const { data } = useQuery(CustomFieldsDocument);
  const fields = data?.viewer?.customerFields;
  return useMemo(() => new Set(fields?.filter(({ shown }) => shown).map(({ field }) => field)), [fields]);
}
