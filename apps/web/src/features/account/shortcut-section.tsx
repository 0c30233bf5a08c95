import { useState } from 'react';
import { useIntl } from 'react-intl';
import { SectionCard } from '../../ui/section-card';
import { SwitchField } from '../../ui/switch-field';
import { shortcutsOn, turnShortcuts } from '../../ui/use-shortcut';
import { ShortcutMap } from './shortcut-map';

/** The keyboard map, and a switch for those who press letters by accident or speak to their computer. */
export function ShortcutSection() {
  const { formatMessage } = useIntl();
  const [on, setOn] = useState(shortcutsOn);
  const turn = (wanted: boolean) => {
    turnShortcuts(wanted);
    setOn(wanted);
  };
  return (
    <SectionCard
      title={formatMessage({ id: 'account.keys' })}
      description={formatMessage({ id: 'account.keys.effect' })}
    >
      <SwitchField
        label={formatMessage({ id: 'account.keys.on' })}
        description={formatMessage({ id: 'account.keys.off.effect' })}
        checked={on}
        onChange={(event) => turn(event.target.checked)}
      />
      <ShortcutMap />
    </SectionCard>
  );
}
