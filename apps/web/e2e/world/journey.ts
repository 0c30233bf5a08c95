import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { startProduct, type Product, type Role } from './product';
import { Seat, type SeatOptions } from './seat';

/** A product of its own for the file's journeys, set up otherwise where `env` says so, and seats that are cleared after each, with what the browser complained of. */
export function world(env?: () => Promise<Readonly<Record<string, string>>>): {
  product: () => Product;
  sit: (role: Role | null, options?: SeatOptions) => Promise<Seat>;
} {
  let product: Product | undefined;
  let browser: Browser | undefined;
  let seats: Seat[] = [];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(await env?.()), openBrowser()]);
  });
  afterEach(async () => {
    const taken = seats;
    seats = [];
    for (const seat of taken) {
      await seat.leave();
      await seat.expectNoComplaints();
    }
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const running = () => product ?? notRunning();
  return {
    product: running,
    sit: async (role, options) => {
      const seat = await Seat.open(browser ?? notRunning(), running(), options);
      seats.push(seat);
      if (role) await seat.comeIn(await running().sessionOf(role));
      return seat;
    },
  };
}

function notRunning(): never {
  throw new Error('The world has not begun.');
}
