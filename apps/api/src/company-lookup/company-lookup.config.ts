import { Complaint, type ReadVariable } from '../config-complaint.js';

export interface CompanyLookupConfig {
  /** The registers that are asked, in this order: the next one where one does not answer. Empty: no look-up. */
  readonly sources: readonly SourceName[];
  /** How long they may take together, in milliseconds. */
  readonly timeoutMs: number;
  readonly bolagsverket: BolagsverketConfig;
  readonly vies: { readonly url: string };
  /** JSON file of companies; without one the demo's invented ones. */
  readonly file: string | null;
}

export interface BolagsverketConfig {
  readonly url: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export type SourceName = (typeof sourceNames)[number];
export const sourceNames = ['BOLAGSVERKET', 'VIES', 'FILE'] as const;

/** The hosts are fixed: an address in the environment is for tests and development, and never taken in production. */
export function readCompanyLookup(read: ReadVariable, { demo, production }: Surroundings): CompanyLookupConfig {
  const sources = read<readonly SourceName[]>('COMPANY_LOOKUP', sourceList, demo ? ['FILE'] : []);
  const asksBolagsverket = sources.includes('BOLAGSVERKET');
  const credential = (name: string): string =>
    asksBolagsverket
      ? read(`BOLAGSVERKET_${name}`, (value) => value, '') || read(`COMPANY_LOOKUP`, () => missing(name), '')
      : '';
  const address = (name: string, fixed: string): string =>
    read(
      name,
      (value) => (production ? new Complaint('is for tests and development only') : testAddress(value)),
      fixed,
    );
  return {
    sources,
    timeoutMs: read('COMPANY_LOOKUP_TIMEOUT_MS', milliseconds, 5000),
    bolagsverket: {
      url: address('BOLAGSVERKET_URL', 'https://gw.api.bolagsverket.se/vardefulla-datamangder/v1'),
      tokenUrl: address('BOLAGSVERKET_TOKEN_URL', 'https://portal.api.bolagsverket.se/oauth2/token'),
      clientId: credential('CLIENT_ID'),
      clientSecret: credential('CLIENT_SECRET'),
    },
    vies: { url: address('VIES_URL', 'https://ec.europa.eu/taxation_customs/vies/rest-api') },
    file: read<string | null>('COMPANY_REGISTER_FILE', (value) => value, null),
  };
}

interface Surroundings {
  readonly demo: boolean;
  readonly production: boolean;
}

function sourceList(value: string): readonly SourceName[] | Complaint {
  if (value === 'off') return [];
  const names = value.split(',').map((name) => name.trim().toUpperCase());
  const known = names.filter((name): name is SourceName => (sourceNames as readonly string[]).includes(name));
  return known.length === names.length && new Set(names).size === names.length
    ? known
    : new Complaint(`must be off, or a list of bolagsverket, vies and file, each once, not "${value}"`);
}

const missing = (name: string): Complaint => new Complaint(`names bolagsverket, which needs BOLAGSVERKET_${name}`);

function milliseconds(value: string): number | Complaint {
  const number = Number(value);
  return /^\d+$/.test(value) && number >= 50 && number <= 5000
    ? number
    : new Complaint(`must be a number of milliseconds from 50 to 5000, not "${value}"`);
}

function testAddress(value: string): string | Complaint {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) && !url.username
    ? value.replace(/\/$/, '')
    : new Complaint('must be an address that begins with http:// or https://, without a user');
}
