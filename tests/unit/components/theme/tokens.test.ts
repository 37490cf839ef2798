import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const cssOf = (name: string): string =>
  readFileSync(new URL(`../../../../components/theme/${name}.css`, import.meta.url), 'utf8');
const SHARED = cssOf('tokens');
const OF_PAGES = cssOf('page-tokens');

/** Declarations in the first block after `marker`. */
function blockAfter(css: string, marker: string): string {
  const start = css.indexOf(marker);
  expect(start, marker).toBeGreaterThan(-1);
  return css.slice(css.indexOf('{', start + marker.length - 1), css.indexOf('}', start + marker.length));
}

/** Colours of both sets of tokens. */
function coloursAfter(shared: string, ofPages: string): Map<string, string> {
  const block = blockAfter(SHARED, shared) + blockAfter(OF_PAGES, ofPages);
  return new Map(
    [...block.matchAll(/--vg-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}

const light = coloursAfter(':root,\n:host {', ':root {');
const darkBySystem = coloursAfter(':host(:not([data-theme="light"])) {', ':root:not([data-theme="light"]) {');
const darkForced = coloursAfter(':host([data-theme="dark"]) {', ':root[data-theme="dark"] {');

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(colours: Map<string, string>, a: string, b: string): number {
  const [one, other] = [a, b].map((name) => luminance(colours.get(name) ?? ''));
  const [high, low] = [Math.max(one ?? 0, other ?? 0), Math.min(one ?? 0, other ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

const TEXT: readonly (readonly [ink: string, ground: string])[] = [
  ...['text', 'text-soft', 'link', 'ok', 'notice-ink', 'warning-ink', 'danger-ink'].flatMap((ink) => [
    [ink, 'bg'] as const,
    [ink, 'bg-soft'] as const,
  ]),
  ['text', 'accent-soft'],
  ['text', 'notice-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['ok', 'ok-soft'],
  ...['notice', 'warning', 'danger'].flatMap((level) => [
    [`${level}-ink`, `${level}-soft`] as const,
    [`on-${level}`, `${level}-fill`] as const,
  ]),
];
const CONTROLS = [
  ['border-strong', 'bg'],
  ['border-strong', 'bg-soft'],
  ['focus', 'bg'],
  ['focus', 'bg-soft'],
] as const;

describe.each([
  ['light', light],
  ['dark', darkBySystem],
] as const)('the colours, %s', (_theme, colours) => {
  it.each(TEXT)('%s is readable on %s (4.5:1)', (ink, ground) => {
    expect(contrast(colours, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CONTROLS)('%s can be seen on %s (3:1)', (ink, ground) => {
    expect(contrast(colours, ink, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the dark colours', () => {
  it('are the same whether the system or the page asks for them', () => {
    expect([...darkForced]).toEqual([...darkBySystem]);
  });

  it('leave no light colour behind', () => {
    expect([...darkBySystem.keys()].sort()).toEqual([...light.keys()].sort());
  });
});
