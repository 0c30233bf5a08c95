import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { toast as sonner, Toaster } from 'sonner';
import { useScheme } from './color-scheme';
import { ToastFocus } from './toast-focus';
import { isTyping } from './use-shortcut';

/** What the library shows; loaded after the page, since nobody gets a message before. */
export const showToast = {
  saved: (message: string) => sonner.success(message),
  info: (message: string) => sonner(message),
  failed: (message: string) => sonner.error(message, { duration: 8000 }),
  undoable: (message: string, undo: { label: string; run: () => void }) => {
    const forget = () => {
      if (latest?.id === id) latest = null;
    };
    const run = () => {
      forget();
      undo.run();
    };
    const id = sonner.success(message, {
      duration: UNDO_MS,
      action: { label: undo.label, onClick: run },
      onDismiss: forget,
      onAutoClose: forget,
    });
    latest = { id, run };
  },
};

/** What can still be undone by the key, as long as its message stands. */
let latest: { readonly id: string | number; readonly run: () => void } | null = null;

/** Where one types, the key undoes the typing. */
function undoByKey(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  if (!latest || isTyping(event.target)) return;
  event.preventDefault();
  const { id, run } = latest;
  run();
  sonner.dismiss(id);
}

/** Ten seconds to change one's mind; the clock stops on hover and focus. */
const UNDO_MS = 10_000;

export function ToastLayer({ onReady }: { onReady: () => void }) {
  const { formatMessage } = useIntl();
  useEffect(onReady, [onReady]);
  useEffect(() => {
    window.addEventListener('keydown', undoByKey);
    return () => window.removeEventListener('keydown', undoByKey);
  }, []);
  return (
    <ToastFocus>
      <Toaster
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
    </ToastFocus>
  );
}
