import type { TestApi } from './api.js';

/** What the log tells, without the moments and ids in which any four digits come by chance. */
export const loggedWords = ({ logged }: TestApi): string =>
  logged
    .map((line) =>
      JSON.stringify({ ...(JSON.parse(line) as object), time: '', requestId: '', actorId: '', targetId: '', ms: 0 }),
    )
    .join('\n');
