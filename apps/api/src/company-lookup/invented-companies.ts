import type { Company } from '@register/domain/company/company';

/** The demo's register of companies: invented ones, whose numbers begin with 4, which no legal form has. */
export const inventedCompanies: readonly Company[] = [
  {
    organisationNumber: '4050607086',
    name: 'Påhittade Fjällhissar AB',
    address: {
      row1: 'Inventarvägen 12',
      row2: null,
      postalCode: '837 71',
      city: 'Duved',
      province: null,
      country: 'SE',
    },
    legalForm: 'Aktiebolag',
    active: true,
    deregisteredOn: null,
  },
  {
    organisationNumber: '4150607085',
    name: 'Påhittade Ångpannan i Konkurs AB',
    address: null,
    legalForm: 'Aktiebolag',
    active: false,
    deregisteredOn: '2021-03-15',
  },
  ...['Sagobyns Bageri', 'Sagobyns Snickeri'].map((name, at) => ({
    organisationNumber: '4250607084',
    name,
    address: {
      row1: `Sagogatan ${at + 1}`,
      row2: null,
      postalCode: '903 26',
      city: 'Umeå',
      province: null,
      country: 'SE',
    },
    legalForm: 'Handelsbolag',
    active: true,
    deregisteredOn: null,
  })),
  {
    organisationNumber: '4350607083',
    name: 'Brf Låtsasbacken',
    address: {
      row1: 'c/o Låtsas Förvaltning',
      row2: 'Box 7',
      postalCode: '352 30',
      city: 'Växjö',
      province: null,
      country: 'SE',
    },
    legalForm: 'Bostadsrättsförening',
    active: true,
    deregisteredOn: null,
  },
];
