// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawVeil } from '../../../../entrypoints/guard/veil';

const root = document.documentElement;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  root.removeAttribute('style');
});

describe('the veil', () => {
  it.each([
    ['no style', null],
    ['one of its own', 'color: red;'],
    ['one that it fades in by', 'opacity: 0.5;'],
    ['one that it insists on', 'opacity: 0.5 !important;'],
  ])('leaves a page with %s as it was', (_what, style) => {
    if (style !== null) root.setAttribute('style', style);
    const veil = drawVeil(root);
    expect([root.style.opacity, root.style.getPropertyPriority('opacity')]).toEqual([
      '0',
      'important',
    ]);
    veil.lift();
    expect(root.getAttribute('style')).toBe(style);
  });

  it('keeps what the page has said meanwhile, and is not lifted twice', () => {
    const veil = drawVeil(root);
    root.style.color = 'red';
    veil.lift();
    expect(root.getAttribute('style')).toBe('color: red;');
    root.style.opacity = '0.5';
    veil.lift();
    expect(root.style.opacity).toBe('0.5');
  });

  it.each(['', 'opacity: 0.5;'])(
    'and how much of the page is to be seen: it began with “%s”',
    (style) => {
      root.setAttribute('style', style);
      const veil = drawVeil(root);
      root.style.opacity = '0.75';
      veil.lift();
      expect(root.getAttribute('style')).toBe('opacity: 0.75;');
    },
  );

  it('is lifted by itself when nothing is decided for too long', () => {
    drawVeil(root);
    vi.advanceTimersByTime(1_000);
    expect(root.hasAttribute('style')).toBe(false);
  });
});
