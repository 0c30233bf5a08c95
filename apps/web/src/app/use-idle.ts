import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle';

/** Whether the page has come to rest: what nobody waits for begins then. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return idle;
}
