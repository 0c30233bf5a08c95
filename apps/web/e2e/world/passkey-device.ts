import { expect } from '@jest/globals';
import type { CDPSession } from 'playwright-core';
import type { Seat } from './seat';

/** What looks at the finger of whoever sits there, built into their machine. */
export async function aDevice(seat: Seat): Promise<{ session: CDPSession; id: string }> {
  const session = await seat.context.newCDPSession(seat.page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  expect(authenticatorId).not.toBe('');
  return { session, id: authenticatorId };
}
