import { maxMoney } from './entry-fields.js';

/** Kronor as people write them (`2 499,50`, `2499.5`, `2 499 kr`) in whole öre; null when it is no amount that a price can have. */
export function readMoney(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/(kr|sek)$/i, '')
    .replace(/,/g, '.');
  if (!/^\d+(\.\d{0,2})?$/.test(plain)) return null;
  const amount = Math.round(Number(plain) * 100);
  return amount <= maxMoney ? amount : null;
}

/** Öre as one would type them: `2499,50`, `2499`. */
export function moneyText(amount: number | null): string {
  if (amount === null) return '';
  const ore = amount % 100;
  return `${Math.trunc(amount / 100)}${ore === 0 ? '' : `,${String(ore).padStart(2, '0')}`}`;
}
