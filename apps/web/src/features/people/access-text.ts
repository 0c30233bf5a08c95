import { isPermission } from '@register/domain/access/permissions';
import { useIntl } from 'react-intl';
import type { AccessLogQuery } from './people.generated';
import { useFieldName } from '../../session/use-field-name';
import { useFormats } from '../../i18n/format';
import type { MessageId } from '../../i18n/messages';

export type AccessLogEntry = AccessLogQuery['accessLog']['edges'][number]['node'];

/** What happened, in words: of lists only what came and went. */
export function useAccessText(roleName: (id: string | null) => string): (entry: AccessLogEntry) => string {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const fieldName = useFieldName();
  const words = (field: string, value: string): string => {
    if (field === 'role') return roleName(value);
    if (field === 'permissions') return isPermission(value) ? formatMessage({ id: `keys.permission.${value}` }) : value;
    return field === 'closedFields' ? fieldName(value) : value;
  };
  return ({ action, field, subject, old, new: is }) => {
    const what = formatMessage({ id: `people.action.${action}` }, { subject });
    if (field === null) return what;
    const label = isKnown(field) ? formatMessage({ id: `people.changed.${field}` satisfies MessageId }) : field;
    if (field !== 'permissions' && field !== 'closedFields')
      return `${what} ${label}: ${old === null ? '–' : words(field, old)} → ${is === null ? '–' : words(field, is)}`;
    const [before, after] = [parts(old), parts(is)];
    const came = after.filter((item) => !before.includes(item)).map((item) => words(field, item));
    const went = before.filter((item) => !after.includes(item)).map((item) => words(field, item));
    return [
      `${what} ${label}:`,
      came.length > 0 && formatMessage({ id: 'people.changed.came' }, { items: list(came, 'conjunction') }),
      went.length > 0 && formatMessage({ id: 'people.changed.went' }, { items: list(went, 'conjunction') }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}

const parts = (text: string | null): string[] => (text === null ? [] : text.split(', '));
const known = ['name', 'role', 'permissions', 'closedFields', 'email', 'sessions'] as const;
const isKnown = (field: string): field is (typeof known)[number] => known.some((one) => one === field);
