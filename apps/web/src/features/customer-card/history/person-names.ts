import type { CardCustomer } from '../card-customer';

/** The history names contact persons by id: these are their names now. */
export const personNamesOf = ({ contactPersons }: Pick<CardCustomer, 'contactPersons'>): ReadonlyMap<string, string> =>
  new Map((contactPersons ?? []).map(({ id, name }) => [id, name]));
