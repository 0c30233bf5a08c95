/** Asks of all, a few at a time: of hundreds at once the last would have waited longer than a request may. */
export async function fewAtATime<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < items.length; at += few)
    answers.push(...(await Promise.all(items.slice(at, at + few).map(ask))));
  return answers;
}

const few = 6;
