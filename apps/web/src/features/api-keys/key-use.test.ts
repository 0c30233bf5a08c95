import { describe, expect, it } from '@jest/globals';
import { curlExample } from './curl-command';
import { endOfDay } from './end-of-day';

describe('A key', () => {
  it('works the whole of its last day', () => {
    expect(endOfDay('')).toBeNull();
    expect(new Date(endOfDay('2026-12-31') ?? '').getTime()).toBe(new Date(2026, 11, 31, 23, 59, 59, 999).getTime());
  });

  it('is shown how to use, with a query that a shell passes on whole', () => {
    const command = curlExample('https://register.example', 'crk_live_x');
    expect(command).toContain("-H 'Authorization: Bearer crk_live_x'");
    const body: unknown = JSON.parse(/-d '(.*)'$/.exec(command)?.[1] ?? '');
    expect(body).toEqual({ query: '{ customers(first: 5) { nodes { id number name } } }' });
  });
});
