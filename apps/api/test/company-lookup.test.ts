import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CompanyLookupConfig, SourceName } from '../src/company-lookup/company-lookup.config.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aName, anOrganisation, bolagsverketPeer, type BolagsverketPeer } from './peers/bolagsverket-peer.js';
import { viesPeer, type ViesPeer } from './peers/vies-peer.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

const lookupDocument = `query ($number: String!) { companySources companyLookup(organisationNumber: $number) {
  outcome source userErrors { code path message }
  companies { organisationNumber name legalForm active deregisteredOn address { row1 row2 postalCode city province country } } } }`;

interface Found {
  companySources: string[];
  companyLookup: {
    outcome: string | null;
    source: string | null;
    userErrors: { code: string; path: string[]; message: string }[];
    companies: { name: string | null; [field: string]: unknown }[];
  };
}

const number = '556016-0680';
const digits = '5560160680';
let api: TestApi | undefined;
let bolagsverket: BolagsverketPeer;
let vies: ViesPeer;
let group: TestGroup;
let office: TestUser;
let told: Record<string, readonly object[]>;

beforeEach(async () => {
  told = { [digits]: [anOrganisation(digits)] };
  bolagsverket = await bolagsverketPeer(told);
  vies = await viesPeer({ [`${digits}01`]: { name: 'PÅHITTADE BOLAGET AB', address: 'STORGATAN 4 \n903 26 UMEÅ' } });
});
afterEach(async () => {
  await api?.close();
  await Promise.all([bolagsverket.close(), vies.close()]);
});

/** A register that asks these sources. */
async function registerAsking(sources: readonly SourceName[], own: Partial<CompanyLookupConfig> = {}): Promise<void> {
  const companyLookup: CompanyLookupConfig = {
    sources,
    timeoutMs: 5000,
    bolagsverket,
    vies,
    file: null,
    ...own,
  };
  api = await startApi({ config: { companyLookup } });
  group = await aGroup(api);
  office = await group.user('office');
}

async function lookUp(text = number, viewer: TestViewer = office): Promise<Found['companyLookup']> {
  return dataOf(await running().run<Found>(viewer, lookupDocument, { number: text })).companyLookup;
}

const running = (): TestApi => {
  if (!api) throw new Error('No register is running');
  return api;
};

