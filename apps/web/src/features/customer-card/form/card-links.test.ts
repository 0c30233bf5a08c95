import { describe, expect, it } from '@jest/globals';
import { aCustomer } from '@register/domain/testing/builders';
import { linksPatch } from './card-links';
import { valuesOf, type CardValues } from './form-values';
import { rebaseValues } from './rebase-values';

const values = (...tags: string[]): CardValues => valuesOf(aCustomer({ tags }));

describe('the tags of a form', () => {
  it('are sent as what came and what went', () => {
    expect(linksPatch(values('a', 'b'), values('b', 'c', 'd'))).toEqual({ tags: { add: ['c', 'd'], remove: ['a'] } });
    expect(linksPatch(values(), values('a'))).toEqual({ tags: { add: ['a'] } });
    expect(linksPatch(values('a', 'b'), values('b', 'a'))).toEqual({});
    expect(linksPatch(values(), values())).toEqual({});
  });

  it('keep what I chose when others have saved meanwhile, and take what they chose', () => {
    const moved = (mine: CardValues, theirs: CardValues) => rebaseValues(mine, values('a', 'b'), theirs).tags;
    expect(moved(values('a', 'b', 'mine'), values('a', 'b', 'theirs'))).toBe('a,b,theirs,mine');
    expect(moved(values('b'), values('a', 'b', 'theirs'))).toBe('b,theirs');
    expect(moved(values('a', 'b'), values('b'))).toBe('b');
    expect(moved(values(), values())).toBe('');
  });
});
