import type { Address, AddressKind, ContactPerson } from '../customer/customer.js';
import type { PlainFieldKey } from '../customer/plain-fields.js';

/** How a column is called: the template's headings, and what other programs call the same thing. */
export interface ColumnWords {
  readonly sv: string;
  readonly en: string;
  readonly aliases: readonly string[];
}

export type AddressPart = keyof Address;
export type ContactPart = Exclude<keyof ContactPerson, 'id'>;
export type FieldColumnKey = keyof typeof fieldWords;

/** Columns of the customer itself. `identityNumber` holds either kind of number; the customer's type tells which. */
export const fieldWords = {
  number: words('Kundnummer', 'Customer number', [
    'kundnr',
    'kund nr',
    'kund-id',
    'customer no',
    'customer id',
    'customer nr',
    'nummer',
    'number',
  ]),
  name: words('Namn', 'Name', [
    'kundnamn',
    'kund',
    'customer',
    'customer name',
    'företag',
    'företagsnamn',
    'company name',
  ]),
  type: words('Kundtyp', 'Customer type', ['typ', 'type', 'företag/privat', 'company/private']),
  identityNumber: words('Organisations-/personnummer', 'Organisation/personal number', [
    'org.nr/pers.nr',
    'org/persnr',
    'person-/organisationsnummer',
    'identitetsnummer',
    'identity number',
  ]),
  organisationNumber: words('Organisationsnummer', 'Organisation number', [
    'orgnr',
    'org.nr',
    'org nummer',
    'organisationsnr',
    'organization number',
    'org number',
    'org no',
    'corporate identity number',
  ]),
  personalNumber: words('Personnummer', 'Personal identity number', [
    'persnr',
    'personnr',
    'personal number',
    'personal id',
    'social security number',
  ]),
  phone: words('Telefon', 'Phone', [
    'tel',
    'tfn',
    'telefon 1',
    'telefonnummer',
    'mobil',
    'mobiltelefon',
    'mobilnummer',
    'telephone',
    'phone number',
    'mobile',
  ]),
  email: words('E-post', 'E-mail', ['epostadress', 'mejl', 'mail', 'e-mail address']),
  language: words('Språk', 'Language', ['språkkod', 'language code']),
  orderNumber: words('Kundens ordernummer', "Customer's order number", [
    'ordernummer',
    'order number',
    'märkning',
    'marking',
  ]),
  costCentre: words('Kostnadsställe', 'Cost centre', ['kst', 'cost center']),
  tags: words('Taggar', 'Tags', ['tagg', 'tag', 'etikett', 'etiketter', 'label', 'labels']),
  discountLetters: words('Rabattbrev', 'Discount letters', ['rabattbreven', 'discountletter', 'prislista']),
  subgroups: words('Undergrupper', 'Subgroups', ['undergrupp', 'subgroup', 'avdelning', 'department']),
  comments: words('Kommentar', 'Comments', [
    'kommentarer',
    'anteckning',
    'anteckningar',
    'notering',
    'comment',
    'notes',
    'note',
    'remarks',
  ]),
  vatType: words('Momstyp', 'VAT type', ['moms', 'vat']),
  vatPercent: words('Moms %', 'VAT %', ['momssats', 'momsprocent', 'moms procent', 'vat rate', 'vat percent']),
  status: words('Status', 'Customer status', ['aktiv', 'active']),
  propertyDesignation: words('Fastighetsbeteckning', 'Property designation', ['fastighet', 'fastighetsbet']),
  apartmentNumber: words('Lägenhetsnummer', 'Apartment number', ['lägenhetsnr', 'lghnr', 'lgh nr', 'apartment no']),
  associationNumber: words('Bostadsrättsföreningens org.nr', 'Association number', [
    'brf org.nr',
    'brf orgnr',
    'brf organisationsnummer',
    'föreningens organisationsnummer',
    "association's organisation number",
  ]),
  facilitiesDisabled: words('Anläggningar avstängda', 'Facilities disabled', ['inga anläggningar', 'no facilities']),
  facilityRequired: words('Anläggning obligatorisk', 'Facility obligatory', ['kräv anläggning', 'facility required']),
  costCentreRequired: words('Kostnadsställe obligatoriskt', 'Cost centre obligatory', [
    'kräv kostnadsställe',
    'cost centre required',
    'cost center required',
  ]),
  alwaysInvoice: words('Skicka alltid som faktura', 'Always send as invoice', ['alltid faktura', 'always invoice']),
} as const satisfies Record<string, ColumnWords> & Record<PlainFieldKey, ColumnWords>;

