import { INKS, type Pen } from './pen';

/** The width of the field in which the mark is drawn. */
const FIELD = 128;

/** The mark, as in the kit's Mark: a loop of rope that reads as an R. */
export function drawMark(pen: Pen, left: number, top: number, size: number): void {
  const scale = size / FIELD;
  const x = (units: number) => left + units * scale;
  const y = (units: number) => top + units * scale;
  const curve = (
    ...[a, b, c, d, e, f]: readonly [number, number, number, number, number, number]
  ) => pen.bezierCurveTo(x(a), y(b), x(c), y(d), x(e), y(f));
  pen.strokeStyle = INKS.rope;
  pen.lineWidth = 15 * scale;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(x(40), y(112));
  pen.lineTo(x(40), y(46));
  curve(40, 26, 54, 16, 70, 16);
  curve(87, 16, 98, 27, 98, 42);
  curve(98, 58, 87, 68, 70, 68);
  curve(60, 68, 52, 66, 44, 66);
  pen.moveTo(x(66), y(68));
  pen.lineTo(x(98), y(112));
  pen.stroke();
}
