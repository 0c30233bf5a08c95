import path from 'node:path';
import { readCompanyLookup, type CompanyLookupConfig } from './company-lookup/company-lookup.config.js';
import { Complaint, type ReadVariable } from './config-complaint.js';
import type { DocumentLimits } from '@register/domain/document/document';
import { readBucket, readDocumentLimits } from './file/file.config.js';
import type { S3Config } from './file/s3-store.js';
import { readMail, type MailConfig } from './message/mail.config.js';
import { readSecrets, type Secrets } from './secrets.js';

export type DatabaseConfig = SqliteConfig | MysqlConfig;

export interface SqliteConfig {
  readonly kind: 'sqlite';
  readonly file: string;
}

export interface MysqlConfig {
  readonly kind: 'mysql';
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface Config {
  /** TCP port of the one HTTP server; 0 lets the system choose. */
  readonly port: number;
  /** The address it listens on; loopback unless asked for otherwise. */
  readonly host: string;
  /** Where the embedded database, the secrets and the uploaded files lie. */
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  /** Whether an empty register starts with the demo group. */
  readonly demo: boolean;
  readonly production: boolean;
  /** How browsers reach the register, when that differs from host and port. */
  readonly publicUrl: URL | undefined;
  /** How many reverse proxies stand in front; each adds its caller to X-Forwarded-For. 0: the header is anybody's invention. */
  readonly trustedProxies: number;
  /** Which public registers are asked about companies. */
  readonly companyLookup: CompanyLookupConfig;
  readonly documents: DocumentLimits;
  /** The bucket that documents are kept in; undefined: the data folder. */
  readonly bucket: S3Config | undefined;
  /** The server that e-mail leaves by; undefined: none leaves. */
  readonly mail: MailConfig | undefined;
  readonly secrets: Secrets;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once. Every variable that cannot be used is named in one complaint. */
export function readConfig(env: Environment): Config {
  const complaints: string[] = [];
  const read: ReadVariable = (name, parse, fallback) => {
    const text = env[name]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (!(value instanceof Complaint)) return value;
    complaints.push(`${name} ${value.text}`);
    return fallback;
  };

  const dataDir = path.resolve(read('DATA_DIR', (value) => value, 'data'));
  const production = read('NODE_ENV', (value) => value === 'production', false);
  const config = {
    port: read('PORT', port, 4000),
    host: read('HOST', host, '127.0.0.1'),
    dataDir,
    database: read<DatabaseConfig>('DATABASE_URL', databaseUrl, {
      kind: 'sqlite',
      file: path.join(dataDir, 'register.sqlite'),
    }),
    demo: read('REGISTER_DEMO', onOrOff, !production),
    production,
    publicUrl: read<URL | undefined>('PUBLIC_URL', publicUrl, undefined),
    trustedProxies: read('TRUST_PROXY', proxies, 0),
  };
  const companyLookup = readCompanyLookup(read, config);
  const documents = readDocumentLimits(read);
  const bucket = readBucket(read, complaints);
  const mail = readMail(read, complaints);
  if (complaints.length > 0) throw new ConfigError(complaints);
  return { ...config, companyLookup, documents, bucket, mail, secrets: readSecrets(dataDir) };
}

export class ConfigError extends Error {
  constructor(complaints: readonly string[]) {
    super(`The configuration cannot be used:\n${complaints.map((complaint) => `  ${complaint}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

function port(value: string): number | Complaint {
  const number = Number(value);
  return /^\d+$/.test(value) && number <= 65_535
    ? number
    : new Complaint(`must be a port number from 0 to 65535, not "${value}"`);
}

function proxies(value: string): number | Complaint {
  return /^\d$/.test(value)
    ? Number(value)
    : new Complaint(`must be the number of reverse proxies in front, 0 to 9, not "${value}"`);
}

function host(value: string): string | Complaint {
  return /[\s/]|:\/\//.test(value)
    ? new Complaint(`must be a host name or an IP address without scheme or path, not "${value}"`)
    : value;
}

function onOrOff(value: string): boolean | Complaint {
  if (value === '1' || value === 'true') return true;
  if (value === '0' || value === 'false') return false;
  return new Complaint(`must be 0 or 1, not "${value}"`);
}

function publicUrl(value: string): URL | Complaint {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol)
    ? url
    : new Complaint(`must be an address that begins with http:// or https://, not "${value}"`);
}

/** The value may hold a password, so no complaint repeats it. */
function databaseUrl(value: string): MysqlConfig | Complaint {
  if (!URL.canParse(value))
    return new Complaint(
      'must look like mysql://user:password@host:3306/database (special characters in the password percent-encoded)',
    );
  const url = new URL(value);
  const database = decode(url.pathname.slice(1));
  const user = decode(url.username);
  const password = decode(url.password);
  if (!/^(mysql|mariadb):$/.test(url.protocol))
    return new Complaint('must begin with mysql://; without DATABASE_URL the embedded database in DATA_DIR is used');
  if (user === undefined || password === undefined || database === undefined)
    return new Complaint('has a % that begins no percent-encoding; write % as %25');
  if (!url.hostname || !user)
    return new Complaint('must name a host and a user: mysql://user:password@host:3306/database');
  if (!database || database.includes('/'))
    return new Complaint('must name the database after the host: mysql://user:password@host:3306/database');
  return {
    kind: 'mysql',
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 3306),
    user,
    password,
    database,
  };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
