import type { CustomerPatch } from '@register/domain/customer/customer';
import { firstNames, lastNames, places } from './invented-words.js';
import { Invented } from './invented.js';

/** What the n-th customer of the demo has for tax reduction, drawn by itself so that the rest of the customer stays as it is. */
export function demoTaxReduction(n: number, { organisationNumber }: CustomerPatch): CustomerPatch {
  const invented = new Invented(n + seedsApart);
  if (n === association) return { apartmentNumber: '1001', associationNumber: organisationNumber ?? null };
  const name = () => `${invented.pick(firstNames)} ${invented.pick(lastNames)}`;
  if (n % 10 === 1)
    return {
      propertyDesignation: `${invented.pick(places)} ${invented.between(1, 40)}:${invented.between(1, 90)}`,
      coApplicants: {
        create: [
          { name: name(), personalNumber: invented.personalNumber(), sharePercent: invented.pick([50, 40, null]) },
        ],
      },
    };
  if (n % 20 === 2)
    return {
      apartmentNumber: `1${invented.between(0, 9)}0${invented.between(1, 4)}`,
      associationNumber: invented.organisationNumber(),
    };
  return {};
}

/** A housing association with an apartment of its own. */
const association = 33;

const seedsApart = 100_000;
