import type { CustomerSettings } from '../settings/customer-settings.js';
import type { CustomerType, VatType } from './customer.js';

/**
 * Whether VAT stands on the customer's orders and prints, at which rate, and why. The customer's choice counts only
 * while the group shows it; unset means automatic, so switching the setting on changes nobody's orders.
 */
export function vatDisplay(customer: VatSituation, settings: Pick<CustomerSettings, 'showVatType'>): VatDisplay {
  switch (settings.showVatType ? customer.vatType : null) {
    case 'NORMAL_VAT':
      return { shown: true, rate: null, source: 'NORMAL_VAT' };
    case 'NO_VAT':
      return { shown: false, rate: null, source: 'NO_VAT' };
    case 'CUSTOM_VAT':
      return { shown: true, rate: customer.vatPercent, source: 'CUSTOM_VAT' };
    case null:
      return isBusinessWithNumber(customer)
        ? { shown: false, rate: null, source: 'ORGANISATION_NUMBER' }
        : { shown: true, rate: null, source: 'NO_ORGANISATION_NUMBER' };
  }
}

/** VAT on one row: custom VAT replaces the article's rate only where the article states one. Null: no VAT stands on the row. */
export const vatPercentOfRow = (display: VatDisplay, articlePercent: number | null): number | null =>
  display.shown && articlePercent !== null ? (display.rate ?? articlePercent) : null;

export interface VatSituation {
  readonly type: CustomerType;
  readonly hasOrganisationNumber: boolean;
  readonly hasPersonalNumber: boolean;
  readonly vatType: VatType | null;
  readonly vatPercent: number | null;
}

export interface VatDisplay {
  readonly shown: boolean;
  /** The percentage that replaces the article's own; null: the article's own. */
  readonly rate: number | null;
  readonly source: VatDisplaySource;
}

/** Every reason that VAT is shown or not, the automatic ones first. */
export const vatDisplaySources = [
  'ORGANISATION_NUMBER',
  'NO_ORGANISATION_NUMBER',
  'NORMAL_VAT',
  'NO_VAT',
  'CUSTOM_VAT',
] as const;
export type VatDisplaySource = (typeof vatDisplaySources)[number];

/** A sole trader's number is shaped like a personal number and counts; a private person's does not, nor does one kept from when they were a company. */
const isBusinessWithNumber = (customer: VatSituation): boolean =>
  customer.type === 'COMPANY' && (customer.hasOrganisationNumber || customer.hasPersonalNumber);
