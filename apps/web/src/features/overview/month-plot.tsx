import { useIntl } from 'react-intl';
import { AppLink } from '../../ui/app-link';
import { BarPlot } from '../../ui/bar-plot';
import type { OverviewQuery } from './overview.generated';
import { overviewLinks } from './overview-links';
import { useCounted } from './use-counted';

type Months = NonNullable<OverviewQuery['customerOverview']['months']>;

/** How many customers came, month by month. */
export function MonthPlot({ months }: { months: Months }) {
  const { formatMessage, formatDate } = useIntl();
  const counted = useCounted();
  return (
    <BarPlot
      caption={formatMessage({ id: 'overview.months' })}
      columns={[formatMessage({ id: 'overview.month' }), formatMessage({ id: 'overview.count' })]}
      bars={months.map(({ month, count }) => {
        const name = formatDate(`${month}-15T12:00:00Z`, { year: 'numeric', month: 'short' });
        return {
          id: month,
          label: name,
          value: count.value,
          text:
            count.value === 0 ? (
              counted(count)
            ) : (
              <AppLink
                href={overviewLinks.month(month)}
                aria-label={formatMessage({ id: 'overview.month.link' }, { count: count.value, month: name })}
              >
                {counted(count)}
              </AppLink>
            ),
        };
      })}
    />
  );
}
