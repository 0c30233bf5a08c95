/** A number with so many decimals at most, freed of what floating point adds to it; null when it has more. */
export function decimalOf(raw: number, decimals: number): number | null {
  const whole = raw * 10 ** decimals;
  const rounded = Math.round(whole);
  return Number.isFinite(raw) && Math.abs(rounded - whole) < 1e-6 ? rounded / 10 ** decimals : null;
}
