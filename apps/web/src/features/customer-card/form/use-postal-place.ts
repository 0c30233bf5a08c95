import { useApolloClient } from '@apollo/client/react';
import type { AddressKind } from '@register/domain/customer/customer';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { PostalPlacesDocument } from './postal-places.generated';
import type { CardValues } from './form-values';

/**
 * The city that goes with the postal code, from the group's own addresses: filled in where none is typed, else offered.
 * Asked when somebody leaves the postal code. Help that does not come is no fault.
 */
export function usePostalPlace(kind: AddressKind) {
  const client = useApolloClient();
  const { getValues, setValue } = useFormContext<CardValues>();
  const [help, setHelp] = useState<PostalHelp>({ filled: null, cities: [] });
  const ask = async () => {
    const postalCode = getValues(`addresses.${kind}.postalCode`).trim();
    if (postalCode.length < 3) return setHelp({ filled: null, cities: [] });
    const places = await client
      .query({ query: PostalPlacesDocument, variables: { postalCode } })
      .then(({ data }) => data?.postalPlaces ?? [])
      .catch(() => []);
    const [first] = places;
    const fills = first && getValues(`addresses.${kind}.city`).trim() === '';
    if (fills) setValue(`addresses.${kind}.city`, first.city, { shouldDirty: true, shouldTouch: true });
    setHelp({ filled: fills ? first.city : null, cities: places.map(({ city }) => city) });
  };
  return { help, ask: () => void ask() };
}

interface PostalHelp {
  /** The city that was filled in. */
  readonly filled: string | null;
  readonly cities: readonly string[];
}
