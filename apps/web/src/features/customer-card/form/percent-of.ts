/** "12,5" and "12.5" alike; null for nothing; NaN for what is no number, which the rules refuse. */
export const percentOf = (text: string): number | null =>
  text.trim() === '' ? null : Number(text.trim().replace(/\s*%$/, '').replace(',', '.'));
