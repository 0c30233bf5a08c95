interface ChangeWords {
  yes: string;
  no: string;
  ACTIVE: string;
  INACTIVE: string;
  /** Öre as an amount to read. */
  money: (amount: number) => string;
  percent: (percent: number) => string;
}

/** A value of a change as one reads it: yes and no, kronor, percent, and a person by name and ways to reach them. */
export function changeValue(field: string, value: string | null, words: ChangeWords): string | null {
  if (value === null) return null;
  if (field === 'price') return words.money(Number(value));
  if (field === 'percent' || field === 'vatRate' || field === 'discount') return words.percent(Number(value));
  if (field === 'status' && (value === 'ACTIVE' || value === 'INACTIVE')) return words[value];
  if (value === 'true') return words.yes;
  if (value === 'false') return words.no;
  return value.startsWith('{') ? (personIn(value) ?? value) : value;
}

function personIn(text: string): string | null {
  try {
    const person: unknown = JSON.parse(text);
    if (typeof person !== 'object' || person === null) return null;
    const { name, role, phone, email } = person as Record<string, unknown>;
    const known = [name, role, phone, email].filter((part) => typeof part === 'string' && part !== '');
    return known.length > 0 ? known.join(', ') : null;
  } catch {
    return null;
  }
}
