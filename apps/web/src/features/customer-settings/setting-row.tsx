import { displayName } from '@register/domain/customer/display-name';
import { customerSettingRows, type CustomerSettingKey } from '@register/domain/settings/customer-settings';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../i18n/format';
import { SwitchField } from '../../ui/switch-field';
import styles from './setting-row.module.css';
import { followed, impliedBy, type ShownSettings } from './setting-change';
import { affected, type SwitchKey } from './setting-pages';
import type { Settings } from './use-settings';
import { useSaveSettings } from './use-save-settings';

/** One setting that is on or off: saved at once. */
export function SettingRow({ setting, settings }: { setting: SwitchKey; settings: Settings }) {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const save = useSaveSettings(settings);
  const { shown, busy } = settings;
  if (!shown) return null;
  const label = (key: SwitchKey) => formatMessage({ id: `settings.label.${key}` });
  const implier = shown[setting] ? impliedBy(setting, shown) : undefined;
  const words = (before: ShownSettings, after: ShownSettings) => {
    const others = followed(setting, before, after).map(label);
    if (others.length > 0)
      return formatMessage({ id: 'settings.saved.also' }, { setting: label(setting), others: list(others) });
    return formatMessage(
      { id: after[setting] ? 'settings.saved.on' : 'settings.saved.off' },
      { setting: label(setting) },
    );
  };
  return (
    <div className={styles['row']} data-setting={setting}>
      <SwitchField
        label={label(setting)}
        description={formatMessage({ id: `settings.effect.${setting}` })}
        checked={shown[setting]}
        blockedBecause={implier && formatMessage({ id: 'settings.impliedBy' }, { other: label(implier) })}
        onChange={(event) => !busy && void save({ [setting]: event.target.checked }, words)}
      />
      {setting === 'includeNumberInDisplayName' && <NameSample settings={shown} />}
      <SettingFacts setting={setting} settings={shown} />
    </div>
  );
}

/** How names look now, of a customer that does not exist. */
function NameSample({ settings }: { settings: ShownSettings }) {
  const { formatMessage } = useIntl();
  const name = displayName({ number: '1042', name: 'Granåsens Värme AB' }, settings);
  return (
    <p className={styles['sample']} role="status">
      {formatMessage({ id: 'settings.sample' }, { name })}
    </p>
  );
}

/** Small print: where it shows, what it was from the start, who changed it last. */
export function SettingFacts({ setting, settings }: { setting: CustomerSettingKey; settings: ShownSettings }) {
  const { formatMessage } = useIntl();
  const last = settings.changes?.find((change) => change.setting === setting);
  const start = customerSettingRows[setting].default;
  return (
    <ul className={styles['facts']}>
      <li>
        {formatMessage(
          { id: 'settings.affects' },
          { places: affected[setting].map((id) => formatMessage({ id })).join(', ') },
        )}
      </li>
      <li>
        {formatMessage(
          { id: 'settings.default' },
          { value: typeof start === 'number' ? start : formatMessage({ id: start ? 'settings.on' : 'settings.off' }) },
        )}
      </li>
      {last ? (
        <LastChange key={last.changedAt} change={last} />
      ) : (
        <li>{formatMessage({ id: settings[setting] === start ? 'settings.unchanged' : 'settings.fromTheStart' })}</li>
      )}
    </ul>
  );
}

function LastChange({ change }: { change: NonNullable<ShownSettings['changes']>[number] }) {
  const { formatMessage } = useIntl();
  const { since, dateTime } = useFormats();
  const [now] = useState(() => new Date());
  return (
    <li title={dateTime(change.changedAt)}>
      {formatMessage({ id: 'settings.changed' }, { when: since(change.changedAt, now), who: change.changedBy })}
    </li>
  );
}
