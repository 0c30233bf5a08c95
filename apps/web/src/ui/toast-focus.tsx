import { useEffect, useRef, type FocusEvent, type ReactNode } from 'react';

/**
 * Where the focus goes about messages. The library sends whoever goes on by the tab key back to where they came from, and so to the
 * same message again: it hears nothing of the focus. Who closes a message is back where they were. While somebody stands in one,
 * it stays: the library stops its clock for a pointer only, so it is told of one.
 */
export function ToastFocus({ children }: { children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    const goBack = () => {
      if (document.activeElement === document.body && cameFrom.current instanceof HTMLElement)
        cameFrom.current.focus({ preventScroll: true });
      if (!region.current?.contains(document.activeElement)) cameFrom.current = null;
    };
    const observer = new MutationObserver(goBack);
    if (region.current) observer.observe(region.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  const isOutside = ({ currentTarget, relatedTarget }: FocusEvent) => !currentTarget.contains(relatedTarget);
  return (
    <div
      ref={region}
      onFocusCapture={(event) => {
        event.stopPropagation();
        if (!isOutside(event)) return;
        cameFrom.current = event.relatedTarget;
        event.target.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      }}
      onBlurCapture={(event) => {
        event.stopPropagation();
        if (!isOutside(event)) return;
        if (event.relatedTarget) cameFrom.current = null;
        event.target.dispatchEvent(new MouseEvent('mouseout', { bubbles: true }));
      }}
    >
      {children}
    </div>
  );
}
