import { useRouter } from '@tanstack/react-router';
import type { ComponentPropsWithRef, MouseEvent } from 'react';

interface AppLinkProps extends ComponentPropsWithRef<'a'> {
  /** An address of the app, from paths.ts. */
  href: string;
}

/** A real link that stays in the app: modified clicks open tabs as everywhere else, and the page is fetched on intent. */
export function AppLink({ href, onClick, children, ...rest }: AppLinkProps) {
  const router = useRouter();
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (
      event.defaultPrevented ||
      rest.target === '_blank' ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    void router.navigate({ href });
  };
  const intend = () => void router.preloadRoute({ to: href }).catch(() => undefined);
  return (
    <a {...rest} href={href} onClick={click} onFocus={intend} onMouseEnter={intend}>
      {children}
    </a>
  );
}