describe('a company looked up at Bolagsverket', () => {
  beforeEach(() => registerAsking(['BOLAGSVERKET']));

  it('comes with its registered name and its address as people write it', async () => {
    expect(await lookUp()).toEqual({
      outcome: 'FOUND',
      source: 'BOLAGSVERKET',
      userErrors: [],
      companies: [
        {
          organisationNumber: digits,
          name: 'Påhittade Bolaget AB',
          legalForm: 'Aktiebolag',
          active: true,
          deregisteredOn: null,
          address: {
            row1: 'Storgatan 4',
            row2: null,
            postalCode: '903 26',
            city: 'Umeå',
            province: null,
            country: 'SE',
          },
        },
      ],
    });
  });

  it('is asked about with one token for many look-ups, and with a new one when that was withdrawn or is too old', async () => {
    await Promise.all([lookUp(), lookUp(), lookUp()]);
    expect(bolagsverket.tokens).toHaveLength(1);
    bolagsverket.mode = 'TOKENS_WITHDRAWN';
    expect((await lookUp()).outcome).toBe('FOUND');
    expect(bolagsverket.tokens).toHaveLength(2);
    running().clock.now += 3_600_000;
    expect((await lookUp()).outcome).toBe('FOUND');
    expect(bolagsverket.tokens).toHaveLength(3);
  });

  it('is not found when the register knows of none', async () => {
    expect(await lookUp('717600-4583')).toMatchObject({ outcome: 'NOT_FOUND', source: null, companies: [] });
  });

  it('is several when firms share the number', async () => {
    told[digits] = [
      anOrganisation(digits, { organisationsnamn: aName('Påhittade Bageriet') }),
      anOrganisation(digits, { organisationsnamn: aName('Påhittade Snickeriet') }),
    ];
    const { outcome, companies } = await lookUp();
    expect([outcome, companies.map(({ name }) => name)]).toEqual([
      'SEVERAL',
      ['Påhittade Bageriet', 'Påhittade Snickeriet'],
    ]);
  });

  it('is told to be struck off, and when', async () => {
    const struck = { avregistreringsdatum: '2019-05-02', dataproducent: 'Bolagsverket', fel: null };
    told[digits] = [anOrganisation(digits, { avregistreradOrganisation: struck })];
    expect(await lookUp()).toMatchObject({ outcome: 'DEREGISTERED', companies: [{ deregisteredOn: '2019-05-02' }] });
  });

  it('comes without the address when only that could not be had', async () => {
    const fel = { typ: 'TIMEOUT', felBeskrivning: 'Uppgiftskällan svarar inte' };
    told[digits] = [anOrganisation(digits, { postadressOrganisation: { dataproducent: 'Bolagsverket', fel } })];
    expect(await lookUp()).toMatchObject({ outcome: 'FOUND', companies: [{ address: null }] });
  });

  it('is not to be had when its name could not be had', async () => {
    const fel = { typ: 'OTILLGANGLIG_UPPGIFTSKALLA' };
    told[digits] = [anOrganisation(digits, { organisationsnamn: { dataproducent: 'Bolagsverket', fel } })];
    expect((await lookUp()).outcome).toBe('UNAVAILABLE');
  });

  it.each(['BROKEN', 'WRONG_COMPANY', 'NO_TOKENS', 'NOT_JSON', 'ENDLESS'] as const)(
    'is unavailable, and never said not to exist, when the register is %s',
    async (mode) => {
      bolagsverket.mode = mode;
      expect(await lookUp()).toEqual({ outcome: 'UNAVAILABLE', source: null, companies: [], userErrors: [] });
      expect(running().logged.join('')).not.toContain(digits);
    },
  );

  it('is given up when the register does not answer in time, and left in peace after five times', async () => {
    await api?.close();
    await registerAsking(['BOLAGSVERKET'], { timeoutMs: 500 });
    bolagsverket.mode = 'SILENT';
    // Waited for longer, the request itself would be given up, with another answer.
    expect((await lookUp()).outcome).toBe('UNAVAILABLE');
    await Promise.all([lookUp(), lookUp(), lookUp(), lookUp()]);
    bolagsverket.mode = 'WELL';
    const asked = bolagsverket.asked.length;
    expect((await lookUp()).outcome).toBe('UNAVAILABLE');
    expect(bolagsverket.asked).toHaveLength(asked);
  });

  it('does not stop anybody from saving while it cannot be looked up', async () => {
    bolagsverket.mode = 'BROKEN';
    expect((await lookUp()).outcome).toBe('UNAVAILABLE');
    expect(await group.customer({ name: 'Sparade Ändå AB', organisationNumber: number })).toMatchObject({ version: 1 });
  });
});

describe('a number that is no organisation’s', () => {
  beforeEach(() => registerAsking(['BOLAGSVERKET', 'VIES']));

  it.each([
    ['811218-9876', 'IDENTITY_TYPE_MISMATCH'],
    ['198112189876', 'IDENTITY_TYPE_MISMATCH'],
    ['701063-2391', 'IDENTITY_TYPE_MISMATCH'],
    ['556016-0681', 'IDENTITY_CHECK_DIGIT'],
    ['abc', 'IDENTITY_SHAPE'],
  ])('%s never leaves the house', async (text, code) => {
    expect(await lookUp(text)).toMatchObject({
      outcome: null,
      companies: [],
      userErrors: [{ code, path: ['organisationNumber'] }],
    });
    expect([...bolagsverket.asked, ...bolagsverket.tokens, ...vies.asked]).toEqual([]);
  });
});

