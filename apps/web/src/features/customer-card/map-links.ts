import type { Address } from '@register/domain/customer/customer';

/** A place on the map, in the phone's own app where it has one. */
export const mapUrl = (address: Address): string =>
  `https://www.google.com/maps/search/?api=1&query=${placeOf(address)}`;

export const directionsUrl = (address: Address): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${placeOf(address)}`;

/** "Storgatan 4, 903 26 Umeå", its postal code on one line. */
export const addressLine = ({ row1, row2, postalCode, city }: Address): string =>
  [row1, row2, [postalCode?.replace(/ /g, '\u00a0'), city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

const placeOf = ({ row1, postalCode, city, country }: Address): string =>
  encodeURIComponent([row1, postalCode, city, country].filter(Boolean).join(', '));
