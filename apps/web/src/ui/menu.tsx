import { Menu as KitMenu } from '@mantine/core';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import styles from './menu.module.css';

export interface MenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  onSelect: () => void;
  /** Leads out of the app, as `tel:` does: a real link. */
  href?: string;
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
        <MenuItems items={items} />
      </KitMenu.Dropdown>
    </KitMenu>
  );
}

export function MenuItems({ items }: { items: readonly MenuItem[] }) {
  return items.map((item) => (
    <Fragment key={item.id}>
      {item.startsGroup && <KitMenu.Divider />}
      <Item {...item} />
    </Fragment>
  ));
}

function Item({ label, icon, onSelect, href, danger, blockedBecause }: MenuItem) {
  const blocked = blockedBecause !== undefined;
  if (href !== undefined)
    return (
      <KitMenu.Item leftSection={icon} className={styles['way']} component="a" href={href} onClick={onSelect}>
        {label}
      </KitMenu.Item>
    );
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