describe('a company looked up at VIES', () => {
  beforeEach(() => registerAsking(['VIES']));

  it('comes with its name and the lines of its address', async () => {
    expect(await lookUp()).toMatchObject({
      outcome: 'FOUND',
      source: 'VIES',
      companies: [
        { name: 'PÅHITTADE BOLAGET AB', address: { row1: 'STORGATAN 4', postalCode: '903 26', city: 'Umeå' } },
      ],
    });
    expect(vies.asked).toEqual([`${digits}01`]);
  });

  it('is not found when it is not registered for VAT', async () => {
    expect((await lookUp('717600-4583')).outcome).toBe('NOT_FOUND');
  });

  it.each([
    'MS_UNAVAILABLE',
    'MS_MAX_CONCURRENT_REQ',
    'GLOBAL_MAX_CONCURRENT_REQ',
    'SERVICE_UNAVAILABLE',
    'TIMEOUT',
    'SOMETHING_NEW',
    500,
    429,
  ])('is never read as invalid from %s', async (trouble) => {
    vies.trouble = trouble;
    expect((await lookUp()).outcome).toBe('UNAVAILABLE');
  });
});

describe('several registers', () => {
  beforeEach(() => registerAsking(['BOLAGSVERKET', 'VIES']));

  it('are asked in order, the next one where one cannot answer', async () => {
    expect(await lookUp()).toMatchObject({ outcome: 'FOUND', source: 'BOLAGSVERKET' });
    expect(vies.asked).toEqual([]);
    bolagsverket.mode = 'BROKEN';
    expect(await lookUp()).toMatchObject({ outcome: 'FOUND', source: 'VIES' });
  });

  it('say that there is no such company only when all of them do', async () => {
    expect((await lookUp('717600-4583')).outcome).toBe('NOT_FOUND');
    bolagsverket.mode = 'BROKEN';
    expect((await lookUp('717600-4583')).outcome).toBe('UNAVAILABLE');
  });
});

describe('a company looked up in a file', () => {
  it('is found there, and the file may be exchanged while the register runs', async () => {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'companies-'));
    const file = path.join(folder, 'companies.json');
    const entry = { organisationNumber: number, name: 'Filade Bolaget AB', address: { row1: 'Box 1', city: 'LUND' } };
    await fs.writeFile(file, JSON.stringify([entry]));
    await registerAsking(['FILE'], { file });
    expect(await lookUp()).toMatchObject({
      outcome: 'FOUND',
      source: 'FILE',
      companies: [{ name: 'Filade Bolaget AB', address: { row1: 'Box 1', city: 'Lund' } }],
    });
    await fs.writeFile(file, '[]');
    expect((await lookUp()).outcome).toBe('NOT_FOUND');
    await fs.writeFile(file, '{"half": ');
    expect((await lookUp()).outcome).toBe('UNAVAILABLE');
    await fs.rm(folder, { recursive: true });
    expect((await lookUp()).outcome).toBe('UNAVAILABLE');
  });

  it('is in the demo an invented one', async () => {
    await registerAsking(['FILE']);
    expect((await lookUp('405060-7086')).companies).toMatchObject([{ name: 'Påhittade Fjällhissar AB' }]);
    expect((await lookUp('415060-7085')).outcome).toBe('DEREGISTERED');
    expect((await lookUp('425060-7084')).outcome).toBe('SEVERAL');
  });
});

describe('looking up', () => {
  it('is for who creates or edits customers', async () => {
    await registerAsking(['FILE']);
    const customer = await group.customer();
    for (const viewer of [await group.user('technician'), await group.apiKey(['customer.view', 'customer.edit'])])
      expect((await lookUp('405060-7086', viewer)).outcome).toBe('FOUND');
    for (const viewer of [await group.user('readOnly'), await group.customerLogin(customer), null]) {
      const answer = await running().run(viewer, lookupDocument, { number });
      expect(answer.errors[0]?.extensions['code']).toBe(viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
  });

  it('is unavailable where no register is set up, and the client can tell beforehand', async () => {
    await registerAsking([]);
    const { companySources, companyLookup } = dataOf(await running().run<Found>(office, lookupDocument, { number }));
    expect([companySources, companyLookup.outcome]).toEqual([[], 'UNAVAILABLE']);
  });
});
