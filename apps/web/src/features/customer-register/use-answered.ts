import { useState } from 'react';

/** What is marked in the rows belongs to the search that found them: those of the search before stay as they are until then. */
export function useAnswered(q: string, stale: boolean): string {
  const [answered, setAnswered] = useState(q);
  if (!stale && answered !== q) setAnswered(q);
  return stale ? answered : q;
}
