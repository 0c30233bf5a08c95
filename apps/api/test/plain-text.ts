export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** `070-174` and `+4670174` are the same digits. */
export const digits = (text: string): string =>
  text.trim().startsWith('+46') ? `0${text.replace(/\D/g, '').slice(2)}` : text.replace(/\D/g, '');
