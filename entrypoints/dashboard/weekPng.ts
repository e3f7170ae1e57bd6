import { drawWeek, HEIGHT, WIDTH } from '../../components/review/picture/drawWeek';
import type { WeekPicture } from '../../components/review/picture/weekPicture';

/**
 * The picture of a week as the bytes of a PNG.
 * @throws where the browser gives no canvas
 */
export async function weekPng(picture: WeekPicture): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('There is no canvas');
  drawWeek(pen, picture);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await png.arrayBuffer());
}
