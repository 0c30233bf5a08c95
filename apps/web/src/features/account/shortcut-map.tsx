import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import { useViewer } from '../../session/use-session';
import { isMac, keyName, shortcuts, within, type Shortcut } from './shortcut-list';
import styles from './shortcut-map.module.css';

/** Every key that does something, where, and what: of the pages those that the viewer may open. */
export function ShortcutMap() {
  const { formatMessage } = useIntl();
  const { permissions } = useViewer();
  return (
    <table className={styles['map']}>
      <thead>
        <tr>
          <th scope="col">{formatMessage({ id: 'account.keys.column.keys' })}</th>
          <th scope="col">{formatMessage({ id: 'account.keys.column.what' })}</th>
          <th scope="col">{formatMessage({ id: 'account.keys.column.where' })}</th>
        </tr>
      </thead>
      <tbody>
        {within(shortcuts, permissions).map((shortcut) => (
          <tr key={`${shortcut.where} ${shortcut.what}`}>
            <td>
              <Keys {...shortcut} />
            </td>
            <td>{formatMessage({ id: shortcut.what })}</td>
            <td className={styles['where']}>{formatMessage({ id: shortcut.where })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Keys({ keys, inTurn }: Pick<Shortcut, 'keys' | 'inTurn'>) {
  const { formatMessage } = useIntl();
  const mac = isMac();
  return keys.map((together, way) => (
    <Fragment key={together.join('+')}>
      {way > 0 && <span className={styles['or']}> {formatMessage({ id: 'account.keys.or' })} </span>}
      {together.map((key, position) => (
        <Fragment key={key}>
          {position > 0 && (inTurn ? ` ${formatMessage({ id: 'account.keys.then' })} ` : ' + ')}
          <kbd className={styles['key']}>{keyName(key, mac)}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}
