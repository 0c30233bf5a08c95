import { identity } from './invented-identity.js';
import type { Plants } from './planted.js';

/** A request names a property or an apartment, never both: `mine` has the one, the others the other. Co-applicants are of people only. */
export function taxPlants(
  word: string,
  serial: number,
  isPrivate: boolean,
): Pick<Plants, 'propertyDesignation' | 'apartmentNumber' | 'associationNumber' | 'coApplicants'> {
  const association = [`71760${serial}11`, `71760${serial}22`].map((start) =>
    identity(`00${start.slice(0, 6)}`, 400 + serial).slice(2),
  );
  const persons = [
    identity(`19${50 + serial}0415`, 690 + serial),
    identity(`19${50 + serial}0621`, 710 + serial),
  ] as const;
  // No second of a minute is written like it.
  const share = { sharePercent: 72.25 + serial };
  return {
    propertyDesignation:
      serial === 1
        ? {
            before: { propertyDesignation: `Gammalgård${word}` },
            after: { propertyDesignation: `Gård${word}` },
            texts: [`Gammalgård${word}`, `Gård${word}`],
            twin: { after: { propertyDesignation: 'En annan 1:1' } },
          }
        : { twin: {}, texts: [] },
    apartmentNumber:
      serial === 1
        ? { twin: {}, texts: [] }
        : {
            before: { apartmentNumber: `Gammallgh${word}` },
            after: { apartmentNumber: `Lgh${word}` },
            twin: { before: { apartmentNumber: '9' }, after: { apartmentNumber: '8' } },
            texts: [`Gammallgh${word}`, `Lgh${word}`],
          },
    associationNumber:
      serial === 1
        ? { twin: {}, texts: [] }
        : {
            before: { associationNumber: association[0] },
            after: { associationNumber: association[1] },
            twin: { before: { associationNumber: '717600-4583' }, after: { associationNumber: '717600-4591' } },
            texts: [association[1] ?? ''].map((digits) => `${digits.slice(0, 6)}-${digits.slice(6)}`),
          },
    coApplicants: isPrivate
      ? {
          before: { coApplicants: [{ name: `Medsökande${word}`, personalNumber: persons[0], ...share }] },
          after: { coApplicants: { create: [{ name: `Nymedsökande${word}`, personalNumber: persons[1] }] } },
          twin: {},
          texts: [
            `Medsökande${word}`,
            `Nymedsökande${word}`,
            `${share.sharePercent}`,
            ...persons.flatMap((number) => [number.slice(0, 8), `${number.slice(2, 8)}-`]),
          ],
          search: persons[1],
        }
      : { twin: {}, texts: [] },
  };
}
