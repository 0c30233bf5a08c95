import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Cursors } from './cursor.js';

describe('a cursor', () => {
  const cursors = new Cursors(randomBytes(32));
  const values = ['Åkeri', 12.5, null, true, Buffer.from([0, 255, 16])];

  it('brings back what it was made of, bytes as bytes', () => {
    expect(cursors.decode('customers:a', cursors.encode('customers:a', values))).toEqual(values);
  });

  it('is good for its own list only', () => {
    expect(cursors.decode('customers:b', cursors.encode('customers:a', values))).toBeUndefined();
  });

  it('of another server is refused', () => {
    expect(new Cursors(randomBytes(32)).decode('list', cursors.encode('list', values))).toBeUndefined();
  });

  it('that somebody has changed in one place is refused', () => {
    const cursor = cursors.encode('list', values);
    for (let at = 0; at < cursor.length - 1; at++) {
      const changed = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
      expect(cursors.decode('list', changed)).toBeUndefined();
    }
  });

  it.each(['', 'x', '????', 'null', Buffer.alloc(16).toString('base64url'), 'A'.repeat(100_000)])(
    'that is nonsense is refused: %.20s',
    (text) => {
      expect(cursors.decode('list', text)).toBeUndefined();
    },
  );
});
