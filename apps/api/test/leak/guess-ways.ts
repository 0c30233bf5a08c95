import type { WayOut } from './list-ways.js';
import { literal } from './literal.js';
import { wholeSelection } from './whole-selection.js';
import type { PlantedCustomer } from './world.js';

/** A person's number that is right, given as what it is and in the place of a company's: an answer that knows it again would tell it. */
export const guessWays = ({ id, number, plants: { personalNumber } }: PlantedCustomer): WayOut[] =>
  Object.values(personalNumber.after ?? {}).flatMap((right) =>
    ['personalNumber', 'organisationNumber'].map((field) => ({
      name: `guess at the ${field} of ${number}`,
      document: `mutation { customerUpdate(id: "${id}", input: ${literal({ [field]: right })}) ${wholeSelection('CustomerPayload')} }`,
    })),
  );
