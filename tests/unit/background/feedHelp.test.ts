import { beforeEach, describe, expect, it } from 'vitest';
import { createFeedHelp } from '../../../utils/background/feedHelp';
import { createLiveStore } from '../../../utils/background/liveStore';
import { FEED_HELP_KEY, readFeedHelp } from '../../../utils/storage/feedHelp';
import { NOON, PARIS } from '../domain/helpers/make';
import { type MemoryArea, memoryArea } from '../storage/helpers/memoryArea';

let area: MemoryArea;
let today: string;
let help: ReturnType<typeof createFeedHelp>;
const kept = () => readFeedHelp(area.items[FEED_HELP_KEY]);

beforeEach(() => {
  area = memoryArea();
  today = '2026-11-23';
  const clock = { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar };
  const store = createLiveStore({ area, clock, boot: 'b' });
  help = createFeedHelp({ store, area, today: () => today });
});

describe('since when the feed is not recognised', () => {
  it('is the first day on which it was not, until it is again', async () => {
    await help.seen('linkedin', false);
    today = '2026-11-25';
    await help.seen('linkedin', false);
    expect(kept()).toEqual({ linkedin: '2026-11-23' });
    await help.seen('linkedin', true);
    expect(kept()).toEqual({});
    await help.seen('linkedin', false);
    expect(kept()).toEqual({ linkedin: '2026-11-25' });
  });

  it('is written only where it changes: most pages have their feed', async () => {
    await help.seen('linkedin', true);
    expect(area.writes).toBe(0);
    await help.seen('linkedin', false);
    await help.seen('linkedin', false);
    expect(area.writes).toBe(1);
  });

  it('is kept by network, also when two tell at once', async () => {
    await Promise.all([help.seen('linkedin', false), help.seen('facebook', false)]);
    await help.seen('linkedin', true);
    expect(kept()).toEqual({ facebook: '2026-11-23' });
  });

  it('is nothing where it cannot be read, one by one', () => {
    for (const raw of [undefined, null, 'x', 7, []]) expect(readFeedHelp(raw)).toEqual({});
    const raw = { linkedin: '2026-11-23', facebook: 'soon', 'not a network': '2026-11-23', x: 1 };
    expect(readFeedHelp(raw)).toEqual({ linkedin: '2026-11-23' });
  });
});
