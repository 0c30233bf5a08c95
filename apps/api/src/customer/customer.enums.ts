import { registerEnumType } from 'type-graphql';
import {
  customerLanguages,
  customerTypes,
  vatTypes,
  type CustomerLanguage as Language,
  type CustomerStatus as Status,
  type CustomerType as Type,
  type VatType as Vat,
} from '@register/domain/customer/customer';
import { vatDisplaySources, type VatDisplaySource as Source } from '@register/domain/customer/vat';

const enumOf = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, key])) as { [Key in K]: Key };

export const CustomerType = enumOf<Type>(customerTypes);
registerEnumType(CustomerType, {
  name: 'CustomerType',
  description: 'What a customer is.',
  valuesConfig: {
    COMPANY: {
      description: 'A business: has an organisation number. A sole trader has a personal number in its place.',
    },
    PRIVATE: { description: 'A person: has a personal number.' },
  },
});

export const CustomerStatus = enumOf<Status>(['ACTIVE', 'INACTIVE', 'DELETED']);
registerEnumType(CustomerStatus, {
  name: 'CustomerStatus',
  description: 'The state of a customer.',
  valuesConfig: {
    ACTIVE: { description: 'In use.' },
    INACTIVE: { description: 'Cannot be chosen for new orders; what exists stays and is traceable.' },
    DELETED: { description: 'In the bin for 30 days. Only for those who may delete customers.' },
  },
});

export const CustomerLanguage = enumOf<Language>(customerLanguages);
registerEnumType(CustomerLanguage, {
  name: 'CustomerLanguage',
  description: 'The language of messages and protocols to a customer (ISO 639-1).',
  valuesConfig: {
    sv: { description: 'Swedish.' },
    en: { description: 'English.' },
    nb: { description: 'Norwegian (bokmål).' },
    da: { description: 'Danish.' },
    fi: { description: 'Finnish.' },
    de: { description: 'German.' },
  },
});

export const VatType = enumOf<Vat>(vatTypes);
registerEnumType(VatType, {
  name: 'VatType',
  description:
    "How VAT stands on the customer's orders and prints. Unset means automatic: shown where there is no organisation number.",
  valuesConfig: {
    NORMAL_VAT: { description: "Shown, at the article's own rate." },
    NO_VAT: { description: 'Not shown.' },
    CUSTOM_VAT: { description: 'Shown, at the percentage of the customer.' },
  },
});

export const VatDisplaySource = enumOf<Source>(vatDisplaySources);
registerEnumType(VatDisplaySource, {
  name: 'VatDisplaySource',
  description: 'Why VAT is shown or not.',
  valuesConfig: {
    ORGANISATION_NUMBER: { description: 'Automatic: the customer has an organisation number, so VAT is not shown.' },
    NO_ORGANISATION_NUMBER: { description: 'Automatic: the customer has none, so VAT is shown.' },
    NORMAL_VAT: { description: 'The customer has normal VAT.' },
    NO_VAT: { description: 'The customer has no VAT.' },
    CUSTOM_VAT: { description: 'The customer has a percentage of its own.' },
  },
});
