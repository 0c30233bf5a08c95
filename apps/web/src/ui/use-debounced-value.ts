import { useEffect, useState } from 'react';

/** The value once it has rested: for questions that are not asked for every letter. Compared by what it holds. */
export function useDebouncedValue<Value extends readonly string[]>(value: Value, pauseMs: number): Value {
  const [rested, setRested] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(key) as Value), pauseMs);
    return () => clearTimeout(timer);
  }, [key, pauseMs]);
  return rested;
}
