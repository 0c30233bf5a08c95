// What jsdom has no layout for and Mantine asks at once: a desktop of unknown width on which nothing ever resizes.
class SilentObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

globalThis.ResizeObserver ??= SilentObserver;
globalThis.IntersectionObserver ??= SilentObserver;
window.matchMedia ??= (media) => {
  const list = new EventTarget();
  return Object.assign(list, { media, matches: false, onchange: null, addListener() {}, removeListener() {} });
};
if (!('scrollIntoView' in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView() {} });
