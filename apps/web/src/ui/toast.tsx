import { lazy, Suspense } from 'react';

type Show = (typeof import('./toast-layer'))['showToast'];

/** Short news that needs no answer. Never for something the reader must put right: that stays on the page. */
export const toast = {
  saved: (message: string) => void shown((show) => show.saved(message)),
  info: (message: string) => void shown((show) => show.info(message)),
  failed: (message: string) => void shown((show) => show.failed(message)),
  /** Done already; `undo` does the opposite. */
  undoable: (message: string, undo: { label: string; run: () => void }) =>
    void shown((show) => show.undoable(message, undo)),
};

/** Stands once in the layout: a polite live region of its own, drawn after the page. */
export const Toaster = () => (
  <Suspense fallback={null}>
    <ToastLayer onReady={layerIsReady} />
  </Suspense>
);

const ToastLayer = lazy(async () => ({ default: (await import('./toast-layer')).ToastLayer }));

let layerIsReady: () => void = () => undefined;
const ready = new Promise<void>((resolve) => {
  layerIsReady = resolve;
});

/** A message from the first moment waits for the region that will say it. */
async function shown(act: (show: Show) => unknown): Promise<void> {
  await ready;
  const { showToast } = await import('./toast-layer');
  act(showToast);
}
