import { expect } from '@jest/globals';

/** Each `expect` costs a stack trace, and there are tens of thousands of answers: only those that differ are spelled out. */
export function expectSame(asked: object, answer: string, expected: string): void {
  if (answer !== expected) expect({ ...asked, answer }).toEqual({ ...asked, answer: expected });
}
