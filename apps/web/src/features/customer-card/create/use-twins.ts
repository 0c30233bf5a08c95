import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import { formatOrganisationNumber, parseIdentityNumber } from '@register/domain/customer/identity-number';
import { phoneOf } from '@register/domain/customer/phone';
import { useMemo } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { CustomerTwinsDocument, type CustomerTwinsQuery } from '../customer-writes.generated';
import type { CardValues } from '../form/form-values';

type TwinNode = CustomerTwinsQuery['customers']['edges'][number]['node'];

/** A customer that may be the one that is being made. */
export interface Twin extends TwinNode {
  /** The very same organisation number. */
  exact: boolean;
  /** What they have in common. */
  by: 'organisationNumber' | 'name' | 'phone' | 'email';
}

const MOST = 5;

/** Who is there already, while one types: by organisation number, e-mail, phone and name, surest first. */
export function useTwins(control: Control<CardValues>): readonly Twin[] {
  const [organisationNumber, name, phone, email] = useDebouncedValue(
    useWatch({ control, name: ['organisationNumber', 'name', 'phone', 'email'] }),
    300,
  );
  const organisation = organisationOf(organisationNumber);
  const byNumber = useHits(organisation);
  const byEmail = useHits(email.includes('@') && email.length > 5 ? email.trim() : null);
  const byPhone = useHits(phone.replace(/\D/g, '').length >= 7 ? (phoneOf(phone.trim()) ?? null) : null);
  const byName = useHits(name.trim().length >= 3 ? name.trim() : null);
  return useMemo(() => {
    const found = new Map<string, Twin>();
    const add = (hits: readonly TwinNode[], by: Twin['by']) => {
      for (const hit of hits) {
        const exact = organisation !== null && hit.organisationNumber === organisation;
        if (!found.has(hit.id)) found.set(hit.id, { ...hit, by, exact });
      }
    };
    add(byNumber, 'organisationNumber');
    add(byEmail, 'email');
    add(byPhone, 'phone');
    add(byName, 'name');
    return [...found.values()].slice(0, MOST);
  }, [organisation, byNumber, byEmail, byPhone, byName]);
}

const none: readonly TwinNode[] = [];

function useHits(search: string | null): readonly TwinNode[] {
  const { data } = useQuery(CustomerTwinsDocument, search === null ? skipToken : { variables: { search } });
  return useMemo(
    () => (search === null ? none : (data?.customers.edges.map(({ node }) => node) ?? none)),
    [search, data],
  );
}

/** Only organisations are looked for: a person's number is nobody's search word. */
function organisationOf(text: string): string | null {
  const parsed = parseIdentityNumber(text, new Date().toISOString().slice(0, 10));
  return parsed.ok && parsed.kind === 'ORGANISATION' ? formatOrganisationNumber(parsed.digits) : null;
}
