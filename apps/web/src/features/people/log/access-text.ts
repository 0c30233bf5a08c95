import { accessLogKinds, type AccessLogKind } from '@register/domain/access/access-log';
import { accessSentence } from '@register/domain/access/access-log-words';
import { readAskedFor } from '@register/domain/asked/asked-for';
import { askedWords } from '@register/domain/asked/asked-words';
import { isPermission } from '@register/domain/access/permissions';
import { erasureGrounds, type ErasureGround } from '@register/domain/customer/erasure';
import { customerSettingRows, type CustomerSettingKey } from '@register/domain/settings/customer-settings';
import { isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { useIntl } from 'react-intl';
import type { AccessLogQuery } from '../people.generated';
import { useFieldName } from '../../../session/use-field-name';
import { useFormats } from '../../../i18n/format';
import { useSubjectName } from './subject-name';
import { useLanguage } from '../../../i18n/intl-provider';
import { useCustomFields } from '../../../session/use-custom-fields';

export type AccessLogEntry = AccessLogQuery['accessLog']['edges'][number]['node'];

/** What happened, in words: of lists only what came and went, of what was counted only how many. */
export function useAccessText(roleName: (id: string | null) => string): (entry: AccessLogEntry) => string {
  const { formatMessage } = useIntl();
  const { dateTime, list } = useFormats();
  const { language } = useLanguage();
  const customFields = useCustomFields();
  const fieldName = useFieldName();
  const subjectName = useSubjectName();
  const words = (field: string, value: string): string => {
    if (field === 'role') return roleName(value);
    if (field === 'permissions') return isPermission(value) ? formatMessage({ id: `keys.permission.${value}` }) : value;
    if (field === 'closedFields' || field === 'fields') return fieldName(value);
    if (field === 'columns') return columnName(value, fieldName);
    if (field === 'register') return subjectName({ subjectKind: 'IMPORT', subject: value });
    if (field === 'kinds' && isKind(value)) return formatMessage({ id: `log.kind.${value}` });
    if (field === 'ground' && isGround(value)) return formatMessage({ id: `card.erase.ground.${value}` });
    if (field === 'from' || field === 'before') return dateTime(value);
    if (value === 'true') return formatMessage({ id: 'settings.on' });
    return value === 'false' ? formatMessage({ id: 'settings.off' }) : value;
  };
  const label = (field: string): string => {
    if (isKnown(field)) return formatMessage({ id: `people.changed.${field}` });
    if (isSetting(field)) return formatMessage({ id: `settings.label.${field}` });
    return isBranding(field) ? formatMessage({ id: `log.${field}` }) : fieldName(field);
  };
  return (entry) => {
    const { action, field, old, new: is } = entry;
    const subject = subjectName(entry);
    if (action === 'SETTING_CHANGED' && field !== null && isCustomFieldKey(field)) {
      const done = old === 'null' ? 'made' : is === 'null' ? 'removed' : 'changed';
      return formatMessage({ id: 'log.customField' }, { name: fieldName(field), done });
    }
    const what = accessSentence(action, { subject, field }, language);
    if (field === null || saidByItself.has(action)) return what;
    const named = `${what} ${label(field)}`;
    const asked = field === 'asked' ? readAskedFor(is) : null;
    if (asked) return `${named}: ${askedWords(asked, language, customFields)}.`;
    if (old === null && is === null)
      return action === 'EXPORTED' ? `${named}: ${formatMessage({ id: 'log.all' })}.` : `${named}.`;
    if (only.has(field))
      return `${named}: ${list([...new Set(parts(is).map((item) => words(field, item)))], 'conjunction')}.`;
    if (!lists.has(field))
      return `${named}: ${old === null ? '–' : words(field, old)} → ${is === null ? '–' : words(field, is)}`;
    const [before, after] = [parts(old), parts(is)];
    const came = after.filter((item) => !before.includes(item)).map((item) => words(field, item));
    const went = before.filter((item) => !after.includes(item)).map((item) => words(field, item));
    return [
      `${named}:`,
      came.length > 0 && formatMessage({ id: 'people.changed.came' }, { items: list(came, 'conjunction') }),
      went.length > 0 && formatMessage({ id: 'people.changed.went' }, { items: list(went, 'conjunction') }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}

/** A column is a field, or a part of one: `addresses.visiting.city`. */
function columnName(key: string, fieldName: (field: string) => string): string {
  const steps = key.split('.');
  const names = steps.map((_, at) => steps.slice(0, steps.length - at).join('.'));
  const known = names.find((name) => fieldName(name) !== name);
  return known === undefined ? key : fieldName(known);
}

const isGround = (value: string): value is ErasureGround => value in erasureGrounds;
const isKind = (value: string): value is AccessLogKind => accessLogKinds.some((kind) => kind === value);
const parts = (text: string | null): string[] => (text === null ? [] : text.split(', '));
const known = [
  'name',
  'role',
  'permissions',
  'closedFields',
  'email',
  'sessions',
  'secondFactorRequired',
  'rights',
  'customers',
  'columns',
  'asked',
  'fields',
  'register',
  'number',
  'rows',
  'kinds',
  'ground',
  'customer',
  'person',
  'from',
  'before',
] as const;
const isKnown = (field: string): field is (typeof known)[number] => known.some((one) => one === field);
const isSetting = (field: string): field is CustomerSettingKey => field in customerSettingRows;
const branding = ['branding.slug', 'branding.phone', 'branding.email', 'branding.logo'] as const;
const isBranding = (field: string): field is (typeof branding)[number] => branding.some((one) => one === field);
/** The sentence says which field. */
const saidByItself: ReadonlySet<string> = new Set(['REVEALED']);
/** Of these there is no before. */
const only: ReadonlySet<string> = new Set([
  'customers',
  'columns',
  'fields',
  'register',
  'rows',
  'kinds',
  'ground',
  'customer',
  'person',
  'from',
  'before',
]);
const lists: ReadonlySet<string> = new Set(['permissions', 'closedFields', 'rights']);
