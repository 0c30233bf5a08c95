/** Names in one cell, as `splitNames` takes them apart again: one that holds a separator or a quotation mark stands in quotation marks. */
export const joinNames = (names: readonly string[]): string => names.map(quoted).join(', ');

/** The names that a cell lists, with commas or semicolons between. One in quotation marks may hold either. */
export function splitNames(cell: string): readonly string[] {
  const names: string[] = [];
  let rest = cell;
  while (rest.trim() !== '') {
    const [whole, inQuotes] = /^\s*"((?:[^"]|"")*)"\s*(?:[,;]|$)/.exec(rest) ?? [];
    const plain = whole === undefined ? (/^[^,;]*/.exec(rest)?.[0] ?? '') : '';
    names.push(inQuotes === undefined ? plain.trim() : inQuotes.replaceAll('""', '"').trim());
    rest = rest.slice(whole?.length ?? plain.length + 1);
  }
  return names.filter((name) => name !== '');
}

const quoted = (name: string): string => (/[,;"]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name);
