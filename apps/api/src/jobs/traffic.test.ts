import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Traffic } from './traffic.js';

describe('work that nobody waits for', () => {
  it('goes on at once when nobody asks for anything', async () => {
    await expect(new Traffic().quiet(forEver)).resolves.toBeUndefined();
  });

  it('waits until those who ask have their answers', async () => {
    const traffic = new Traffic();
    const order: string[] = [];
    const requests = [aRequest(), aRequest()] as const;
    const answers = requests.map(({ ended }, at) => traffic.answer(() => ended.then(() => order.push(`answer ${at}`))));
    const work = traffic.quiet(forEver).then(() => order.push('work'));
    for (const { end } of requests) {
      await nextTurn();
      end();
    }
    await Promise.all([...answers, work]);
    expect(order).toEqual(['answer 0', 'answer 1', 'work']);
  });

  it('waits no longer than its patience', async () => {
    const traffic = new Traffic();
    const { ended, end } = aRequest();
    const answer = traffic.answer(() => ended);
    await expect(traffic.quiet(1)).resolves.toBeUndefined();
    end();
    await answer;
  });

  it('goes on when a request waits for somebody to have written, who may be it', async () => {
    const traffic = new Traffic();
    const [request, place] = [aRequest(), aRequest()];
    const answer = traffic.answer(async () => {
      await request.ended;
      await traffic.queue(place.ended);
    });
    const work = traffic.quiet(forEver);
    request.end();
    await expect(work).resolves.toBeUndefined();
    place.end();
    await answer;
  });
});

describe('people at work', () => {
  afterEach(() => void jest.useRealTimers());

  it.each([
    { who: 'somebody who looks every second how far a job has come', everyMs: 1000, inUse: false },
    { who: 'two who open lists and cards', everyMs: 250, inUse: true },
  ])('are told from the job’s own watcher: $who', async ({ everyMs, inUse }) => {
    jest.useFakeTimers();
    const traffic = new Traffic();
    for (let request = 0; request < 20; request++) {
      await traffic.answer(() => Promise.resolve());
      jest.advanceTimersByTime(everyMs);
    }
    expect(traffic.isInUse()).toBe(inUse);
    jest.advanceTimersByTime(5000);
    expect(traffic.isInUse()).toBe(false);
  });
});

const forEver = 1_000_000;
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

function aRequest(): { readonly ended: Promise<void>; readonly end: () => void } {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { ended, end };
}
