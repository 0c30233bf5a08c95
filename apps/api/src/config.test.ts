import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

let dataDir: string;
beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'register-config-'));
});
afterEach(() => fs.rmSync(dataDir, { recursive: true }));

const read = (env: Record<string, string> = {}) => readConfig({ DATA_DIR: dataDir, ...env });
const complaintAbout = (env: Record<string, string>) => {
  try {
    read(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no complaint';
};

describe('the configuration', () => {
  it('needs nothing: the embedded database, this machine only, with the demo', () => {
    expect(read()).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      dataDir,
      database: { kind: 'sqlite', file: path.join(dataDir, 'register.sqlite') },
      demo: true,
      production: false,
      publicUrl: undefined,
    });
  });

  it('keeps the demo out of production unless it is asked for', () => {
    expect(read({ NODE_ENV: 'production' })).toMatchObject({ production: true, demo: false });
    expect(read({ NODE_ENV: 'production', REGISTER_DEMO: '1' }).demo).toBe(true);
    expect(read({ REGISTER_DEMO: '0' }).demo).toBe(false);
  });

  it('sends e-mail once it knows both the server and who it is from, and repeats no password', () => {
    const [url, from] = ['smtps://register:hemligt@mail.example.test:465', 'Värme AB <info@example.test>'];
    expect(read()).toMatchObject({ mail: undefined });
    expect(read({ SMTP_URL: url, MAIL_FROM: from }).mail).toEqual({ url, from });
    expect(complaintAbout({ SMTP_URL: url })).toContain('MAIL_FROM must be set, too');
    expect(complaintAbout({ MAIL_FROM: from })).toContain('SMTP_URL must be set, too');
    expect(complaintAbout({ SMTP_URL: url, MAIL_FROM: 'Värme AB' })).toContain('MAIL_FROM must be an e-mail address');
    const complaint = complaintAbout({ SMTP_URL: 'mail:hemligt@example.test', MAIL_FROM: from });
    expect(complaint).toContain('SMTP_URL must look like smtp://');
    expect(complaint).not.toContain('hemligt');
  });

  it("takes a server's address apart, percent-encoding and IPv6 included", () => {
    expect(
      read({ DATABASE_URL: 'mysql://register:p%40ss%2Fw%C3%B6rd@db.example.test:3307/kundregister' }).database,
    ).toEqual({
      kind: 'mysql',
      host: 'db.example.test',
      port: 3307,
      user: 'register',
      password: 'p@ss/wörd',
      database: 'kundregister',
    });
    expect(read({ DATABASE_URL: 'mysql://r@[::1]/k' }).database).toMatchObject({
      host: '::1',
      port: 3306,
      password: '',
    });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '4000x'],
    ['HOST', 'http://localhost'],
    ['REGISTER_DEMO', 'yes please'],
    ['PUBLIC_URL', 'register.example.test'],
    ['PUBLIC_URL', 'ftp://register.example.test'],
    ['DATABASE_URL', 'postgres://u:secret-word@h/d'],
    ['DATABASE_URL', 'mysql://u:secret-word@h'],
    ['DATABASE_URL', 'mysql://h/d'],
    ['DATABASE_URL', 'mysql://u:secret-word%@h/d'],
    ['DATABASE_URL', 'secret-word'],
  ])('names %s when it is "%s", and never repeats a password', (name, value) => {
    const complaint = complaintAbout({ [name]: value });
    expect(complaint).toContain(`\n  ${name} `);
    expect(complaint).not.toContain('secret-word');
  });

  it('names every variable at fault at once, and makes no secrets before it is right', () => {
    const complaint = complaintAbout({ PORT: 'x', HOST: 'a b', REGISTER_DEMO: '2' });
    expect(complaint.split('\n').map((line) => line.trim().split(' ')[0])).toEqual([
      'The',
      'PORT',
      'HOST',
      'REGISTER_DEMO',
    ]);
    expect(fs.readdirSync(dataDir)).toEqual([]);
  });
});

describe('the look-up of companies', () => {
  const credentials = { BOLAGSVERKET_CLIENT_ID: 'klient', BOLAGSVERKET_CLIENT_SECRET: 'secret-word' };

  it('asks nobody unless it is set up, in the demo a file of invented ones', () => {
    expect(read({ REGISTER_DEMO: '0' }).companyLookup.sources).toEqual([]);
    expect(read({ COMPANY_LOOKUP: 'off' }).companyLookup.sources).toEqual([]);
    expect(read().companyLookup).toMatchObject({ sources: ['FILE'], file: null, timeoutMs: 5000 });
  });

  it('asks fixed hosts in the order given', () => {
    expect(read({ COMPANY_LOOKUP: 'bolagsverket, vies', ...credentials }).companyLookup).toMatchObject({
      sources: ['BOLAGSVERKET', 'VIES'],
      bolagsverket: { url: 'https://gw.api.bolagsverket.se/vardefulla-datamangder/v1', clientId: 'klient' },
      vies: { url: 'https://ec.europa.eu/taxation_customs/vies/rest-api' },
    });
  });

  it('asks other hosts for tests only', () => {
    const elsewhere = { VIES_URL: 'http://127.0.0.1:9000/' };
    expect(read(elsewhere).companyLookup.vies.url).toBe('http://127.0.0.1:9000');
    expect(complaintAbout({ ...elsewhere, NODE_ENV: 'production' })).toContain('VIES_URL is for tests');
  });

  it.each([
    [{ COMPANY_LOOKUP: 'bolagsverket' }, 'COMPANY_LOOKUP names bolagsverket, which needs BOLAGSVERKET_CLIENT_ID'],
    [
      { COMPANY_LOOKUP: 'bolagsverket', BOLAGSVERKET_CLIENT_ID: 'klient' },
      'COMPANY_LOOKUP names bolagsverket, which needs BOLAGSVERKET_CLIENT_SECRET',
    ],
    [{ COMPANY_LOOKUP: 'google' }, 'COMPANY_LOOKUP must be off, or a list'],
    [{ COMPANY_LOOKUP: 'file,file' }, 'COMPANY_LOOKUP must be off, or a list'],
    [{ COMPANY_LOOKUP_TIMEOUT_MS: '60000' }, 'COMPANY_LOOKUP_TIMEOUT_MS must be'],
    [{ VIES_URL: 'ftp://example.com' }, 'VIES_URL must be'],
    [{ BOLAGSVERKET_URL: 'http://user:secret-word@example.com' }, 'BOLAGSVERKET_URL must be'],
  ])('complains of %j', (env, words) => {
    const complaint = complaintAbout(env);
    expect(complaint).toContain(words);
    expect(complaint).not.toContain('secret-word');
  });
});

describe('the secrets', () => {
  it("are made once, each its own, for the owner's eyes only", () => {
    const first = read().secrets;
    expect(Object.values(first).map((secret: Buffer) => secret.length)).toEqual([32, 32, 32, 32]);
    expect(new Set(Object.values(first).map((secret: Buffer) => secret.toString('hex'))).size).toBe(4);
    expect(fs.statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(dataDir)).toEqual(['secrets.json']);
    expect(read().secrets).toEqual(first);
  });

  it('are never replaced when they are damaged: that would lose what they protect', () => {
    read();
    const file = path.join(dataDir, 'secrets.json');
    const { pepper: _, ...rest } = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
    fs.writeFileSync(file, JSON.stringify(rest));
    expect(() => read()).toThrow('must hold "pepper" as 32 bytes');
    fs.writeFileSync(file, '{ half');
    expect(() => read()).toThrow('cannot be read as JSON');
    expect(fs.readFileSync(file, 'utf8')).toBe('{ half');
  });
});
