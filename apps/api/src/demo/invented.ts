/**
 * Raw material for people and companies that do not exist. Numbers come from series that belong to nobody: phones from
 * those that PTS keeps for books and films, personal numbers with the birth numbers 980–999 that Skatteverket keeps for
 * tests, organisation numbers that begin with 4, which no legal form has; mail goes to example domains (RFC 2606).
 */
export class Invented {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed + 1, 0x9e3779b1);
  }

  /** In [0, 1); the sequence depends on the seed alone (mulberry32). */
  random(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.random() * (max - min + 1));
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.between(0, list.length - 1)] ?? list[0];
  }

  phone(): string {
    return `${this.pick(fictionalPhones)}${this.between(10, 99)}`;
  }

  email(name: string): string {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return `${plain.replace(/[^a-z0-9]+/g, '.').replace(/^\.|\.$/g, '')}@example.${this.pick(['com', 'org', 'net'])}`;
  }

  organisationNumber(): string {
    return withCheckDigit(`4${this.between(0, 9)}${this.between(2_000_000, 9_999_999)}`);
  }

  /** 12 digits, born 1940–2004. */
  personalNumber(): string {
    const year = this.between(1940, 2004);
    const two = (value: number): string => String(value).padStart(2, '0');
    const birthday = `${two(year % 100)}${two(this.between(1, 12))}${two(this.between(1, 28))}`;
    return `${Math.floor(year / 100)}${withCheckDigit(`${birthday}${this.between(980, 999)}`)}`;
  }
}

/** Series kept for fiction by the Swedish Post and Telecom Authority, without their last two digits. */
const fictionalPhones: readonly [string, ...string[]] = [
  '070-17406',
  '031-39006',
  '040-62804',
  '08-465004',
  '0980-3192',
];

function withCheckDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}
