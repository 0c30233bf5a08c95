import { describe, expect, it } from '@jest/globals';
import { TransactionQueue } from './transaction-queue.js';
import { Unavailable } from './unavailable.js';

describe('the queue of writers', () => {
  it('lets as many in as it has places, and the others in the order they came', async () => {
    const queue = new TransactionQueue(2, 1000);
    const order: string[] = [];
    const enter = async (name: string) => {
      const leave = await queue.enter();
      order.push(name);
      return leave;
    };
    const [a, b] = [await enter('a'), await enter('b')];
    const waiting = [enter('c'), enter('d'), enter('e')];
    await Promise.resolve();
    expect(order).toEqual(['a', 'b']);
    a();
    (await waiting[0])?.();
    b();
    await Promise.all(waiting);
    expect(order).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('tells one who waits too long that nothing was saved, and lets the next ones in', async () => {
    const queue = new TransactionQueue(1, 50);
    const leave = await queue.enter();
    const refusal = await queue.enter().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Unavailable);
    expect(refusal).toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The register is busy: the write waited 50 ms behind others. Nothing was saved.',
    });
    const next = queue.enter();
    leave();
    await expect(next).resolves.toBeInstanceOf(Function);
  });

  it('gives a place back once, however often it is left', async () => {
    const queue = new TransactionQueue(1, 50);
    const leave = await queue.enter();
    leave();
    leave();
    await queue.enter();
    await expect(queue.enter()).rejects.toThrow('The register is busy');
  });

  it('lets those inside finish when it closes, and refuses the others', async () => {
    const queue = new TransactionQueue(1, 1000);
    const leave = await queue.enter();
    const waiting = queue.enter();
    const closed = queue.close(1000).then(() => 'closed');
    await expect(waiting).rejects.toThrow('The register is closing');
    await expect(queue.enter()).rejects.toThrow('The register is closing');
    expect(await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 30, 'still open'))])).toBe(
      'still open',
    );
    leave();
    expect(await closed).toBe('closed');
  });
});
