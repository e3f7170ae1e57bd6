import type { CDPEvents, Page } from 'puppeteer-core';
import { type Colour, shareOf } from './colours.ts';
import { until } from './until.ts';

export { MAGENTA } from './colours.ts';

export type Frame = {
  /** Milliseconds since the recording began. */
  readonly at: number;
  /** From 0 to 1: how much of the frame has this colour. */
  share(colour: Colour): number;
};

/**
 * The frames that Chromium paints while the action runs, scaled down. Frames follow one another
 * at the display's pace; those in which nothing changed are not sent. The action has to end with
 * something to be seen.
 */
export async function recordFrames(page: Page, action: () => Promise<void>): Promise<Frame[]> {
  const session = await page.createCDPSession();
  const frames: Frame[] = [];
  let began: number | undefined;
  const keep = ({ data, metadata, sessionId }: CDPEvents['Page.screencastFrame']) => {
    // Unless acknowledged at once, the browser skips the next ones.
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    const seconds = metadata.timestamp ?? 0;
    began ??= seconds;
    frames.push(frame((seconds - began) * 1000, Buffer.from(data, 'base64')));
  };
  session.on('Page.screencastFrame', keep);
  await session.send('Page.startScreencast', {
    format: 'png',
    maxWidth: 320,
    maxHeight: 240,
    everyNthFrame: 1,
  });
  try {
    await action();
    // What was painted last may still be on its way.
    await until(async () => frames.length > 0, 'a frame is painted');
  } finally {
    await session.send('Page.stopScreencast');
    await session.detach();
  }
  return frames;
}

function frame(at: number, png: Uint8Array): Frame {
  return { at, share: (colour) => shareOf(png, colour) };
}
