/** Flat strings in the address bar, `?f=a&f=b` for several: readable, shareable, and nobody's JSON. */
export type FlatSearch = Record<string, string | string[] | undefined>;

export function parseSearch(search: string): FlatSearch {
  const parsed: FlatSearch = {};
  for (const [key, value] of new URLSearchParams(search)) {
    const before = parsed[key];
    if (before === undefined) parsed[key] = value;
    else parsed[key] = [...(Array.isArray(before) ? before : [before]), value];
  }
  return parsed;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string' && one !== '') params.append(key, one);
      else if (typeof one === 'number' || typeof one === 'boolean') params.append(key, String(one));
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
