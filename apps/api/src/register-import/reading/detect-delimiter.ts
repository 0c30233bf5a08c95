/** The sign between cells: the one that cuts the first lines into the same number of cells, and into most. Quoted signs do not count. */
export function detectDelimiter(text: string): string {
  const lines = firstLines(text);
  let best = { delimiter: ';', score: 0 };
  for (const delimiter of [';', '\t', ',', '|']) {
    const counts = lines.map((line) => cellsIn(line, delimiter));
    const [heading = 1] = counts;
    const agreeing = counts.filter((count) => count === heading).length / Math.max(1, counts.length);
    const score = heading > 1 ? heading * agreeing ** 2 : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

const linesLookedAt = 30;

/** Lines as rows: a line break inside quotes does not end one. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length && at < 200_000 && lines.length < linesLookedAt; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) {
      if (at > start) lines.push(text.slice(start, at));
      start = at + 1;
    }
  }
  if (lines.length < linesLookedAt && start < text.length) lines.push(text.slice(start, start + 10_000));
  return lines;
}

function cellsIn(line: string, delimiter: string): number {
  let cells = 1;
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === delimiter && !quoted) cells += 1;
  }
  return cells;
}
