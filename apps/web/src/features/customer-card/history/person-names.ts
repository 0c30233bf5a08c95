import type { CardCustomer } from '../card-customer';

/** The history names contact persons and co-applicants by id: these are their names now. */
export const personNamesOf = ({
  contactPersons,
  coApplicants,
}: Pick<CardCustomer, 'contactPersons' | 'coApplicants'>): ReadonlyMap<string, string> =>
  new Map([...(contactPersons ?? []), ...(coApplicants ?? [])].map(({ id, name }) => [id, name]));
