import type { LookupOutcome as Outcome } from '@register/domain/company/company';
import { registerEnumType } from 'type-graphql';
import type { SourceName } from './company-lookup.config.js';

export const CompanyLookupOutcome: { readonly [Key in Outcome]: Key } = {
  FOUND: 'FOUND',
  SEVERAL: 'SEVERAL',
  DEREGISTERED: 'DEREGISTERED',
  NOT_FOUND: 'NOT_FOUND',
  UNAVAILABLE: 'UNAVAILABLE',
};
registerEnumType(CompanyLookupOutcome, {
  name: 'CompanyLookupOutcome',
  description: 'What a look-up of a company came to.',
  valuesConfig: {
    FOUND: { description: 'One company has the number.' },
    SEVERAL: { description: 'Several firms share the number: somebody has to choose.' },
    DEREGISTERED: { description: 'The company that had the number has been struck off the register.' },
    NOT_FOUND: { description: 'No register that was asked knows the number.' },
    UNAVAILABLE: {
      description: 'No register could answer just now, or none is set up. Says nothing about the company; try later.',
    },
  },
});

export const CompanySourceName: { readonly [Key in SourceName]: Key } = {
  BOLAGSVERKET: 'BOLAGSVERKET',
  VIES: 'VIES',
  FILE: 'FILE',
};
registerEnumType(CompanySourceName, {
  name: 'CompanySource',
  description: 'A register of companies.',
  valuesConfig: {
    BOLAGSVERKET: { description: 'The Swedish Companies Registration Office.' },
    VIES: { description: "The European Commission's register of VAT numbers: companies registered for VAT only." },
    FILE: { description: 'A list kept beside the register; in the demo an invented one.' },
  },
});
