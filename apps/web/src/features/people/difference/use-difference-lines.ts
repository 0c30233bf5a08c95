import { isPermission } from '@register/domain/access/permissions';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { useFieldName } from '../../../session/use-field-name';
import type { UserDifference } from './use-rights-difference';

/** What rights change for a user, a sentence each: what weighs most first. */
export function useDifferenceLines(): (difference: ToldDifference) => string[] {
  const { formatMessage } = useIntl();
  const { list, number } = useFormats();
  const fieldName = useFieldName();
  const permissionName = (key: string): string =>
    isPermission(key) ? formatMessage({ id: `keys.permission.${key}` }) : key;
  const items = (names: readonly string[], nameOf: (name: string) => string): string => {
    const [first, more] = [names.slice(0, mostNames).map(nameOf), names.length - mostNames];
    return more > 0
      ? formatMessage({ id: 'people.difference.more' }, { items: first.join(', '), count: more })
      : list(first, 'conjunction');
  };
  return ({ permissions, reads, changes, customersBefore, customersAfter, keysNarrowed, jobsAtRisk }) => {
    const apart = customersAfter - customersBefore;
    const count = Math.abs(apart);
    const counted = {
      count,
      shown: number(count),
      before: number(customersBefore),
      after: number(customersAfter),
    };
    return [
      apart > 0 && formatMessage({ id: 'people.difference.customersMore' }, counted),
      apart < 0 && formatMessage({ id: 'people.difference.customersFewer' }, counted),
      ...(
        [
          ['people.difference.gained', permissions.gained, permissionName],
          ['people.difference.lost', permissions.lost, permissionName],
          ['people.difference.readsGained', reads.gained, fieldName],
          ['people.difference.readsLost', reads.lost, fieldName],
          ['people.difference.changesGained', changes.gained, fieldName],
          ['people.difference.changesLost', changes.lost, fieldName],
        ] as const
      ).map(([id, names, nameOf]) => names.length > 0 && formatMessage({ id }, { items: items(names, nameOf) })),
      keysNarrowed > 0 && formatMessage({ id: 'people.difference.keys' }, { count: keysNarrowed }),
      jobsAtRisk > 0 && formatMessage({ id: 'people.difference.jobs' }, { count: jobsAtRisk }),
    ].filter((line) => line !== false);
  };
}

/** Of a user, or of nobody in particular. */
export type ToldDifference = Omit<UserDifference, '__typename' | 'user'>;

const mostNames = 12;
