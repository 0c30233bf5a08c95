import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { buttonClass, type ButtonVariant } from './button';
import { classNames } from './class-names';

interface AnchorProps extends ComponentPropsWithRef<'a'> {
  variant?: ButtonVariant;
  icon?: ReactNode;
}

/** Goes somewhere, so it is a link; looks like a button. */
export const ButtonLink = createLink(ButtonAnchor);

function ButtonAnchor({ variant, icon, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classNames(buttonClass(variant), className)}>
      {icon}
      {children}
    </a>
  );
}
