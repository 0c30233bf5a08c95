import { customerFields, type CustomerField } from '@register/domain/customer/customer-fields';
import { isPlainText, type PlainFieldKey } from '@register/domain/customer/plain-fields';

/** What partners are told of each plain field, in the output, the inputs, the filter and the order: of a text what it is, of a flag what it says. */
const words: Readonly<Record<PlainFieldKey, string>> = {
  orderNumber: "The customer's own order number (marking), copied to its orders",
  facilitiesDisabled: 'Whether facilities are disabled: none may be added to the customer',
  facilityRequired: 'Whether an order on the customer needs a facility',
  costCentreRequired: 'Whether an order on the customer needs a cost centre',
  alwaysInvoice: 'Whether the accounting system always gets an invoice in place of an order',
};

/** Of its value. */
export const plainDescription = (key: PlainFieldKey): string => {
  const { maxLength }: CustomerField = customerFields[key];
  return `${words[key]}.${maxLength === undefined ? '' : ` At most ${maxLength} characters.`}`;
};

/** Of what one may give. */
export const plainInputDescription = (key: PlainFieldKey): string => {
  const { shownBy }: CustomerField = customerFields[key];
  return `${plainDescription(key)}${shownBy === null ? '' : ` In use with the setting ${shownBy}.`}`;
};

/** Of what one may filter by. */
export const plainFilterDescription = (key: PlainFieldKey): string => `${words[key]}.`;

/** Of the order by it. */
export const plainOrderDescription = (key: PlainFieldKey): string =>
  `${words[key]}${isPlainText(key) ? ', in Swedish order.' : '; false comes first.'}`;
