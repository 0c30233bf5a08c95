/** Widths are kept on this device: they belong to its screen. */
const KEY = 'register.columns';

export function keptColumnSizes(): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  } catch {
    return {};
  }
}

export const keepColumnSizes = (sizes: Record<string, number>): void =>
  localStorage.setItem(KEY, JSON.stringify(sizes));
