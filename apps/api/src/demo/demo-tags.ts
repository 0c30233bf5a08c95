import type { TagValues } from '@register/domain/tag/tag';

/** Invented tags of an invented ventilation company. */
export const demoTags: readonly TagValues[] = [
  { name: 'Årsavtal', colour: 'GREEN', inheritedByOrders: true },
  { name: 'Jour dygnet runt', colour: 'RED', inheritedByOrders: true },
  { name: 'Nyckel hämtas på kontoret', colour: 'YELLOW', inheritedByOrders: true },
  { name: 'Betalar sent', colour: 'ORANGE', inheritedByOrders: false },
  { name: 'Ny kund', colour: 'BLUE', inheritedByOrders: false },
];

/** Which of them, by their places, a customer of the demo has; many have none. */
export const demoTagsOf = (n: number): readonly number[] => [
  ...(n % 4 === 0 ? [0] : []),
  ...(n % 9 === 2 ? [1] : []),
  ...(n % 11 === 4 ? [2] : []),
  ...(n % 17 === 6 ? [3] : []),
  ...(n % 13 === 12 ? [4] : []),
];
