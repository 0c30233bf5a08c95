import { swedishDay } from '@register/domain/calendar/swedish-day';
import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import { cityOf } from '@register/domain/customer/addresses';
import { formatOrganisationNumber, parseIdentityNumber } from '@register/domain/customer/identity-number';
import { phoneOf } from '@register/domain/customer/phone';
import { searchText } from '@register/domain/text/search-text';
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
  by: 'organisationNumber' | 'email' | 'phone' | 'nameAndCity' | 'name';
}

const MOST = 5;

/** Who is there already, while one types: by organisation number, e-mail, phone, name and city, and name, surest first. */
export function useTwins(control: Control<CardValues>): readonly Twin[] {
  const [organisationNumber, name, phone, email, visiting, invoice, mail] = useDebouncedValue(
    useWatch({ control, name: ['organisationNumber', 'name', 'phone', 'email', ...cities] }),
    300,
  );
  const organisation = organisationOf(organisationNumber);
  const byNumber = useHits(organisation);
  const byEmail = useHits(email.includes('@') && email.length > 5 ? email.trim() : null);
  const byPhone = useHits(phone.replace(/\D/g, '').length >= 7 ? (phoneOf(phone.trim()) ?? null) : null);
  const typedName = name.trim().length >= 3 ? name.trim() : null;
  const city = cityOf({ visiting: inCity(visiting), invoice: inCity(invoice), mail: inCity(mail) }) ?? '';
  const byNameAndCity = useHits(city === '' ? null : typedName, city);
  const byName = useHits(typedName);
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
    add(
      byNameAndCity.filter((hit) => searchText(hit.name ?? '') === searchText(name)),
      'nameAndCity',
    );
    add(byName, 'name');
    return [...found.values()].slice(0, MOST);
  }, [organisation, name, byNumber, byEmail, byPhone, byNameAndCity, byName]);
}

const cities = ['addresses.visiting.city', 'addresses.invoice.city', 'addresses.mail.city'] as const;
const inCity = (typed: string) => ({ city: typed.trim() === '' ? null : typed.trim() });

const none: readonly TwinNode[] = [];

function useHits(search: string | null, city = ''): readonly TwinNode[] {
  const filter = city === '' ? null : { city: { eq: city } };
  const { data } = useQuery(CustomerTwinsDocument, search === null ? skipToken : { variables: { search, filter } });
  return useMemo(
    () => (search === null ? none : (data?.customers.edges.map(({ node }) => node) ?? none)),
    [search, data],
  );
}

/** Only organisations are looked for: a person's number is nobody's search word. */
function organisationOf(text: string): string | null {
  const parsed = parseIdentityNumber(text, swedishDay(Date.now()));
  return parsed.ok && parsed.kind === 'ORGANISATION' ? formatOrganisationNumber(parsed.digits) : null;
}
