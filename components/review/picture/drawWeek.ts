import { drawMark } from './mark';
import { type Column, INKS, type Ink, type Lettering, type Pen, write } from './pen';
import type { Strip, Told, WeekPicture } from './weekPicture';

export const WIDTH = 1200;
export const HEIGHT = 675;

const EDGE = 64;
const INNER = WIDTH - 2 * EDGE;
const GAP = 24;
/** The left half has the headline, the right one the course. */
const HALF = (INNER - 2 * GAP) / 2;
const RIGHT = WIDTH - EDGE - HALF;

const BRAND: Lettering = { size: 28, weight: 700, family: 'serif', ink: INKS.ink };
const QUIET: Lettering = { size: 22, weight: 400, family: 'sans', ink: INKS.quiet };
const RANGE: Lettering = { size: 34, weight: 700, family: 'serif', ink: INKS.ink };
const HEADLINE: Lettering = { size: 150, weight: 700, family: 'serif', ink: INKS.ink };
const CAPTION: Lettering = { ...QUIET, size: 26 };
const TOLD: Lettering = { size: 52, weight: 700, family: 'serif', ink: INKS.ink };
const SMALL: Lettering = { ...QUIET, size: 18 };

/** Draws the picture of a week, 1200 × 675, in the product's look. */
export function drawWeek(pen: Pen, picture: WeekPicture): void {
  pen.fillStyle = INKS.paper;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  drawHead(pen, picture);
  drawHeadline(pen, picture.headline);
  drawCourse(pen, picture);
  pen.fillStyle = INKS.line;
  pen.fillRect(EDGE, 498, INNER, 2);
  drawTold(pen, [picture.online, ...picture.came]);
}

function drawHead(pen: Pen, { brand, week, range }: WeekPicture): void {
  drawMark(pen, EDGE - 8, 44, 44);
  write(pen, brand, BRAND, { x: EDGE + 44, baseline: 77, width: 300 });
  write(pen, week, QUIET, { x: RIGHT, baseline: 77, width: HALF, align: 'right' });
  write(pen, range, RANGE, { x: EDGE, baseline: 164, width: HALF });
}

function drawHeadline(pen: Pen, { value, name }: Told): void {
  write(pen, value, HEADLINE, { x: EDGE, baseline: 356, width: HALF });
  write(pen, name, CAPTION, { x: EDGE, baseline: 428, width: HALF });
}

function drawCourse(pen: Pen, { conversations, onlineByWeek, ends, noCourse }: WeekPicture): void {
  if (noCourse !== undefined) {
    write(pen, noCourse, QUIET, { x: RIGHT, baseline: 290, width: HALF });
    return;
  }
  drawStrip(pen, conversations, 160, [INKS.mossPale, INKS.moss]);
  drawStrip(pen, onlineByWeek, 320, [INKS.ropePale, INKS.rope]);
  const [first, last] = ends;
  const end = { baseline: 470, width: HALF / 2 } as const;
  write(pen, first, SMALL, { ...end, x: RIGHT });
  write(pen, last, SMALL, { ...end, x: RIGHT + HALF / 2, align: 'right' });
}

const BAR_HEIGHT = 66;
const BAR_GAP = 10;

/** A heading, the last value at the end of its line, and bars; a week of none has a stroke. */
function drawStrip(
  pen: Pen,
  { heading, values, value }: Strip,
  baseline: number,
  [pale, full]: readonly [Ink, Ink],
): void {
  const own = HALF / 4;
  write(pen, heading, SMALL, { x: RIGHT, baseline, width: HALF - own - GAP });
  const last: Column = { x: RIGHT + HALF - own, baseline, width: own, align: 'right' };
  write(pen, value, { ...SMALL, weight: 700, ink: INKS.ink }, last);
  const most = Math.max(...values, 1);
  const step = (HALF + BAR_GAP) / values.length;
  const foot = baseline + 28 + BAR_HEIGHT;
  values.forEach((value, index) => {
    const height = value === 0 ? 2 : Math.max(4, (value / most) * BAR_HEIGHT);
    pen.fillStyle = value === 0 ? INKS.line : index === values.length - 1 ? full : pale;
    pen.fillRect(RIGHT + index * step, foot - height, step - BAR_GAP, height);
  });
}

/** What was spent and what came of it, side by side under the line. */
function drawTold(pen: Pen, told: readonly Told[]): void {
  const width = (INNER - GAP * (told.length - 1)) / told.length;
  told.forEach(({ value, name }, index) => {
    const x = EDGE + index * (width + GAP);
    const ink = index === 0 ? INKS.rope : INKS.moss;
    write(pen, value, { ...TOLD, ink }, { x, baseline: 570, width });
    write(pen, name, { ...QUIET, size: 20 }, { x, baseline: 608, width });
  });
}
