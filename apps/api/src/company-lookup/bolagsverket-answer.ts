import type { Company } from '@register/domain/company/company';
import { writtenAddress } from '@register/domain/company/written-address';
import { SourceFault } from './company-source.js';
import { listIn, objectIn, textIn } from './json-parts.js';

/** One entry of `organisationer`; null where it is one that says that there is none. */
export function companyOf(organisation: unknown): Company | null {
  const identity = objectIn(organisation, 'organisationsidentitet');
  const names = objectIn(organisation, 'organisationsnamn');
  if (hasFault(names, unknownOrganisation) || hasFault(identity, unknownOrganisation)) return null;
  const organisationNumber = textIn(identity, 'identitetsbeteckning')?.replace(/^16(?=\d{10}$)/, '');
  if (organisationNumber === undefined) throw new SourceFault('An organisation without a number');
  const name = nameIn(names);
  // Without a name there is nothing to compare; each part of the answer comes from a source of its own, and can fail alone.
  if (name === null) throw new SourceFault('The name is not to be had');
  return {
    organisationNumber,
    name,
    address: addressIn(objectIn(organisation, 'postadressOrganisation')),
    legalForm:
      textIn(objectIn(organisation, 'organisationsform'), 'klartext') ??
      textIn(objectIn(organisation, 'juridiskForm'), 'klartext'),
    active: yesOrNo(textIn(objectIn(organisation, 'verksamOrganisation'), 'kod')),
    deregisteredOn: textIn(objectIn(organisation, 'avregistreradOrganisation'), 'avregistreringsdatum'),
  };
}

/** Whether the whole answer says that there is no such organisation. */
export const isUnknown = (body: unknown): boolean => hasFault(body, unknownOrganisation);

const unknownOrganisation = 'ORGANISATION_FINNS_EJ';

const hasFault = (block: unknown, type: string): boolean => textIn(objectIn(block, 'fel'), 'typ') === type;

/** The registered name, not those of branches or in other languages. */
function nameIn(names: unknown): string | null {
  const list = listIn(names, 'organisationsnamnLista');
  const registered = list.find((one) => textIn(objectIn(one, 'organisationsnamntyp'), 'kod') === 'FORETAGSNAMN');
  return textIn(registered ?? list[0], 'namn');
}

/** `land` is a name in Swedish and empty at home. */
function addressIn(block: unknown): Company['address'] {
  const post = objectIn(block, 'postadress');
  const co = textIn(post, 'coAdress');
  const street = textIn(post, 'utdelningsadress');
  const abroad = textIn(post, 'land');
  return writtenAddress({
    row1: co ?? street,
    row2: co === null ? null : street,
    postalCode: textIn(post, 'postnummer'),
    city: textIn(post, 'postort'),
    country: abroad === null || /^(sverige|se)$/i.test(abroad) ? 'SE' : null,
  });
}

const yesOrNo = (code: string | null): boolean | null => (code === 'JA' ? true : code === 'NEJ' ? false : null);
