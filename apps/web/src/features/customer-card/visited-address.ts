import type { Address } from '@register/domain/customer/customer';
import type { CardCustomer } from './card-customer';

/** Where one goes: the visiting address, else the invoice address. Nobody visits a postal box. */
export const visitedAddress = ({ addresses }: Pick<CardCustomer, 'addresses'>): Address | null =>
  addresses?.visiting ?? addresses?.invoice ?? null;
