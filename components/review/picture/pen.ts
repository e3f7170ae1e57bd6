/** The part of a canvas' 2D context that a picture needs; passed in, so that it can be recorded. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillRect'
  | 'fillText'
  | 'measureText'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'stroke'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>;

/** Always the light ones: the picture is to be sent, and stands on the paper of others. */
export const INKS = {
  paper: '#faf7f2',
  ink: '#1d2b2f',
  quiet: '#56656a',
  line: '#e4ddd2',
  rope: '#c2541d',
  ropePale: '#e0a98e',
  moss: '#2e6f55',
  mossPale: '#a6c5b8',
} as const;
export type Ink = (typeof INKS)[keyof typeof INKS];

const FAMILIES = {
  serif: 'ui-serif, "Iowan Old Style", Charter, Georgia, serif',
  sans: 'system-ui, sans-serif',
} as const;

export interface Lettering {
  /** In px; smaller where the words would not fit otherwise. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly family: keyof typeof FAMILIES;
  readonly ink: Ink;
}

/** Where words stand: on a baseline, from `x` on, or up to `x + width` when they end there. */
export interface Column {
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** Of its size; what is smaller yet cannot be read on a phone. */
const SMALLEST = 0.6;
const STEP = 2;

/** Writes words into a column: smaller where they are too wide, and cut where that does not do. */
export function write(
  pen: Pen,
  words: string,
  { size, weight, family, ink }: Lettering,
  { x, baseline, width, align = 'left' }: Column,
): void {
  const setSize = (px: number) => {
    pen.font = `${weight} ${px}px ${FAMILIES[family]}`;
  };
  const fits = (text: string) => pen.measureText(text).width <= width;
  let px = size;
  setSize(px);
  while (!fits(words) && px - STEP >= size * SMALLEST) {
    px -= STEP;
    setSize(px);
  }
  pen.fillStyle = ink;
  pen.textAlign = align;
  pen.textBaseline = 'alphabetic';
  pen.fillText(cut(words, fits), align === 'right' ? x + width : x, baseline);
}

function cut(words: string, fits: (text: string) => boolean): string {
  if (fits(words)) return words;
  const letters = [...words];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
