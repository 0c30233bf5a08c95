import type { Situation } from '@register/domain/customer/change-customer';
import { createContext, useContext } from 'react';
import type { CardValues } from './form-values';

/** What the form's fields must know besides their values. */
export interface CardFormContextValue {
  /** What the form started with: the stored card, or the values of a new one. */
  base: CardValues;
  /** Who edits what under which settings; `customer` null for a new one. */
  situation: Situation;
}

export const CardFormContext = createContext<CardFormContextValue | null>(null);

export function useCardFormContext(): CardFormContextValue {
  const form = useContext(CardFormContext);
  if (!form) throw new Error('A field of the card needs its form above it.');
  return form;
}
