import { articlePartOf } from '@register/domain/customer/article-changes';
import { articleListOf } from '@register/domain/customer/article-fields';
import {
  definitionKey,
  fieldRow,
  isCustomFieldKey,
  type CustomFieldTable,
  type FieldKey,
} from '@register/domain/custom-fields/custom-field-table';
import { customValueOf } from '@register/domain/custom-fields/custom-field-value';

/** The text that the history keeps as the value that it stands for: a flag as true or false, a percentage as a number, a contact person or a row of articles as an object. */
export function conflictValue(
  field: FieldKey,
  part: string | null,
  text: string | null,
  custom?: CustomFieldTable,
): unknown {
  if (text === null) return null;
  if (field === 'contactPersons') return contactValue(part ?? '', text);
  if (field === 'coApplicants') return coApplicantValue(part ?? '', text);
  if (articleListOf(field) !== undefined) return articleValue(part ?? '', text);
  if (isCustomFieldKey(field)) {
    const definition = custom?.byKey.get(definitionKey(field));
    return definition ? customValueOf(definition.type, text) : text;
  }
  const { kind } = fieldRow(field);
  if (kind === 'flag') return text === 'true';
  return kind === 'percent' ? Number(text) : text;
}

function contactValue(part: string, text: string): unknown {
  if (part === 'order') return text.split(',');
  const property = part.split('.')[1];
  if (property === undefined) return wholeOr(text);
  return flags.has(property) ? text === 'true' : text;
}

function coApplicantValue(part: string, text: string): unknown {
  const property = part.split('.')[1];
  if (property === undefined) return wholeOr(text);
  return property === 'sharePercent' ? Number(text) : text;
}

function articleValue(part: string, text: string): unknown {
  if (part === 'order') return text.split(',');
  const property = part.split('.')[1];
  return property === undefined ? wholeOr(text) : articlePartOf(property, text);
}

/** Against a removed person or row may stand the one property that somebody else has changed: that is plain text. */
function wholeOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const flags: ReadonlySet<string> = new Set(['sendServiceProtocol', 'sendWorkOrder', 'isMain']);
