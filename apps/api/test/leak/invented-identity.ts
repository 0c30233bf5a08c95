/** Twelve digits with the check digit that belongs to the last ten. */
export function identity(day: string, serial: number): string {
  const digits = `${day}${serial}`;
  const sum = digits
    .slice(2)
    .split('')
    .reduce((total, digit, at) => {
      const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return total + (product > 9 ? product - 9 : product);
    }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
