/**
 * Customers that nobody is: the n-th is always the same. Names and towns are common Swedish ones put together at random,
 * organisation numbers begin with 99 (not given out), phones lie in the series kept for fiction, mail goes to example domains.
 */
export function inventedCustomer(n: number): InventedCustomer {
  const random = randomFrom(n);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 1.7 * list.length)] as T;
  const isCompany = random() < 0.7;
  const person = (): string => `${pick(firstNames)} ${pick(lastNames)}`;
  const town = pick(towns);
  const companyName =
    random() < 0.4
      ? `${pick(lastNames)}s ${pick(trades)} ${pick(forms)}`
      : `${pick(towns)} ${pick(trades)} ${pick(forms)}`;
  const name = isCompany ? companyName : person();
  const organisationNumber = isCompany && random() < 0.9 ? organisationNumberOf(n) : null;
  const contacts = Array.from({ length: contactCount(random()) }, (_, position) => {
    const contact = person();
    return {
      name: contact,
      phone: random() < 0.7 ? phone(random()) : null,
      email: random() < 0.8 ? mailOf(contact, n) : null,
      isMain: position === 0,
    };
  });
  const address = (): InventedAddress => ({
    row1: `${pick(streets)} ${1 + Math.floor(random() * 90)}`,
    postalCode: `${100 + Math.floor(random() * 880)} ${10 + Math.floor(random() * 80)}`,
    city: random() < 0.8 ? town : pick(towns),
  });
  return {
    isCompany,
    number: String(10_000 + n),
    name,
    organisationNumber,
    phone: random() < 0.8 ? phone(random()) : null,
    email: random() < 0.7 ? mailOf(name, n) : null,
    status: random() < 0.12 ? 'INACTIVE' : 'ACTIVE',
    costCentre: random() < 0.2 ? `KS${100 + Math.floor(random() * 60)}` : null,
    comments: random() < 0.15 ? `Ring ${pick(firstNames)} först. Nyckel hos ${pick(lastNames)}.` : null,
    invoice: random() < 0.95 ? address() : null,
    visiting: random() < 0.4 ? address() : null,
    contacts,
  };
}

export interface InventedCustomer {
  readonly isCompany: boolean;
  readonly number: string;
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly status: 'ACTIVE' | 'INACTIVE';
  readonly costCentre: string | null;
  readonly comments: string | null;
  readonly invoice: InventedAddress | null;
  readonly visiting: InventedAddress | null;
  readonly contacts: readonly {
    readonly name: string;
    readonly phone: string | null;
    readonly email: string | null;
    readonly isMain: boolean;
  }[];
}

export interface InventedAddress {
  readonly row1: string;
  readonly postalCode: string;
  readonly city: string;
}

/** A sequence of numbers in [0, 1) that depends on the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const contactCount = (chance: number): number =>
  chance < 0.15 ? 0 : chance < 0.5 ? 1 : chance < 0.85 ? 2 : chance < 0.95 ? 3 : 5;

const phone = (chance: number): string => `+4670174${String(605 + Math.floor(chance * 95)).padStart(4, '0')}`;

const mailOf = (name: string, n: number): string =>
  `${name
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '')}.${n % 977}@example.${n % 3 ? 'com' : 'org'}`;

function organisationNumberOf(n: number): string {
  const digits = `99${2_000_000 + (n % 8_000_000)}`;
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const words = (text: string): readonly string[] => text.split(' ');
const firstNames = words(
  'Anna Lars Maria Mikael Elisabeth Anders Eva Johan Kristina Erik Birgitta Per Karin Karl Margareta Peter Ingrid Jan Linnéa Thomas Marie Daniel Sara Fredrik Emma Andreas Åsa Stefan Lena Björn Ulrika Göran Helena Håkan Kerstin Sören Malin Östen Ebba André Zoë Nils Märta Axel Frida Olle Tuva Ylva Wilhelm Xerxes Qvintus',
);
const lastNames = words(
  'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Lindberg Lindström Lindqvist Axelsson Bergström Lundgren Lundqvist Mattsson Berg Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström Eklund Danielsson Håkansson Lundin Björk Gunnarsson Bergman Holm Samuelsson Wikström Isaksson Arvidsson Nyström Holmberg Löfgren Söderberg Nyberg Blomqvist Claesson Mårtensson Åkesson Öberg Åberg Hedlund Sjögren Öhman Ström Ekström Zetterberg Wahlqvist Yngvesson',
);
const towns = words(
  'Stockholm Göteborg Malmö Uppsala Västerås Örebro Linköping Helsingborg Jönköping Norrköping Lund Umeå Gävle Borås Södertälje Eskilstuna Halmstad Växjö Karlstad Sundsvall Östersund Trollhättan Luleå Borlänge Falun Kalmar Kristianstad Skövde Karlskrona Skellefteå Uddevalla Varberg Åkersberga Örnsköldsvik Nyköping Motala Lidköping Enköping Ängelholm Visby Ystad Kiruna Mora Åre Arvika Säffle Ljungby Vetlanda Granåsen Öckerö Åmål Hjo Trosa Älmhult Sölvesborg Kungälv Piteå Boden Sala Köping',
);
const trades = words(
  'Bygg El Rör Fastigheter Service Måleri Kyla Ventilation Plåt Larm Hiss Städ Transport Maskin Konsult Trädgård Snickeri Golv Tak Mark Energi Brandskydd Lås Verkstad Bostäder Förvaltning Industri Livs Restaurang Hotell Tandvård Redovisning Optik Gjuteri Yrkeskläder Quartz',
);
const forms = words('AB AB AB HB & Co EF Ek.för. Brf KB Stiftelse i');
const streets = words(
  'Storgatan Kungsgatan Drottninggatan Industrivägen Kyrkogatan Skolgatan Järnvägsgatan Verkstadsgatan Björkvägen Ringvägen Åsgatan Östra Hamngatan Skogsvägen Granåsvägen Hantverkargatan Fabriksgatan',
);
