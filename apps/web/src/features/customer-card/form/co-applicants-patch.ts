import { percentOf } from './percent-of';
import { isNewPart, type CoApplicantValues } from './form-values';

/** What the form would change in the list of co-applicants. */
export function coApplicantsPatch(
  base: readonly CoApplicantValues[],
  values: readonly CoApplicantValues[],
): CoApplicantsWish | undefined {
  const kept = values.filter((person) => !isNewPart(person));
  const earlier = new Map(base.map((person) => [person.id, person]));
  const create = values.filter(isNewPart).map(wishOf);
  const update = kept
    .map((person) => ({ id: person.id, ...changedParts(earlier.get(person.id), person) }))
    .filter((change) => Object.keys(change).length > 1);
  const deleted = base.filter(({ id }) => !kept.some((person) => person.id === id)).map(({ id }) => id);
  if (create.length + update.length + deleted.length === 0) return undefined;
  return {
    ...(create.length > 0 && { create }),
    ...(update.length > 0 && { update }),
    ...(deleted.length > 0 && { delete: deleted }),
  };
}

export interface CoApplicantsWish {
  create?: CoApplicantWish[];
  update?: (Partial<CoApplicantWish> & { id: string })[];
  delete?: string[];
}

interface CoApplicantWish {
  name: string;
  personalNumber: string;
  sharePercent: number | null;
}

const wishOf = ({ name, personalNumber, sharePercent }: CoApplicantValues): CoApplicantWish => ({
  name,
  personalNumber,
  sharePercent: percentOf(sharePercent),
});

function changedParts(was: CoApplicantValues | undefined, person: CoApplicantValues): Partial<CoApplicantWish> {
  const wish = wishOf(person);
  const parts = Object.keys(wish) as (keyof CoApplicantWish)[];
  return Object.fromEntries(parts.filter((part) => was?.[part] !== person[part]).map((part) => [part, wish[part]]));
}
