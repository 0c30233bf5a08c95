import { searchText } from '../text/search-text.js';

/** How a postal code may be spelled in addresses: `90326`, `903 26`, and as it was typed. */
export function postalCodeSpellings(text: string): string[] {
  const typed = text.trim().replace(/\s+/g, ' ');
  const digits = typed.replace(/\D/g, '');
  const swedish = /^(?:SE?-)?\d{3} ?\d{2}$/i.test(typed);
  return swedish ? [...new Set([digits, `${digits.slice(0, 3)} ${digits.slice(3)}`, typed])] : [typed];
}

/** The cities that addresses with one postal code name, the most used first; spellings of one city count together, as it is most often written. */
export function placesBySpelling(counted: readonly PlaceCount[]): PlaceCount[] {
  const places = new Map<string, { city: string; best: number; addresses: number }>();
  for (const { city, addresses } of counted) {
    const key = searchText(city);
    const place = places.get(key) ?? { city, best: 0, addresses: 0 };
    const better = addresses > place.best;
    places.set(key, {
      city: better ? city : place.city,
      best: Math.max(addresses, place.best),
      addresses: place.addresses + addresses,
    });
  }
  return [...places.values()]
    .map(({ city, addresses }) => ({ city, addresses }))
    .sort((a, b) => b.addresses - a.addresses || (a.city < b.city ? -1 : 1));
}

export interface PlaceCount {
  readonly city: string;
  /** How many addresses say so. */
  readonly addresses: number;
}
