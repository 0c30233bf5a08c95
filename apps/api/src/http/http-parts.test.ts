import { describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { clientAddress } from './client-address.js';
import { languageIn } from '../graphql/messages/request-language.js';
import { warnsOfPlainHttp } from './running-server.js';
import { isSameOrigin } from '../session/same-origin.js';

const request = (headers: Record<string, string>): IncomingMessage =>
  ({ headers, socket: { remoteAddress: '10.0.0.9' } }) as unknown as IncomingMessage;

describe('the language of an answer', () => {
  it.each([
    ['sv', 'sv'],
    ['en-US,en;q=0.9', 'en'],
    ['de-DE,de;q=0.9,en;q=0.8,sv;q=0.7', 'en'],
    ['de;q=0.9, sv-SE;q=0.8', 'sv'],
    ['fi, de', undefined],
    ['sve', undefined],
    ['de, enm', undefined],
    ['de, en;q=0', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('for %j is %j', (header, language) => {
    expect(languageIn(header)).toBe(language);
  });
});

describe('the address of a caller', () => {
  const forwarded = request({ 'x-forwarded-for': '1.1.1.1, 2.2.2.2, 3.3.3.3' });

  it('is the other end of the line unless proxies are trusted', () => {
    expect(clientAddress(forwarded, 0)).toBe('10.0.0.9');
    expect(clientAddress(forwarded, 1)).toBe('3.3.3.3');
    expect(clientAddress(forwarded, 2)).toBe('2.2.2.2');
    expect(clientAddress(request({}), 1)).toBe('10.0.0.9');
  });
});

describe('a page', () => {
  it('is ours when the browser says so, also behind a proxy by its public name', () => {
    expect(isSameOrigin(request({ host: 'localhost:4000', origin: 'http://localhost:4000' }), undefined)).toBe(true);
    expect(
      isSameOrigin(
        request({ host: 'internal:4000', origin: 'https://kunder.example' }),
        new URL('https://kunder.example'),
      ),
    ).toBe(true);
    expect(isSameOrigin(request({ host: 'internal:4000', origin: 'https://kunder.example' }), undefined)).toBe(false);
    expect(isSameOrigin(request({ host: 'a', origin: 'http://a', 'sec-fetch-site': 'cross-site' }), undefined)).toBe(
      false,
    );
  });
});

describe('a server that others can reach without TLS', () => {
  it('says so at its start', () => {
    expect(warnsOfPlainHttp('0.0.0.0', undefined)).toContain('TLS');
    expect(warnsOfPlainHttp('0.0.0.0', new URL('http://kunder.example'))).toContain('TLS');
    expect(warnsOfPlainHttp('0.0.0.0', new URL('https://kunder.example'))).toBeNull();
    expect(warnsOfPlainHttp('127.0.0.1', undefined)).toBeNull();
  });
});
