import type { LinkField } from '@register/domain/customer/customer-links';
import type { Situation } from '@register/domain/customer/change-customer';
import { createContext, useContext } from 'react';
import type { CardCustomer } from '../card-customer';
import type { CardValues } from './form-values';

/** What the form's fields must know besides their values. */
export interface CardFormContextValue {
  /** What the form started with: the stored card, or the values of a new one. */
  base: CardValues;
  /** Who edits what under which settings; `customer` null for a new one. */
  situation: Situation;
  /** What the stored card has, with its names: some of it may not be chosen anew. */
  held: { readonly [F in LinkField]: NonNullable<CardCustomer[F]> };
}

export const CardFormContext = createContext<CardFormContextValue | null>(null);

export function useCardFormContext(): CardFormContextValue {
  const form = useContext(CardFormContext);
  if (!form) throw new Error('A field of the card needs its form above it.');
  return form;
}
