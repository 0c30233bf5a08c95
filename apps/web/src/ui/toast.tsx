import { useIntl } from 'react-intl';
import { toast as sonner, Toaster as Sonner } from 'sonner';
import { useScheme } from './color-scheme';

/** Ten seconds to change one's mind; the clock stops on hover and focus. */
const UNDO_MS = 10_000;

/** Short news that needs no answer. Never for something the reader must put right: that stays on the page. */
export const toast = {
  saved: (message: string) => sonner.success(message),
  info: (message: string) => sonner(message),
  failed: (message: string) => sonner.error(message, { duration: 8000 }),
  /** Done already; `undo` does the opposite. */
  undoable: (message: string, undo: { label: string; run: () => void }) =>
    sonner.success(message, { duration: UNDO_MS, action: { label: undo.label, onClick: undo.run } }),
};

/** Stands once in the layout: a polite live region of its own. */
export function Toaster() {
  const { formatMessage } = useIntl();
  return (
    <Sonner
      theme={useScheme()}
      position="bottom-right"
      closeButton
      containerAriaLabel={formatMessage({ id: 'ui.toasts' })}
      offset={{ bottom: 24, right: 24 }}
      mobileOffset={{ bottom: 80 }}
      style={{ zIndex: 'var(--z-toast)' }}
      toastOptions={{
        closeButtonAriaLabel: formatMessage({ id: 'ui.close' }),
        style: {
          background: 'var(--c-surface)',
          color: 'var(--c-text)',
          borderColor: 'var(--c-border)',
          boxShadow: 'var(--shadow-2)',
          borderRadius: 'var(--r-card)',
          fontFamily: 'var(--font-body)',
          fontSize: 15,
        },
        actionButtonStyle: {
          background: 'var(--c-primary)',
          color: 'var(--c-on-primary)',
          blockSize: 28,
          borderRadius: 6,
          fontWeight: 600,
        },
      }}
    />
  );
}
