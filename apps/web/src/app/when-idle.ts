/** Once nothing else is wanted. */
export function whenIdle(work: () => unknown): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => void work(), { timeout: 10_000 });
  else setTimeout(work, 3000);
}
