import { useIntl } from 'react-intl';
import { AppLink } from '../../ui/app-link';
import { SharePlot } from '../../ui/share-plot';
import { overviewLinks } from './overview-links';
import { useCounted, type Counted } from './use-counted';

/** Of the customers those that are active, and those that are not. */
export function StatusPlot({ active, inactive }: { active: Counted; inactive: Counted }) {
  const { formatMessage, formatNumber } = useIntl();
  const counted = useCounted();
  const whole = active.value + inactive.value;
  const share = (id: 'active' | 'inactive', count: Counted) => ({
    id,
    label: formatMessage({ id: `overview.share.${id}` }),
    value: count.value,
    text: (
      <AppLink href={overviewLinks[id]}>
        {formatMessage({ id: 'overview.customers' }, { count: counted(count), value: count.value })}
      </AppLink>
    ),
    percent: formatNumber(whole === 0 ? 0 : count.value / whole, { style: 'percent', maximumFractionDigits: 1 }),
  });
  return (
    <SharePlot
      caption={formatMessage({ id: 'overview.share' })}
      columns={[
        formatMessage({ id: 'overview.share.column' }),
        formatMessage({ id: 'overview.count' }),
        formatMessage({ id: 'overview.share.part' }),
      ]}
      shares={[share('active', active), share('inactive', inactive)]}
    />
  );
}
