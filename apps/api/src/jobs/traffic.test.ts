import { describe, expect, it } from '@jest/globals';
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

const forEver = 1_000_000;
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

function aRequest(): { readonly ended: Promise<void>; readonly end: () => void } {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { ended, end };
}