/** Columns of one address. An address without a kind is the invoice address, the base address of the card. */
export function addressWords(kind: AddressKind): (ColumnWords & { part: AddressPart })[] {
  const { sv, en, aliases } = addressKindWords[kind];
  return (Object.keys(addressPartWords) as AddressPart[]).map((part) => {
    const called = addressPartWords[part];
    const prefixes = [sv, en, ...aliases];
    const parts = [called.sv, called.en, ...called.aliases];
    const combined = prefixes.flatMap((prefix) => parts.map((word) => `${prefix} ${word}`));
    const bare =
      kind === 'invoice'
        ? [
            ...parts.filter((word) => !/^\d$/.test(word)),
            ...(part === 'row1' ? ['adress', 'address', 'gatuadress'] : []),
          ]
        : [];
    return {
      part,
      sv: `${sv} ${called.sv}`,
      en: `${en} ${called.en}`,
      aliases: [...combined, ...bare, ...(part === 'row1' ? prefixes : [])],
    };
  });
}

/** Columns of one contact person. The first is also found without a number. */
export function contactWords(number: number): (ColumnWords & { part: ContactPart })[] {
  return (Object.keys(contactPartWords) as ContactPart[]).map((part) => {
    const called = contactPartWords[part];
    const parts = [called.sv, called.en, ...called.aliases];
    const prefixes = ['kontaktperson', 'kontakt', 'contact person', 'contact'];
    const numbered = prefixes.flatMap((prefix) =>
      parts.flatMap((word) => [`${prefix} ${number} ${word}`, `${prefix} ${word} ${number}`]),
    );
    const bare = number === 1 ? prefixes.flatMap((prefix) => parts.map((word) => `${prefix} ${word}`)) : [];
    const alone =
      part === 'name'
        ? prefixes.flatMap((prefix) => (number === 1 ? [prefix, `${prefix} 1`] : [`${prefix} ${number}`]))
        : [];
    const reference = part === 'name' && number === 1 ? ['er referens', 'your reference'] : [];
    return {
      part,
      sv: `Kontaktperson ${number} ${called.sv}`,
      en: `Contact person ${number} ${called.en}`,
      aliases: [...numbered, ...bare, ...alone, ...reference],
    };
  });
}

const addressKindWords: Record<AddressKind, ColumnWords> = {
  invoice: words('Fakturaadress', 'Invoice address', [
    'faktura',
    'faktureringsadress',
    'invoice',
    'billing address',
    'billing',
  ]),
  visiting: words('Besöksadress', 'Visiting address', ['besöks', 'visiting', 'street address']),
  mail: words('Postadress', 'Mail address', ['utdelningsadress', 'mailing address', 'postal address']),
};

const addressPartWords: Record<AddressPart, ColumnWords> = {
  row1: words('rad 1', 'row 1', [
    '1',
    'adress 1',
    'address 1',
    'gata',
    'street',
    'line 1',
    'adressrad 1',
    'address line 1',
  ]),
  row2: words('rad 2', 'row 2', ['2', 'adress 2', 'address 2', 'c/o', 'line 2', 'adressrad 2', 'address line 2']),
  postalCode: words('postnummer', 'postal code', ['postnr', 'zip', 'zip code', 'postcode']),
  city: words('ort', 'city', ['postort', 'stad', 'place', 'town']),
  province: words('region', 'province', ['län', 'delstat', 'state', 'county']),
  country: words('land', 'country', ['landskod', 'country code']),
};

/** What the parts of a contact person are called, whichever of them it is. */
export const contactPartWords: Record<ContactPart, ColumnWords> = {
  name: words('namn', 'name', []),
  role: words('roll', 'role', ['titel', 'title', 'befattning']),
  phone: words('telefon', 'phone', ['tel', 'tfn', 'mobil', 'mobile', 'telefonnummer']),
  email: words('e-post', 'e-mail', ['epostadress', 'mejl', 'mail']),
  sendServiceProtocol: words('får serviceprotokoll', 'receives service protocol', [
    'serviceprotokoll',
    'service protocol',
  ]),
  sendWorkOrder: words('får arbetsorder', 'receives work order', ['arbetsorder', 'work order']),
  isMain: words('huvudkontakt', 'main contact', ['huvud', 'main', 'primär', 'primary']),
};

function words(sv: string, en: string, aliases: readonly string[]): ColumnWords {
  return { sv, en, aliases };
}
