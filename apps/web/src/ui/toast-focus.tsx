import { useCallback, useEffect, useRef, type FocusEvent, type ReactNode } from 'react';

/**
 * Where the focus goes about messages. The library sends whoever goes on by the tab key back to where they came from, and so to the
 * same message again: it hears nothing of the focus. Who closes a message is back where they were. While somebody stands in one,
 * it stays: the library stops its clock for a pointer only, so it is told of one.
 */
export function ToastFocus({ children }: { children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const stood = useRef(false);
  const tell = useCallback(() => {
    if (region.current) stood.current = tellWhetherOneStands(region.current, stood.current);
  }, []);
  useEffect(() => {
    const messages = region.current;
    if (!messages) return;
    const changed = () => {
      if (document.activeElement === document.body && cameFrom.current instanceof HTMLElement)
        cameFrom.current.focus({ preventScroll: true });
      if (!messages.contains(document.activeElement)) cameFrom.current = null;
      tell();
    };
    const observer = new MutationObserver(changed);
    observer.observe(messages, { childList: true, subtree: true });
    // A pointer that crosses the messages, and Escape, let the clocks go on.
    for (const event of ['mouseleave', 'keyup']) messages.addEventListener(event, tell);
    return () => {
      observer.disconnect();
      for (const event of ['mouseleave', 'keyup']) messages.removeEventListener(event, tell);
    };
  }, [tell]);
  const isOutside = ({ currentTarget, relatedTarget }: FocusEvent) => !currentTarget.contains(relatedTarget);
  return (
    <div
      ref={region}
      onFocusCapture={(event) => {
        event.stopPropagation();
        if (isOutside(event)) cameFrom.current = event.relatedTarget;
        tell();
      }}
      onBlurCapture={(event) => {
        event.stopPropagation();
        if (!isOutside(event)) return;
        if (event.relatedTarget) cameFrom.current = null;
        tell();
      }}
    >
      {children}
    </div>
  );
}

/** The library is told of a pointer where the focus is, and that it has gone once the focus has. */
function tellWhetherOneStands(messages: Element, stood: boolean): boolean {
  const { activeElement } = document;
  const stands = messages.contains(activeElement);
  const told = stands ? activeElement : stood ? messages.querySelector('ol') : null;
  told?.dispatchEvent(new MouseEvent(stands ? 'mouseover' : 'mouseout', { bubbles: true }));
  return stands;
}
