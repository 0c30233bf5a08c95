import { describe, expect, it } from '@jest/globals';
import { violation, violationCodes, type ViolationCode } from '@register/domain/violation';
import { en } from './en.js';
import { messageFor } from './message-for.js';
import { sv } from './sv.js';

const codes = Object.keys(violationCodes) as ViolationCode[];

/** The parameters that the domain's table promises for a code. */
const promised = (code: ViolationCode): string[] =>
  /Params: ([\w, ]+)\./.exec(violationCodes[code])?.[1]?.split(', ') ?? [];
// An argument ends after its name; the words of a choice go on.
const used = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = '']) => name))].filter((name) => name !== '');

describe.each([['sv', sv] as const, ['en', en] as const])('messages in %s', (language, messages) => {
  it('exist for every code and for nothing else', () => {
    expect(Object.keys(messages).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s names only what the rule tells, and reads as a sentence', (code) => {
    expect(promised(code)).toEqual(expect.arrayContaining(used(messages[code])));
    const params = Object.fromEntries(promised(code).map((name) => [name, 7]));
    const sentence = messageFor(violation(code, [], params), language);
    expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    expect(sentence).not.toContain('{');
  });
});

describe('a message', () => {
  it('counts as people of the language do', () => {
    const wait = (minutes: number) => violation('SIGN_IN_THROTTLED', [], { minutes });
    expect(messageFor(wait(1), 'sv')).toContain('1 minut.');
    expect(messageFor(wait(2), 'sv')).toContain('2 minuter.');
    expect(messageFor(wait(1), 'en')).toContain('1 minute.');
    expect(messageFor(violation('NUMBER_TAKEN', []), 'en')).toBe('Another customer has this number.');
    expect(messageFor(violation('FILE_TOO_MANY_ROWS', [], { max: 50_000 }), 'en')).toContain('50,000');
    expect(messageFor(violation('FILE_TOO_MANY_ROWS', [], { max: 50_000 }), 'sv')).toMatch(/50\s000/u);
  });
});
