import type { CardCustomer } from '../card-customer';
import type { CardFormContextValue } from './card-form-context';

/** What the customer has of other registers, with names: some of it may not be chosen anew. */
export const heldLinks = ({ tags, subgroups, discountLetters }: CardCustomer): CardFormContextValue['held'] => ({
  tags: tags ?? [],
  subgroups: subgroups ?? [],
  discountLetters: discountLetters ?? [],
});
