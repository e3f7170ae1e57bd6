import { type Corner, cornerSchema } from '../../utils/domain/settings';

interface Dependencies {
  root: ShadowRoot;
  window: Window;
  /** What is told of the room: custom properties of px from the window's edge, by corner. */
  place: HTMLElement;
  /** The pill stands in another corner now. */
  onMove(): void;
  signal: AbortSignal;
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** What is drawn at a side of the window is no wider, in px. */
const COLUMN = 336;
/** Between the pill and what stands beside it, in px. */
const GAP = 8;
const CORNERS = cornerSchema.options;

/**
 * How far from the window's edge the pill reaches, in px, for what stands in this corner; nothing
 * where they do not meet, or where the pill was drawn into the midst of the page.
 */
export function roomIn(
  corner: Corner,
  pill: Box,
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): number | undefined {
  const isBeside = corner.endsWith('right') ? pill.right > innerWidth - COLUMN : pill.left < COLUMN;
  const room = corner.startsWith('bottom') ? innerHeight - pill.top : pill.bottom;
  return isBeside && room <= innerHeight / 2 ? room + GAP : undefined;
}

/** Keeps the room that the pill takes free of all else: it comes and goes, grows, and is moved. */
export function keepPillRoom({ root, window, place, onMove, signal }: Dependencies) {
  let pill: HTMLElement | undefined;
  let corner: Corner | undefined;

  const sizes = new ResizeObserver(measure);
  const changes = new MutationObserver((records) => {
    if (records.every(({ target }) => place.contains(target))) return;
    const before = corner;
    look();
    if (corner !== before) onMove();
  });

  function look(): void {
    const now = root.querySelector<HTMLElement>('.pill') ?? undefined;
    if (now !== pill) {
      sizes.disconnect();
      if (now) sizes.observe(now);
    }
    pill = now;
    measure();
    corner = CORNERS.find((one) => one.split('-').every((side) => now?.classList.contains(side)));
  }

  function measure(): void {
    const box = pill && withMoveButton(pill);
    for (const one of CORNERS) {
      const room = box && roomIn(one, box, window);
      if (room === undefined) place.style.removeProperty(`--pill-${one}`);
      else place.style.setProperty(`--pill-${one}`, `${Math.ceil(room)}px`);
    }
  }

  changes.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'style'],
  });
  window.addEventListener('resize', measure, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    changes.disconnect();
  });
  look();
  return {
    /** Where the pill really stands, for this visit. */
    corner: () => corner,
  };
}

/** It stands above the pill, and can be pressed though it is seen below the pointer only. */
function withMoveButton(pill: HTMLElement): Box {
  const { left, right, top, bottom } = pill.getBoundingClientRect();
  const above = pill.querySelector('.move')?.getBoundingClientRect().top ?? top;
  return { left, right, top: Math.min(top, above), bottom };
}
