/** The same, each asked for while the one before it is used; so one lies ready at most. */
export async function* readAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = source.next();
  try {
    for (;;) {
      const read = await next;
      if (read.done) return;
      next = source.next();
      // Looked at when its turn comes; whoever ends before does not ask what became of it.
      next.catch(() => undefined);
      yield read.value;
    }
  } finally {
    await source.return(undefined);
  }
}
