import { describe, expect, it } from 'vitest';
import { roomIn } from '../../../../entrypoints/companion/pillRoom';

const WIDE = { innerWidth: 1280, innerHeight: 800 };
const NARROW = { innerWidth: 320, innerHeight: 640 };
const below = { left: 910, right: 1264, top: 700, bottom: 784 };

describe('the room of the pill', () => {
  it('is as high as the pill, from the edge at which that stands, at its own side', () => {
    expect(roomIn('bottom-right', below, WIDE)).toBe(108);
    expect(roomIn('bottom-left', below, WIDE)).toBeUndefined();
    expect(roomIn('top-right', below, WIDE)).toBeUndefined();
    const above = { left: 16, right: 370, top: 72, bottom: 124 };
    expect(roomIn('top-left', above, WIDE)).toBe(132);
    expect(roomIn('bottom-left', above, WIDE)).toBeUndefined();
  });

  it('is kept at both sides of a narrow window', () => {
    const pill = { left: 16, right: 304, top: 500, bottom: 624 };
    expect(roomIn('bottom-right', pill, NARROW)).toBe(148);
    expect(roomIn('bottom-left', pill, NARROW)).toBe(148);
  });

  it('is none where the pill was drawn into the midst of the page', () => {
    const pill = { ...below, top: 374, bottom: 426 };
    expect(roomIn('bottom-right', pill, WIDE)).toBeUndefined();
    expect(roomIn('top-right', pill, WIDE)).toBeUndefined();
  });
});
