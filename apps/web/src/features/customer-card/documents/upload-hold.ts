/**
 * Only the tab that has an upload sends it; the others wait for it, and the next of them has it when that tab is done,
 * is closed or dies. Browsers keep that by themselves, across tabs. Where one cannot, the tab has it at once: the server
 * takes each byte where it belongs.
 */
export function holdUpload(id: string, onHeld: (release: () => void) => void): void {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (!locks) return onHeld(() => undefined);
  void locks.request(`upload:${id}`, () => new Promise<void>((release) => onHeld(release)));
}
