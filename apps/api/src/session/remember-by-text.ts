/**
 * Remembers what was made of a text that was read from the database, so that it is made once for many requests.
 * The text is the key: a process never holds what another has changed.
 */
export function rememberByText<T>(make: (text: string) => T, atMost = 1000): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    if (made.size >= atMost) made.clear();
    made.set(text, fresh);
    return fresh;
  };
}
