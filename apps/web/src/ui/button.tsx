import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'default' | 'subtle' | 'danger';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  variant?: ButtonVariant;
  icon?: ReactNode;
  /** Shows a spinner and ignores clicks; width and focus stay. */
  busy?: boolean;
  /** Why it cannot be used now. The button stays focusable, so that the reason can be read. */
  blockedBecause?: string | undefined;
}

/** A native button: the sign-in page uses it without the kit. */
export function Button(props: ButtonProps) {
  const { variant, icon, busy = false, blockedBecause, className, onClick, type = 'button', children, ...rest } = props;
  const blocked = busy || blockedBecause !== undefined;
  const click = (event: MouseEvent<HTMLButtonElement>) => (blocked ? event.preventDefault() : onClick?.(event));
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass(variant), className)}
      aria-disabled={blocked || undefined}
      aria-busy={busy || undefined}
      title={blockedBecause ?? rest.title}
      onClick={click}
    >
      {busy ? <span className={styles['spinner']} aria-hidden /> : icon}
      {children}
      {blockedBecause !== undefined && <span className="sr-only">. {blockedBecause}</span>}
    </button>
  );
}

/** For links that look like buttons. */
export const buttonClass = (variant: ButtonVariant = 'default') => classNames(styles['button'], styles[variant]) ?? '';
