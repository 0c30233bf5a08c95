import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import { contactWords } from '@register/domain/import/column-words';
import { columnOf, type ImportRegister } from '@register/domain/import/import-register';
import type { Language } from '../../i18n/language';

/** What a field is called in headings: `addresses.invoice.city` is "Fakturaadress ort". */
export function fieldName(
  key: string,
  language: Language,
  contactPerson: string,
  register: ImportRegister = 'CUSTOMERS',
  own?: CustomFieldTable,
): string {
  const column = columnOf(register, key, own);
  if (column) return column[language];
  const [root = '', ...parts] = key.split('.');
  if (root !== 'contactPersons') return columnOf(register, root)?.[language] ?? key;
  // A stored person is named by an id, which tells a reader nothing; what changes of the person does.
  const part = contactWords(1).find((words) => words.part === parts.at(-1));
  return part ? part[language].replace(' 1 ', ' ') : contactPerson;
}
