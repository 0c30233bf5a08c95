import type { ContactPersonInput, CustomerPatch, VatType } from '@register/domain/customer/customer';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import { demoTaxReduction } from './demo-tax-reductions.js';
import { comments, firstNames, lastNames, places, roles, streets, towns, trades } from './invented-words.js';
import { Invented } from './invented.js';

/** Most fields are shown, so that there is something to see. */
export const demoSettings: Partial<CustomerSettings> = {
  numberMinLength: 4,
  autoGenerateNextNumber: true,
  showCostCentre: true,
  showOrderNumber: true,
  showLanguage: true,
  showVatType: true,
  useTaxReductions: true,
  showServiceArticles: true,
  showWorkOrderArticles: true,
};

/** How many customers the demo has. */
export const demoCustomerCount = 300;

/** The one whose details can be fetched from the demo's register of companies, and differ there. */
const fetchable = 15;

/** The n-th customer of the demo: always the same, and nobody. */
export function demoCustomer(n: number): CustomerPatch {
  const invented = new Invented(n);
  const patch = n % 10 < 3 ? privatePerson(invented, n) : company(invented, n);
  const orderNumber = invented.chance(0.25) ? `M-${invented.between(100, 999)}` : null;
  return {
    ...patch,
    phone: invented.chance(0.85) ? invented.phone() : null,
    email: invented.chance(0.75) ? invented.email(patch.name ?? '') : null,
    language: invented.chance(0.15) ? invented.pick(['sv', 'en', 'nb', 'fi', 'de', 'da']) : null,
    orderNumber,
    comments: invented.chance(0.2) ? invented.pick(comments) : null,
    addresses: addresses(invented),
    ...vat(invented),
    ...demoTaxReduction(n, patch),
  };
}

function privatePerson(invented: Invented, n: number): CustomerPatch {
  return {
    type: 'PRIVATE',
    name: `${firstNames[n % firstNames.length]} ${invented.pick(lastNames)}`,
    personalNumber: invented.chance(0.8) ? invented.personalNumber() : null,
  };
}

function company(invented: Invented, n: number): CustomerPatch {
  if (n === fetchable) return { type: 'COMPANY', name: 'Låtsasbacken', organisationNumber: '435060-7083' };
  const isSoleTrader = n % 25 === 4;
  const place = invented.pick(places);
  const name = isSoleTrader
    ? `${invented.pick(lastNames)}s ${invented.pick(['Snickeri', 'Måleri', 'Rörservice'])}`
    : n % 3 === 0
      ? `Brf ${place} ${1 + Math.floor(n / 10)}`
      : `${place} ${invented.pick(trades)}`;
  return {
    type: 'COMPANY',
    name,
    organisationNumber: isSoleTrader
      ? invented.personalNumber()
      : invented.chance(0.95)
        ? invented.organisationNumber()
        : null,
    costCentre: invented.chance(0.3) ? `KS${invented.between(100, 160)}` : null,
    contactPersons: { create: Array.from({ length: invented.between(0, 4) }, (_, at) => contactPerson(invented, at)) },
    facilityRequired: invented.chance(0.1),
    costCentreRequired: invented.chance(0.08),
    alwaysInvoice: invented.chance(0.1),
  };
}

function contactPerson(invented: Invented, at: number): ContactPersonInput {
  const name = `${invented.pick(firstNames)} ${invented.pick(lastNames)}`;
  const email = invented.chance(0.85) ? invented.email(name) : null;
  return {
    name,
    role: invented.chance(0.7) ? invented.pick(roles) : null,
    phone: invented.chance(0.8) ? invented.phone() : null,
    email,
    sendServiceProtocol: email !== null && invented.chance(0.4),
    sendWorkOrder: email !== null && invented.chance(0.25),
    isMain: at === 0,
  };
}

function addresses(invented: Invented): CustomerPatch['addresses'] {
  const [postalCode, city] = invented.pick(towns);
  const address = () => ({
    row1: `${invented.pick(streets)} ${invented.between(1, 90)}`,
    row2: invented.chance(0.1) ? 'Uppgång B' : null,
    postalCode,
    city,
    province: null,
    country: 'SE',
  });
  return {
    invoice: address(),
    ...(invented.chance(0.5) && { visiting: address() }),
    ...(invented.chance(0.1) && { mail: address() }),
  };
}

function vat(invented: Invented): Pick<CustomerPatch, 'vatType' | 'vatPercent'> {
  if (invented.chance(0.8)) return {};
  const vatType = invented.pick<VatType>(['NORMAL_VAT', 'NO_VAT', 'CUSTOM_VAT']);
  return vatType === 'CUSTOM_VAT' ? { vatType, vatPercent: invented.pick([6, 12, 12.5]) } : { vatType };
}
