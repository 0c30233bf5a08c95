import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const css = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8');

/** Least contrast (WCAG 2.2): 4.5 text, 3 borders and focus, 7 for what is read all day. */
const pairs: readonly [front: string, back: string, least: number][] = [
  ['text', 'surface', 7],
  ['text', 'canvas', 7],
  ['text', 'sunken', 7],
  ['text', 'selected', 7],
  ['text', 'hover', 7],
  ['text-2', 'surface', 7],
  ['text-2', 'canvas', 4.5],
  ['text-2', 'sunken', 4.5],
  ['text-2', 'selected', 4.5],
  ['text-3', 'surface', 4.5],
  ['text-3', 'canvas', 4.5],
  ['text-3', 'sunken', 4.5],
  ['text-3', 'hover', 4.5],
  ['text-3', 'selected', 4.5],
  ['on-primary', 'primary', 4.5],
  ['on-primary', 'primary-hover', 4.5],
  ['on-primary', 'primary-active', 4.5],
  ['on-primary-soft', 'primary-soft', 4.5],
  ['primary', 'surface', 3],
  ['primary', 'canvas', 3],
  ['link', 'surface', 4.5],
  ['link', 'canvas', 4.5],
  ['link', 'selected', 4.5],
  ['focus', 'surface', 3],
  ['focus', 'canvas', 3],
  ['focus', 'selected', 3],
  ['border-control', 'surface', 3],
  ['border-control', 'canvas', 3],
  ['border-control', 'sunken', 3],
  ['success-text', 'success-bg', 4.5],
  ['success-text', 'surface', 4.5],
  ['success-solid', 'surface', 3],
  ['warning-text', 'warning-bg', 4.5],
  ['warning-text', 'surface', 4.5],
  ['warning-solid', 'surface', 3],
  ['danger-text', 'danger-bg', 4.5],
  ['danger-text', 'surface', 4.5],
  ['danger-solid', 'surface', 3],
  ['on-danger', 'danger-solid', 4.5],
  ['on-danger', 'danger-hover', 4.5],
  ['info-text', 'info-bg', 4.5],
  ['info-text', 'surface', 4.5],
  ['info-solid', 'surface', 3],
  ['neutral-text', 'neutral-bg', 4.5],
  ['chip-grey-text', 'chip-grey-bg', 4.5],
  ['chip-blue-text', 'chip-blue-bg', 4.5],
  ['chip-teal-text', 'chip-teal-bg', 4.5],
  ['chip-green-text', 'chip-green-bg', 4.5],
  ['chip-yellow-text', 'chip-yellow-bg', 4.5],
  ['chip-orange-text', 'chip-orange-bg', 4.5],
  ['chip-red-text', 'chip-red-bg', 4.5],
  ['chip-purple-text', 'chip-purple-bg', 4.5],
  ['code-ink', 'code-paper', 7],
];

describe.each(['light', 'dark'] as const)('colours in the %s scheme', (scheme) => {
  const tokens = tokensOf(scheme);

  it.each(pairs)('show %s on %s with a contrast of at least %s', (front, back, least) => {
    expect(contrast(tokens.get(front)!, tokens.get(back)!)).toBeGreaterThanOrEqual(least);
  });
});

it('names the same colours in both schemes', () => {
  expect([...tokensOf('dark').keys()]).toEqual([...tokensOf('light').keys()]);
});

function tokensOf(scheme: 'light' | 'dark'): Map<string, string> {
  const start = css.indexOf(`[data-mantine-color-scheme='${scheme}'] {`);
  const block = css.slice(start, css.indexOf('}', start));
  const tokens = new Map(
    [...block.matchAll(/--c-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]),
  );
  expect(tokens.size).toBeGreaterThan(30);
  return tokens;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
