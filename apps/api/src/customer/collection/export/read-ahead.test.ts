import { describe, expect, it } from '@jest/globals';
import { readAhead } from './read-ahead.js';

describe('What is read ahead', () => {
  it('has its next piece asked for before the one at hand is used, and never two', async () => {
    const told: string[] = [];
    for await (const piece of readAhead(pieces(told, 3))) {
      await Promise.resolve();
      told.push(`used ${piece}`);
    }
    expect(told).toEqual(['made 1', 'made 2', 'used 1', 'made 3', 'used 2', 'closed', 'used 3']);
  });

  it('is closed when whoever uses it breaks off, though a piece is on its way', async () => {
    const told: string[] = [];
    for await (const piece of readAhead(pieces(told, 9))) if (piece === 2) break;
    expect(told).toEqual(['made 1', 'made 2', 'made 3', 'closed']);
  });

  it('gives what it had before it fails', async () => {
    const used: number[] = [];
    const failing = async () => {
      for await (const piece of readAhead(pieces([], 3, 2))) used.push(piece);
    };
    await expect(failing()).rejects.toThrow('no third');
    expect(used).toEqual([1, 2]);
  });
});

async function* pieces(told: string[], count: number, failsAfter = count): AsyncGenerator<number> {
  try {
    for (let piece = 1; piece <= count; piece++) {
      await Promise.resolve();
      if (piece > failsAfter) throw new Error('no third');
      told.push(`made ${piece}`);
      yield piece;
    }
  } finally {
    told.push('closed');
  }
}
