import { Tooltip } from '@mantine/core';
import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './icon-button.module.css';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'children'> {
  /** What it does: read aloud and shown on hover and focus. */
  label: string;
  icon: ReactNode;
  /** Key that does the same, shown in the tooltip. */
  shortcut?: string;
  variant?: 'default' | 'subtle';
  blockedBecause?: string | undefined;
}

export function IconButton(props: IconButtonProps) {
  const {
    label,
    icon,
    shortcut,
    variant = 'subtle',
    blockedBecause,
    className,
    onClick,
    type = 'button',
    ...rest
  } = props;
  const blocked = blockedBecause !== undefined;
  const click = (event: MouseEvent<HTMLButtonElement>) => (blocked ? event.preventDefault() : onClick?.(event));
  return (
    <Tooltip
      label={<TooltipText text={blockedBecause ?? label} shortcut={shortcut} />}
      events={{ hover: true, focus: true, touch: false }}
    >
      <button
        {...rest}
        type={type}
        aria-label={blocked ? `${label}. ${blockedBecause}` : label}
        aria-disabled={blocked || undefined}
        aria-keyshortcuts={shortcut}
        className={classNames(styles['button'], styles[variant], className)}
        onClick={click}
      >
        {icon}
      </button>
    </Tooltip>
  );
}

function TooltipText({ text, shortcut }: { text: string; shortcut: string | undefined }) {
  return (
    <>
      {text}
      {shortcut && <kbd className={styles['shortcut']}>{shortcut}</kbd>}
    </>
  );
}
