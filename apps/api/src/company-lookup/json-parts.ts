/** Reads what strangers answer: whatever is not of the expected kind is not there. */
export const objectIn = (value: unknown, key: string): Readonly<Record<string, unknown>> | null => {
  const part = partOf(value, key);
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? { ...part } : null;
};

export const listIn = (value: unknown, key: string): readonly unknown[] => {
  const part = partOf(value, key);
  return Array.isArray(part) ? part : [];
};

export const textIn = (value: unknown, key: string): string | null => {
  const part = partOf(value, key);
  return typeof part === 'string' && part.trim() !== '' ? part.trim() : null;
};

const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
