/** Where the focus has been, each place once, the last one last: a dialog that vanishes with its opener's menu leaves no other trace of it. */
const trail: HTMLElement[] = [];

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const known = trail.indexOf(target);
  if (known >= 0) trail.splice(known, 1);
  trail.push(target);
  if (trail.length > kept) trail.shift();
});

/** Once the focus has nowhere to be, it goes to the last place that is still there; what has taken it meanwhile keeps it. */
export function focusBack(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const last = trail.findLast((element) => element.isConnected && element.closest('[inert]') === null);
    last?.focus({ preventScroll: true });
  });
}

/** More places than any dialog has. */
const kept = 200;
