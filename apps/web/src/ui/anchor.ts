/** A place on the screen that something opens at, in px: a button's, or where somebody pressed. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function anchorOf(element: Element): Anchor {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** For an element that stands in for the place. */
export const anchorStyle = ({ x, y, width, height }: Anchor) =>
  ({ position: 'fixed', insetInlineStart: x, insetBlockStart: y, inlineSize: width, blockSize: height }) as const;
