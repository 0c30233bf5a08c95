import type { ComponentPropsWithRef, ReactNode } from 'react';
import { AppLink } from './app-link';
import { buttonClass, type ButtonVariant } from './button';
import { classNames } from './class-names';

interface ButtonLinkProps extends ComponentPropsWithRef<'a'> {
  href: string;
  variant?: ButtonVariant;
  icon?: ReactNode;
}

/** Goes somewhere, so it is a link; looks like a button. */
export function ButtonLink({ variant, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <AppLink {...rest} className={classNames(buttonClass(variant), className)}>
      {icon}
      {children}
    </AppLink>
  );
}
