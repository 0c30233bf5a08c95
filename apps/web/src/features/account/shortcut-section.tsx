import { Fragment, useState } from 'react';
import { useIntl } from 'react-intl';
import { SectionCard } from '../../ui/section-card';
import { SwitchField } from '../../ui/switch-field';
import { shortcutsOn, turnShortcuts } from '../../ui/use-shortcut';
import { keyName, shortcuts, type Shortcut } from './shortcut-list';
import styles from './shortcut-section.module.css';

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
      <table className={styles['map']}>
        <thead>
          <tr>
            <th scope="col">{formatMessage({ id: 'account.keys.column.keys' })}</th>
            <th scope="col">{formatMessage({ id: 'account.keys.column.what' })}</th>
            <th scope="col">{formatMessage({ id: 'account.keys.column.where' })}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map((shortcut) => (
            <tr key={`${shortcut.where} ${shortcut.what}`}>
              <td>
                <Keys keys={shortcut.keys} />
              </td>
              <td>{formatMessage({ id: shortcut.what })}</td>
              <td className={styles['where']}>{formatMessage({ id: shortcut.where })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SectionCard>
  );
}

function Keys({ keys }: Pick<Shortcut, 'keys'>) {
  const { formatMessage } = useIntl();
  const mac = /Mac|iP(hone|ad)/.test(navigator.userAgent);
  return keys.map((together, way) => (
    <Fragment key={together.join('+')}>
      {way > 0 && <span className={styles['or']}> {formatMessage({ id: 'account.keys.or' })} </span>}
      {together.map((key, position) => (
        <Fragment key={key}>
          {position > 0 && ' + '}
          <kbd className={styles['key']}>{keyName(key, mac)}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}
