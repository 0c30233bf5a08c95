import { Menu as KitMenu } from '@mantine/core';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import styles from './menu.module.css';

export interface MenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  onSelect: () => void;
  danger?: boolean;
  /** Why it cannot be chosen now: shown below the label; the item stays reachable. */
  blockedBecause?: string | undefined;
  /** A line above. */
  startsGroup?: boolean;
}

interface MenuProps {
  /** The button that opens it; gets aria-haspopup and aria-expanded. */
  trigger: ReactElement;
  items: readonly MenuItem[];
}

export function Menu({ trigger, items }: MenuProps) {
  return (
    <KitMenu>
      <KitMenu.Target>{trigger}</KitMenu.Target>
      <KitMenu.Dropdown>
        {items.map((item) => (
          <Fragment key={item.id}>
            {item.startsGroup && <KitMenu.Divider />}
            <Item {...item} />
          </Fragment>
        ))}
      </KitMenu.Dropdown>
    </KitMenu>
  );
}

function Item({ label, icon, onSelect, danger, blockedBecause }: MenuItem) {
  const blocked = blockedBecause !== undefined;
  return (
    <KitMenu.Item
      leftSection={icon}
      className={danger ? styles['danger'] : undefined}
      aria-disabled={blocked || undefined}
      closeMenuOnClick={!blocked}
      onClick={() => !blocked && onSelect()}
    >
      {label}
      {blocked && <span className={styles['why']}>{blockedBecause}</span>}
    </KitMenu.Item>
  );
}
