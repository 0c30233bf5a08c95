import { describe, expect, it } from '@jest/globals';
import { parseSearch, stringifySearch } from './search-params';

describe('the address of a list', () => {
  it('is plain words that survive the way there and back', () => {
    const address = stringifySearch({ q: 'hiss & rör', f: ['status:all', 'city:Umeå|Växjö'], sort: '-updated' });
    expect(address).toBe('?q=hiss+%26+r%C3%B6r&f=status%3Aall&f=city%3AUme%C3%A5%7CV%C3%A4xj%C3%B6&sort=-updated');
    expect(parseSearch(address)).toEqual({ q: 'hiss & rör', f: ['status:all', 'city:Umeå|Växjö'], sort: '-updated' });
  });

  it('keeps a number that looks like one as the text it is', () => {
    expect(parseSearch('?q=0012')).toEqual({ q: '0012' });
  });

  it('says nothing about what is empty', () => {
    expect(stringifySearch({ q: '', f: undefined, sort: undefined })).toBe('');
  });
});
