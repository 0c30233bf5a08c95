import { lastDayOf } from '@register/domain/overview/months';
import { writeCondition, type Condition } from '@register/domain/filter/condition';
import { paths } from '../../app/paths';

const listOf = (...tokens: readonly string[]): string =>
  tokens.length === 0
    ? paths.customers
    : `${paths.customers}?${tokens.map((token) => `f=${encodeURIComponent(token)}`).join('&')}`;

const from = (day: string): string => token({ name: 'createdAt', operator: 'from', values: [day] });
const to = (day: string): string => token({ name: 'createdAt', operator: 'to', values: [day] });
const token = (condition: Condition): string => writeCondition(condition);

/** The lists that hold what the overview counts: each has as many. */
export const overviewLinks = {
  active: listOf(),
  inactive: listOf('status:inactive'),
  withoutEmail: listOf(token({ name: 'email', operator: 'has', values: ['no'] })),
  since: (day: string) => listOf('status:all', from(day)),
  month: (month: string) => listOf('status:all', from(`${month}-01`), to(lastDayOf(month))),
} as const;
