/** How long a session lasts. A customer's login is used seldom and on other people's machines, so it ends sooner. */
export const sessionTerms = {
  membership: { idleMs: 8 * 3_600_000, absoluteMs: 7 * 24 * 3_600_000 },
  customerUser: { idleMs: 2 * 3_600_000, absoluteMs: 24 * 3_600_000 },
} as const;

/** How old "last seen" and "last used" may be: written seldom, so that reading stays reading. */
export const lastSeenGrainMs = 5 * 60_000;
