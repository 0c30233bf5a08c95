import { plantOf, type Plants } from './planted.js';
import { plantedKeys } from './planted-fields.js';

/** What is planted of the customer itself: entries of the group's own registers and people of its own keep their names, and the number stays. */
export const personalTexts = (plants: Plants): string[] =>
  plantedKeys
    .filter((field) => !ofTheGroup.has(field))
    .flatMap((field) => plantOf(plants, field).texts)
    .filter((text) => text !== 'Uppladdare Hemlig');

const ofTheGroup: ReadonlySet<string> = new Set([
  'number',
  'tags',
  'subgroups',
  'discountLetters',
  'costCentre',
  'assignees',
  'history',
  'vatPercent',
]);
