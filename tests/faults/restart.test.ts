import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { enter } from '../practice/enter.ts';
import { press, text, type, waitFor } from '../practice/overlay.ts';
import { inBrowsers, spentMs, stored, untilStored, writtenMs } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

inBrowsers('a browser that is killed', ({ open }) => {
  test('fault 4: loses at most 5 s and a write, credits nothing for its absence, keeps the log', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'practice-'));
    onTestFinished(() => rm(profileDir, { recursive: true, force: true }));
    const first = await open({ profileDir });
    const popup = await first.extensionPage('popup.html');
    await type(popup, 'combobox', 'Person', 'Marie Dubois');
    await press(popup, 'radio', 'Voicemail');
    await press(popup, 'button', 'Log it');
    await waitFor(popup, 'button', 'Undo');

    const page = await first.openPage(first.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    await untilStored(first, 'a beat is written', (state) => writtenMs(state) > 4_000);
    const before = await spentMs(first);
    await first.killBrowser();

    const second = await open({ profileDir });
    // Its worker has credited what the page wrote down: else that would come over what is set here.
    await untilStored(second, 'all is credited', (state) =>
      Object.keys(state).every((key) => !key.startsWith('beat:')),
    );
    // As if ten minutes had passed since.
    const { session, day, ...rest } = await stored(second);
    const back = 10 * 60_000 + 30_000;
    const aged = JSON.parse(
      JSON.stringify({ session, day, ...rest }, (key, value: unknown) =>
        typeof value === 'number' &&
        ['lastAttendedAt', 'wallMs', 'lastBeat', 'endedAt'].includes(key)
          ? value - back
          : value,
      ),
    );
    await second.storage.set(aged);
    const again = await second.openPage(second.url('linkedin', '/feed/'));
    await waitFor(again, 'dialog', 'Why open LinkedIn now?');
    const after = await spentMs(second);
    expect(after).toBeGreaterThanOrEqual(before);
    expect(after - before).toBeLessThan(6_000);

    const log = await second.extensionPage('dashboard.html#log');
    await until(async () => (await text(log)).includes('Marie Dubois'), 'the log is intact');
  });
});
